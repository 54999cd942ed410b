import type { StateSystem } from "#shared/checks/systems.ts";
import type { Outage } from "#shared/operations/outage.ts";
import type { KeptBreaker } from "./gate.ts";

/** The outages of a system that last at this moment: its breaker is open, or somebody has paused it. */
export const lastingOf = (
  system: StateSystem,
  { state, byHand }: KeptBreaker,
): readonly Outage[] => {
  const lasting: Outage[] = [];
  if (state.phase !== "closed") {
    const { since, cause } = state;
    const why = cause !== undefined && { cause };
    lasting.push({ kind: "not-answering", system, since, ...why });
  }
  if (byHand?.pause !== undefined) {
    const { since, reason, by } = byHand.pause;
    lasting.push({ kind: "paused", system, since, reason, by });
  }
  return lasting;
};
