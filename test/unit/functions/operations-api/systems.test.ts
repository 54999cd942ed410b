import { describe, expect, it } from "vitest";
import * as z from "zod";
import { systemViewSchema } from "#shared/http/routes/operations.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { outageSchema } from "#shared/operations/outage.ts";
import { memoryOperations } from "#test/fakes/operations-api.ts";
import { administrator, auditor } from "#test/samples/officials.ts";

type Operations = ReturnType<typeof memoryOperations>;

const listSchema = z.object({ systems: z.array(systemViewSchema) });

const systemsOf = async ({ call }: Operations) => {
  const { body } = await call({ by: administrator, send: "GET /v1/operations/systems" });
  return listSchema.parse(body).systems;
};

const taxOf = async (office: Operations) =>
  (await systemsOf(office)).find(({ system }) => system === "tax-debt");

const told = (
  { call }: Operations,
  word: "pause" | "resume",
  body: unknown,
  headers: Record<string, string> = {},
) =>
  call({ by: administrator, send: `POST /v1/operations/systems/tax-debt/${word}`, body, headers });

const fail = async ({ gate }: Operations, times: number) => {
  for (const _ of Array.from({ length: times })) {
    const passage = await gate("tax-debt");
    if (passage.admitted) await passage.report("failed", "time-out");
  }
};

const outagesOf = async ({ call }: Operations, query = "") => {
  const { body } = await call({ by: administrator, send: `GET /v1/operations/outages${query}` });
  return z.object({ outages: z.array(outageSchema) }).parse(body).outages;
};

describe("GET /v1/operations/systems", () => {
  it("tells of every system what it is asked, how, and what waits for it", async () => {
    const office = memoryOperations();
    office.queues.put("check-tax-debt", "{}");
    office.queues.put("check-tax-debt-dead", "{}", "question-refused");
    office.known.set("check-tax-debt", 42);
    const systems = await systemsOf(office);
    expect(systems.map(({ system }) => system)).toEqual(stateSystems);
    expect(systems.find(({ system }) => system === "tax-debt")).toMatchObject({
      name: { en: "Tax debts" },
      question: { ru: "Есть ли у организации налоговая задолженность" },
      asksAbout: "applicant",
      askedFor: "registrations",
      profile: "rest",
      answers: "immediate",
      breaker: { phase: "closed", failures: 0 },
      questions: { waiting: 1, underWay: 0, delayed: 0, dead: 1, oldestSeconds: 42 },
    });
    const guardianship = systems.find(({ system }) => system === "guardianship");
    expect(guardianship).toMatchObject({ askedFor: "applications", asksAbout: "representative" });
  });

  it("tells since when a system does not answer, why, and when it is tried next", async () => {
    const office = memoryOperations();
    await fail(office, 5);
    const since = office.desk.clock.now();
    expect((await taxOf(office))?.breaker).toMatchObject({
      phase: "open",
      since,
      cause: "time-out",
      openings: 1,
    });
  });

  it("is for administrators", async () => {
    const { call } = memoryOperations();
    const answer = await call({ by: auditor, send: "GET /v1/operations/systems" });
    expect(answer).toMatchObject({ status: 403, body: { code: "role-not-allowed" } });
  });
});

describe("a system that is paused by hand", () => {
  it("is asked no more until it is resumed, and tells by whom, since when and why", async () => {
    const office = memoryOperations();
    const since = office.desk.clock.now();
    const { status } = await told(office, "pause", { reason: "maintenance", ticket: "17/4" });
    expect(status).toBe(200);
    const { id: by, unit } = administrator;
    expect((await taxOf(office))?.paused).toMatchObject({
      since,
      by,
      unit,
      reason: "maintenance",
      ticket: "17/4",
      text: { en: "the owner of the system has announced works" },
    });
    expect(await office.gate("tax-debt")).toMatchObject({ admitted: false });
    expect((await office.gate("insolvency")).admitted).toBe(true);
    office.desk.clock.advance(60);
    const until = office.desk.clock.now();
    expect((await told(office, "resume", { reason: "works-over" })).status).toBe(200);
    expect((await taxOf(office))?.paused).toBeUndefined();
    expect((await office.gate("tax-debt")).admitted).toBe(true);
    expect(await outagesOf(office)).toEqual([
      { kind: "paused", system: "tax-debt", since, until, reason: "maintenance", by },
    ]);
  });

  it("is on record once, however often the request is repeated under its key", async () => {
    const office = memoryOperations();
    const key = { "idempotency-key": "pause-once-1" };
    expect((await told(office, "pause", { reason: "overload" }, key)).status).toBe(200);
    expect((await told(office, "pause", { reason: "overload" }, key)).status).toBe(200);
    expect(await told(office, "pause", { reason: "incident" }, key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
    expect(await told(office, "pause", { reason: "overload" })).toMatchObject({
      status: 409,
      body: { code: "command-not-allowed", state: "paused" },
    });
    expect(office.desk.cases.written()).toHaveLength(1);
  });

  it("is paused by the next request where the one before stopped half-way", async () => {
    const office = memoryOperations();
    office.health.interrupt((operation) => {
      if (operation === "PutItem") throw new Error("down");
    });
    await expect(told(office, "pause", { reason: "overload" })).rejects.toThrow("internal-error");
    office.health.interrupt(undefined);
    expect((await office.gate("tax-debt")).admitted).toBe(true);
    expect((await told(office, "pause", { reason: "overload" })).status).toBe(409);
    expect((await office.gate("tax-debt")).admitted).toBe(false);
  });

  it.each([
    { reason: "because" },
    {},
    { reason: "overload", ticket: "звонил Асанов" },
    { reason: "works-over" },
  ])("needs a reason of the list: not %o", async (body) => {
    const office = memoryOperations();
    expect(await told(office, "pause", body)).toMatchObject({
      status: 400,
      body: { code: "request-invalid" },
    });
  });
});

describe("GET /v1/operations/outages", () => {
  it("tells those that are over and those that last", async () => {
    const office = memoryOperations();
    await fail(office, 5);
    const since = office.desk.clock.now();
    expect(await outagesOf(office)).toEqual([
      { kind: "not-answering", system: "tax-debt", since, cause: "time-out" },
    ]);
    office.desk.clock.advance(30);
    const passage = await office.gate("tax-debt");
    if (passage.admitted) await passage.report("replied");
    const until = office.desk.clock.now();
    expect(await outagesOf(office)).toEqual([
      { kind: "not-answering", system: "tax-debt", since, until, cause: "time-out" },
    ]);
    expect(await outagesOf(office, "?to=2020-01-01")).toEqual([]);
  });

  it("refuses a stretch that ends before it begins", async () => {
    const { call } = memoryOperations();
    const send = "GET /v1/operations/outages?from=2026-02-01&to=2026-01-01";
    expect(await call({ by: administrator, send })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/from" }] },
    });
  });
});
