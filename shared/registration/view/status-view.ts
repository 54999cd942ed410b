import * as z from "zod";
import { caseIdSchema, type Entry, type CaseId } from "#shared/cases/entry.ts";
import {
  provisionViewSchema,
  termViewSchema,
  viewProvision,
  viewTerm,
} from "#shared/cases/term-view.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { registrationStateSchema } from "#shared/registration/states.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { removalGroundSchema } from "#shared/registration/removal-grounds.ts";
import { signatureDoubts } from "#shared/signature/findings.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { notifiedAt, type Registration } from "#shared/registration/state.ts";
import { checkViewSchema, viewChecks } from "./check-view.ts";
import { claimWords, reproachWords } from "./claim-words.ts";
import { conditionWordsOf } from "./condition-words.ts";
import { timelineItemSchema } from "#shared/cases/timeline.ts";
import { viewTimeline } from "./timeline-view.ts";
import { signatureWaits, stateWords } from "./words.ts";

export const decisionOutcomes = [
  "included",
  "refused",
  "change-accepted",
  "change-refused",
  "removed",
  "kept",
] as const;

const decisionViewSchema = z.strictObject({
  outcome: z.enum(decisionOutcomes),
  at: instantSchema,
  grounds: z.array(provisionViewSchema),
  met: z.array(provisionViewSchema),
  unmet: z.array(provisionViewSchema),
  /** The decision can be appealed in court (R377-29); the act names no term for it (G32). */
  appeal: provisionViewSchema.optional(),
});

/** What stands in the public list of the supplier. */
const accountViewSchema = z.strictObject({
  number: registerNumberSchema,
  version: z.int(),
  since: instantSchema,
  acceptedAt: instantSchema,
});

/** What the supplier is reproached with, and until when it may answer (R377-33). */
const reproachViewSchema = z.strictObject({
  text: z.string(),
  answerBy: daySchema,
  answered: z.boolean(),
});

const removalViewSchema = z.strictObject({
  at: instantSchema,
  ground: removalGroundSchema,
  text: z.string(),
});

/** A signature that could not be judged when it was received, and why not yet (R377-7b, R377-15b, R377-32.1b). */
const openSignatureViewSchema = z.strictObject({
  text: z.string(),
  reasons: z.array(z.strictObject({ code: z.enum(signatureDoubts), text: z.string() })),
});

/** How a registration stands, for the one who filed it. */
export const statusViewSchema = z.strictObject({
  caseId: caseIdSchema,
  state: registrationStateSchema,
  text: z.string(),
  edition: z.string(),
  savedAt: instantSchema,
  /** Present while the signature under what was filed is being judged still. */
  signature: openSignatureViewSchema.optional(),
  checks: z.array(checkViewSchema),
  terms: z.array(termViewSchema),
  timeline: z.array(timelineItemSchema),
  account: accountViewSchema.optional(),
  decision: decisionViewSchema.optional(),
  reproach: reproachViewSchema.optional(),
  removal: removalViewSchema.optional(),
  legalHold: z.boolean(),
  notifiedAt: instantSchema.optional(),
});
export type StatusView = z.infer<typeof statusViewSchema>;

/** A condition in words that are true when it is met; a ground's own words would say the opposite. */
const viewCondition = (condition: ProvisionId, locale: Locale) => ({
  ...viewProvision(condition, locale),
  statement: conditionWordsOf(condition)[locale],
});

const viewClaim = (claim: GroundClaim, locale: Locale) => ({
  ...viewProvision(claim.ground, locale),
  statement: claimWords(claim)[locale],
});

const appealable: ReadonlySet<string> = new Set(["refused", "change-refused", "removed"]);

const viewDecision = ({ decision }: Registration, locale: Locale) => {
  if (decision === undefined) return undefined;
  const { outcome, at, claims, receipt } = decision;
  return {
    outcome,
    at,
    grounds: claims.map((claim) => viewClaim(claim, locale)),
    met: receipt.met.map((condition) => viewCondition(condition, locale)),
    unmet: receipt.unmet.map((condition) => viewCondition(condition, locale)),
    ...(appealable.has(outcome) && { appeal: viewProvision("R377-29", locale) }),
  };
};

const viewReproach = ({ reproach }: Registration, locale: Locale) =>
  reproach === undefined
    ? undefined
    : {
        text: reproachWords(reproach)[locale],
        answerBy: reproach.answerBy,
        answered: reproach.answered,
      };

const viewRemoval = ({ removal }: Registration, locale: Locale) =>
  removal === undefined
    ? undefined
    : {
        at: removal.at,
        ground: removal.ground,
        text: viewProvision(removal.ground, locale).statement,
      };

const viewOpenSignature = ({ openSignature }: Registration, locale: Locale) =>
  openSignature === undefined
    ? undefined
    : {
        text: signatureWaits[locale],
        reasons: openSignature.doubts.map((code) => ({ code, text: signatureWords[code][locale] })),
      };

const viewAccount = ({ account }: Registration) => {
  if (account === undefined) return undefined;
  const { number, version, since, acceptedAt } = account;
  return { number, version, since, acceptedAt };
};

/** The status of a registration in the caller's language; nothing for a case that was never saved. */
export const viewStatus = (
  caseId: CaseId,
  registration: Registration,
  entries: readonly Entry[],
  calendar: WorkCalendar,
  locale: Locale,
  maySeeAll: boolean,
): StatusView | undefined => {
  const { state, edition, savedAt, terms, legalHold } = registration;
  if (edition === undefined || savedAt === undefined) return undefined;
  const account = viewAccount(registration);
  const signature = viewOpenSignature(registration, locale);
  const decision = viewDecision(registration, locale);
  const reproach = viewReproach(registration, locale);
  const removal = viewRemoval(registration, locale);
  const toldAt = notifiedAt(registration);
  return {
    caseId,
    state,
    text: stateWords[state][locale],
    edition,
    savedAt,
    ...(signature !== undefined && { signature }),
    checks: viewChecks(registration, locale, maySeeAll),
    terms: terms.map((term) => viewTerm(term, edition, savedAt, calendar, locale)),
    timeline: [...viewTimeline(entries, locale)],
    ...(account !== undefined && { account }),
    ...(decision !== undefined && { decision }),
    ...(reproach !== undefined && { reproach }),
    ...(removal !== undefined && { removal }),
    legalHold,
    ...(toldAt !== undefined && { notifiedAt: toldAt }),
  };
};
