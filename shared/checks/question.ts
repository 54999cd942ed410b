import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import type { Reference } from "./reference.ts";
import type { StateSystem } from "./systems.ts";
import type { CheckValue } from "./values.ts";

/** Why a state system keeps a case waiting. */
export const delayReasons = ["unreachable", "time-out", "failed", "unreadable", "silent"] as const;
export type DelayReason = (typeof delayReasons)[number];

/** Evidence as a case names it: the digest of its envelope, and until when a decision may rest on it. */
export const namedEvidenceSchema = z.strictObject({
  digest: digestSchema,
  validUntil: instantSchema.optional(),
});
export type NamedEvidence = z.infer<typeof namedEvidenceSchema>;

export interface Answer {
  readonly value: CheckValue;
  readonly at: Instant;
  readonly messageId: string;
  /** Where it lies as it came, if it does. */
  readonly evidence?: NamedEvidence | undefined;
  /** Found by an official on a paper, where no system answered. */
  readonly byHand?: true;
}

/** A question to a state system, as the history of its case has made it. */
export interface Question {
  readonly reference: Reference;
  readonly askedAt: Instant;
  readonly delay: { readonly at: Instant; readonly reason: DelayReason } | undefined;
  readonly answer: Answer | undefined;
  /** How often it was asked in this round. */
  readonly asking: number;
  /** Whether the system has answered beside what was found by hand, or after the application ended. */
  readonly beside: boolean;
}

/** The questions of a case's current round: at most one to each of the systems that its kind asks. */
export type Questions<System extends StateSystem = StateSystem> = Readonly<
  Partial<Record<System, Question>>
>;
