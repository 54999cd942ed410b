import * as z from "zod";

/** Those in which nothing is decided yet. */
export const openStates = ["received", "in-assessment", "concluded"] as const;

/** Those in which a decision is still to fall: the first one, or another one while services run (L114-12.2.3). */
export const decidingStates = [...openStates, "reassessment", "reconcluded"] as const;

/** Those in which a provider is looked for after a decision to provide. */
const choosingStates = ["approved", "choosing", "waiting", "place-held", "placed"] as const;

/** Those in which services run, or are to run again. */
export const servedStates = ["in-service", "suspended", "reassessment", "reconcluded"] as const;

/** The states of one application for services (provisions.md 3.2). */
export const assistanceStates = [
  "none",
  ...openStates,
  "handed-over",
  ...choosingStates,
  "paid-requested",
  ...servedStates,
  "refused",
  "withdrawn",
  "completed",
  "erased",
] as const;
export const assistanceStateSchema = z.enum(assistanceStates);
export type AssistanceState = z.infer<typeof assistanceStateSchema>;

/** Where nothing more happens but the end of the keeping. */
export const finalStates = ["refused", "withdrawn", "completed"] as const;

/** Everywhere a person may still take the application back (L114-12.1.5, G56). */
export const goingStates = [
  ...openStates,
  "handed-over",
  ...choosingStates,
  "paid-requested",
  ...servedStates,
] as const;
