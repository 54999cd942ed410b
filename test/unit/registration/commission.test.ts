import { describe, expect, it } from "vitest";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { chair, member, representative, secretary } from "#test/samples/officials.ts";
import { mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  castVotes,
  completeness,
  pendingFile,
  place,
  placedFile,
  submittedFile,
  verifiedFile,
} from "#test/samples/registration-course.ts";

const placing: RegistrationCommand = { name: "placeOnAgenda", sitting: "sitting-0001" };

describe("the agenda", () => {
  it("R377-24a: a case comes before a sitting of its unit by the secretary of that sitting", () => {
    const file = submittedFile();
    expect(mustGive(file, placing, secretary, sittingOn())).toEqual([
      { type: "placed-on-agenda", sitting: "sitting-0001", votesVoided: 0 },
    ]);
    expect(file.now()).toMatchObject({ state: "commission-review", sitting: "sitting-0001" });
  });

  it("R377-24a: placed again before the same sitting, it stays as it is", () => {
    const file = placedFile();
    const before = file.now();
    expect(mustGive(file, placing, secretary, sittingOn())).toEqual([]);
    expect(file.now()).toBe(before);
  });

  it("R377-25: a sitting that was only called has nobody present yet, and takes the case", () => {
    const called = sittingOn([], { open: false, chair: undefined });
    expect(refusalOf(submittedFile().give(placing, secretary, called))).toBeUndefined();
  });

  it.each([
    [[1, 2, 3], 3],
    [[1, 2], 2],
    [[], 0],
  ])("R377-25: an open sitting with members %j of five is too small", (present, voices) => {
    expect(refusalOf(submittedFile().give(placing, secretary, sittingOn(present)))).toEqual({
      code: "no-quorum",
      present: voices,
      needed: 4,
    });
  });

  it("R377-24a: is before no sitting that is over, though it stands on its agenda, but before another", () => {
    const file = placedFile();
    const before = file.now();
    const cancelled = sittingOn([], { open: false, over: true, chair: undefined });
    expect(refusalOf(file.give(placing, secretary, cancelled))).toEqual({ code: "sitting-over" });
    expect(file.now()).toBe(before);
    const other = sittingOn([], { id: "sitting-0002", open: false, chair: undefined });
    mustGive(file, { ...placing, sitting: "sitting-0002" }, secretary, other);
    expect(file.now()).toMatchObject({ state: "commission-review", sitting: "sitting-0002" });
  });

  it("R377-25, G10: before another sitting the votes cast so far are void, and stay on record", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for"]);
    const other = sittingOn([1, 2, 3, 4, 5], { id: "sitting-0002" });
    const again = { ...placing, sitting: "sitting-0002" };
    expect(mustGive(file, again, secretary, other)).toEqual([
      { type: "placed-on-agenda", sitting: "sitting-0002", votesVoided: 2 },
    ]);
    expect(file.now()).toMatchObject({ state: "decision-pending", ballots: [] });
    expect(file.history().filter(({ event }) => event.type === "voted")).toHaveLength(2);
  });
});

describe("completeness and accuracy", () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])(
    "R377-26b: complete %s and accurate %s are recorded, and the vote opens",
    (complete, accurate) => {
      const file = placedFile();
      const command: RegistrationCommand = { ...completeness, complete, accurate };
      expect(mustGive(file, command, member(3), sittingOn())).toEqual([
        { type: "completeness-recorded", complete, accurate, overruled: [] },
      ]);
      expect(file.now()).toMatchObject({
        state: "decision-pending",
        completeness: { complete, accurate, overruled: [] },
      });
    },
  );

  it("R377-26b, R377-24c: are not the secretary's to record", () => {
    expect(refusalOf(placedFile().give(completeness, secretary, sittingOn()))).toEqual({
      code: "role-not-allowed",
    });
    const asMember = { ...secretary, role: "commission-member" as const };
    expect(refusalOf(placedFile().give(completeness, asMember, sittingOn()))).toEqual({
      code: "secretary-has-no-vote",
    });
  });

  it("R377-25, R377-26: are recorded in a valid sitting of the case only", () => {
    const refusedIn = (...[present, changes]: Parameters<typeof sittingOn>) =>
      refusalOf(placedFile().give(completeness, member(2), sittingOn(present, changes)));
    expect(refusedIn([1, 2, 3])).toEqual({ code: "no-quorum", present: 3, needed: 4 });
    expect(refusedIn([1, 3, 4, 5])).toEqual({ code: "not-present" });
    expect(refusedIn([1, 2, 3, 4, 5], { open: false })).toEqual({ code: "sitting-not-open" });
    expect(refusedIn([1, 2, 3, 4, 5], { agenda: [] })).toEqual({ code: "not-on-agenda" });
    expect(refusedIn([1, 2, 3, 4, 5], { unit: "71" })).toEqual({
      code: "sitting-of-another-unit",
    });
    expect(refusalOf(placedFile().give(completeness, member(2)))).toEqual({
      code: "sitting-unknown",
    });
  });

  it("R377-20, G21: a case that was transferred waits for a sitting of its new unit", () => {
    const file = verifiedFile();
    const reason = "The services are given in Astana.";
    mustGive(file, { name: "transfer", unit: "71", reason }, representative);
    mustGive(file, { name: "submitToCommission" }, representative);
    expect(refusalOf(file.give(placing, secretary, sittingOn()))).toEqual({
      code: "sitting-of-another-unit",
    });
    place(file, sittingOn([1, 2, 3, 4, 5], { unit: "71" }));
    expect(file.now().sitting).toBe("sitting-0001");
  });
});

describe("a requirement that the Commission finds met against the representative's opinion (G08)", () => {
  const overruling = {
    ...completeness,
    overruled: ["no-tax-debt"],
    note: "The debt was paid, as the receipt shows.",
  } satisfies RegistrationCommand;

  it("R377-26b: is recorded by its name, with the reason sealed", () => {
    const file = placedFile({ unmet: ["no-tax-debt", "no-insolvency"] });
    expect(mustGive(file, overruling, member(2), sittingOn())).toEqual([
      {
        type: "completeness-recorded",
        complete: true,
        accurate: true,
        overruled: ["no-tax-debt"],
      },
    ]);
  });

  it("R377-26b: needs its reason", () => {
    const { note: _, ...wordless } = overruling;
    const file = placedFile({ unmet: ["no-tax-debt"] });
    expect(refusalOf(file.give(wordless, member(2), sittingOn()))).toEqual({
      code: "justification-missing",
    });
  });

  it("R377-26b: was found unmet in the first place", () => {
    const file = placedFile({ unmet: ["no-tax-debt"] });
    const more: RegistrationCommand = {
      ...overruling,
      overruled: ["labour-resources", "no-tax-debt", "no-insolvency"],
    };
    expect(refusalOf(file.give(more, member(2), sittingOn()))).toEqual({
      code: "overrules-nothing",
      items: ["labour-resources", "no-insolvency"],
    });
  });

  it("R377-5.1, R377-27a: no more stands in the way of the inclusion", () => {
    const file = placedFile({ unmet: ["no-tax-debt"] });
    mustGive(file, overruling, member(2), sittingOn());
    castVotes(file, ["for", "for", "for"]);
    mustGive(file, { name: "closeVote" }, chair, sittingOn());
    expect(file.now()).toMatchObject({
      state: "included",
      decision: {
        receipt: {
          met: ["R377-5.1", "R377-5.2", "R377-5.3", "R377-21b", "R377-27.7"],
          unmet: [],
          overruled: ["no-tax-debt"],
        },
      },
    });
  });

  it.each([
    ["R377-5.1", {}, "no-tax-debt"],
    ["R377-5.2", {}, "no-insolvency"],
    ["R377-5.3", {}, "material-resources"],
    ["R377-5.3", {}, "labour-resources"],
    ["R377-13.1", asSpecialist(), "qualification"],
    ["R377-13.2", asSpecialist(), "no-criminal-record"],
    ["R377-13.3a", asSpecialist(), "not-on-narcological-register"],
    ["R377-13.3b", asSpecialist(), "not-on-psychiatric-register"],
  ] as const)("%s: unless it does, nobody is included without it", (_, course, name) => {
    const file = pendingFile({ ...course, unmet: [name] });
    castVotes(file, ["for", "for", "for", "for", "for"]);
    expect(refusalOf(file.give({ name: "closeVote" }, chair, sittingOn()))).toEqual({
      code: "requirements-unmet",
      items: [name],
    });
    expect(file.now().state).toBe("decision-pending");
  });
});
