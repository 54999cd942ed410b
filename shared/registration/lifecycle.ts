import type { Transition } from "#shared/cases/transition.ts";
import * as z from "zod";

/** The states of one supplier's registration (provisions.md 3.1.1). */
export const registrationStates = [
  "none",
  "representative-review",
  "representative-verified",
  "commission-review",
  "decision-pending",
  "included",
  "refused",
] as const;
export const registrationStateSchema = z.enum(registrationStates);
export type RegistrationState = z.infer<typeof registrationStateSchema>;

export const registrationCommands = [
  "submit",
  "recordAnswer",
  "noteDelay",
  "recordFindings",
  "submitToCommission",
  "placeOnAgenda",
  "recordCompleteness",
  "castVote",
  "closeVote",
  "recordNotice",
] as const;
export type RegistrationCommandName = (typeof registrationCommands)[number];

const underReview = [
  "representative-review",
  "representative-verified",
  "commission-review",
  "decision-pending",
] as const satisfies readonly RegistrationState[];

/**
 * The lifecycle of inclusion. There is no power to refuse or to return before the Commission
 * (G08), and no clock is paused (G04). The terms of R377-21 and R377-26 run side by side from the
 * moment of saving (G05); receipt by the representative is automatic and counts as saving (R377-20).
 */
export const lifecycle: readonly Transition<RegistrationState, RegistrationCommandName>[] = [
  {
    command: "submit",
    by: ["portal"],
    from: ["none", "refused"],
    to: ["representative-review"],
    provisions: ["R377-7a", "R377-10a", "R377-10b", "R377-11", "R377-20"],
    starts: ["R377-21", "R377-26"],
    stops: [],
  },
  {
    command: "recordAnswer",
    by: ["state-system"],
    from: ["representative-review"],
    to: ["representative-review"],
    provisions: ["R377-7.p2f"],
    starts: [],
    stops: [],
  },
  {
    command: "noteDelay",
    by: ["system"],
    from: ["representative-review"],
    to: ["representative-review"],
    provisions: ["R377-7.p2f"],
    starts: [],
    stops: [],
  },
  {
    command: "recordFindings",
    by: ["representative"],
    from: ["representative-review"],
    to: ["representative-verified"],
    provisions: ["R377-21", "R377-21b", "R377-5.1", "R377-5.2", "R377-5.3"],
    starts: ["R377-22"],
    stops: ["R377-21"],
  },
  {
    command: "submitToCommission",
    by: ["representative"],
    from: ["representative-verified"],
    to: ["commission-review"],
    provisions: ["R377-22"],
    starts: [],
    stops: ["R377-22"],
  },
  {
    command: "placeOnAgenda",
    by: ["commission-secretary"],
    from: ["commission-review", "decision-pending"],
    to: ["commission-review", "decision-pending"],
    provisions: ["R377-24a", "R377-25"],
    starts: [],
    stops: [],
  },
  {
    command: "recordCompleteness",
    by: ["commission-member"],
    from: ["commission-review"],
    to: ["decision-pending"],
    provisions: ["R377-26", "R377-26b"],
    starts: ["R377-27"],
    stops: ["R377-26"],
  },
  {
    command: "castVote",
    by: ["commission-member"],
    from: ["decision-pending"],
    to: ["decision-pending"],
    provisions: ["R377-24c", "R377-25", "R377-27"],
    starts: [],
    stops: [],
  },
  {
    command: "closeVote",
    by: ["commission-member"],
    from: ["decision-pending"],
    to: ["included"],
    provisions: ["R377-27", "R377-27a", "R377-28d"],
    starts: ["R377-28"],
    stops: ["R377-27"],
  },
  {
    command: "closeVote",
    by: ["commission-member"],
    from: ["decision-pending"],
    to: ["refused"],
    provisions: ["R377-27", "R377-27b", "R377-28d"],
    starts: ["R377-28"],
    stops: ["R377-27"],
  },
  {
    // A tie decides nothing: the term keeps running and the members vote again (G10).
    command: "closeVote",
    by: ["commission-member"],
    from: ["decision-pending"],
    to: ["decision-pending"],
    provisions: ["R377-27"],
    starts: [],
    stops: [],
  },
  {
    // The mail server may take a notice after the supplier has applied again (G30).
    command: "recordNotice",
    by: ["system"],
    from: underReview,
    to: underReview,
    provisions: ["R377-28", "R377-28b"],
    starts: [],
    stops: [],
  },
  {
    command: "recordNotice",
    by: ["system"],
    from: ["included", "refused"],
    to: ["included", "refused"],
    provisions: ["R377-28", "R377-28b"],
    starts: [],
    stops: ["R377-28"],
  },
];
