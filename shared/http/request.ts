import type * as z from "zod";
import type { Locale } from "#shared/law/languages.ts";
import { fieldErrorsOf, type FieldError } from "./field-errors.ts";
import type { Problem } from "./reply.ts";
import type { Shape } from "./route.ts";

/** What the HTTP layer needs of an API Gateway event (payload format 2.0). */
export interface HttpEvent {
  readonly routeKey: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly pathParameters?: Readonly<Record<string, string | undefined>>;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
  readonly requestContext: {
    readonly requestId: string;
    readonly http?: { readonly sourceIp?: string };
    readonly authorizer?: { readonly jwt?: { readonly claims?: unknown } };
  };
}

/** The largest body that any route takes, in bytes. */
export const mostBodyBytes = 256 * 1024;

type Parsed =
  | { readonly good: true; readonly value: unknown }
  | { readonly good: false; readonly problem: Problem };

const refused = (problem: Problem): Parsed => ({ good: false, problem });

/** Header names in lower case, as a request may spell them in any. */
export const headersOf = ({ headers }: HttpEvent): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), value]],
    ),
  );

/** The body as bytes, as it came over the wire. */
export const rawBytesOf = ({ body = "", isBase64Encoded }: HttpEvent): Uint8Array =>
  Buffer.from(body, isBase64Encoded ? "base64" : "utf8");

/** The body as text, as it came over the wire. */
export const rawBodyOf = ({ body = "", isBase64Encoded }: HttpEvent): string =>
  isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;

/** Half a surrogate pair is no character: it has no UTF-8, and could be neither signed nor printed. */
const wholeCharacters = (key: string, value: unknown): unknown => {
  if (!key.isWellFormed() || (typeof value === "string" && !value.isWellFormed())) {
    throw new SyntaxError("half a character");
  }
  return value;
};

const parseBody = (event: HttpEvent, headers: Record<string, string>): Parsed => {
  const type = headers["content-type"] ?? "application/json";
  if (!/^application\/(?:json|[\w.-]+\+json)\s*(?:;|$)/i.test(type)) {
    return refused({ problem: "content-type-unsupported" });
  }
  try {
    return { good: true, value: JSON.parse(rawBodyOf(event), wholeCharacters) };
  } catch {
    return refused({ problem: "json-malformed" });
  }
};

const lacksIdempotencyKey = ({ in: part, pointer, code }: FieldError) =>
  part === "headers" && pointer === "/idempotency-key" && code === "required";

const problemOf = (errors: readonly FieldError[]): Problem =>
  errors.some(lacksIdempotencyKey)
    ? { problem: "idempotency-key-missing", errors }
    : { problem: "request-invalid", errors };

export type CheckedRequest =
  | { readonly good: true; readonly input: Readonly<Record<string, unknown>> }
  | { readonly good: false; readonly problem: Problem };

/**
 * Checks a request against the schemas of its route; every violation of every part is listed at
 * once. The body is read first, so that one that is no JSON is said so.
 */
export const checkRequest = (shape: Shape, event: HttpEvent, locale: Locale): CheckedRequest => {
  const headers = headersOf(event);
  const body = shape.body === undefined ? undefined : parseBody(event, headers);
  if (body?.good === false) return body;
  const raw: Record<keyof Shape, unknown> = {
    path: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    headers,
    body: body?.value,
  };
  const parts: readonly [keyof Shape, z.ZodType | undefined][] = [
    ["path", shape.path],
    ["query", shape.query],
    ["headers", shape.headers],
    ["body", shape.body],
  ];
  const input: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [part, schema] of parts) {
    if (schema === undefined) continue;
    const result = schema.safeParse(raw[part], { reportInput: true });
    if (result.success) input[part] = result.data;
    else errors.push(...fieldErrorsOf(part, result.error.issues, locale));
  }
  return errors.length === 0 ? { good: true, input } : { good: false, problem: problemOf(errors) };
};
