import { describe, expect, it } from "vitest";
import type { Transition } from "#shared/cases/transition.ts";
import { commissionLifecycle } from "#shared/commission/commission-lifecycle.ts";
import { sittingLifecycle } from "#shared/commission/sitting-lifecycle.ts";

const inWords = ({ command, by, from, to, provisions }: Transition<string, string>) =>
  `${from.join("|")} > ${to.join("|")}: ${command} by ${by.join("|")} (${provisions.join(" ")})`;

describe("the lifecycle of a Commission", () => {
  it("R377-2.3, R377-23a to R377-24c: is this and no other", () => {
    const standing = ["founded", "chaired", "electing"];
    expect(commissionLifecycle.map(inWords)).toEqual([
      "none > founded: found by administrator (R377-2.3 R377-23a R377-23b R377-24b R377-24c)",
      ...standing.map(
        (state) =>
          `${state} > ${state}: appointMember by administrator (R377-23a R377-23b R377-24c)`,
      ),
      ...standing.map(
        (state) => `${state} > ${state}: endMandate by administrator (R377-23a R377-23b)`,
      ),
      ...standing.map(
        (state) => `${state} > ${state}: appointSecretary by administrator (R377-24b R377-24c)`,
      ),
      ...standing.map(
        (state) =>
          `${state} > ${state}: nameOfficial by administrator (R377-23a R377-24b R377-28d)`,
      ),
      "chaired > electing: openElection by administrator|commission-secretary (R377-23c R377-24a)",
      "founded > founded|chaired: voteForChair by commission-member (R377-23c)",
      "electing > electing|chaired: voteForChair by commission-member (R377-23c)",
    ]);
  });
});

describe("the lifecycle of a sitting", () => {
  it("R377-24a, R377-25, R377-28d: is this and no other", () => {
    expect(sittingLifecycle.map(inWords)).toEqual([
      "none > called: convene by commission-secretary (R377-24a)",
      "called > open: openSitting by commission-secretary (R377-23c R377-24a R377-25)",
      "called > called: putOnAgenda by commission-secretary (R377-24a)",
      "open > open: putOnAgenda by commission-secretary (R377-24a)",
      "open > open: recordArrival by commission-secretary (R377-24a R377-25)",
      "open > open: recordDeparture by commission-secretary (R377-24a R377-25)",
      "open > open: voteForPresiding by commission-member (R377-23c)",
      "open > closed: closeSitting by commission-secretary|commission-member (R377-24a)",
      "called|open > cancelled: cancelSitting by commission-secretary|commission-member (R377-24a)",
      "closed > signed: signProtocol by commission-member (R377-28d)",
    ]);
  });
});

describe("a standing body and its sittings", () => {
  it("run no term of the law themselves", () => {
    for (const { starts, stops } of [...commissionLifecycle, ...sittingLifecycle]) {
      expect([...starts, ...stops]).toEqual([]);
    }
  });
});
