import { describe, expect, it } from "vitest";
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { accept, type CaseKind } from "#shared/cases/kind.ts";
import type { CheckCommand } from "#shared/checks/commands.ts";
import { noteDelay, recordAnswer, type CheckRefusal } from "#shared/checks/decide.ts";
import { checkEventsOf, type CheckEvent } from "#shared/checks/events.ts";
import { questionsAfter } from "#shared/checks/evolve.ts";
import type { Questions } from "#shared/checks/question.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { askingKind } from "#shared/verification/asking-kind.ts";
import { loadAsking } from "#shared/verification/asking-kinds.ts";
import { noteDelayOf, recordAnswerTo } from "#shared/verification/record.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { binEndingIn, caseOf, submitOrganization } from "#test/fakes/organization.ts";
import { editions } from "#shared/law/editions.ts";

const systems = ["identity-documents", "tax-debt"] as const;
type Asked = (typeof systems)[number];
type Event = CheckEvent<Asked>;
type Command =
  | { readonly name: "ask" }
  | CheckCommand<"recordAnswer", Asked>
  | CheckCommand<"noteDelay", Asked>;

const caseId = caseIdSchema.parse("toys-240140000011");
const ground = "R377-7.p2b";
const events = checkEventsOf(z.enum(systems));
const eventSchema = z.union([events.asked, events.answered, events.answeredBeside, events.delayed]);
const reference = referenceOf(caseId, "tax-debt", 1);

/** A kind of case that asks about nothing but an organisation, and has facts of its own. */
const toys: CaseKind<Questions, Event, Command, { readonly weekday: string }, CheckRefusal> = {
  name: "toys",
  editions,
  initial: {},
  parseEvent: (raw) => eventSchema.parse(raw),
  evolve: (questions, event, { at }) => questionsAfter(questions, event, at),
  decide: (questions, command) => {
    switch (command.name) {
      case "ask":
        return accept({ type: "asked", questions: [{ system: "tax-debt", reference }] });
      case "recordAnswer":
        return recordAnswer(questions, command, { ground, isOpen: true });
      case "noteDelay":
        return noteDelay(questions, command);
    }
  },
  personalOf: () => undefined,
  editionOf: () => undefined,
};

const subject = {
  applicant: { bin: binEndingIn(0) },
  kato: katoSchema.parse("751110000"),
  name: undefined,
};

const asking = askingKind({
  kind: toys,
  noFacts: { weekday: "any" },
  systems,
  rules: {
    "tax-debt": { ground, confidential: false },
    "identity-documents": { ground: "R377-15.p2a", confidential: false },
  },
  questionsOf: (questions) => questions,
  isAsking: () => true,
  subjectOf: async (_, __, system) => (system === "tax-debt" ? subject : undefined),
});

const asked = async () => {
  const desk = memoryDesk();
  await giveCommand(desk, toys, {
    caseId,
    command: { name: "ask" },
    commandId: "ask-1",
    actor: { id: "portal", role: "portal" },
    correlationId: "of the request",
    factsFor: async () => ({ weekday: "Monday" }),
  });
  const load = async () => asking.caseOf(caseId, await desk.cases.load(caseId));
  const question = async () => {
    const found = (await load()).questionTo("tax-debt");
    if (found === undefined) throw new Error("nothing was asked");
    return found;
  };
  return { desk, load, question };
};

const answer = (raw: string, desk: ReturnType<typeof memoryDesk>) => ({
  value: "clear" as const,
  messageId: "message-1",
  received: {
    raw: Buffer.from(raw),
    contentType: "application/json",
    receivedAt: desk.clock.now(),
    answeredAt: undefined,
    source: { system: "tax-debt", profile: "rest", service: "tax-debt", host: "state.test" },
    signature: { kind: "tls-oauth", verdict: "valid" },
  } as const,
});

describe("any kind of case that asks", () => {
  it("gives out its questions, and those alone", async () => {
    const { load, question } = await asked();
    expect(await question()).toMatchObject({
      caseId,
      system: "tax-debt",
      reference,
      ground,
      answered: false,
      isWanted: true,
      byHand: false,
      delayNoted: false,
    });
    const loaded = await load();
    expect(Object.keys(loaded.questions)).toEqual(["tax-debt"]);
    expect(loaded.questionTo("identity-documents")).toBeUndefined();
    expect(loaded.questionTo("criminal-record")).toBeUndefined();
    expect(await (await question()).subject(memoryDesk().seal)).toEqual(subject);
  });

  it("is told of a delay and of an answer once, under the ground of its question", async () => {
    const { desk, load, question } = await asked();
    await noteDelayOf(desk, await question(), "time-out");
    await noteDelayOf(desk, await question(), "failed");
    const evidence = memoryEvidence();
    const recording = { desk, evidence: evidence.store };
    const before = await question();
    expect(await recordAnswerTo(recording, before, answer("{}", desk))).toBe("recorded");
    expect(await recordAnswerTo(recording, before, answer("{ }", desk))).toBe("already-answered");
    expect((await load()).questions["tax-debt"]).toMatchObject({
      delay: { reason: "time-out" },
      answer: { value: "clear", messageId: "message-1" },
    });
    expect(
      desk.cases
        .written()
        .map(({ kind, command, actor, correlationId }) => [
          kind,
          command,
          actor.role,
          correlationId,
        ]),
    ).toEqual([
      ["toys", "ask", "portal", "of the request"],
      ["toys", "noteDelay", "system", "of the request"],
      ["toys", "recordAnswer", "state-system", "of the request"],
    ]);
  });

  it("is overtaken where its question is another one meanwhile", async () => {
    const { desk, question } = await asked();
    const gone = { ...(await question()), tell: async () => ({ refused: "question-unknown" }) };
    const recording = { desk, evidence: memoryEvidence().store };
    expect(await recordAnswerTo(recording, gone, answer("{}", desk))).toBe("overtaken");
    await expect(noteDelayOf(desk, gone, "failed")).resolves.toBeUndefined();
    const wrong = { ...gone, tell: async () => ({ refused: "role-not-allowed" }) };
    await expect(recordAnswerTo(recording, wrong, answer("{}", desk))).rejects.toThrow("refused");
    await expect(noteDelayOf(desk, wrong, "failed")).rejects.toThrow("refused");
  });
});

describe("a case is found by the kind of its history", () => {
  it("of a registration, and of no kind that asks nobody", async () => {
    const { desk } = await asked();
    const bin = binEndingIn(0);
    await submitOrganization(desk, bin);
    const registration = await loadAsking(desk.cases, caseOf(bin));
    expect(registration?.questionTo("tax-debt")?.ground).toBe("R377-7.p2b");
    expect(await loadAsking(desk.cases, caseId)).toBeUndefined();
    expect(await loadAsking(desk.cases, caseOf(binEndingIn(1)))).toBeUndefined();
  });
});
