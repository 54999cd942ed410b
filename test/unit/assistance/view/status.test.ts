import { describe, expect, it } from "vitest";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { assistanceStates } from "#shared/assistance/states.ts";
import { eventWords } from "#shared/assistance/view/event-words.ts";
import { openEndWords, stateWords } from "#shared/assistance/view/state-words.ts";
import { assistanceStatusSchema, viewAssistance } from "#shared/assistance/view/status-view.ts";
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { locales } from "#shared/law/languages.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { fileId, listed } from "#test/samples/assistance/file.ts";
import {
  assessmentOf,
  choosing,
  providing,
  refusing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { assessor, decider, officer, providerNumber } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

type Step = readonly [AssistanceCommand, Actor, AssistanceFacts?];

/** A case in a store, after these steps, as its applicant sees it. */
const statusAfter = async (
  steps: readonly Step[],
  locale: "kk" | "ru" | "en" = "en",
  position?: { place: number; of: number },
) => {
  const desk = memoryDesk(handClock());
  let loaded;
  for (const [command, actor, facts = {}] of steps) {
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId: fileId,
      command,
      commandId: `${command.name}-${desk.cases.written().length}`,
      actor,
      correlationId: "test",
      factsFor: async () => facts,
    });
    if (outcome.done !== "accepted") throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    loaded = outcome.loaded;
  }
  if (loaded === undefined) throw new Error("no steps");
  const { state, entries } = loaded;
  return viewAssistance(fileId, state, entries, { calendar: kazakhstanCalendar, locale, position });
};

const received: Step = [submit(), portal, { unit: "71" }];
const concluded: readonly Step[] = [
  received,
  [written({ name: "assignAssessor", assessor: assessor.id }), officer],
  [assessmentOf(), assessor],
];

describe("how an application stands", () => {
  it.each(locales)("is said in %s, with the term and whose move it is", async (locale) => {
    const status = assistanceStatusSchema.parse(await statusAfter([received], locale));
    expect(status).toMatchObject({
      state: "received",
      text: stateWords.received[locale],
      next: { by: "social-officer" },
      terms: [{ provision: "L114-14.3", dueDay: "2026-12-07", state: "running" }],
    });
    expect(status.next?.why).toBeUndefined();
    expect(status.timeline.map(({ text }) => text)).toEqual([eventWords.received[locale]]);
    expect(status.timeline[0]?.provisions).toContain("L114-13.1b");
  });

  it("L114-15.1, L114-12.1.6: tells the decision, what it rests on, and how to complain", async () => {
    const status = await statusAfter([...concluded, [providing(), decider]]);
    expect(status).toMatchObject({
      state: "approved",
      next: { by: "portal", why: openEndWords["persons-choice"].en },
      decision: {
        outcome: "provide",
        recognised: ["self-care"],
        until: "2027-11-23",
        appeal: { provision: "L114-12.1.6" },
      },
    });
    expect(status?.timeline.at(-1)?.provisions).toEqual(["L114-6.1.7", "L114-14.1"]);
  });

  it("L114-15.4.1: tells a refusal with its grounds, and no next step", async () => {
    const status = await statusAfter([...concluded, [refusing(), decider]]);
    expect(status).toMatchObject({
      state: "refused",
      decision: { outcome: "refuse", services: [] },
    });
    expect(status?.next).toBeUndefined();
    expect(status?.timeline.at(-1)?.provisions).toEqual(["L114-15.4.1"]);
  });

  it("L114-4.1.3: tells the place in a list, of how many", async () => {
    const waiting: readonly Step[] = [
      ...concluded,
      [providing(), decider],
      [choosing({ orWait: true }), portal, { by: "person", chosen: { ...listed, free: 0 } }],
      [
        written({ name: "queueForPlace", provider: providerNumber, choice: 1 }),
        { id: "place", role: "system" },
      ],
    ];
    const status = await statusAfter(waiting, "en", { place: 7, of: 34 });
    expect(status?.choice).toEqual({ provider: providerNumber, position: { place: 7, of: 34 } });
    const left = await statusAfter([
      ...waiting,
      [{ name: "leaveQueue" }, portal, { by: "person" }],
    ]);
    expect(left?.choice).toBeUndefined();
  });

  it("L114-13.2: tells who represents, for what, and what the register says of it", async () => {
    const form = applicationForm(guardiansApplication());
    const status = await statusAfter([[submit(form), portal, { unit: "71" }]]);
    expect(status).toMatchObject({
      representation: { kind: "guardian", acts: ["choose", "report", "withdraw", "complain"] },
      checks: [{ system: "guardianship", state: "waiting", ground: { provision: "L114-13.2.2" } }],
    });
    expect(JSON.stringify(status)).not.toContain("Қамқоршы");
  });

  it("G04: tells that a signature is in doubt, and why", async () => {
    const facts = { unit: "71" as const, signature: { doubts: ["revocation-unknown" as const] } };
    const status = await statusAfter([[submit(), portal, facts]]);
    expect(status?.signature?.reasons).toMatchObject([{ code: "revocation-unknown" }]);
    expect(status?.timeline[0]?.text).toContain(status?.signature?.text ?? "?");
  });

  it("has words of its own for every state and every event, in three languages", () => {
    const types = assistanceEventSchema.options.map(({ shape }) => shape.type.value);
    expect(Object.keys(eventWords).toSorted()).toEqual([...types].toSorted());
    expect(Object.keys(stateWords).toSorted()).toEqual([...assistanceStates].toSorted());
    const all = Object.values(stateWords)
      .map(({ kk }) => kk)
      .join(" ");
    expect(all).toMatch(/[әғқңөұүһі]/);
    for (const words of [...Object.values(eventWords), ...Object.values(stateWords)]) {
      expect(new Set(Object.values(words)).size).toBe(3);
    }
  });

  it("is nothing for a case that was never received", () => {
    const { initial } = assistanceKind;
    const how = { calendar: kazakhstanCalendar, locale: "en" as const };
    expect(viewAssistance(fileId, initial, [], how)).toBeUndefined();
  });
});
