import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addDays, dayOf, endOfDay, type Instant } from "#shared/law/dates.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { overdueEffects } from "#shared/registration/long-open.ts";
import { notesAt, watchedAt } from "#shared/registration/watch.ts";
import { doubtfulFile, doubtfulRemoval } from "#test/samples/doubtful-file.ts";
import { sequenceOf } from "#test/samples/history.ts";
import { handClock, instant } from "#test/fakes/clock.ts";
import { portal, representative, verifier } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { mustGive, submit, type RegistrationFile } from "#test/samples/registration-file.ts";
import {
  answerAll,
  answerFrom,
  savedFile,
  systemActor,
  verifiedFile,
  verify,
} from "#test/samples/registration-course.ts";
import { day, dueOf, includedWith, morningOf, nextOf, noteAll } from "./watching.ts";

/** Saved on Monday 23 November 2026: two working days end on Wednesday the 25th, seven on 2 December. */
const monday = "2026-11-23T04:00:00.000Z";

describe("the terms of a registration that runs", () => {
  it("R377-21: is reminded of from the first minute of the day before the last one", () => {
    const file = savedFile();
    expect(dueOf(file, endOfDay(day("2026-11-23")))).toEqual([]);
    expect(dueOf(file, morningOf(day("2026-11-24")))).toEqual(["R377-21 before"]);
    expect(dueOf(file, endOfDay(day("2026-11-25")))).toEqual(["R377-21 before"]);
  });

  it("R377-21, G04: is marked as lapsed once its last day is over, and not reminded of beforehand any more", () => {
    const file = savedFile();
    expect(dueOf(file, morningOf(day("2026-11-26")))).toEqual(["R377-21 lapsed"]);
  });

  it("R377-26: runs beside the representative's own", () => {
    const file = savedFile();
    expect(dueOf(file, morningOf(day("2026-12-01")))).toEqual(["R377-21 lapsed", "R377-26 before"]);
    expect(dueOf(file, morningOf(day("2026-12-03")))).toEqual(["R377-21 lapsed", "R377-26 lapsed"]);
  });

  it("says nothing of a term that was kept", () => {
    const file = verifiedFile();
    expect(dueOf(file, morningOf(day("2026-11-26")))).toEqual(["R377-22 lapsed"]);
  });

  it("says each thing once", () => {
    const file = savedFile();
    noteAll(file, morningOf(day("2026-11-24")));
    expect(dueOf(file, endOfDay(day("2026-11-25")))).toEqual([]);
    noteAll(file, morningOf(day("2026-11-26")));
    expect(dueOf(file, morningOf(day("2026-11-27")))).toEqual([]);
  });

  it("gives the same note the same id, and the next application's another one", () => {
    const idsOf = (file: RegistrationFile, at: Instant) =>
      notesAt(file.now(), at, kazakhstanCalendar).map(({ commandId }) => commandId);
    const file = savedFile();
    const first = idsOf(file, morningOf(day("2026-12-03")));
    expect(idsOf(file, morningOf(day("2026-12-09")))).toEqual(first);
    mustGive(file, { name: "withdraw" }, portal);
    file.clock.advance(60);
    mustGive(file, submit(), portal);
    const second = idsOf(file, morningOf(day("2026-12-03")));
    expect(second).toHaveLength(first.length);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it("is to be looked at next on the first day on which something is due", () => {
    const file = savedFile();
    expect(nextOf(file, instant(monday))).toBe("2026-11-24");
    noteAll(file, morningOf(day("2026-11-24")));
    // What was asked on the 23rd and is silent still is told of.
    expect(nextOf(file, file.clock.now())).toBe("2026-11-25");
    noteAll(file, morningOf(day("2026-11-25")));
    expect(nextOf(file, file.clock.now())).toBe("2026-11-26");
    noteAll(file, morningOf(day("2026-11-26")));
    // And what is open still is asked once more on the fifth day.
    expect(nextOf(file, file.clock.now())).toBe("2026-11-28");
    answerAll(file);
    expect(nextOf(file, file.clock.now())).toBe("2026-12-01");
  });

  it("R377-7.p2f, G04: tells of every system that is silent two days after it was asked", () => {
    const file = savedFile();
    const systems = systemsFor("organization");
    const silentOn = (on: string) =>
      notesAt(file.now(), morningOf(day(on)), kazakhstanCalendar).flatMap(({ command }) =>
        command.name === "noteDelay" ? [command.system] : [],
      );
    expect(silentOn("2026-11-24")).toEqual([]);
    expect(new Set(silentOn("2026-11-25"))).toEqual(new Set(systems));
    mustGive(file, answerFrom("tax-debt"), systemActor("tax-debt"));
    const { reference } = file.now().questions.insolvency ?? {};
    if (reference === undefined) throw new Error("it was not asked");
    const told = { system: "insolvency", reference, reason: "unreachable" } as const;
    mustGive(file, { name: "noteDelay", ...told }, verifier);
    const left = systems.filter((one) => one !== "tax-debt" && one !== "insolvency");
    expect(new Set(silentOn("2026-11-25"))).toEqual(new Set(left));
    noteAll(file, morningOf(day("2026-11-25")));
    expect(silentOn("2026-11-26")).toEqual([]);
    expect(file.now().questions["legal-entity"]?.delay).toBeDefined();
    mustGive(file, { name: "withdraw" }, portal);
    expect(silentOn("2026-11-26")).toEqual([]);
  });

  it("R377-7.p2f: has what is open still asked once more, every fifth day", () => {
    const file = savedFile();
    const overdueAt = (on: string) => overdueEffects(file.now(), file.id, morningOf(day(on)));
    expect(overdueAt("2026-11-27")).toEqual([]);
    const all = systemsFor("organization").map((system) => ({
      to: "check",
      system,
      caseId: file.id,
    }));
    expect(overdueAt("2026-11-28")).toEqual(all);
    noteAll(file, morningOf(day("2026-12-09")));
    expect(nextOf(file, file.clock.now())).toBe("2026-12-13");
    mustGive(file, answerFrom("tax-debt"), systemActor("tax-debt"));
    expect(overdueAt("2026-12-13")).toEqual(all.filter(({ system }) => system !== "tax-debt"));
    mustGive(file, { name: "withdraw" }, portal);
    expect(overdueAt("2026-12-18")).toEqual([]);
  });

  it("R377-7b, R377-32.1b: has a signature in doubt judged once more, every fifth day", () => {
    for (const file of [doubtfulFile(), doubtfulRemoval()]) {
      const sequence = sequenceOf(file);
      const at = morningOf(addDays(dayOf(file.clock.now()), 5));
      expect(overdueEffects(file.now(), file.id, file.clock.now())).toEqual([]);
      const effect = { to: "signatures", caseId: file.id, sequence };
      expect(overdueEffects(file.now(), file.id, at)).toEqual([effect]);
    }
  });

  it("is looked at today where it was looked at too late", () => {
    expect(nextOf(savedFile(), instant("2027-03-01T04:00:00.000Z"))).toBe("2027-03-01");
  });

  it("is open as long as a term runs that a calendar could move", () => {
    const isOpen = (file: RegistrationFile) =>
      watchedAt(file.now(), file.clock.now(), kazakhstanCalendar).isOpen;
    const file = savedFile();
    expect(isOpen(file)).toBe(true);
    mustGive(file, { name: "withdraw" }, portal);
    expect(isOpen(file)).toBe(false);
  });

  it("moves with the calendar", () => {
    const exchange = {
      dayOff: day("2026-11-25"),
      workedInstead: day("2026-11-28"),
      source: "a decree",
    };
    const other = { ...kazakhstanCalendar, exchanges: [exchange] };
    const { next } = watchedAt(savedFile().now(), instant(monday), other);
    expect(next).toBe("2026-11-25");
  });
});

describe("the documents of an entry", () => {
  it("R377-9b: a document is reminded of thirty days before its last one", () => {
    const file = includedWith("2027-03-31");
    const [first] = organizationForm().documents;
    expect(nextOf(file, file.clock.now())).toBe("2027-03-01");
    expect(dueOf(file, endOfDay(day("2027-02-28")))).toEqual([]);
    expect(dueOf(file, morningOf(day("2027-03-01")))).toEqual([`${first?.type} 2027-03-31`]);
    noteAll(file, morningOf(day("2027-03-01")));
    expect(nextOf(file, file.clock.now())).toBe("2027-04-01");
  });

  it("R377-9b, R377-17: and once more when it has lapsed", () => {
    const file = includedWith("2027-03-31");
    const [first] = organizationForm().documents;
    noteAll(file, morningOf(day("2027-03-01")));
    expect(dueOf(file, endOfDay(day("2027-03-31")))).toEqual([]);
    const lapsed = [`${first?.type} 2027-03-31 lapsed`];
    expect(dueOf(file, morningOf(day("2027-04-01")))).toEqual(lapsed);
    noteAll(file, morningOf(day("2027-04-01")));
    expect(nextOf(file, file.clock.now())).toBeUndefined();
  });

  it("R377-9b: one that lapses soon is reminded of at once", () => {
    const file = includedWith("2026-11-24");
    expect(nextOf(file, file.clock.now())).toBe("2026-11-23");
    expect(dueOf(file, file.clock.now())).toHaveLength(1);
  });

  it("R377-9b: one that has lapsed already is reminded of at once, as lapsed", () => {
    const file = includedWith("2026-11-24");
    const [first] = organizationForm().documents;
    const later = morningOf(day("2026-12-24"));
    expect(dueOf(file, later)).toEqual([`${first?.type} 2026-11-24 lapsed`]);
  });

  it("R377-9b: each document is reminded of by itself", () => {
    const file = includedWith("2027-03-31", undefined, "2027-05-31");
    noteAll(file, morningOf(day("2027-03-01")));
    noteAll(file, morningOf(day("2027-04-01")));
    expect(nextOf(file, file.clock.now())).toBe("2027-05-01");
  });

  it("R377-9b, R377-30.1: nobody is reminded while a change is under way that may bring a new one", () => {
    const file = includedWith("2027-03-31");
    file.clock.moveTo(morningOf(day("2027-03-01")));
    mustGive(file, { ...submit(), name: "submitChange" }, portal);
    expect(dueOf(file, file.clock.now())).toEqual([]);
  });
});

describe("looking at a registration again and again", () => {
  const moves: readonly ((file: RegistrationFile) => void)[] = [
    (file) => answerAll(file),
    (file) => verify(file),
    (file) => void mustGive(file, { name: "submitToCommission" }, representative),
    (file) => void mustGive(file, { name: "withdraw" }, portal),
    (file) => void mustGive(file, submit(), portal),
  ];

  it("says everything once and is to be looked at before anything else is due", () => {
    const step = fc.record({
      hours: fc.integer({ min: 0, max: 60 }),
      move: fc.option(fc.constantFrom(...moves), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const file = savedFile();
        const clock = handClock(monday);
        for (const { hours, move } of steps) {
          const before = clock.now();
          const next = nextOf(file, before);
          clock.advance(hours * 3600);
          const now = clock.now();
          // Nothing becomes due before the day that was named.
          const isEarly = next === undefined || dayOf(now) < next;
          expect(isEarly && dueOf(file, now).length > 0).toBe(false);
          noteAll(file, now);
          expect(dueOf(file, now)).toEqual([]);
          try {
            move?.(file);
          } catch {
            // This step is none in the present state.
          }
        }
        const rounds: string[][] = [];
        for (const { event } of file.history()) {
          if (event.type === "saved") rounds.push([]);
          if (event.type === "reminded") rounds.at(-1)?.push(JSON.stringify(event.about));
        }
        for (const told of rounds) expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 60 },
    );
  });
});
