// API Gateway: makes an event of a call, has the right function answer it, and writes down what it said.
import * as z from "zod";
import type { Instant } from "#shared/law/dates.ts";
import type { Route } from "#shared/http/route.ts";
import { routes } from "#shared/http/routes.ts";
import { stateSystemsRoutes } from "#shared/state-systems/mock-routes.ts";
import { httpEvent, httpResultSchema, textOf } from "#test/fakes/http.ts";
import type { Lambda } from "#test/simulation/engine/lambda.ts";

export interface HttpCall {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly claims?: unknown;
}

export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One answer of a function to a call, as evidence. */
export interface Answer extends HttpReply {
  readonly route: Route;
  readonly call: HttpCall;
  /** When it was called. */
  readonly at: Instant;
  /** Whether something was made to go wrong while it was made. */
  readonly wounded: boolean;
}

export interface Gateway {
  readonly answer: (call: HttpCall) => Promise<HttpReply>;
  /** Every call that came in, whatever became of it. */
  readonly calls: readonly HttpCall[];
  /** Every answer that a function gave. */
  readonly answers: readonly Answer[];
}

export const apiUrl = "https://api.test";
export const stateSystemsUrl = "https://state.test";

const noFunction: HttpReply = {
  status: 503,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ message: "Service Unavailable" }),
};

const routesBehind = (url: string): readonly Route[] =>
  url.startsWith(stateSystemsUrl) ? stateSystemsRoutes : routes;

const contextSchema = z.looseObject({ requestId: z.string() });

/** `tamper` is a way in for planted bugs: what the function says instead. */
export const openGateway = (
  lambda: Lambda,
  now: () => Instant,
  tamper: (reply: HttpReply) => HttpReply = (reply) => reply,
): Gateway => {
  const answers: Answer[] = [];
  const calls: HttpCall[] = [];
  let requests = 0;
  return {
    answers,
    calls,
    answer: async (call) => {
      const at = now();
      calls.push(call);
      const known = routesBehind(call.url);
      const event = httpEvent(known, call);
      const route = known.find((one) => `${one.method} ${one.path}` === event?.routeKey);
      if (event === undefined || route === undefined) throw new Error(`no route for ${call.url}`);
      requests += 1;
      const requestContext = contextSchema.parse({
        requestId: `request-${String(requests).padStart(6, "0")}`,
        ...(call.claims !== undefined && { authorizer: { jwt: { claims: call.claims } } }),
      });
      const end = await lambda.invoke(route.function, { ...event, requestContext });
      if (end.ended === "failed") return noFunction;
      const result = httpResultSchema.parse(end.value);
      const { statusCode: status, headers } = result;
      const reply = tamper({ status, headers, body: textOf(result) });
      answers.push({ ...reply, route, call, at, wounded: end.invocation.isWounded() });
      return reply;
    },
  };
};
