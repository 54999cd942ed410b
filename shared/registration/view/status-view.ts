import * as z from "zod";
import { caseIdSchema, type Entry, type CaseId } from "#shared/cases/entry.ts";
import {
  provisionViewSchema,
  termViewSchema,
  viewProvision,
  viewTerm,
} from "#shared/cases/term-view.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provisions.ts";
import { registrationStateSchema } from "#shared/registration/lifecycle.ts";
import type { Registration } from "#shared/registration/state.ts";
import { checkViewSchema, viewChecks } from "./check-view.ts";
import { conditionWordsOf } from "./condition-words.ts";
import { timelineItemSchema, viewTimeline } from "./timeline-view.ts";
import { stateWords } from "./words.ts";

const decisionViewSchema = z.strictObject({
  outcome: z.enum(["included", "refused"]),
  at: instantSchema,
  registerNumber: z.string().optional(),
  grounds: z.array(provisionViewSchema),
  met: z.array(provisionViewSchema),
  unmet: z.array(provisionViewSchema),
  /** The decision can be appealed in court (R377-29); the act names no term for it (G32). */
  appeal: provisionViewSchema.optional(),
});

/** How a registration stands, for the one who filed it. */
export const statusViewSchema = z.strictObject({
  caseId: caseIdSchema,
  state: registrationStateSchema,
  text: z.string(),
  edition: z.string(),
  savedAt: instantSchema,
  checks: z.array(checkViewSchema),
  terms: z.array(termViewSchema),
  timeline: z.array(timelineItemSchema),
  decision: decisionViewSchema.optional(),
  notifiedAt: instantSchema.optional(),
});
export type StatusView = z.infer<typeof statusViewSchema>;

/** A condition in words that are true when it is met; a ground's own words would say the opposite. */
const viewCondition = (condition: ProvisionId, locale: Locale) => ({
  ...viewProvision(condition, locale),
  statement: conditionWordsOf(condition)[locale],
});

const viewDecision = ({ decision, number }: Registration, locale: Locale) => {
  if (decision === undefined) return undefined;
  const { outcome, at, grounds, receipt } = decision;
  return {
    outcome,
    at,
    ...(number !== undefined && outcome === "included" && { registerNumber: number }),
    grounds: grounds.map((ground) => viewProvision(ground, locale)),
    met: receipt.met.map((condition) => viewCondition(condition, locale)),
    unmet: receipt.unmet.map((condition) => viewCondition(condition, locale)),
    ...(outcome === "refused" && { appeal: viewProvision("R377-29", locale) }),
  };
};

/** The status of a registration in the caller's language; nothing for a case that was never saved. */
export const viewStatus = (
  caseId: CaseId,
  registration: Registration,
  entries: readonly Entry[],
  calendar: WorkCalendar,
  locale: Locale,
): StatusView | undefined => {
  const { state, edition, savedAt, terms, notifiedAt } = registration;
  if (edition === undefined || savedAt === undefined) return undefined;
  const decision = viewDecision(registration, locale);
  return {
    caseId,
    state,
    text: stateWords[state][locale],
    edition,
    savedAt,
    checks: viewChecks(registration, locale),
    terms: terms.map((term) => viewTerm(term, edition, savedAt, calendar, locale)),
    timeline: [...viewTimeline(entries, locale)],
    ...(decision !== undefined && { decision }),
    ...(notifiedAt !== undefined && { notifiedAt }),
  };
};
