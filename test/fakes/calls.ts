// Calls of the API by people who are signed in, and answers that are held against the route table.
import type { Context } from "aws-lambda";
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { HttpResult } from "#shared/http/reply.ts";
import type { HttpEvent } from "#shared/http/request.ts";
import { routeKeyOf, type Route } from "#shared/http/route.ts";
import { httpEvent, lambdaContext } from "./http.ts";

/** Somebody who is signed in; the staff of a provider names it. */
export type Person = Actor & { readonly provider?: string };

/** A call of the API by somebody who is signed in. */
export interface Call {
  readonly by: Person;
  readonly send: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Whoever takes calls, with as many routes as it has. */
export interface Callable {
  readonly call: (one: Call) => Promise<Answered>;
}

/** The claims of a token, as API Gateway hands them over. */
const claimsOf = ({ id, role, unit, provider }: Person) =>
  role === "portal"
    ? { sub: id, client_id: id, scope: "arnau/registrations.write arnau/applications.write" }
    : {
        sub: id,
        client_id: "officials",
        "cognito:groups": `[${[
          role,
          ...(unit === undefined ? [] : [`unit-${unit}`]),
          ...(provider === undefined ? [] : [`provider-${provider}`]),
        ].join(" ")}]`,
      };

/** The event of a call such as "POST /v1/registrations"; throws where no route matches. */
export const eventAmong =
  (routes: readonly Route[]) =>
  ({ by, send, body, headers = {} }: Call): HttpEvent => {
    const [method = "", path = ""] = send.split(" ");
    const event = httpEvent(routes, {
      method,
      url: `https://api.example${path}`,
      headers: { "accept-language": "en", ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    if (event === undefined) throw new Error(`no route for ${send}`);
    const authorizer = { jwt: { claims: claimsOf(by) } };
    return { ...event, requestContext: { requestId: crypto.randomUUID(), authorizer } };
  };

/** What the route documents for this status; a reply that is not as documented throws. */
const assertDocumented = (
  routes: readonly Route[],
  routeKey: string,
  status: number,
  body: unknown,
): void => {
  const route = routes.find((one) => routeKeyOf(one) === routeKey);
  const reply = route?.replies[status];
  if (reply !== undefined) {
    reply.body?.parse(body);
    return;
  }
  const code = body !== null && typeof body === "object" && "code" in body ? body.code : undefined;
  if (!route?.problems.some((problem) => problem === code)) {
    throw new Error(`${routeKey} answers ${status} ${String(code)}, which it does not document`);
  }
};

/** Sends events to a function behind the API. */
export const sendingTo =
  (
    routes: readonly Route[],
    handler: (event: HttpEvent, context: Context) => Promise<HttpResult>,
  ) =>
  async (event: HttpEvent): Promise<Answered> => {
    const { statusCode: status, headers, body: text } = await handler(event, lambdaContext);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    assertDocumented(routes, event.routeKey, status, body);
    return { status, headers, body };
  };

/** The id in a reply, whatever the reply names it. */
export const idIn = ({ body }: Answered): string => {
  const id =
    body !== null && typeof body === "object"
      ? Object.entries(body).find(([name]) => name === "caseId" || name === "id")?.[1]
      : undefined;
  return caseIdSchema.parse(id);
};
