import { noting } from "./lifecycle-notices.ts";
import { reviewRows } from "./lifecycle-review.ts";
import { noTerms, type RegistrationRow } from "./rows.ts";
import { changeReview, inclusionReview } from "./states.ts";

/** The terms that an application runs, all closed when it ends without a decision. */
const reviewTerms = ["R377-21", "R377-22", "R377-26", "R377-27"] as const;

const applying: readonly RegistrationRow[] = [
  {
    // Own initiative only (R377-11, R377-19); after a refusal at any time anew (G30).
    command: "submit",
    by: ["portal"],
    from: ["none", "refused", "withdrawn", "removed", "erased"],
    to: ["representative-review"],
    provisions: ["R377-7a", "R377-15a", "R377-10b", "R377-18b", "R377-11", "R377-19", "R377-20"],
    starts: ["R377-21", "R377-26"],
    stops: ["R377-35"],
  },
  {
    command: "submitChange",
    by: ["portal"],
    from: ["included"],
    to: ["change-representative-review"],
    provisions: ["R377-30.1", "R377-30.2a", "R377-30.2b", "R377-31"],
    starts: ["R377-21", "R377-26"],
    stops: [],
  },
  {
    // The consent may be taken back as long as nothing is decided: no refusal follows (G18).
    command: "withdraw",
    by: ["portal"],
    from: inclusionReview,
    to: ["withdrawn"],
    provisions: ["R377-11", "R377-19"],
    starts: [],
    stops: reviewTerms,
  },
  {
    command: "withdraw",
    by: ["portal"],
    from: changeReview,
    to: ["included"],
    provisions: ["R377-30.1"],
    starts: [],
    stops: reviewTerms,
  },
];

/** A signature that could not be judged at its receipt, judged since: considered, or never applied for. */
const signing: readonly RegistrationRow[] = (
  [
    ["representative-review", "withdrawn", ["R377-7b", "R377-15b"]],
    ["change-representative-review", "included", ["R377-30.2a", "R377-30.2b"]],
    ["removal-requested", "included", ["R377-32.1b"]],
  ] as const
).flatMap(([waits, ended, provisions]): RegistrationRow[] => [
  {
    command: "confirmSignature",
    by: ["system"],
    from: [waits],
    to: [waits],
    provisions,
    ...noTerms,
  },
  {
    command: "rejectSignature",
    by: ["system"],
    from: [waits],
    to: [ended],
    provisions,
    starts: [],
    stops: reviewTerms,
  },
]);

/** An answer that comes after the application has ended is kept and shown, and changes nothing. */
const late: readonly RegistrationRow[] = (
  ["included", "refused", "withdrawn", "removal-requested", "removal-review", "removed"] as const
).map((state) => ({
  command: "recordAnswer",
  by: ["state-system"],
  from: [state],
  to: [state],
  provisions: ["R377-7.p2f", "R377-15.p2e"],
  ...noTerms,
}));

const listed = ["included", ...changeReview, "removal-requested", "removal-review"] as const;

const standing: readonly RegistrationRow[] = listed.map((state) => ({
  // Free places change every day: operational data with an audit trail, no new version (G28).
  command: "updateFreePlaces",
  by: ["portal"],
  from: [state],
  to: [state],
  provisions: ["R377-4.11c", "R377-9a", "R377-30.1"],
  ...noTerms,
}));

/** Removal ends whatever is under way, and starts its own two terms (R377-34, R377-35). */
const removes = {
  to: ["removed"],
  starts: ["R377-34", "R377-35"],
  stops: [...reviewTerms, "R377-28"],
} as const satisfies Partial<RegistrationRow>;

const removing: readonly RegistrationRow[] = [
  {
    command: "applyForRemoval",
    by: ["portal"],
    from: ["included", ...changeReview],
    to: ["removal-requested"],
    provisions: ["R377-32.1a", "R377-32.1b"],
    starts: [],
    stops: reviewTerms,
  },
  {
    // On application, on a documented end of activity or death: no vote is taken (G25).
    command: "recordRemoval",
    by: ["representative"],
    from: ["removal-requested"],
    provisions: ["R377-32.1a", "R377-34", "R377-35"],
    ...removes,
  },
  {
    command: "recordTermination",
    by: ["representative"],
    from: listed,
    provisions: ["R377-32.2", "R377-32.3a", "R377-34", "R377-35"],
    ...removes,
  },
  {
    // Nobody is written to after a death but the organisations that list the specialist (G26).
    command: "recordDeath",
    by: ["representative"],
    from: listed,
    to: ["removed"],
    provisions: ["R377-32.3b", "R377-35"],
    starts: ["R377-35"],
    stops: removes.stops,
  },
  {
    command: "openNonCompliance",
    by: ["representative"],
    from: ["included", ...changeReview],
    to: ["removal-review"],
    provisions: ["R377-32.4"],
    starts: [],
    stops: reviewTerms,
  },
  ...(
    [
      ["answerNonCompliance", ["portal"], ["R377-32.4"]],
      ["placeOnAgenda", ["commission-secretary"], ["R377-24a", "R377-25"]],
      ["declareConflict", ["commission-member"], ["R377-25"]],
      ["voteForPresiding", ["commission-member"], ["R377-23c"]],
      ["castVote", ["commission-member"], ["R377-24c", "R377-25", "R377-33"]],
    ] as const
  ).map(([command, by, provisions]): RegistrationRow => ({
    command,
    by,
    from: ["removal-review"],
    to: ["removal-review"],
    provisions,
    ...noTerms,
  })),
  {
    command: "closeVote",
    by: ["commission-member"],
    from: ["removal-review"],
    provisions: ["R377-32.4", "R377-33", "R377-28d"],
    ...removes,
  },
  {
    // Kept in the list, or no majority either way and another vote (G10).
    command: "closeVote",
    by: ["commission-member"],
    from: ["removal-review"],
    to: ["included", "removal-review"],
    provisions: ["R377-33"],
    ...noTerms,
  },
];

const afterwards: readonly RegistrationRow[] = [
  // Whatever is held up by a court can be let go again, or it would be kept for ever (R377-35).
  ...(
    ["included", "refused", "withdrawn", "removal-requested", "removal-review", "removed"] as const
  ).flatMap((state): RegistrationRow[] => [
    {
      command: "registerAppeal",
      by: ["portal", "representative"],
      from: [state],
      to: [state],
      provisions: ["R377-29"],
      ...noTerms,
    },
    {
      command: "endLegalHold",
      by: ["representative"],
      from: [state],
      to: [state],
      provisions: ["R377-29", "R377-35"],
      ...noTerms,
    },
  ]),
  {
    command: "restoreByCourt",
    by: ["representative"],
    from: ["removed"],
    to: ["included"],
    provisions: ["R377-29"],
    starts: [],
    stops: ["R377-34", "R377-35"],
  },
  {
    // Two years after the removal the person is erased, unless a court holds it up (G29). What was
    // refused or taken back is kept as long, by policy and not by law (G30).
    command: "erase",
    by: ["system"],
    from: ["removed", "refused", "withdrawn"],
    to: ["erased"],
    provisions: ["R377-35"],
    starts: [],
    // Nobody can be told any more either.
    stops: ["R377-28", "R377-34", "R377-35"],
  },
];

/**
 * The lifecycle of a supplier's registration (provisions.md 3.1). Permissions, available actions,
 * the API's enumerations, the diagrams and the guards of `decide` all come from these rows.
 */
export const lifecycle: readonly RegistrationRow[] = [
  ...applying,
  ...signing,
  ...reviewRows({
    review: "representative-review",
    verified: "representative-verified",
    commission: "commission-review",
    pending: "decision-pending",
    accepted: "included",
    refused: "refused",
  }),
  // A refused change leaves the entry as it was (G27).
  ...reviewRows({
    review: "change-representative-review",
    verified: "change-representative-verified",
    commission: "change-commission-review",
    pending: "change-decision-pending",
    accepted: "included",
    refused: "included",
  }),
  ...late,
  ...standing,
  ...removing,
  ...afterwards,
  ...noting,
];
