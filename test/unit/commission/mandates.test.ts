import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { votesFor, withVote } from "#shared/commission/election.ts";
import {
  endsBeforeItBegins,
  isOverOn,
  latestMandateOf,
  membersOn,
  overlap,
  seatsTakenDuring,
  type Mandate,
} from "#shared/commission/mandates.ts";
import { addDays } from "#shared/law/dates.ts";
import { day } from "./course.ts";

const mandate = (member: string, from: string, until?: string): Mandate => ({
  member,
  from: day(from),
  ...(until !== undefined && { until: day(until) }),
});

describe("a mandate", () => {
  it("R377-23b: holds from its first to its last day, both included", () => {
    const mandates = [mandate("a", "2026-03-02", "2026-03-04"), mandate("b", "2026-03-03")];
    const on = (text: string) => membersOn(mandates, day(text));
    expect(on("2026-03-01")).toEqual([]);
    expect(on("2026-03-02")).toEqual(["a"]);
    expect(on("2026-03-04")).toEqual(["a", "b"]);
    expect(on("2026-03-05")).toEqual(["b"]);
  });

  it("is over after its last day, and not before it has begun", () => {
    const one = mandate("a", "2026-03-02", "2026-03-04");
    expect(["2026-03-01", "2026-03-04", "2026-03-05"].map((on) => isOverOn(one, day(on)))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isOverOn(mandate("a", "2026-03-02"), day("2099-01-01"))).toBe(false);
  });

  it("may last one day, and not less", () => {
    expect(endsBeforeItBegins(mandate("a", "2026-03-02", "2026-03-02"))).toBe(false);
    expect(endsBeforeItBegins(mandate("a", "2026-03-02", "2026-03-01"))).toBe(true);
    expect(endsBeforeItBegins(mandate("a", "2026-03-02"))).toBe(false);
  });

  it.each([
    ["2026-03-01", "2026-03-04", true],
    ["2026-03-04", undefined, true],
    ["2026-03-01", undefined, true],
    ["2026-03-05", undefined, false],
    ["2026-03-01", "2026-03-01", false],
    ["2026-03-01", "2026-03-02", true],
  ])("from %s to %s, shares a day with one of 2 to 4 March: %s", (from, until, shares) => {
    const one = mandate("a", "2026-03-02", "2026-03-04");
    expect(overlap(one, mandate("a", from, until))).toBe(shares);
    expect(overlap(mandate("a", from, until), one)).toBe(shares);
  });

  it("that begins last is the latest one of its member, in whatever order they were given", () => {
    const early = mandate("a", "2026-01-01", "2026-01-31");
    const late = mandate("a", "2026-03-01");
    const others = [mandate("b", "2026-05-01")];
    expect(latestMandateOf([...others, late, early], "a")).toEqual(late);
    expect(latestMandateOf([early, late, ...others], "a")).toEqual(late);
    expect(latestMandateOf(others, "a")).toBeUndefined();
  });
});

describe("the seats that are taken", () => {
  const seated = [
    mandate("a", "2026-01-01", "2026-01-31"),
    mandate("b", "2026-02-01", "2026-02-28"),
    mandate("c", "2026-01-15"),
  ];

  it.each([
    ["2026-01-01", "2026-01-14", 1],
    ["2026-01-01", "2026-01-15", 2],
    ["2026-02-01", undefined, 2],
    ["2026-03-01", undefined, 1],
    ["2025-12-01", "2025-12-31", 0],
    ["2025-12-01", undefined, 2],
  ])("R377-23a: from %s to %s are at most %i on one day", (from, until, taken) => {
    expect(seatsTakenDuring(seated, mandate("x", from, until))).toBe(taken);
  });

  it("are as many as a count of every single day finds", () => {
    const start = day("2026-01-01");
    const anyMandate = fc
      .record({
        member: fc.constantFrom("a", "b", "c", "d"),
        from: fc.integer({ min: 0, max: 30 }),
        length: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
      })
      .map(({ member, from, length }): Mandate => {
        const first = addDays(start, from);
        return {
          member,
          from: first,
          ...(length !== undefined && { until: addDays(first, length) }),
        };
      });
    fc.assert(
      fc.property(fc.array(anyMandate, { maxLength: 8 }), anyMandate, (mandates, given) => {
        const days = Array.from({ length: 60 }, (_, index) => addDays(start, index));
        const within = days.filter((one) => membersOn([given], one).length === 1);
        const counts = within.map((one) => membersOn(mandates, one).length);
        expect(seatsTakenDuring(mandates, given)).toBe(Math.max(...counts));
      }),
    );
  });
});

describe("the votes of an election", () => {
  it("R377-23c: of one member are one, the last", () => {
    const votes = withVote(
      [
        { member: "a", candidate: "b" },
        { member: "b", candidate: "b" },
      ],
      { member: "a", candidate: "c" },
    );
    expect(votes).toEqual([
      { member: "b", candidate: "b" },
      { member: "a", candidate: "c" },
    ]);
  });

  it("R377-23c: count for a candidate as far as those who gave them may vote", () => {
    const votes = [
      { member: "a", candidate: "b" },
      { member: "b", candidate: "b" },
      { member: "c", candidate: "a" },
    ];
    expect(votesFor(votes, "b", ["a", "b", "c"])).toBe(2);
    expect(votesFor(votes, "b", ["b", "c"])).toBe(1);
    expect(votesFor(votes, "x", ["a", "b", "c"])).toBe(0);
  });
});
