// The HTTP functions as they run, over ports in memory: routes, checks, handlers and replies are the real ones.
import { commandCase } from "#functions/casework-api/command-case.ts";
import { showCase } from "#functions/casework-api/show-case.ts";
import { showWorklist } from "#functions/casework-api/show-worklist.ts";
import { commandCommission, found, showCommission } from "#functions/commission-api/commissions.ts";
import { convene, showSitting } from "#functions/commission-api/sittings.ts";
import { fileRegistration } from "#functions/portal-api/file-registration.ts";
import { showRegistration } from "#functions/portal-api/show-registration.ts";
import { projectCase } from "#functions/relay/project.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { HttpEvent } from "#shared/http/request.ts";
import type { Route } from "#shared/http/route.ts";
import {
  caseworkRoutes,
  getCase,
  getWorklist,
  giveCaseCommand,
} from "#shared/http/routes/casework.ts";
import {
  commissionRoutes,
  conveneSitting,
  foundCommission,
  getCommission,
  getSitting,
  giveCommissionCommand,
} from "#shared/http/routes/commission.ts";
import { createRegistration, getRegistration, portalRoutes } from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { memoryClaims } from "./claims.ts";
import { memoryDesk } from "./desk.ts";
import { httpEvent, lambdaContext } from "./http.ts";
import { memoryLog } from "./observability.ts";
import { memoryRegister } from "./register.ts";
import { memoryWorklist } from "./worklist.ts";

/** A call of the API by somebody who is signed in. */
export interface Call {
  readonly by: Actor;
  readonly send: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const routes: readonly Route[] = [...portalRoutes, ...caseworkRoutes, ...commissionRoutes];

/** The claims of a token, as API Gateway hands them over. */
const claimsOf = ({ id, role, unit }: Actor) =>
  role === "portal"
    ? { sub: id, client_id: id, scope: "arnau/registrations.write" }
    : {
        sub: id,
        client_id: "officials",
        "cognito:groups": `[${[role, ...(unit === undefined ? [] : [`unit-${unit}`])].join(" ")}]`,
      };

/** The event of a call such as "POST /v1/registrations"; throws where no route matches. */
export const eventOf = ({ by, send, body, headers = {} }: Call): HttpEvent => {
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
const assertDocumented = (routeKey: string, status: number, body: unknown): void => {
  const route = routes.find(({ method, path }) => `${method} ${path}` === routeKey);
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

export const memoryApis = () => {
  const desk = memoryDesk();
  const { log, lines } = memoryLog();
  const claims = memoryClaims();
  const worklist = memoryWorklist();
  const register = memoryRegister();
  const calendar = kazakhstanCalendar;
  const project = projectCase({ desk, worklist, register, calendar });
  const handler = serve(log, [
    on(createRegistration, fileRegistration({ desk, claims })),
    on(getRegistration, showRegistration({ cases: desk.cases, calendar })),
    on(getWorklist, showWorklist({ worklist })),
    on(getCase, showCase({ desk, calendar })),
    on(giveCaseCommand, commandCase({ desk })),
    on(foundCommission, found({ desk })),
    on(getCommission, showCommission({ desk })),
    on(giveCommissionCommand, commandCommission({ desk })),
    on(conveneSitting, convene({ desk })),
    on(getSitting, showSitting({ desk })),
  ]);
  const send = async (event: HttpEvent): Promise<Answered> => {
    const { statusCode: status, headers, body: text } = await handler(event, lambdaContext);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    assertDocumented(event.routeKey, status, body);
    return { status, headers, body };
  };
  const call = (one: Call): Promise<Answered> => send(eventOf(one));
  /** Brings the read models up to date, as the relay does after every entry. */
  const relay = async (): Promise<void> => {
    const changed = desk.cases.written().filter(({ kind }) => kind === "registration");
    await Promise.all([...new Set(changed.map(({ caseId }) => caseId))].map(project));
  };
  return { desk, lines, call, send, relay, register };
};
export type MemoryApis = ReturnType<typeof memoryApis>;

/** The id in a reply, whatever the reply names it. */
export const idIn = ({ body }: Answered): string => {
  const id =
    body !== null && typeof body === "object"
      ? Object.entries(body).find(([name]) => name === "caseId" || name === "id")?.[1]
      : undefined;
  return caseIdSchema.parse(id);
};
