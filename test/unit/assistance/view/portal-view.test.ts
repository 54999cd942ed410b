import { describe, expect, it } from "vitest";
import { officePlaceOf } from "#shared/assistance/addressee.ts";
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { isHiddenFrom } from "#shared/assistance/portal-access.ts";
import { viewAtPortal } from "#shared/assistance/view/portal-view.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { daySchema } from "#shared/law/dates.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { fileId } from "#test/samples/assistance/file.ts";
import { submit, written } from "#test/samples/assistance/commands.ts";
import {
  applicationForm,
  guardiansApplication,
  writtenApplication,
} from "#test/samples/assistance/form.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

type Step = readonly [AssistanceCommand, Actor, AssistanceFacts?];

const everybody = ["person", "minor", "representative"] as const;

const applied: Step = [submit(applicationForm(guardiansApplication())), portal, { unit: "71" }];

/** Who sees what of a case after these steps. */
const seenAfter = async (...steps: readonly Step[]) => {
  const desk = memoryDesk();
  for (const [command, actor, facts = {}] of [applied, ...steps]) {
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId: fileId,
      command,
      commandId: command.name,
      actor,
      correlationId: "test",
      factsFor: async () => facts,
    });
    if (outcome.done !== "accepted") throw new Error(command.name);
  }
  const { state, entries } = await loadCase(desk.cases, assistanceKind, fileId);
  const today = daySchema.parse("2026-11-23");
  const how = { today, calendar: kazakhstanCalendar, locale: "en" as const };
  return everybody.map((by) => ({
    hidden: isHiddenFrom(by, entries),
    events: viewAtPortal(fileId, state, entries, { by, ...how })?.timeline.map(
      ({ event }) => event,
    ),
  }));
};

describe("what is shown at the portal", () => {
  it("L114-16.3.4-1, G49: warns nobody that law enforcement was told", async () => {
    const offence = written({
      name: "reportOffence",
      kind: "against-minor",
      learntOn: "2026-11-23",
      told: "№ 14",
      facts: "Көрген бар.",
    });
    const seen = await seenAfter([offence, officer]);
    expect(seen.map(({ events }) => events)).toEqual(everybody.map(() => ["received", "asked"]));
  });

  it("L114-13.2: says to no representative what was said of him, before and after it was looked into", async () => {
    const seen = await seenAfter(
      [written({ name: "reportAbuse", text: "Ұрады." }), portal, { by: "minor" }],
      [written({ name: "settleAbuse", founded: false, reason: "Расталмады." }), officer],
    );
    const [person, minor, representative] = seen.map(({ events }) => events);
    expect(person).toEqual(["received", "asked", "abuse-reported", "abuse-unfounded"]);
    expect(minor).toEqual(person);
    expect(representative).toEqual(["received", "asked"]);
  });

  it("L114-13.2: tells a representative whose powers are in question that they are, and nothing of the people", async () => {
    const seen = await seenAfter([
      written({
        name: "recordAnswer",
        system: "guardianship",
        reference: referenceOf(fileId, "guardianship", 1),
        value: "hit",
        messageId: "message-1",
      }),
      { id: "guardianship", role: "state-system" },
    ]);
    const [person, , representative] = seen.map(({ events }) => events);
    expect(person).toEqual(["received", "asked", "answered"]);
    expect(representative).toEqual([]);
  });

  it("G47: hides what was ever handed over from a representative, and from nobody else", async () => {
    const handOver: Step = [written({ name: "routeTrafficking", reason: "Анықталды." }), officer];
    const back: Step = [{ name: "withdraw" }, portal, { by: "person" }];
    for (const steps of [[handOver], [handOver, back]]) {
      expect(await seenAfter(...steps)).toEqual([
        { hidden: false, events: [] },
        { hidden: false, events: [] },
        { hidden: true, events: undefined },
      ]);
    }
  });
});

describe("the office of an application", () => {
  const placeOf = (changes: object) => officePlaceOf(applicationForm(changes));
  const named = { addressee: { to: "office" as const, kato: "751110000" } };

  it("L114-13.1.1, G43: is that of the residence", () => {
    expect(placeOf({})).toBe("711210000");
    expect(placeOf(named)).toBe("711210000");
  });

  it("L114-15.7: is any that is named, where the residence does not count", () => {
    const grounds = ["homelessness"];
    expect(placeOf({ grounds, ...named })).toBe("751110000");
    expect(placeOf({ grounds, ...named, residence: undefined })).toBe("751110000");
    expect(placeOf({ grounds })).toBe(writtenApplication().residence?.kato);
  });

  it("L114-13.1.3: is nobody's where a provider takes in who has no residence", () => {
    const addressee = { to: "provider" as const, number: "O-050440185008" };
    expect(placeOf({ grounds: ["homelessness"], residence: undefined, addressee })).toBeUndefined();
  });
});
