// What a supplier does besides applying: takes back, tells of free places; and where its case goes.
import { describe, expect, it } from "vitest";
import { changeReview, inclusionReview } from "#shared/registration/states.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import {
  mustGive,
  refusalOf,
  sittingOn,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  castVotes,
  completeness,
  includedFile,
  pendingFile,
  place,
  savedFile,
  submittedFile,
  verifiedFile,
  answerAll,
  verify,
} from "#test/samples/registration-course.ts";
import {
  changePendingFile,
  changingFile,
  leftFile,
  refusedFile,
  reproachedFile,
} from "#test/samples/standing-file.ts";
import { chair } from "#test/samples/officials.ts";

const withdraw = { name: "withdraw" } as const;
const telling = (free: number) => ({ name: "updateFreePlaces", free }) as const;

const running = (file: RegistrationFile) =>
  file
    .now()
    .terms.flatMap(({ provision, stoppedAt }) => (stoppedAt === undefined ? [provision] : []));

const verifiedChange = () => {
  const file = changingFile();
  answerAll(file);
  verify(file);
  return file;
};

const submittedChange = () => {
  const file = verifiedChange();
  mustGive(file, { name: "submitToCommission" }, representative);
  return file;
};

describe("an application that is taken back (G18)", () => {
  it.each(
    [savedFile, verifiedFile, submittedFile, pendingFile].map((reach, step) => ({
      state: inclusionReview[step],
      reach,
    })),
  )(
    "R377-11, R377-19: ends without a refusal in $state, and with it every clock",
    ({ state, reach }) => {
      for (const course of [{}, asSpecialist()]) {
        const file = reach(course);
        expect(file.now().state).toBe(state);
        file.clock.advance(60);
        expect(mustGive(file, withdraw, portal)).toEqual([
          { type: "application-ended", procedure: "inclusion", why: "withdrawn" },
        ]);
        expect(file.now()).toMatchObject({
          state: "withdrawn",
          endedAt: file.clock.now(),
          decision: undefined,
          account: undefined,
          unit: "75",
        });
        expect(running(file)).toEqual([]);
        expect(file.now().terms.at(-1)?.stoppedAt).toBeDefined();
      }
    },
  );

  it.each(
    [changingFile, verifiedChange, submittedChange, changePendingFile].map((reach, step) => ({
      state: changeReview[step],
      reach,
    })),
  )("R377-30.1: a change in $state leaves the entry as it was", ({ state, reach }) => {
    const file = reach();
    const { account } = file.now();
    expect(file.now().state).toBe(state);
    expect(mustGive(file, withdraw, portal)).toEqual([
      { type: "application-ended", procedure: "change", why: "withdrawn" },
    ]);
    expect(file.now()).toMatchObject({ state: "included", account, unit: "75" });
    expect(running(file)).toEqual([]);
  });

  it("R377-30.1: a change that was to move the case leaves it with its unit", () => {
    const file = changingFile(organizationForm({ facilities: [addressInAstana] }));
    expect(file.now().unit).toBe("71");
    mustGive(file, withdraw, portal);
    expect(file.now().unit).toBe("75");
  });

  it("R377-11: is not taken back once it is decided, nor by an official", () => {
    for (const file of [includedFile(), refusedFile(), leftFile(), reproachedFile()]) {
      expect(refusalOf(file.give(withdraw, portal))?.code).toBe("command-not-allowed");
    }
    expect(refusalOf(pendingFile().give(withdraw, chair))).toEqual({ code: "role-not-allowed" });
  });

  it("R377-11: can be filed anew at any time", () => {
    const file = savedFile();
    mustGive(file, withdraw, portal);
    mustGive(file, submit(), portal);
    expect(file.now()).toMatchObject({
      state: "representative-review",
      rounds: 2,
      endedAt: undefined,
    });
  });
});

describe("free places (G28)", () => {
  it("R377-4.11c, R377-9a: are told by the supplier without a new version", () => {
    const file = includedFile();
    const { account } = file.now();
    expect(mustGive(file, telling(0), portal)).toEqual([{ type: "places-updated", free: 0 }]);
    expect(file.now()).toMatchObject({ state: "included", account: { ...account, free: 0 } });
    mustGive(file, telling(20), portal);
    expect(file.now().account?.free).toBe(20);
  });

  it("R377-4.11c, R377-4.11a: are never more than all places", () => {
    expect(refusalOf(includedFile().give(telling(21), portal))).toEqual({
      code: "more-free-than-total",
      total: 20,
    });
  });

  it("R377-4.11c: as many as before are nothing new", () => {
    const file = includedFile();
    expect(mustGive(file, telling(5), portal)).toEqual([]);
    mustGive(file, telling(4), portal);
    expect(mustGive(file, telling(4), portal)).toEqual([]);
    expect(mustGive(file, telling(5), portal)).toHaveLength(1);
  });

  it("R377-4.11c: a specialist has none", () => {
    expect(refusalOf(includedFile(asSpecialist()).give(telling(0), portal))).toEqual({
      code: "no-places",
    });
  });

  it("R377-4.11c, R377-30.1: are told while a change or a removal is considered, and not afterwards", () => {
    for (const file of [changingFile(), changePendingFile(), reproachedFile()]) {
      const { state } = file.now();
      mustGive(file, telling(3), portal);
      expect(file.now()).toMatchObject({ state, account: { free: 3 } });
    }
    for (const file of [savedFile(), refusedFile(), leftFile()]) {
      expect(refusalOf(file.give(telling(3), portal))?.code).toBe("command-not-allowed");
    }
  });
});

describe("a case that another unit is competent for (G21)", () => {
  const reason = "The services are given in Astana.";
  const transfer = { name: "transfer", unit: "71", reason } as const;

  it("R377-2.1, R377-20: goes there, with both units on record and no clock touched", () => {
    for (const file of [savedFile(), verifiedFile(), changingFile(), verifiedChange()]) {
      const { terms, state } = file.now();
      file.clock.advance(3600);
      expect(mustGive(file, transfer, representative)).toEqual([
        { type: "transferred", from: "75", to: "71" },
      ]);
      expect(file.now()).toMatchObject({ unit: "71", state, terms });
    }
  });

  it("R377-2.1: to a district of the same region as well, but not to where it is", () => {
    const file = savedFile();
    expect(refusalOf(file.give({ ...transfer, unit: "75" }, representative))).toEqual({
      code: "same-unit",
    });
    mustGive(file, { ...transfer, unit: "7511" }, representative);
    expect(file.now().unit).toBe("7511");
  });

  it("R377-20: no more once it is before the Commission", () => {
    expect(refusalOf(submittedFile().give(transfer, representative))).toEqual({
      code: "command-not-allowed",
      state: "commission-review",
      allowed: ["recordManualCheck", "registerAppeal", "endLegalHold", "recordTold"],
    });
  });

  it("R377-31: an inclusion belongs to the unit that decided it", () => {
    const sitting = sittingOn([1, 2, 3, 4, 5], { unit: "71" });
    const file = verifiedFile();
    mustGive(file, transfer, representative);
    mustGive(file, { name: "submitToCommission" }, representative);
    place(file, sitting);
    mustGive(file, completeness, chair, sitting);
    castVotes(file, ["for", "for", "for"], sitting);
    mustGive(file, { name: "closeVote" }, chair, sitting);
    expect(file.now().account?.unit).toBe("71");
  });
});
