// How long a case is kept, what a court holds up, and what it restores.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayOf, daySchema, endOfDay } from "#shared/law/dates.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { notifier, portal, representative } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import {
  mustGive,
  refusalOf,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  includedFile,
  pendingFile,
  savedFile,
} from "#test/samples/registration-course.ts";
import {
  askingRemoval,
  changingFile,
  decideRemoval,
  leftFile,
  record,
  refusedFile,
  reproachedFile,
} from "#test/samples/standing-file.ts";

const erase: RegistrationCommand = { name: "erase" };
const appeal: RegistrationCommand = { name: "registerAppeal", court: "a court", number: "2-17" };
const endHold: RegistrationCommand = { name: "endLegalHold", record };
const restore: RegistrationCommand = { name: "restoreByCourt", record };

/** Moves the clock into the last millisecond of a day, and asks. */
const erasedAtTheEndOf = (file: RegistrationFile, day: string) => {
  file.clock.moveTo(endOfDay(daySchema.parse(day)));
  return refusalOf(file.give(erase, notifier));
};

/** Moves the clock into the first millisecond after a day, and asks. */
const erasedAfter = (file: RegistrationFile, day: string) => {
  erasedAtTheEndOf(file, day);
  file.clock.advance(0.001);
  return mustGive(file, erase, notifier);
};

describe("the erasure of a case", () => {
  it("R377-35: of a removed supplier is after exactly two years, by the day (G29)", () => {
    for (const course of [{}, asSpecialist()]) {
      const file = leftFile(course);
      expect(dayOf(file.clock.now())).toBe("2026-11-23");
      const kept = { code: "kept-still", until: "2028-11-23" };
      expect(refusalOf(file.give(erase, notifier))).toEqual(kept);
      expect(erasedAtTheEndOf(file, "2028-11-22")).toEqual(kept);
      expect(erasedAtTheEndOf(file, "2028-11-23")).toEqual(kept);
      expect(erasedAfter(file, "2028-11-23")).toEqual([{ type: "erased" }]);
      expect(file.now().state).toBe("erased");
      const term = file.now().terms.find(({ provision }) => provision === "R377-35");
      expect(term?.stoppedAt).toBe(file.clock.now());
    }
  });

  it("R377-35: after a removal on a leap day is at the end of February", () => {
    const file = includedFile();
    file.clock.moveTo("2028-02-29T04:00:00.000Z");
    mustGive(file, { name: "recordTermination", record }, representative);
    expect(erasedAtTheEndOf(file, "2030-02-28")).toEqual({
      code: "kept-still",
      until: "2030-02-28",
    });
    expect(erasedAfter(file, "2030-02-28")).toHaveLength(1);
  });

  it("R377-35: after any removal is never before two years have passed, and no later than the next day", () => {
    const anyMoment = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => addDays(daySchema.parse("2026-11-24"), days));
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 1500 }), (removedOn, later) => {
        const file = includedFile();
        file.clock.moveTo(`${removedOn}T04:00:00.000Z`);
        mustGive(file, { name: "recordTermination", record }, representative);
        const askedOn = addDays(removedOn, later);
        file.clock.moveTo(`${askedOn}T04:00:00.000Z`);
        const isDue = askedOn > addMonths(removedOn, 24);
        expect(file.give(erase, notifier).accepted).toBe(isDue);
      }),
      { numRuns: 60 },
    );
  });

  it("R377-27b, G30: of a refused application is two years after the decision, by policy", () => {
    const file = refusedFile();
    expect(erasedAtTheEndOf(file, "2028-11-23")).toEqual({
      code: "kept-still",
      until: "2028-11-23",
    });
    expect(erasedAfter(file, "2028-11-23")).toEqual([{ type: "erased" }]);
  });

  it("R377-11, G30: of an application that was taken back is two years after that, not after its saving", () => {
    const file = savedFile();
    file.clock.moveTo("2026-12-01T04:00:00.000Z");
    mustGive(file, { name: "withdraw" }, portal);
    expect(erasedAtTheEndOf(file, "2028-12-01")).toEqual({
      code: "kept-still",
      until: "2028-12-01",
    });
    expect(erasedAfter(file, "2028-12-01")).toEqual([{ type: "erased" }]);
  });

  it("R377-35: is Arnau's own, of a case that has ended", () => {
    expect(refusalOf(leftFile().give(erase, representative))).toEqual({
      code: "role-not-allowed",
    });
    for (const file of [savedFile(), pendingFile(), includedFile(), changingFile()]) {
      expect(refusalOf(file.give(erase, notifier))?.code).toBe("command-not-allowed");
    }
  });

  it("R377-11: is no bar to a new application", () => {
    const file = leftFile();
    erasedAfter(file, "2028-11-23");
    mustGive(file, submit(), portal);
    expect(file.now()).toMatchObject({ state: "representative-review", rounds: 2 });
  });
});

describe("an appeal to the court (G32)", () => {
  it("R377-29: holds up the erasure until the court is done with the case", () => {
    for (const file of [refusedFile(), leftFile()]) {
      expect(mustGive(file, appeal, portal)).toEqual([{ type: "appeal-registered" }]);
      expect(file.now().legalHold).toBe(true);
      expect(erasedAtTheEndOf(file, "2029-01-01")).toEqual({ code: "legal-hold" });
      expect(mustGive(file, endHold, representative)).toEqual([{ type: "legal-hold-ended" }]);
      expect(file.now().legalHold).toBe(false);
      expect(mustGive(file, erase, notifier)).toEqual([{ type: "erased" }]);
    }
  });

  it("R377-29: is registered by the supplier and by an official, each with the court told, and can be done with only then", () => {
    const file = refusedFile();
    expect(refusalOf(file.give(endHold, representative))).toEqual({ code: "no-legal-hold" });
    mustGive(file, appeal, representative);
    expect(mustGive(file, appeal, portal)).toEqual([{ type: "appeal-registered" }]);
    expect(refusalOf(file.give(endHold, portal))).toEqual({ code: "role-not-allowed" });
  });

  it("R377-29: changes neither state nor terms", () => {
    for (const file of [
      pendingFile(),
      refusedFile(),
      includedFile(),
      reproachedFile(),
      leftFile(),
    ]) {
      const before = file.now();
      mustGive(file, appeal, portal);
      expect(file.now()).toEqual({ ...before, legalHold: true });
    }
  });

  it("R377-29, R377-35: outlasts another application, and can still be done with when that is taken back", () => {
    const file = refusedFile();
    mustGive(file, appeal, portal);
    mustGive(file, submit(), portal);
    expect(file.now().legalHold).toBe(true);
    mustGive(file, { name: "withdraw" }, portal);
    expect(erasedAtTheEndOf(file, "2029-01-01")).toEqual({ code: "legal-hold" });
    mustGive(file, endHold, representative);
    expect(mustGive(file, erase, notifier)).toEqual([{ type: "erased" }]);
  });

  it.each([
    ["an application", savedFile],
    ["a vote", pendingFile],
    ["a change", changingFile],
    ["a reproach", reproachedFile],
  ] as const)("R377-29: can end during %s", (_, reach) => {
    const file = reach();
    mustGive(file, appeal, portal);
    mustGive(file, endHold, representative);
    expect(file.now().legalHold).toBe(false);
  });
});

describe("a court that finds a removal unlawful", () => {
  const removedFile = () => {
    const file = reproachedFile();
    mustGive(file, { name: "answerNonCompliance", answer: "It was mended." }, portal);
    decideRemoval(file, "for");
    return file;
  };

  it("R377-29: restores the entry as it was, and stops the clocks of the removal", () => {
    const file = removedFile();
    const { account } = file.now();
    mustGive(file, appeal, portal);
    file.clock.advance(86_400);
    expect(mustGive(file, restore, representative)).toEqual([{ type: "restored-by-court" }]);
    expect(file.now()).toMatchObject({
      state: "included",
      account,
      unit: "75",
      removal: undefined,
      reproach: undefined,
      legalHold: false,
    });
    for (const provision of ["R377-34", "R377-35"] as const) {
      const term = file.now().terms.find((one) => one.provision === provision);
      expect(term?.stoppedAt).toBe(file.clock.now());
    }
    expect(refusalOf(file.give(erase, notifier))?.code).toBe("command-not-allowed");
  });

  it("R377-29: gives the case back to the unit of the entry, wherever a change had taken it", () => {
    const file = changingFile(organizationForm({ facilities: [addressInAstana] }));
    mustGive(file, { name: "recordTermination", record }, representative);
    expect(file.now().unit).toBe("71");
    mustGive(file, restore, representative);
    expect(file.now().unit).toBe("75");
  });

  it("R377-29: is recorded by the representative, of a removed supplier", () => {
    expect(refusalOf(removedFile().give(restore, portal))).toEqual({ code: "role-not-allowed" });
    for (const file of [refusedFile(), includedFile()]) {
      expect(refusalOf(file.give(restore, representative))?.code).toBe("command-not-allowed");
    }
  });

  it("R377-32.1a, R377-35: a later removal counts its two years from itself", () => {
    const file = removedFile();
    file.clock.moveTo("2027-05-10T04:00:00.000Z");
    mustGive(file, restore, representative);
    mustGive(file, askingRemoval(), portal);
    mustGive(file, { name: "recordRemoval" }, representative);
    expect(erasedAtTheEndOf(file, "2028-11-24")).toEqual({
      code: "kept-still",
      until: "2029-05-10",
    });
  });
});
