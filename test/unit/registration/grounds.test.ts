import { describe, expect, it } from "vitest";
import type { Findings } from "#shared/registration/findings.ts";
import type { RefusalGround } from "#shared/registration/grounds.ts";
import { member, sittingOf } from "#test/samples/officials.ts";
import { ballot, pendingFile, refusalOf, type Course } from "#test/samples/registration-file.ts";

type FindingItem = keyof Findings;

/** What a vote against on this ground lacks in a case that came this way. */
const lackOf = (ground: RefusalGround, course: Course = {}) =>
  refusalOf(pendingFile(course).give(ballot(ground), member(2), sittingOf()));

const unmet = (item: FindingItem): Course => ({ findings: { [item]: "not-met" } });
const everythingUnmet: Course = {
  findings: {
    "R377-5.1": "not-met",
    "R377-5.2": "not-met",
    "R377-5.3": "not-met",
    "R377-21b": "not-met",
  },
  answers: { "unreliable-participants": "hit" },
};

describe("the ground of a vote against inclusion (R377-27b, G11)", () => {
  it.each<[RefusalGround, FindingItem]>([
    ["R377-27.1", "R377-5.1"],
    ["R377-27.1", "R377-5.2"],
    ["R377-27.1", "R377-5.3"],
    ["R377-27.2", "R377-21b"],
  ])("%s stands on %s that is not met", (ground, item) => {
    expect(lackOf(ground, unmet(item))).toBeUndefined();
  });

  it.each<[RefusalGround, FindingItem, FindingItem[]]>([
    ["R377-27.1", "R377-21b", ["R377-5.1", "R377-5.2", "R377-5.3"]],
    ["R377-27.2", "R377-5.1", ["R377-21b"]],
  ])("%s does not stand on %s", (ground, item, needs) => {
    expect(lackOf(ground, unmet(item))).toEqual({ code: "ground-without-fact", ground, needs });
  });

  it.each<RefusalGround>(["R377-27.3", "R377-27.5", "R377-27.6"])(
    "G35: %s is a judgement of the members and needs no recorded fact",
    (ground) => {
      expect(lackOf(ground)).toBeUndefined();
    },
  );

  it("G12: R377-27.4 stands for sellers of devices only, whom this form does not admit", () => {
    expect(lackOf("R377-27.4", everythingUnmet)).toEqual({
      code: "ground-without-fact",
      ground: "R377-27.4",
      needs: ["R377-4.8"],
    });
  });

  it("R377-27.7 stands on the register of unreliable participants, not on findings", () => {
    expect(lackOf("R377-27.7", { answers: { "unreliable-participants": "hit" } })).toBeUndefined();
    const { findings = {} } = everythingUnmet;
    expect(lackOf("R377-27.7", { findings })).toEqual({
      code: "ground-without-fact",
      ground: "R377-27.7",
      needs: ["R377-27.7"],
    });
  });

  it("G22: R377-27.7 does not stand on an answer that settles nothing", () => {
    for (const value of ["indeterminate", "unavailable", "not-found"] as const) {
      const course = { answers: { "unreliable-participants": value } };
      expect(lackOf("R377-27.7", course)?.code).toBe("ground-without-fact");
    }
  });

  it("every ground but R377-27.4 stands where everything is unmet", () => {
    const standing = (["1", "2", "3", "5", "6", "7"] as const).map((number) =>
      lackOf(`R377-27.${number}`, everythingUnmet),
    );
    expect(standing).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
