import { describe, expect, it } from "vitest";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { RepresentationSystem } from "#shared/assistance/representation.ts";
import { openEvidence } from "#shared/evidence/open.ts";
import { loadAsking } from "#shared/verification/asking-kinds.ts";
import { recordAnswerTo } from "#shared/verification/record.ts";
import { applyFor, assistanceCase, assistanceOf, giveOn } from "#test/fakes/assistance.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { checkQueues, deadLetterQueues, stateSystemsWorld } from "#test/fakes/world.ts";
import { sqsRecord } from "#test/fakes/queues.ts";
import { written } from "#test/samples/assistance/commands.ts";
import {
  adult,
  applicationForm,
  child,
  paper,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";
import { iinEndingIn } from "#test/samples/represented.ts";

const caseId = assistanceCase();

/** The one whom the application is about: everything of hers is in order. */
const represented = iinEndingIn(0, 20);

type AppliedBy = NonNullable<WrittenApplication["representative"]>;

const common = {
  name: { surname: "Қамқоршы", givenName: "Зейнеп" },
  reason: "Өзі келе алмайды.",
  acts: [],
};
const proof = { document: paper(7).id, number: "12-3", issuedOn: "2025-01-15" };

/** Somebody who applies for her, by the digit that the mocked registers go by. */
const acting: Readonly<Record<RepresentationSystem, (digit: number) => AppliedBy>> = {
  "family-relations": (digit) => ({
    kind: "adult-family-member",
    iin: iinEndingIn(digit),
    ...common,
  }),
  guardianship: (digit) => ({ kind: "guardian", iin: iinEndingIn(digit), ...common, proof }),
  "powers-of-attorney": (digit) => ({
    kind: "attorney",
    iin: iinEndingIn(digit),
    ...common,
    proof,
  }),
};

const consent = { by: "document", version: "consent-1", document: paper(8).id } as const;

const formOf = (
  system: RepresentationSystem,
  digit: number,
  changes: Partial<WrittenApplication> = {},
): ApplicationForm =>
  applicationForm({
    people: [adult(20, { iin: represented, ...(system === "family-relations" && { consent }) })],
    representative: acting[system](digit),
    documents: [paper(7, "representation"), paper(8, "adult-consent")],
    ...changes,
  });

/** Applied for, with the registers around it. */
const applied = async (form: ApplicationForm) => {
  const world = stateSystemsWorld();
  await world.openForCallbacks();
  await applyFor(world.desk, form, caseId);
  const state = () => assistanceOf(world.desk, caseId);
  return {
    ...world,
    state,
    questionTo: async (system: RepresentationSystem) => (await state()).questions[system],
    /** The questions that went out, to whichever system. */
    asked: () => world.traffic.filter(({ message }) => !message.url.includes("/oauth/")).length,
  };
};

const systems = ["family-relations", "guardianship", "powers-of-attorney"] as const;
const grounds = {
  "family-relations": "L114-13.2.1",
  guardianship: "L114-13.2.2",
  "powers-of-attorney": "L114-13.2.4",
} as const;

describe.each(systems)("an application asks %s whether one may act for another", (system) => {
  it(`${grounds[system]}: and writes the answer down, under that ground, with its evidence`, async () => {
    const { askIn, deliverCallbacks, questionTo, desk } = await applied(formOf(system, 0));
    await askIn(caseId, [system]);
    await deliverCallbacks();
    const question = await questionTo(system);
    expect(question?.answer).toMatchObject({ value: "clear" });
    const entry = desk.cases.written().at(-1);
    expect(entry).toMatchObject({
      kind: "assistance",
      actor: { id: system, role: "state-system" },
      commandId: `answer:${question?.reference}`,
      events: [{ type: "answered", ground: grounds[system] }],
    });
  });

  it(`${grounds[system]}: who may not is a hit, and nobody is asked twice`, async () => {
    const digit = { "family-relations": 1, guardianship: 2, "powers-of-attorney": 3 }[system];
    const { askIn, deliverCallbacks, questionTo, asked } = await applied(formOf(system, digit));
    await askIn(caseId, [system]);
    await deliverCallbacks();
    expect((await questionTo(system))?.answer).toMatchObject({ value: "hit" });
    const before = asked();
    expect(await askIn(caseId, [system])).toEqual([]);
    expect(asked()).toBe(before);
  });
});

describe("what a register is told of an application", () => {
  it("L114-13.2.2: the numbers of the two people, and nothing else", async () => {
    const { askIn, traffic, stateSystemsUrl } = await applied(formOf("guardianship", 0));
    await askIn(caseId, ["guardianship"]);
    const sent = traffic
      .map(({ message }) => message)
      .filter(({ url }) => url === `${stateSystemsUrl}/systems/guardianship/questions`);
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
      {
        reference: `${caseId}.guardianship.1`,
        subject: { iin: represented, representative: iinEndingIn(0) },
      },
    ]);
  });

  it("L114-13.2.4: of an attorney the power of attorney as well", async () => {
    const { desk } = await applied(formOf("powers-of-attorney", 0));
    const question = (await loadAsking(desk.cases, caseId))?.questionTo("powers-of-attorney");
    expect(await question?.subject(desk.seal)).toMatchObject({
      applicant: { iin: represented },
      representative: {
        iin: iinEndingIn(0),
        power: { number: "12-3", issuedOn: "2025-01-15" },
      },
    });
  });

  it("L114-13.2.2, G22: nothing of somebody without a number; the delay is noted, for a paper to be taken", async () => {
    const form = formOf("guardianship", 0, { people: [child()], grounds: ["orphanhood"] });
    const { askIn, asked, state, queues } = await applied(form);
    expect(await askIn(caseId, ["guardianship"])).toEqual([]);
    expect(asked()).toBe(0);
    expect(queues.waiting(deadLetterQueues.guardianship)).toEqual([]);
    expect((await state()).questions.guardianship?.delay).toMatchObject({ reason: "failed" });
  });

  it("L114-13.2: nothing of one who applies for oneself, and nothing that no application asks", async () => {
    const { askIn, asked, queues } = await applied(applicationForm());
    await askIn(caseId, ["guardianship", "tax-debt"]);
    expect(asked()).toBe(0);
    expect(queues.waiting(deadLetterQueues.guardianship)).toMatchObject([
      { reason: "question-unknown" },
    ]);
    expect(queues.waiting(deadLetterQueues["tax-debt"])).toMatchObject([
      { reason: "question-unknown" },
    ]);
  });

  it("L114-4.1.2: nothing once its key is destroyed", async () => {
    const { askIn, asked, desk, queues } = await applied(formOf("guardianship", 0));
    desk.seal.destroy(caseId);
    await askIn(caseId, ["guardianship"]);
    expect(asked()).toBe(0);
    expect(queues.waiting(deadLetterQueues.guardianship)).toMatchObject([{ reason: "erased" }]);
  });
});

describe("a register that keeps an application waiting", () => {
  it("L114-13.2.2, G04: is noted once, and is asked until it answers", async () => {
    const { askIn, control, desk, questionTo } = await applied(formOf("guardianship", 0));
    await control("PUT", "/guardianship", { fault: "down", times: 2 });
    expect(await askIn(caseId, ["guardianship"])).toEqual(["guardianship"]);
    expect(await askIn(caseId, ["guardianship"])).toEqual(["guardianship"]);
    expect(await askIn(caseId, ["guardianship"])).toEqual([]);
    expect((await questionTo("guardianship"))?.answer).toMatchObject({ value: "clear" });
    expect(desk.cases.written().map(({ command }) => command)).toEqual([
      "submit",
      "noteDelay",
      "recordAnswer",
    ]);
  });
});

/** Where an application asks nobody any more, though its question is open. */
const elsewhere = {
  "L114-12.1.5: was taken back": async (desk: Parameters<typeof giveOn>[0]) =>
    giveOn(desk, caseId, { name: "withdraw" }, portal, { by: "person" }),
  "L114-15.1b, G47: went to the confidential track": async (desk: Parameters<typeof giveOn>[0]) =>
    giveOn(desk, caseId, written({ name: "routeTrafficking", reason: "…" }), officer),
};

describe.each(Object.entries(elsewhere))("one that %s", (how, leave) => {
  it("asks nobody any more, and its message goes without an alarm", async () => {
    const { desk, askIn, asked, verify, counted } = await applied(formOf("guardianship", 0));
    await leave(desk);
    const before = desk.cases.written().length;
    expect(await askIn(caseId, ["guardianship"])).toEqual([]);
    const body = JSON.stringify({ caseId, system: "guardianship" });
    const record = sqsRecord({ queueUrl: checkQueues.guardianship, body });
    expect(await verify({ Records: [record] })).toEqual({ batchItemFailures: [] });
    expect(asked()).toBe(0);
    expect(counted).toEqual([]);
    expect(desk.cases.written()).toHaveLength(before);
  });

  it("takes in what was on its way, with its evidence", async () => {
    const { desk, askIn, deliverCallbacks, state } = await applied(formOf("powers-of-attorney", 0));
    expect(await askIn(caseId, ["powers-of-attorney"])).toEqual(["powers-of-attorney"]);
    await leave(desk);
    expect(await deliverCallbacks()).toMatchObject({ failed: 0 });
    const question = (await state()).questions["powers-of-attorney"];
    const isBeside = how.includes("taken back");
    expect(question?.beside).toBe(isBeside);
    expect(question?.answer?.value).toBe(isBeside ? undefined : "clear");
  });
});

describe("an answer that is written down for an application", () => {
  it("L114-13.2.2: lies as evidence under the case's key, once", async () => {
    const { desk } = await applied(formOf("guardianship", 0));
    const evidence = memoryEvidence();
    const question = (await loadAsking(desk.cases, caseId))?.questionTo("guardianship");
    if (question === undefined) throw new Error("nothing was asked");
    const answer = {
      value: "clear" as const,
      messageId: "message-1",
      received: {
        raw: Buffer.from("{}"),
        contentType: "application/json",
        receivedAt: desk.clock.now(),
        answeredAt: undefined,
        source: {
          system: "guardianship",
          profile: "rest",
          service: "guardianship",
          host: "state.test",
        },
        signature: { kind: "tls-oauth", verdict: "valid" },
      } as const,
    };
    const recording = { desk, evidence: evidence.store };
    expect(await recordAnswerTo(recording, question, answer)).toBe("recorded");
    expect(await recordAnswerTo(recording, question, answer)).toBe("already-answered");
    const digest = (await assistanceOf(desk, caseId)).questions.guardianship?.answer?.evidence
      ?.digest;
    if (digest === undefined) throw new Error("no evidence");
    const found = await openEvidence({ seal: desk.seal, evidence: evidence.store }, caseId, digest);
    expect(found).toMatchObject({ found: "whole", envelope: { legalGround: "L114-13.2.2" } });
    expect(JSON.stringify(desk.cases.written())).not.toContain(represented);
  });
});
