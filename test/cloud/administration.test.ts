import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod";
import { call, expecting } from "#infra/walk/call.ts";
import { until } from "#infra/walk/registration.ts";
import { named, openBoard } from "./behind.ts";
import { stage } from "./here.ts";

const anything = z.looseObject({});

const personSchema = z.looseObject({ subject: z.string(), roles: z.array(z.string()) });

const as = (token: string) => {
  const { apiUrl } = stage().deployed;
  return {
    get: <Schema extends z.ZodType>(path: string, schema: Schema) =>
      expecting(200, schema, `${apiUrl}${path}`, { token }),
    send: <Schema extends z.ZodType>(
      status: number,
      method: "POST" | "PUT",
      path: string,
      schema: Schema,
      body?: unknown,
    ) =>
      expecting(status, schema, `${apiUrl}${path}`, {
        token,
        method,
        ...(body !== undefined && { body }),
      }),
  };
};

describe("the administration of a deployment", () => {
  it("pauses a state system and has it asked again, with the outage and the act on record", async () => {
    const { administrator, auditor } = stage().office;
    const admin = as(administrator.token);
    const path = "/v1/operations/systems/accessibility";
    const reason = { reason: "maintenance", ticket: "17/4" };
    const paused = await admin.send(200, "POST", `${path}/pause`, anything, reason);
    expect(paused).toMatchObject({ system: "accessibility", paused: { reason: "maintenance" } });
    await admin.send(200, "POST", `${path}/resume`, anything, { reason: "trial" });
    const listSchema = z.object({ systems: z.array(anything) });
    const { systems } = await admin.get("/v1/operations/systems", listSchema);
    expect(systems).toHaveLength(13);
    const outagesSchema = z.object({ outages: z.array(anything) });
    const { outages } = await admin.get("/v1/operations/outages", outagesSchema);
    expect(outages).toContainEqual(
      expect.objectContaining({
        kind: "paused",
        system: "accessibility",
        by: administrator.subject,
        until: expect.any(String),
      }),
    );
    const trailSchema = z.object({ trail: z.array(anything) });
    const search = `/v1/audit?by=${administrator.subject}&what=act`;
    const { trail } = await until(
      () => as(auditor.token).get(search, trailSchema),
      (found) => found.trail.some(({ command }) => command === "resume"),
    );
    expect(trail.map(({ command }) => command)).toEqual(
      expect.arrayContaining(["resume", "pause", "found"]),
    );
    const reads = await as(auditor.token).get("/v1/audit?what=read", trailSchema);
    expect(reads.trail[0]).toMatchObject({ thing: { kind: "trail" } });
  });

  it("shows what lies in a dead-letter queue and puts chosen messages back", async () => {
    const admin = as(stage().office.administrator.token);
    const { sqs, close } = openBoard();
    onTestFinished(close);
    const QueueUrl = named("AWS::SQS::Queue", /\/signatures\/Dead\/Queue$/);
    const MessageBody = JSON.stringify({ caseId: "organization-999999999999", sequence: 1 });
    const sent = [];
    for (const _ of [1, 2]) {
      const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
      sent.push(MessageId);
    }
    const deadSchema = z.object({ messages: z.array(z.looseObject({ id: z.string() })) });
    const path = "/v1/operations/queues/signatures";
    const { messages } = await admin.get(`${path}/dead`, deadSchema);
    expect(messages.map(({ id }) => id)).toEqual(expect.arrayContaining(sent));
    expect(messages[0]).toMatchObject({ caseId: "organization-999999999999", kind: "work" });
    const moved = await admin.send(200, "POST", `${path}/redrive`, anything, {
      messages: [sent[1]],
    });
    expect(moved).toMatchObject({ queue: "signatures", moved: 1 });
    const queuesSchema = z.object({ queues: z.array(anything) });
    const { queues } = await admin.get("/v1/operations/queues", queuesSchema);
    expect(queues).toHaveLength(21);
    await admin.send(200, "POST", `${path}/redrive`, anything, { messages: "all" });
  });

  it("makes an account, gives it another unit and closes it, and lists it where it is", async () => {
    const admin = as(stage().office.administrator.token);
    const made = await admin.send(
      201,
      "POST",
      "/v1/people",
      z.object({ person: personSchema, temporaryPassword: z.string().min(12) }),
      { userName: "new.official", name: "Нұрлан Қ.", rights: { roles: ["assessor"], unit: "75" } },
    );
    const { subject } = made.person;
    const listSchema = z.object({ people: z.array(personSchema) });
    const { people } = await admin.get("/v1/people?role=assessor", listSchema);
    expect(people.map((one) => one.subject)).toContain(subject);
    const rights = { roles: ["assessor", "decision-maker"], unit: "7511" };
    await admin.send(200, "PUT", `/v1/people/${subject}/roles`, personSchema, rights);
    const district = await admin.get("/v1/people?unit=7511", listSchema);
    expect(district.people).toMatchObject([{ subject, roles: ["assessor", "decision-maker"] }]);
    const closed = await admin.send(200, "POST", `/v1/people/${subject}/disable`, personSchema);
    expect(closed).toMatchObject({ enabled: false, name: "Нұрлан Қ." });
    const { apiUrl } = stage().deployed;
    const own = await call(`${apiUrl}/v1/people/${stage().office.administrator.subject}/disable`, {
      token: stage().office.administrator.token,
      method: "POST",
    });
    expect(own).toMatchObject({ status: 409, body: { code: "own-account" } });
  });
});
