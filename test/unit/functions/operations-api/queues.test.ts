import { describe, expect, it } from "vitest";
import * as z from "zod";
import { queueNames } from "#shared/queues/names.ts";
import { memoryOperations } from "#test/fakes/operations-api.ts";
import { administrator } from "#test/samples/officials.ts";

const question = JSON.stringify({ caseId: "organization-240140000001", system: "tax-debt" });

const dead = "/v1/operations/queues/check-tax-debt/dead";
const redrive = "/v1/operations/queues/check-tax-debt/redrive";

const queuesSchema = z.object({
  queues: z.array(z.looseObject({ queue: z.string(), dead: z.int(), waiting: z.int() })),
});

describe("GET /v1/operations/queues", () => {
  it("tells what waits in every queue and what could not be handled", async () => {
    const { call, queues } = memoryOperations();
    queues.put("notices", "{}");
    queues.put("relay-failed", "{}", "no-entry");
    const { body } = await call({ by: administrator, send: "GET /v1/operations/queues" });
    const all = queuesSchema.parse(body).queues;
    expect(all.map(({ queue }) => queue)).toEqual(queueNames);
    const found = (name: string) => all.find(({ queue }) => queue === name);
    expect(found("notices")).toMatchObject({ waiting: 1, dead: 0, canRedrive: true });
    // Of last resort: whatever lies there could not be handled.
    expect(found("relay-failed")).toMatchObject({ waiting: 0, dead: 1, canRedrive: false });
    expect(found("check-tax-debt")).toMatchObject({
      system: "tax-debt",
      name: { kk: "Салық берешегі" },
    });
  });
});

describe("GET /v1/operations/queues/{queue}/dead", () => {
  it("tells of each message which case it is of and why it lies there, and leaves it", async () => {
    const { call, queues, desk } = memoryOperations();
    const id = queues.put("check-tax-debt-dead", question, "question-refused");
    const at = desk.clock.now();
    const look = () => call({ by: administrator, send: `GET ${dead}` });
    const seen = {
      id,
      kind: "question",
      attempts: 1,
      sentAt: at,
      firstReceivedAt: at,
      reason: "question-refused",
      caseId: "organization-240140000001",
      system: "tax-debt",
    };
    expect((await look()).body).toEqual({ queue: "check-tax-debt", messages: [seen] });
    expect((await look()).body).toMatchObject({ messages: [{ id, attempts: 2 }] });
    expect(queues.visible("check-tax-debt-dead")).toBe(1);
  });

  it("looks at more than SQS hands over at once, at no more than was asked for", async () => {
    const { call, queues } = memoryOperations();
    for (const _ of Array.from({ length: 25 })) queues.put("check-tax-debt-dead", question);
    const { body } = await call({ by: administrator, send: `GET ${dead}?limit=23` });
    expect(z.object({ messages: z.array(z.unknown()) }).parse(body).messages).toHaveLength(23);
    expect(queues.visible("check-tax-debt-dead")).toBe(25);
  });

  it.each([
    ["mail-reports", JSON.stringify({ caseId: "organization-240140000001", mail: "a@b.kz" })],
    ["check-tax-debt", "Асанов Асан"],
    ["check-tax-debt", JSON.stringify({ caseId: "Асанов Асан", system: "x", name: "Асанов" })],
  ])("tells nothing of a message in %s that says %s", async (queue, text) => {
    const { call, queues } = memoryOperations();
    queues.put(`${queue}-dead`, text, "Асанов");
    const send = `GET /v1/operations/queues/${queue}/dead`;
    const { body } = await call({ by: administrator, send });
    expect(JSON.stringify(body)).not.toMatch(/Асанов|a@b|caseId/);
    expect(body).toMatchObject({ messages: [{ attempts: 1 }] });
  });

  it("looks into queues of last resort themselves", async () => {
    const { call, queues } = memoryOperations();
    const aside = { eventId: "e", caseId: "organization-240140000001", sequence: 3 };
    queues.put("relay-failed", JSON.stringify(aside), "unknown-kind");
    const send = "GET /v1/operations/queues/relay-failed/dead";
    expect((await call({ by: administrator, send })).body).toMatchObject({
      messages: [{ kind: "last-resort", caseId: aside.caseId, sequence: 3 }],
    });
  });

  it("knows no other queues", async () => {
    const { call } = memoryOperations();
    const send = "GET /v1/operations/queues/weather/dead";
    expect((await call({ by: administrator, send })).status).toBe(400);
  });
});

describe("POST /v1/operations/queues/{queue}/redrive", () => {
  const put = (office: ReturnType<typeof memoryOperations>, messages: unknown) =>
    office.call({ by: administrator, send: `POST ${redrive}`, body: { messages } });

  it("puts everything back, and that is on record before", async () => {
    const office = memoryOperations();
    const { queues, desk } = office;
    queues.put("check-tax-debt-dead", question);
    queues.put("check-tax-debt-dead", question);
    const { status, body } = await put(office, "all");
    expect({ status, body }).toEqual({
      status: 200,
      body: { queue: "check-tax-debt", moved: 2, left: 0 },
    });
    expect(queues.bodies("check-tax-debt")).toEqual([question, question]);
    expect(desk.cases.written()).toMatchObject([
      {
        caseId: "operations-check-tax-debt",
        actor: { id: administrator.id },
        events: [{ type: "redriven", messages: "all" }],
      },
    ]);
  });

  it("puts back chosen messages and leaves the others for everybody to see", async () => {
    const office = memoryOperations();
    const { queues } = office;
    const bodies = Array.from({ length: 15 }, (_, place) => `{"n":${place}}`);
    const ids = bodies.map((body) => queues.put("check-tax-debt-dead", body));
    const answer = await put(office, [ids[2], ids[12], "message-unknown"]);
    expect(answer.body).toMatchObject({ moved: 2, left: 13 });
    expect(queues.bodies("check-tax-debt")).toEqual(['{"n":2}', '{"n":12}']);
    expect(queues.visible("check-tax-debt-dead")).toBe(13);
  });

  it("puts back a hundred at a time, and says how many are left", async () => {
    const office = memoryOperations();
    for (const _ of Array.from({ length: 103 })) office.queues.put("check-tax-debt-dead", "{}");
    expect((await put(office, "all")).body).toMatchObject({ moved: 100, left: 3 });
    expect((await put(office, "all")).body).toMatchObject({ moved: 3, left: 0 });
  });

  it("loses nothing where it stops half-way, and holds nothing back", async () => {
    const office = memoryOperations();
    const { queues } = office;
    for (const _ of [1, 2, 3]) queues.put("check-tax-debt-dead", question);
    queues.breakAt("SendMessage");
    await expect(put(office, "all")).rejects.toThrow("internal-error");
    expect(queues.visible("check-tax-debt-dead")).toBe(3);
  });

  it("has no queue to put back what lies in one of last resort", async () => {
    const { call, desk } = memoryOperations();
    const send = "POST /v1/operations/queues/relay-failed/redrive";
    const answer = await call({ by: administrator, send, body: { messages: "all" } });
    expect(answer).toMatchObject({ status: 409, body: { code: "queue-without-origin" } });
    expect(desk.cases.written()).toEqual([]);
  });
});
