import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import {
  addDays,
  addMonths,
  dayOf,
  endOfDay,
  epochMilliseconds,
  instantAt,
  nextDay,
} from "#shared/law/dates.ts";
import { keptUntil, watchedAt } from "#shared/registration/watch.ts";
import { instant } from "#test/fakes/clock.ts";
import { chair, portal, representative, verifier } from "#test/samples/officials.ts";
import {
  mustGive,
  openFile,
  refusalOf,
  sittingOn,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  castVotes,
  closing,
  illegible,
  pendingFile,
  savedFile,
} from "#test/samples/registration-course.ts";
import { day, dueOf, includedWith, justAfter, morningOf, nextOf, noteAll } from "./watching.ts";

/** Left the list at this instant, on its own application. */
const removedAt = (at: string): RegistrationFile => {
  const file = includedWith();
  file.clock.moveTo(at);
  mustGive(file, { name: "recordTermination", record: evidence }, representative);
  mustGive(
    file,
    {
      name: "recordNotice",
      of: file.now().telling ?? 0,
      notice: "removal",
      messageId: "m-2",
    },
    verifier,
  );
  return file;
};

const evidence = {
  kind: "state-register-extract",
  number: "EX-17",
  date: day("2026-11-20"),
} as const;

const appeal = { name: "registerAppeal", court: "Алматы қалалық соты", number: "1" } as const;

/** A day, from 2027 to 2040, by its number. */
const anyDay = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(day("2027-01-01"), count));

describe("the end of the keeping", () => {
  it("R377-35, G29: a removed supplier is kept exactly two years, to the end of the last day at UTC+5", () => {
    const file = removedAt("2027-02-10T20:00:00.000Z");
    // It was the 11th in the country already.
    expect(keptUntil(file.now())).toBe("2029-02-11");
    expect(nextOf(file, file.clock.now())).toBe("2029-02-12");
    expect(dueOf(file, instant("2029-02-11T18:59:59.999Z"))).toEqual([]);
    expect(dueOf(file, instant("2029-02-11T19:00:00.000Z"))).toEqual(["erase"]);
  });

  it("R377-35: two years from a leap day end with the last day of that February", () => {
    const file = removedAt("2028-02-29T04:00:00.000Z");
    expect(keptUntil(file.now())).toBe("2030-02-28");
    expect(nextOf(file, file.clock.now())).toBe("2030-03-01");
  });

  it("R377-35: on any day it is due exactly when the command is accepted, and not a moment earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (one, milliseconds) => {
        const removed = instantAt(epochMilliseconds(morningOf(one)) + milliseconds);
        const file = removedAt(removed);
        const last = endOfDay(addMonths(dayOf(removed), 24));
        expect(dueOf(file, last)).toEqual([]);
        file.clock.moveTo(last);
        expect(refusalOf(file.give({ name: "erase" }, verifier))?.code).toBe("kept-still");
        expect(dueOf(file, justAfter(last))).toEqual(["erase"]);
        file.clock.moveTo(justAfter(last));
        expect(refusalOf(file.give({ name: "erase" }, verifier))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it("R377-29, G29, G32: a case that a court deals with is not erased, and looked at every day after that", () => {
    const file = removedAt("2027-02-10T04:00:00.000Z");
    mustGive(file, appeal, portal);
    const late = instant("2029-05-01T04:00:00.000Z");
    expect(dueOf(file, late)).toEqual([]);
    expect(nextOf(file, late)).toBe(nextDay(dayOf(late)));
    mustGive(file, { name: "endLegalHold", record: evidence }, representative);
    expect(dueOf(file, late)).toEqual(["erase"]);
    expect(nextOf(file, late)).toBe(dayOf(late));
  });

  it("G30: a refused application is kept as long, by policy, from the refusal", () => {
    const file = pendingFile();
    castVotes(
      file,
      sittingOn().present.map(() => illegible),
    );
    file.clock.moveTo("2026-12-01T04:00:00.000Z");
    mustGive(
      file,
      closing({ grounds: ["R377-27.3"], justification: "illegible" }),
      chair,
      sittingOn(),
    );
    expect(keptUntil(file.now())).toBe("2028-12-01");
  });

  it("G30: so is one that was taken back", () => {
    const file = savedFile();
    mustGive(file, { name: "withdraw" }, portal);
    expect(keptUntil(file.now())).toBe("2028-11-23");
    expect(dueOf(file, morningOf(day("2028-11-24")))).toEqual(["erase"]);
  });

  it("G30: whoever applies again is kept on", () => {
    const file = removedAt("2027-02-10T04:00:00.000Z");
    file.clock.moveTo("2029-02-01T04:00:00.000Z");
    mustGive(file, submit(), portal);
    expect(keptUntil(file.now())).toBeUndefined();
  });

  it("R377-35: nothing is due of a case that was erased", () => {
    const file = removedAt("2027-02-10T04:00:00.000Z");
    noteAll(file, morningOf(day("2029-02-11")));
    expect(file.now().state).toBe("erased");
    const later = instant("2031-01-01T04:00:00.000Z");
    expect(watchedAt(file.now(), later, kazakhstanCalendar)).toEqual({
      today: "2031-01-01",
      next: undefined,
      isOpen: false,
    });
  });

  it("has nothing to watch where there is no case", () => {
    expect(nextOf(openFile(), instant("2026-11-23T04:00:00.000Z"))).toBeUndefined();
  });
});
