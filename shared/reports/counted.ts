// What of each kind of case is counted, and in which order it is shown.
import { refusalGroundIds } from "#shared/assistance/refusal-grounds.ts";
import { assistanceStates } from "#shared/assistance/states.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { refusalGrounds } from "#shared/registration/grounds.ts";
import { changeReview, inclusionReview, registrationStates } from "#shared/registration/states.ts";
import type { Figure, ReportedKind } from "./figures.ts";

/** The terms of registrations. How long something is kept (R377-35) is no term that anybody keeps. */
export const registrationTerms = [
  "R377-21",
  "R377-22",
  "R377-26",
  "R377-27",
  "R377-28",
  "R377-34",
] as const satisfies readonly ProvisionId[];

/** The terms of applications for services. */
export const assistanceTerms = [
  "L114-14.3",
  "L114-15.2",
  "L114-15.5",
] as const satisfies readonly ProvisionId[];

/** The states of a registration in which somebody works on it. */
export const registrationSteps = [
  ...inclusionReview,
  ...changeReview,
  "removal-requested",
  "removal-review",
] as const;

/** The states of an application for services that are a step of its way; services that run are none. */
export const assistanceSteps = [
  "received",
  "in-assessment",
  "concluded",
  "approved",
  "choosing",
  "waiting",
  "place-held",
  "placed",
  "paid-requested",
  "suspended",
  "reassessment",
  "reconcluded",
] as const;

const some = (state: string) => state !== "none";

const ofSuppliers: Readonly<Record<Figure, readonly string[]>> = {
  states: registrationStates.filter(some),
  terms: registrationTerms,
  steps: registrationSteps,
  refusals: refusalGrounds,
};

const ofPeople: Readonly<Record<Figure, readonly string[]>> = {
  states: assistanceStates.filter(some),
  terms: assistanceTerms,
  steps: assistanceSteps,
  refusals: refusalGroundIds,
};

/** What a figure of a kind counts, in the order in which it is shown. */
export const countedOf = (kind: ReportedKind, figure: Figure): readonly string[] =>
  kind === "assistance" ? ofPeople[figure] : ofSuppliers[figure];
