import * as z from "zod";
import { describe, expect, it } from "vitest";
import type { HttpEvent } from "#shared/http/request.ts";
import { defineRoute, routeKeyOf, type Auth } from "#shared/http/route.ts";
import { on, serve } from "#shared/http/serve.ts";
import { lambdaContext } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";

const routeFor = (auth: Auth) =>
  defineRoute({
    id: "echo",
    method: "POST",
    path: "/v1/echo",
    function: "portal-api",
    auth,
    summary: { en: "Echo", ru: "Эхо", kk: "Жаңғырық" },
    request: { body: z.strictObject({ text: z.string() }) },
    replies: { 200: { description: "What was said" } },
    problems: [],
  });

const open = routeFor({ kind: "public" });
const forRepresentatives = routeFor({ kind: "official", roles: ["representative"] });
const forMachines = routeFor({ kind: "client", scope: "registrations.write" });

const event = (changes: Partial<HttpEvent> = {}): HttpEvent => ({
  routeKey: routeKeyOf(open),
  headers: { "accept-language": "en" },
  body: '{"text":"Оспанова"}',
  isBase64Encoded: false,
  requestContext: { requestId: "request-1" },
  ...changes,
});

const signedIn = (claims: unknown): Partial<HttpEvent> => ({
  requestContext: { requestId: "request-1", authorizer: { jwt: { claims } } },
});
const official = (...groups: string[]) => signedIn({ sub: "s-1", "cognito:groups": groups });
const machine = signedIn({ sub: "portal", client_id: "portal" });

/** A function of one route that answers what it was told, or does as the test says. */
const served = (route = open, handle = async (text: string): Promise<unknown> => text) => {
  const { log, lines } = memoryLog();
  const handler = serve(log, [
    on(route, async ({ body }) => ({
      status: 200,
      body: { text: await handle(body.text) },
    })),
  ]);
  const call = async (changes: Partial<HttpEvent> = {}, context = lambdaContext) => {
    const { statusCode, headers, body } = await handler(event(changes), context);
    return { status: statusCode, headers, body: JSON.parse(body) };
  };
  return { call, lines };
};

const failing = async (): Promise<never> => {
  throw new TypeError("Оспанова 240140000019");
};

describe("a function that serves routes", () => {
  it("answers by the handler of the route, and logs the route and the status alone", async () => {
    const { call, lines } = served();
    expect(await call()).toMatchObject({ status: 200, body: { text: "Оспанова" } });
    expect(lines).toEqual([
      {
        code: "request-answered",
        fields: { correlationId: "request-1", route: "POST /v1/echo", status: 200 },
      },
    ]);
  });

  it("logs a refusal by its codes: the problem, and what was found of a signature", async () => {
    const reasons = [{ code: "revoked", text: "of Оспанова" }, { code: "expired" }];
    const { log, lines } = memoryLog();
    const refusing = on(open, async () => ({ problem: "signature-invalid", with: { reasons } }));
    await serve(log, [refusing])(event(), lambdaContext);
    expect(lines).toMatchObject([
      { fields: { status: 422, reason: "signature-invalid revoked expired" } },
    ]);
    expect(JSON.stringify(lines)).not.toContain("Оспанова");
  });

  it("has nothing at any other route", async () => {
    const reply = await served().call({ routeKey: "GET /v1/echo" });
    expect(reply).toMatchObject({ status: 404, body: { code: "not-found" } });
  });

  it("checks the request before the handler sees it", async () => {
    const reply = await served(open, failing).call({ body: '{"text":1}' });
    expect(reply).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/text", code: "wrong-type" }] },
    });
  });

  it("answers in the caller's language, by default in the state language", async () => {
    const { call } = served();
    const wrong = { body: "{" };
    expect(await call({ ...wrong, headers: { "Accept-Language": "ru" } })).toMatchObject({
      headers: { "content-language": "ru" },
      body: { title: "Тело запроса не является JSON" },
    });
    expect(await call({ ...wrong, headers: {} })).toMatchObject({
      body: { title: "Сұраудың денесі JSON емес" },
    });
  });
});

describe("the door of a route", () => {
  it.each([
    ["a public route", open, {}, 200],
    ["a signed one, whose message speaks for itself", routeFor({ kind: "signature" }), {}, 200],
    ["an official's, with the role", forRepresentatives, official("representative"), 200],
    [
      "an official's, with the role among others",
      forRepresentatives,
      official("administrator", "representative"),
      200,
    ],
    ["an official's, with another role", forRepresentatives, official("administrator"), 403],
    ["an official's, without any group", forRepresentatives, official(), 403],
    ["an official's, not signed in", forRepresentatives, {}, 403],
    ["an official's, as a machine", forRepresentatives, machine, 403],
    ["a machine's, as a machine", forMachines, machine, 200],
    ["a machine's, as an official", forMachines, official("representative"), 403],
    ["a machine's, with a group of its name", forMachines, official("portal"), 403],
  ] as const)("%s", async (_, route, caller, status) => {
    const { call } = served(route);
    const reply = await call(caller);
    expect(reply.status).toBe(status);
    expect(reply.body.code).toBe(status === 403 ? "role-not-allowed" : undefined);
  });

  it("is passed before the request is checked, so that faults are told to the right callers only", async () => {
    const reply = await served(forRepresentatives).call({ ...machine, body: "{" });
    expect(reply.body).toMatchObject({ code: "role-not-allowed" });
  });
});

describe("the size of a body", () => {
  const most = 256 * 1024;
  const bodyOf = (bytes: number) => `{"text":"${"a".repeat(bytes - '{"text":""}'.length)}"}`;

  it("may be 256 kB, and not one byte more", async () => {
    const { call } = served();
    expect((await call({ body: bodyOf(most) })).status).toBe(200);
    expect(await call({ body: bodyOf(most + 1) })).toMatchObject({
      status: 413,
      body: { code: "body-too-large" },
    });
  });

  it("is measured in bytes, not in letters, and after base64 is undone", async () => {
    const { call } = served();
    const letters = `{"text":"${"ә".repeat(most / 2)}"}`;
    expect((await call({ body: letters })).status).toBe(413);
    const body = Buffer.from(bodyOf(most)).toString("base64");
    expect((await call({ body, isBase64Encoded: true })).status).toBe(200);
  });

  it("is told to those who may pass the door only", async () => {
    const reply = await served(forRepresentatives).call({ body: bodyOf(most + 1) });
    expect(reply.status).toBe(403);
  });
});

describe("the correlation id", () => {
  it("is the caller's own where it is well formed, and comes back", async () => {
    const { call, lines } = served();
    const reply = await call({ headers: { "X-Correlation-Id": "trace-0000-1111" } });
    expect(reply.headers["x-correlation-id"]).toBe("trace-0000-1111");
    expect(lines[0]?.fields.correlationId).toBe("trace-0000-1111");
  });

  it.each(["short", "a".repeat(65), "Оспанова Зейнеп", "a b c d e f", "x\nforged line"])(
    "is that of the request where the caller's is %j",
    async (id) => {
      const reply = await served().call({ headers: { "x-correlation-id": id } });
      expect(reply.headers["x-correlation-id"]).toBe("request-1");
    },
  );
});

describe("a fault of ours", () => {
  it("is told with the correlation id and nothing else of it", async () => {
    const reply = await served(open, failing).call();
    expect(reply.status).toBe(500);
    expect(reply.body).toEqual({
      type: "urn:arnau:problem:internal-error",
      title: expect.any(String),
      status: 500,
      code: "internal-error",
      correlationId: "request-1",
    });
  });

  it("is logged by its name; nothing of the request or of the message reaches the log", async () => {
    const { call, lines } = served(open, failing);
    await call({ headers: { authorization: "Bearer secret-token" } });
    expect(lines).toEqual([
      {
        code: "request-failed",
        fields: { correlationId: "request-1", route: "POST /v1/echo", errorName: "TypeError" },
      },
    ]);
  });

  it("that only takes too long is told before the function is stopped", async () => {
    const { call } = served(open, () => new Promise<never>(() => {}));
    const soon = { ...lambdaContext, getRemainingTimeInMillis: () => 520 };
    expect(await call({}, soon)).toMatchObject({
      status: 503,
      body: { code: "taking-too-long" },
    });
  });
});
