import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Official } from "#infra/walk/accounts.ts";
import { assess, caseFor, staffCommand, takeInAtDesk } from "#infra/walk/assistance.ts";
import { call, expecting } from "#infra/walk/call.ts";
import { until } from "#infra/walk/registration.ts";
import { sampleCommand, sampleOnPaper } from "#infra/walk/samples.ts";
import { assistancePreviewSchema } from "#shared/http/routes/preview.ts";
import { shownTaskSchema } from "#shared/http/routes/worklist.ts";
import { codeOf, stage } from "./here.ts";

const pageSchema = z.object({ tasks: z.array(shownTaskSchema) });
const outcomesSchema = z.object({
  outcomes: z.array(
    z.object({ id: z.string(), outcome: z.string(), holder: z.unknown().optional() }),
  ),
});
const colleaguesSchema = z.object({
  colleagues: z.array(z.object({ subject: z.string(), name: z.string() })),
});

const here = () => `${stage().deployed.apiUrl}/v1`;

const listFor = async ({ token }: Official, query: string) =>
  (await expecting(200, pageSchema, `${here()}/worklist?${query}`, { token })).tasks;

const post = async ({ token }: Official, what: string, body: object) =>
  (
    await expecting(200, outcomesSchema, `${here()}/worklist/${what}`, {
      method: "POST",
      token,
      body,
    })
  ).outcomes;

/** An application that waits for a decision of either of two. */
const concluded = async (): Promise<string> => {
  const { deployed, services } = stage();
  const caseId = await takeInAtDesk(deployed.apiUrl, services, {
    ...sampleOnPaper("at-the-desk"),
    residence: { kato: "751410000", settlement: "Алматы", street: "Абай", building: "1" },
    grounds: ["probation"],
  });
  await assess(deployed.apiUrl, services, caseId, ["probation"]);
  await until(
    () => listFor(services.decisionMakers[0], "limit=100&task=decide"),
    (tasks) => tasks.some(({ id }) => id === caseId),
  );
  return caseId;
};

describe("the worklist of an office", () => {
  it("gives a task to one of two who take it at once, and hands it over with a note", async () => {
    const [first, second] = stage().services.decisionMakers;
    const id = await concluded();
    const taken = await Promise.all(
      [first, second].map((by) => post(by, "claims", { tasks: [id] })),
    );
    const outcomes = taken.flat().map(({ outcome }) => outcome);
    expect(outcomes.toSorted((one, other) => one.localeCompare(other))).toEqual([
      "claimed",
      "held",
    ]);
    const [winner, loser] = outcomes[0] === "claimed" ? [first, second] : [second, first];
    const held = (by: Official) => listFor(by, "held=me&limit=100");
    const [task] = await until(
      async () => (await held(winner)).filter((one) => one.id === id),
      (tasks) => tasks.length === 1,
    );
    expect(task).toMatchObject({
      holder: { subject: winner.subject, name: winner.name },
      term: { overdue: false },
    });
    const { colleagues } = await expecting(200, colleaguesSchema, `${here()}/worklist/colleagues`, {
      token: winner.token,
    });
    expect(colleagues).toEqual([{ subject: loser.subject, name: loser.name }]);
    const note = "Құжаттар нотариуста";
    const handed = { to: loser.subject, note, tasks: [{ id }] };
    expect(await post(winner, "hand-overs", handed)).toMatchObject([{ outcome: "handed-over" }]);
    const [mine] = await until(
      async () => (await held(loser)).filter((one) => one.id === id),
      (tasks) => tasks.length === 1,
    );
    expect(mine?.holder?.handedOver).toEqual({ by: winner.subject, name: winner.name, note });
    const { socialOfficer } = stage().services;
    const strange = await call(`${here()}/worklist/hand-overs`, {
      method: "POST",
      token: loser.token,
      body: { ...handed, to: socialOfficer.subject },
    });
    expect([strange.status, codeOf(strange)]).toEqual([409, "colleague-unknown"]);
    expect(await post(loser, "releases", { tasks: [id] })).toMatchObject([{ outcome: "released" }]);
    const counts = await call(`${here()}/worklist/counts`, { token: loser.token });
    expect(counts).toMatchObject({ status: 200, body: { office: { role: "decision-maker" } } });
  });

  it("L114-15.3a: shows the letter of a refusal before it is given, and leaves the case as it is", async () => {
    const { deployed, services } = stage();
    const [decider] = services.decisionMakers;
    const caseId = await concluded();
    const { signature: _, ...refusal } = sampleCommand("refuse");
    const shown = await expecting(
      200,
      assistancePreviewSchema,
      `${here()}/assistance/${caseId}/preview`,
      { method: "POST", token: decider.token, body: refusal },
    );
    expect(shown).toMatchObject({ after: { state: "refused" }, mayBeLookedAtAgain: true });
    expect(shown.letters.length).toBeGreaterThan(0);
    expect((await caseFor(deployed.apiUrl, decider, caseId)).state).toBe("concluded");
    await post(decider, "claims", { tasks: [caseId] });
    expect(
      await staffCommand(deployed.apiUrl, decider, caseId, { ...refusal, name: "decideRefuse" }),
    ).toBe("refused");
    await until(
      () => listFor(decider, "held=me&limit=100"),
      (tasks) => tasks.every(({ id }) => id !== caseId),
    );
    const gone = await post(decider, "claims", { tasks: [caseId] });
    expect(gone).toEqual([{ id: caseId, outcome: "gone" }]);
  });
});
