import { setTimeout as wait } from "node:timers/promises";
import type * as z from "zod";
import { overTheWire } from "./wire.ts";

/** An answer of the API, as far as a client looks at it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** How long an answer may take, in seconds; half a minute unless more is known to be under way. */
  readonly patience?: number;
}

const usualPatience = 30;

const send = async (
  url: string,
  { method = "GET", token, headers, body, patience = usualPatience }: Call,
): Promise<Answered> => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience * 1000),
  });
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json") === true && text !== "";
  const parsed: unknown = json ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body: parsed };
};

/** Calls one address of the API with JSON both ways; every status is an answer. */
export const call = (url: string, given: Call = {}): Promise<Answered> =>
  overTheWire(() => send(url, given));

/** Answers after which the same request is sent once more: too many at once, or nobody has answered in time. */
const comesAgain: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Milliseconds before a request is sent again. */
const pauseBeforeAnother = 1000;

/**
 * Calls, and sends the same request again as long as nobody has answered it in time, `patience` seconds at the most: one that changes
 * something carries a key, and is carried out once however often it comes. With none the first answer counts.
 */
export const callPatiently = async (
  url: string,
  given: Call,
  patience: number,
): Promise<Answered> => {
  const patiently = { ...given, ...(patience > 0 && { patience }) };
  const end = Date.now() + patience * 1000;
  let answered = await call(url, patiently);
  while (comesAgain.has(answered.status) && Date.now() < end) {
    await wait(pauseBeforeAnother);
    answered = await call(url, patiently);
  }
  return answered;
};

/** An answer that a walk did not expect. */
class Unexpected extends Error {
  override readonly name = "Unexpected";
  readonly answered: Answered;

  constructor(what: string, answered: Answered) {
    super(`${what}: ${answered.status} ${JSON.stringify(answered.body)}`);
    this.answered = answered;
  }
}

/** Whether something was refused with a status. */
export const isAnswered = (error: unknown, status: number): boolean =>
  error instanceof Unexpected && error.answered.status === status;

/** Whether something was refused with a code of the catalogue. */
export const isRefusedAs = (error: unknown, code: string): boolean => {
  if (!(error instanceof Unexpected)) return false;
  const { body } = error.answered;
  return body !== null && typeof body === "object" && "code" in body && body.code === code;
};

/** An answer parsed with a schema; throws `Unexpected` for any other status. */
export const asExpected = <Schema extends z.ZodType>(
  status: number,
  schema: Schema,
  what: string,
  answered: Answered,
): z.output<Schema> => {
  if (answered.status !== status) throw new Unexpected(what, answered);
  return schema.parse(answered.body);
};

/** Calls and parses the answer with a schema; throws `Unexpected` for any other status. */
export const expecting = async <Schema extends z.ZodType>(
  status: number,
  schema: Schema,
  url: string,
  given: Call = {},
): Promise<z.output<Schema>> =>
  asExpected(status, schema, `${given.method ?? "GET"} ${url}`, await call(url, given));
