// What people do who look at the status of an own case with a code from their mail.
import * as z from "zod";
import type { Answered } from "#test/fakes/calls.ts";
import type { MemoryStatus } from "#test/fakes/status-api.ts";

const askedSchema = z.object({ request: z.string() });
const openedSchema = z.object({ session: z.object({ token: z.string() }) });

/** Asks for a code; the request that the answer names. */
export const ask = async (
  { call }: Pick<MemoryStatus, "call">,
  reference: string,
  email: string,
): Promise<string> => {
  const { body } = await call("POST /v1/status/codes", { body: { reference, email } });
  return askedSchema.parse(body).request;
};

/** The code in the newest mail. */
export const newestCode = ({ mails }: Pick<MemoryStatus, "mails">): string => {
  const code = /Your code: (\d{8})|Кодыңыз: (\d{8})|Ваш код: (\d{8})/
    .exec(mails.at(-1)?.text ?? "")
    ?.find((part, place) => place > 0 && part !== undefined);
  if (code === undefined) throw new Error("no mail with a code");
  return code;
};

/** Any code but this one. */
export const otherThan = (code: string): string =>
  String((Number(code) + 1) % 10 ** code.length).padStart(code.length, "0");

export const say = (
  { call }: Pick<MemoryStatus, "call">,
  said: { readonly reference: string; readonly request: string; readonly code: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> => call("POST /v1/status", { body: said, headers });

/** Asks, waits for the mail and says the code that it brings. */
export const look = async (
  status: MemoryStatus,
  reference: string,
  email: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> => {
  const request = await ask(status, reference, email);
  const before = status.mails.length;
  await status.work();
  if (status.mails.length === before) throw new Error("no mail came");
  return say(status, { reference, request, code: newestCode(status) }, headers);
};

/** The token of a session that a code opened. */
export const tokenIn = ({ body }: Answered): string => openedSchema.parse(body).session.token;
