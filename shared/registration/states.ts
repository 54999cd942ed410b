import * as z from "zod";

/** The four states in which an application for inclusion is considered (provisions.md 3.1.1). */
export const inclusionReview = [
  "representative-review",
  "representative-verified",
  "commission-review",
  "decision-pending",
] as const;

/** The same four for a change; the entry stays in the lists meanwhile (R377-31, G27). */
export const changeReview = [
  "change-representative-review",
  "change-representative-verified",
  "change-commission-review",
  "change-decision-pending",
] as const;

/** The states of one supplier's registration. */
export const registrationStates = [
  "none",
  ...inclusionReview,
  "included",
  "refused",
  "withdrawn",
  ...changeReview,
  "removal-requested",
  "removal-review",
  "removed",
  "erased",
] as const;
export const registrationStateSchema = z.enum(registrationStates);
export type RegistrationState = z.infer<typeof registrationStateSchema>;
export type InclusionReview = (typeof inclusionReview)[number];
export type ChangeReview = (typeof changeReview)[number];

/** The states in which the supplier stands in the public lists (R377-6, R377-14). */
export const listedStates: readonly RegistrationState[] = [
  "included",
  ...changeReview,
  "removal-requested",
  "removal-review",
];

const changeOf: Record<InclusionReview, ChangeReview> = {
  "representative-review": "change-representative-review",
  "representative-verified": "change-representative-verified",
  "commission-review": "change-commission-review",
  "decision-pending": "change-decision-pending",
};

/** The state in which a change is considered as an inclusion is in the one given (R377-31). */
export const inChange = (state: InclusionReview): ChangeReview => changeOf[state];
