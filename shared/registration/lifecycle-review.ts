import { noTerms, type RegistrationRow } from "./rows.ts";
import type { RegistrationState } from "./states.ts";

/** Where an application is considered, and where the decision leads to. */
interface Track {
  readonly review: RegistrationState;
  readonly verified: RegistrationState;
  readonly commission: RegistrationState;
  readonly pending: RegistrationState;
  readonly accepted: RegistrationState;
  readonly refused: RegistrationState;
}

/**
 * How an application is considered, be it for inclusion or for a change, which runs the same steps
 * (R377-31). There is no power to refuse or to return before the Commission (G08), and no clock is
 * paused (G04). The terms of R377-21 and R377-26 run side by side from the moment of saving (G05);
 * receipt by the representative is automatic and counts as saving (R377-20).
 */
export const reviewRows = (track: Track): readonly RegistrationRow[] => {
  const { review, verified, commission, pending, accepted, refused } = track;
  const all = [review, verified, commission, pending];
  const before = [commission, pending];
  const stay = (
    command: RegistrationRow["command"],
    by: RegistrationRow["by"],
    states: readonly RegistrationState[],
    provisions: RegistrationRow["provisions"],
  ): readonly RegistrationRow[] =>
    states.map((state) => ({ command, by, from: [state], to: [state], provisions, ...noTerms }));
  return [
    // The answer of a system that was never waited for is kept, though it comes after the findings.
    ...stay("recordAnswer", ["state-system"], all, ["R377-7.p2f", "R377-15.p2e"]),
    ...stay("noteDelay", ["system"], all, ["R377-7.p2f", "R377-15.p2e"]),
    // A decision waits for its facts or for what a human found on a paper; nothing that a human found is overwritten (G22).
    ...stay("recordManualCheck", ["representative"], all, ["R377-21", "R377-21b"]),
    // What was answered too long ago is asked anew before it is decided on.
    ...stay("askAgain", ["commission-secretary", "system"], all, ["R377-7.p2f", "R377-15.p2e"]),
    // Another unit turns out to be the competent one; the clocks run on (G21).
    ...stay("transfer", ["representative"], [review, verified], ["R377-2.1", "R377-20"]),
    {
      command: "recordFindings",
      by: ["representative"],
      from: [review],
      to: [verified],
      provisions: ["R377-21", "R377-21b"],
      starts: ["R377-22"],
      stops: ["R377-21"],
    },
    {
      command: "submitToCommission",
      by: ["representative"],
      from: [verified],
      to: [commission],
      provisions: ["R377-22"],
      starts: [],
      stops: ["R377-22"],
    },
    ...stay("placeOnAgenda", ["commission-secretary"], before, ["R377-24a", "R377-25"]),
    ...stay("declareConflict", ["commission-member"], before, ["R377-25"]),
    ...stay("voteForPresiding", ["commission-member"], before, ["R377-23c"]),
    {
      command: "recordCompleteness",
      by: ["commission-member"],
      from: [commission],
      to: [pending],
      provisions: ["R377-26", "R377-26b"],
      starts: ["R377-27"],
      stops: ["R377-26"],
    },
    // Open votes, one by one. A vote by the secretary is refused (R377-24c).
    ...stay("castVote", ["commission-member"], [pending], ["R377-24c", "R377-25", "R377-27"]),
    {
      command: "closeVote",
      by: ["commission-member"],
      from: [pending],
      to: [accepted],
      provisions: ["R377-27", "R377-27a", "R377-28d"],
      starts: ["R377-28"],
      stops: ["R377-27"],
    },
    {
      command: "closeVote",
      by: ["commission-member"],
      from: [pending],
      to: [refused],
      provisions: ["R377-27", "R377-27b", "R377-28d"],
      starts: ["R377-28"],
      stops: ["R377-27"],
    },
    // A tie decides nothing: the term keeps running and the members vote again (G10).
    ...stay("closeVote", ["commission-member"], [pending], ["R377-27"]),
    ...stay("registerAppeal", ["portal", "representative"], all, ["R377-29"]),
    ...stay("endLegalHold", ["representative"], all, ["R377-29", "R377-35"]),
  ];
};
