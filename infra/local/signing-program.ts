// Officials sign with NCALayer, a program on their own machine that speaks JSON over a WebSocket (docs/adr/0055). This stands in for it
// where the authority is a test one: it signs with the keys that it was given, without a question.
import { once } from "node:events";
import { WebSocketServer, type WebSocket } from "ws";
import * as z from "zod";
import { Plain } from "#infra/plain.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { isFree } from "./port.ts";

const host = "127.0.0.1";

const requestSchema = z.object({
  module: z.literal("kz.gov.pki.knca.basics"),
  method: z.literal("sign"),
  args: z.object({
    format: z.literal("cms"),
    /** What to sign, in base64. */
    data: z.string(),
    signingParams: z.object({
      decode: z.literal("true"),
      encapsulate: z.literal("false"),
      digested: z.literal("false"),
    }),
    /** Which certificates the program may offer. */
    signerParams: z.object({ iin: z.string().optional() }),
  }),
});

/** What somebody who gives no key and cancels gets: an answer without a result. */
const cancelled = { status: true, body: {} };

const refused = (code: string, message: string) => ({ status: false, code, message, details: "" });

/** Signs for whoever has been given a key, by the IIN in the certificate. */
export type KeyRing = Map<string, Identity>;

const answerTo = (keys: KeyRing, text: string): object => {
  const request = requestSchema.safeParse(readJson(text));
  if (!request.success) return refused("400", "unknown request");
  const { data, signerParams } = request.data.args;
  const identity = keys.get(signerParams.iin ?? "");
  if (identity === undefined) return cancelled;
  return { status: true, body: { result: [sign(identity, Buffer.from(data, "base64")).pem] } };
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const programs = new Map<number, WebSocketServer>();

/** Listens where NCALayer would, with these keys; throws `Plain` when somebody else does, such as NCALayer itself. */
export const openSigningProgram = async (port: number, keys: KeyRing): Promise<void> => {
  if (!(await isFree(port)))
    throw new Plain(`port ${port} is taken; set ARNAU_SIGNING_PORT to a free one, such as 13580`);
  const server = new WebSocketServer({ host, port });
  server.on("connection", (connection: WebSocket) => {
    connection.send(JSON.stringify({ result: { version: "1.4" } }));
    connection.on("message", (message: Buffer) => {
      connection.send(JSON.stringify(answerTo(keys, message.toString("utf8"))));
    });
  });
  await once(server, "listening");
  programs.set(port, server);
};

/** Takes the program at this port away, if there is one. */
export const closeSigningProgram = (port: number): void => {
  const server = programs.get(port);
  for (const connection of server?.clients ?? []) connection.terminate();
  server?.close();
  programs.delete(port);
};
