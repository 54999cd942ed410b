import type { Locale } from "#shared/law/languages.ts";
import type { FieldError } from "./field-errors.ts";
import { problemKindOf, type ProblemCode } from "./problems.ts";

/** A good answer: `body` is sent as JSON, `bytes` as they are, and the headers say what they are. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that says what is wrong, by a code of the catalogue; `with` adds facts to it. */
export interface Problem {
  readonly problem: ProblemCode;
  readonly errors?: readonly FieldError[];
  readonly with?: Readonly<Record<string, unknown>>;
  /** Seconds after which the same request may be answered otherwise, for the codes that name them (`timedProblems`). */
  readonly retryAfter?: number;
}

export type Reply = Answer | Problem;

export interface HttpResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  /** API Gateway turns the body back into bytes. */
  isBase64Encoded?: boolean;
}

/** A problem as RFC 9457 has it, in the caller's language, with the correlation id. */
const problemResult = (
  { problem, errors, with: facts, retryAfter }: Problem,
  locale: Locale,
  correlationId: string,
): HttpResult => {
  const { status, title } = problemKindOf(problem);
  const body = {
    type: `urn:arnau:problem:${problem}`,
    title: title[locale],
    status,
    code: problem,
    correlationId,
    ...facts,
    ...(errors !== undefined && { errors }),
  };
  return {
    statusCode: status,
    headers: {
      "content-type": "application/problem+json",
      "content-language": locale,
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    },
    body: JSON.stringify(body),
  };
};

/** What goes over the wire for a reply. Nothing is cached unless the handler says so. */
export const resultOf = (reply: Reply, locale: Locale, correlationId: string): HttpResult => {
  const common = { "cache-control": "no-store", "x-correlation-id": correlationId };
  if ("problem" in reply) {
    const result = problemResult(reply, locale, correlationId);
    return { ...result, headers: { ...common, ...result.headers } };
  }
  const { status, body, bytes, headers = {} } = reply;
  if (bytes !== undefined) {
    return {
      statusCode: status,
      headers: { ...common, "content-language": locale, ...headers },
      body: Buffer.from(bytes).toString("base64"),
      isBase64Encoded: true,
    };
  }
  const content = {
    "content-type": "application/json; charset=utf-8",
    "content-language": locale,
  };
  return {
    statusCode: status,
    headers: { ...common, ...(body !== undefined && content), ...headers },
    body: body === undefined ? "" : JSON.stringify(body),
  };
};

/** An answer with an entity tag, or "not modified" when the caller has that very one. */
export const tagged = (ifNoneMatch: string | undefined, tag: string, answer: Answer): Answer => {
  const etag = `"${tag}"`;
  const kept = { "cache-control": "private, no-cache", vary: "accept-language" };
  const headers = { ...kept, ...answer.headers, etag };
  const has = ifNoneMatch?.split(",").map((part) => part.trim().replace(/^W\//, "")) ?? [];
  if (has.includes(etag)) return { status: 304, headers };
  return { ...answer, headers };
};
