import * as z from "zod";
import { apiUrl } from "#test/simulation/functions/gateway.ts";
import type { Network } from "#test/simulation/functions/network.ts";
import { isToBeSigned, signedCall } from "#test/samples/official-signing.ts";
import { claimsOf, type Person } from "./people.ts";

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Call {
  readonly by?: Person;
  /** Such as "POST /v1/registrations". */
  readonly send: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly base?: string;
}

const patienceSeconds = 30;
const longestWaitSeconds = 300;

/** Calls the API once; undefined when no answer came. */
const callOnce = async (network: Network, call: Call): Promise<Answered | undefined> => {
  const [method = "", path = ""] = call.send.split(" ");
  const reply = await network.call(
    {
      method,
      url: `${call.base ?? apiUrl}${path}`,
      headers: { "accept-language": "en", ...call.headers },
      ...(call.by !== undefined && { claims: claimsOf(call.by) }),
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    },
    patienceSeconds,
  );
  if (reply === undefined) return undefined;
  const { status, headers, body } = reply;
  const isJson = headers["content-type"]?.includes("json") === true && body !== "";
  return { status, headers, body: isJson ? JSON.parse(body) : undefined };
};

const problemSchema = z.object({ code: z.string() });

/** The code of a refusal; undefined where there was none. */
export const codeOf = (answered: Answered | undefined): string | undefined =>
  problemSchema.safeParse(answered?.body).data?.code;

const keys = new WeakMap<Network, number>();

/** Officials sign what they have to, each time under a key that is the same in every run of a seed. */
const signed = (network: Network, call: Call): Call => {
  const { by, headers = {} } = call;
  if (by === undefined) return call;
  const number = (keys.get(network) ?? 0) + 1;
  keys.set(network, number);
  const key = `order-${String(number).padStart(6, "0")}`;
  const keyed = { ...call, by, headers: { "idempotency-key": key, ...headers } };
  return isToBeSigned(keyed) ? signedCall(keyed) : call;
};

/** A fault of the other side; or an administrator has not told yet who signs for an official. */
const isToComeAgain = (answered: Answered): boolean =>
  answered.status >= 500 || codeOf(answered) === "official-without-signer";

/** Repeats the very same request until it is answered by anything but a failure of the other side. */
export const insist = async (network: Network, given: Call): Promise<Answered> => {
  const call = signed(network, given);
  for (let wait = 1; ; wait = Math.min(wait * 2, longestWaitSeconds)) {
    const answered = await callOnce(network, call);
    if (answered !== undefined && !isToComeAgain(answered)) return answered;
    await network.sleep(wait);
  }
};

/** Reads a page as its schema says; undefined for any other answer than 200. */
export const read = async <Schema extends z.ZodType>(
  network: Network,
  schema: Schema,
  call: Call,
): Promise<z.output<Schema> | undefined> => {
  const { status, body } = await insist(network, call);
  return status === 200 ? schema.parse(body) : undefined;
};
