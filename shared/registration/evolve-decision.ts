// What a decision makes of the case: an account in the Register or the Registry, or none.
import type { Happening } from "#shared/cases/kind.ts";
import type { EventOf } from "./events.ts";
import type { Account, Registration, RegistrationDecision } from "./state.ts";

type DecisionEvent = EventOf<
  "included" | "refused" | "change-accepted" | "change-refused" | "removed" | "kept"
>;

const accountAfter = (
  { account, application, saved, unit, questions }: Registration,
  number: string,
  { at, edition }: Happening,
): Account => {
  if (application === undefined || saved === undefined || unit === undefined) {
    throw new Error("an acceptance without an application");
  }
  return {
    number,
    version: (account?.version ?? 0) + 1,
    since: account?.since ?? at,
    acceptedAt: at,
    application,
    saved,
    unit,
    edition,
    accessibility: questions.accessibility?.answer,
    free: undefined,
  };
};

const decisionOf = (
  event: EventOf<"included" | "refused" | "change-accepted" | "change-refused" | "kept">,
  { at, sequence }: Happening,
): RegistrationDecision => ({
  outcome: event.type,
  at,
  sequence,
  claims: "claims" in event ? event.claims : [],
  tally: event.tally,
  receipt: event.receipt,
});

const removed = (
  registration: Registration,
  { ground, tally, receipt }: EventOf<"removed">,
  { at, sequence }: Happening,
): Registration => ({
  ...registration,
  state: "removed",
  openSignature: undefined,
  removal: { ground, at, sequence },
  telling: sequence,
  ...(tally !== undefined &&
    receipt !== undefined && {
      decision: { outcome: "removed", at, sequence, claims: [], tally, receipt },
    }),
});

/** The next state after a decision. */
export const decide = (
  registration: Registration,
  event: DecisionEvent,
  happening: Happening,
): Registration => {
  if (event.type === "removed") return removed(registration, event, happening);
  const decision = decisionOf(event, happening);
  const decided = { ...registration, decision, telling: happening.sequence };
  const { account } = registration;
  switch (event.type) {
    case "included":
      return {
        ...decided,
        state: "included",
        // An account that was left and taken up again counts its time from now.
        account: { ...accountAfter(registration, event.number, happening), since: happening.at },
      };
    case "refused":
      return { ...decided, state: "refused" };
    case "change-accepted": {
      if (account === undefined) throw new Error("a change without an account");
      return {
        ...decided,
        state: "included",
        account: accountAfter(registration, account.number, happening),
      };
    }
    case "change-refused":
      return { ...decided, state: "included", unit: account?.unit };
    case "kept":
      return { ...decided, state: "included", reproach: undefined };
  }
};
