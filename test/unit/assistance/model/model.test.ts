import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStepIn } from "#shared/assistance/next.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { finalStates } from "#shared/assistance/states.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { attempts } from "./attempts.ts";
import { live, type Carried } from "./lives.ts";

interface Lived {
  readonly before: Assistance;
  readonly after: Assistance;
  readonly event: AssistanceEvent;
  readonly actor: Actor;
  readonly isParty: boolean;
}

/** Event by event. */
const livedIn = (carried: readonly Carried[]): readonly Lived[] =>
  carried.flatMap(({ before, happened, actor, facts }) =>
    happened.map(({ event, after }, place) => ({
      before: happened[place - 1]?.after ?? before,
      after,
      event,
      actor,
      isParty: facts.isParty === true,
    })),
  );

const running = ({ terms }: Assistance) =>
  terms.filter(({ stoppedAt }) => stoppedAt === undefined).map(({ provision }) => provision);

/** L114-13.2, L114-15.1: every register was heard, and it is known whether the representative may act. */
const expectHeard = ({ questions, representation }: Assistance): void => {
  expect(Object.values(questions).every(({ answer }) => answer !== undefined)).toBe(true);
  expect(representation?.doubted ?? false).toBe(false);
};

/** No way leads to a decision, a service or an end but through its guards. */
const expectGuarded = (lived: readonly Lived[]): void => {
  const happened: AssistanceEvent["type"][] = [];
  for (const { before, after, event, actor, isParty } of lived) {
    // L114-4.1.3, L114-16.3.4-1: on an own case nobody does anything but tell what a minor suffers.
    if (isParty) expect(event.type).toBe("offence-reported");
    switch (event.type) {
      case "provision-decided": {
        expectHeard(before);
        // L114-14.1, L114-6.1: on an assessment of somebody else's, on a ground that it found.
        expect(before.assessment).toBeDefined();
        expect(before.assessment?.by).not.toBe(actor.id);
        expect(event.receipt.recognised.length).toBeGreaterThan(0);
        expect(
          event.receipt.recognised.every((one) => before.assessment?.found.includes(one)),
        ).toBe(true);
        break;
      }
      case "provision-refused":
        expectHeard(before);
        // L114-15.4: on the closed list, and never on the first ground where one of article 6 was recognised.
        expect(event.grounds.length).toBeGreaterThan(0);
        expect(event.grounds.includes("L114-15.4.1") && event.receipt.recognised.length > 0).toBe(
          false,
        );
        expect(before.assessment).toBeDefined();
        break;
      case "plan-made":
        // L114-15.1: a decision, or an admission that needs none.
        expect(happened.includes("provision-decided") || happened.includes("admitted")).toBe(true);
        break;
      case "service-recorded":
        expect(happened.includes("plan-made") || happened.includes("agreement-signed")).toBe(true);
        break;
      case "admitted":
        expect(before.received?.grounds).toContain("homelessness");
        break;
      case "place-accepted":
        expect(before.state).toBe("place-held");
        break;
      default:
    }
    if (before.state !== "refused" && after.state === "refused")
      expect(event.type).toBe("provision-refused");
    happened.push(event.type);
  }
};

/** Whatever is open has a next step, with the term that it names running or a reason why none runs. */
const expectOnward = ({ after }: Lived): void => {
  const step = nextStepIn(after.state);
  const isOver = after.state === "erased" || finalStates.some((one) => one === after.state);
  expect(step === undefined).toBe(isOver);
  if (step === undefined) {
    expect(running(after)).toEqual([]);
    return;
  }
  const named = running(after).filter((one) => one === step.term);
  if (step.term.startsWith("L114-")) expect(named, after.state).toHaveLength(1);
  // And no other days of a decision run.
  expect(
    running(after).filter((one) => one !== step.term && one !== "L114-15.5"),
    after.state,
  ).toEqual([]);
};

describe("whatever anybody tries on an application for services", () => {
  it("L114-14.1, L114-15.1, L114-15.4.1, L114-15.4.2, L114-16.3.7: nothing comes to a decision, a plan or a service without its guards, and nothing open is left without a next step", () => {
    const reached = new Set<string>();
    const happened = new Set<string>();
    fc.assert(
      fc.property(attempts, (tried) => {
        const lived = livedIn(live(tried));
        for (const one of lived) {
          expectOnward(one);
          reached.add(one.after.state);
          happened.add(one.event.type);
        }
        expectGuarded(lived);
      }),
      { numRuns: 1500, seed: 377 },
    );
    // The runs have been where they are to look.
    for (const type of ["representation-confirmed", "representation-ended", "offence-reported"]) {
      expect(happened, type).toContain(type);
    }
    expect([...reached].toSorted()).toEqual([
      "approved",
      "choosing",
      "completed",
      "concluded",
      "erased",
      "handed-over",
      "in-assessment",
      "in-service",
      "paid-requested",
      "place-held",
      "placed",
      "reassessment",
      "received",
      "reconcluded",
      "refused",
      "suspended",
      "waiting",
      "withdrawn",
    ]);
  }, 60_000);
});
