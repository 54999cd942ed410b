// The table of the lifecycle as it is read against the Rules, row by row.
import { expect, it } from "vitest";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { RegistrationRow } from "#shared/registration/rows.ts";
import { changeReview, inclusionReview, registrationStates } from "#shared/registration/states.ts";

const groups: readonly (readonly [string, readonly string[]])[] = [
  ["filed", registrationStates.filter((state) => state !== "none")],
  ["inclusion*", inclusionReview],
  ["change*", changeReview],
];

const statesIn = (states: readonly string[]): string =>
  groups
    .reduce<readonly string[]>(
      (left, [name, group]) =>
        group.every((state) => left.includes(state))
          ? [name, ...left.filter((state) => !group.includes(state))]
          : left,
      states,
    )
    .join(" ");

const staysIn = ({ from, to }: RegistrationRow): boolean =>
  from.length === 1 && to.length === 1 && from[0] === to[0];

/** A row without the states it is given in, which rows of one meaning share. */
const meaningOf = (row: RegistrationRow) => {
  const to = staysIn(row) ? "=" : row.to.join(" ");
  const terms = [...row.starts.map((one) => `+${one}`), ...row.stops.map((one) => `-${one}`)];
  const rest = [row.command, row.by.join(" "), row.provisions.join(" "), terms.join(" ")];
  return { to, rest: rest.map((part) => part.replaceAll("R377-", "")) };
};

const written = (): string[] => {
  const lines = new Map<string, string[]>();
  for (const row of lifecycle) {
    const { to, rest } = meaningOf(row);
    const key = JSON.stringify([to, ...rest]);
    lines.set(key, [...(lines.get(key) ?? []), ...row.from]);
  }
  return [...lines].map(([key, from]) => {
    const { 0: to, 1: command, 2: by, 3: provisions, 4: terms } = JSON.parse(key);
    return `${command} (${by}): ${statesIn(from)} > ${to} [${provisions}] ${terms}`.trim();
  });
};

it("every row is as it was read from the Rules: command (who): from > to [provisions] terms", () => {
  expect(written()).toEqual([
    "submit (portal): none refused withdrawn removed erased > representative-review [7a 15a 10b 18b 11 19 20] +21 +26 -35",
    "submitChange (portal): included > change-representative-review [30.1 30.2a 30.2b 31] +21 +26",
    "withdraw (portal): inclusion* > withdrawn [11 19] -21 -22 -26 -27",
    "withdraw (portal): change* > included [30.1] -21 -22 -26 -27",
    "confirmSignature (system): representative-review > = [7b 15b]",
    "rejectSignature (system): representative-review > withdrawn [7b 15b] -21 -22 -26 -27",
    "confirmSignature (system): change-representative-review > = [30.2a 30.2b]",
    "rejectSignature (system): change-representative-review > included [30.2a 30.2b] -21 -22 -26 -27",
    "confirmSignature (system): removal-requested > = [32.1b]",
    "rejectSignature (system): removal-requested > included [32.1b] -21 -22 -26 -27",
    "recordAnswer (state-system): change* inclusion* included refused withdrawn removal-requested removal-review removed > = [7.p2f 15.p2e]",
    "noteDelay (system): change* inclusion* > = [7.p2f 15.p2e]",
    "recordManualCheck (representative): change* inclusion* > = [21 21b]",
    "askAgain (commission-secretary system): change* inclusion* > = [7.p2f 15.p2e]",
    "transfer (representative): representative-review representative-verified change-representative-review change-representative-verified > = [2.1 20]",
    "recordFindings (representative): representative-review > representative-verified [21 21b] +22 -21",
    "submitToCommission (representative): representative-verified > commission-review [22] -22",
    "placeOnAgenda (commission-secretary): commission-review decision-pending change-commission-review change-decision-pending removal-review > = [24a 25]",
    "declareConflict (commission-member): commission-review decision-pending change-commission-review change-decision-pending removal-review > = [25]",
    "voteForPresiding (commission-member): commission-review decision-pending change-commission-review change-decision-pending removal-review > = [23c]",
    "recordCompleteness (commission-member): commission-review > decision-pending [26 26b] +27 -26",
    "castVote (commission-member): decision-pending change-decision-pending > = [24c 25 27]",
    "closeVote (commission-member): decision-pending change-decision-pending > included [27 27a 28d] +28 -27",
    "closeVote (commission-member): decision-pending > refused [27 27b 28d] +28 -27",
    "closeVote (commission-member): decision-pending change-decision-pending > = [27]",
    "registerAppeal (portal representative): change* inclusion* included refused withdrawn removal-requested removal-review removed > = [29]",
    "endLegalHold (representative): change* inclusion* included refused withdrawn removal-requested removal-review removed > = [29 35]",
    "recordFindings (representative): change-representative-review > change-representative-verified [21 21b] +22 -21",
    "submitToCommission (representative): change-representative-verified > change-commission-review [22] -22",
    "recordCompleteness (commission-member): change-commission-review > change-decision-pending [26 26b] +27 -26",
    "closeVote (commission-member): change-decision-pending > included [27 27b 28d] +28 -27",
    "updateFreePlaces (portal): change* included removal-requested removal-review > = [4.11c 9a 30.1]",
    "applyForRemoval (portal): change* included > removal-requested [32.1a 32.1b] -21 -22 -26 -27",
    "recordRemoval (representative): removal-requested > removed [32.1a 34 35] +34 +35 -21 -22 -26 -27 -28",
    "recordTermination (representative): change* included removal-requested removal-review > removed [32.2 32.3a 34 35] +34 +35 -21 -22 -26 -27 -28",
    "recordDeath (representative): change* included removal-requested removal-review > removed [32.3b 35] +35 -21 -22 -26 -27 -28",
    "openNonCompliance (representative): change* included > removal-review [32.4] -21 -22 -26 -27",
    "answerNonCompliance (portal): removal-review > = [32.4]",
    "castVote (commission-member): removal-review > = [24c 25 33]",
    "closeVote (commission-member): removal-review > removed [32.4 33 28d] +34 +35 -21 -22 -26 -27 -28",
    "closeVote (commission-member): removal-review > included removal-review [33]",
    "restoreByCourt (representative): removed > included [29] -34 -35",
    "erase (system): removed refused withdrawn > erased [35] -28 -34 -35",
    "recordNotice (system): change* inclusion* withdrawn erased > = [28 28b 34]",
    "recordBounce (system): filed > = [28b]",
    "reprojectTerms (system): filed > = []",
    "remind (system): filed > = [9b 17]",
    "recordNotSent (system): change* inclusion* included refused withdrawn removal-requested removal-review removed > = [28 28b 34]",
    "recordTold (representative): change* inclusion* withdrawn > = [28 28b 34]",
    "recordNotice (system): included refused removal-requested removal-review > = [28 28b 34] -28",
    "recordTold (representative): included refused removal-requested removal-review > = [28 28b 34] -28",
    "recordNotice (system): removed > = [28 28b 34] -34",
    "recordTold (representative): removed > = [28 28b 34] -34",
  ]);
});
