import middy from "@middy/core";
import type { Locale } from "#shared/law/languages.ts";
import * as z from "zod";
import { errorNameOf, type Log, type LogFields } from "#shared/observability/logger.ts";
import { originOf, type Origin } from "./address.ts";
import { callerOf, type Caller } from "./caller.ts";
import { localeOf } from "./locale.ts";
import { resultOf, type HttpResult, type Reply } from "./reply.ts";
import {
  checkRequest,
  headersOf,
  mostBodyBytes,
  rawBodyOf,
  rawBytesOf,
  type HttpEvent,
} from "./request.ts";
import { routeKeyOf, type Auth, type Input, type Route, type Shape } from "./route.ts";

/** What a handler gets besides the checked parts of the request. */
export interface Circumstance {
  readonly caller: Caller;
  readonly locale: Locale;
  /** Goes with the request through every function and log; the caller may choose it. */
  readonly correlationId: string;
  /** This very request; API Gateway gives it and no caller can repeat it. */
  readonly requestId: string;
  /** The network addresses that the request came from; for counting, never for the log. */
  readonly origin: Origin;
  /** All headers in lower case, and the body as it came, for those who verify a signature. */
  readonly wire: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** The same for a body that is no text. */
    readonly bytes: () => Uint8Array;
  };
}

export type Handle<S extends Shape> = (
  input: Input<S>,
  circumstance: Circumstance,
) => Promise<Reply>;

export interface Served {
  readonly key: string;
  readonly auth: Auth;
  readonly answer: (event: HttpEvent, circumstance: Circumstance) => Promise<Reply>;
}

/** Joins a route to its handler: the request is checked before the handler sees it. */
export const on = <S extends Shape>(route: Route<S>, handle: Handle<S>): Served => ({
  key: routeKeyOf(route),
  auth: route.auth,
  answer: async (event, circumstance) => {
    const checked = checkRequest(route.request, event, circumstance.locale);
    if (!checked.good) return checked.problem;
    // The schemas of this very route made the input, part by part.
    const input: Input<S> = Object.assign(Object.create(null), checked.input);
    return handle(input, circumstance);
  },
});

const mayPass = (auth: Auth, { roles }: Caller): boolean => {
  switch (auth.kind) {
    case "public":
    case "signature":
      return true;
    case "client":
      return roles.includes("portal");
    case "official":
      return auth.roles.some((role) => roles.includes(role));
  }
};

const correlationPattern = /^[\w-]{8,64}$/;

const circumstanceOf = (event: HttpEvent): Circumstance => {
  const headers = headersOf(event);
  const { requestId, http } = event.requestContext;
  const given = headers["x-correlation-id"] ?? "";
  return {
    caller: callerOf(event.requestContext.authorizer?.jwt?.claims),
    locale: localeOf(headers["accept-language"]),
    correlationId: correlationPattern.test(given) ? given : requestId,
    requestId,
    origin: originOf(http?.sourceIp ?? "", headers["x-forwarded-for"]),
    wire: { headers, body: rawBodyOf(event), bytes: () => rawBytesOf(event) },
  };
};

const replyTo = async (
  served: readonly Served[],
  event: HttpEvent,
  circumstance: Circumstance,
): Promise<Reply> => {
  const found = served.find(({ key }) => key === event.routeKey);
  if (found === undefined) return { problem: "not-found" };
  if (!mayPass(found.auth, circumstance.caller)) return { problem: "role-not-allowed" };
  if (Buffer.byteLength(circumstance.wire.body) > mostBodyBytes) {
    return { problem: "body-too-large" };
  }
  return found.answer(event, circumstance);
};

const reasonsSchema = z.object({ reasons: z.array(z.object({ code: z.string() })) });

/** Every refusal is on record by its codes: which problem, and what was found of a signature. */
const refusedFor = (reply: Reply): Pick<LogFields, "reason"> => {
  if (!("problem" in reply)) return {};
  const { reasons = [] } = reasonsSchema.safeParse(reply.with).data ?? {};
  return { reason: [reply.problem, ...reasons.map(({ code }) => code)].join(" ") };
};

/** An answer goes out this long before the function would be stopped without one. */
const answerBeforeTheEnd = 500;

/**
 * The handler of an HTTP function: finds the route, lets the right callers in, answers in their
 * language. A fault of ours is logged by its code and told with the correlation id; nothing of
 * the request reaches the log.
 */
export const serve = (log: Log, served: readonly Served[]) => {
  // A container of Lambda serves one request at a time: the one a late answer would be for.
  let underWay: { locale: Locale; correlationId: string; route: string } | undefined;
  const handle = async (event: HttpEvent): Promise<HttpResult> => {
    const circumstance = circumstanceOf(event);
    const { locale, correlationId } = circumstance;
    const route = event.routeKey;
    underWay = { locale, correlationId, route };
    try {
      const reply = await replyTo(served, event, circumstance);
      const result = resultOf(reply, locale, correlationId);
      const about = { correlationId, route, status: result.statusCode };
      log.info("request-answered", { ...about, ...refusedFor(reply) });
      return result;
    } catch (error) {
      log.error("request-failed", { correlationId, route, errorName: errorNameOf(error) });
      return resultOf({ problem: "internal-error" }, locale, correlationId);
    }
  };
  return middy<HttpEvent, HttpResult>({
    timeoutEarlyInMillis: answerBeforeTheEnd,
    timeoutEarlyResponse: () => {
      const { locale, ...about } = underWay ?? { locale: "kk", correlationId: "", route: "" };
      log.error("request-too-long", about);
      return resultOf({ problem: "taking-too-long" }, locale, about.correlationId);
    },
  }).handler(handle);
};
