// How an application for services stands, for the person, the family or their representative.
import * as z from "zod";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { timelineItemSchema } from "#shared/cases/timeline.ts";
import {
  provisionViewSchema,
  termViewSchema,
  viewProvision,
  viewTerm,
} from "#shared/cases/term-view.ts";
import { checkViewSchemaOf, viewChecks } from "#shared/checks/view.ts";
import { roleSchema } from "#shared/cases/actor.ts";
import { endsOfRepresentation } from "#shared/assistance/events-parts.ts";
import { neededServicesSchema } from "#shared/assistance/conclusion.ts";
import { nextStepIn, openEnds } from "#shared/assistance/next.ts";
import {
  representedActs,
  representativeKindSchema,
} from "#shared/assistance/forms/representative.ts";
import {
  representationRules,
  representationSystems,
  representationSystemSchema,
} from "#shared/assistance/representation.ts";
import type { Assistance, Complaint } from "#shared/assistance/state.ts";
import { assistanceStateSchema } from "#shared/assistance/states.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, daySchema, instantSchema } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { roleWords, signatureWaits } from "#shared/registration/view/words.ts";
import { signatureDoubts } from "#shared/signature/findings.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { openEndWords, stateWords } from "./state-words.ts";
import { viewTimeline } from "./timeline-view.ts";

const decisionViewSchema = z.strictObject({
  outcome: z.enum(["provide", "refuse"]),
  at: instantSchema,
  recognised: z.array(z.string()),
  services: neededServicesSchema,
  until: daySchema.optional(),
  /** How to complain (L114-12.1.6, L114-20.3); the Law names no term for it (G32). */
  appeal: provisionViewSchema,
});

const choiceViewSchema = z.strictObject({
  provider: registerNumberSchema,
  /** Until when the provider may answer, while a place is held. */
  heldUntil: instantSchema.optional(),
  /** The place in the provider's list, from 1, and how many stand in it. */
  position: z.strictObject({ place: z.int().min(1), of: z.int().min(1) }).optional(),
});

/** A complaint with the number and the day of its registration; the answer itself is written in a letter (L114-12.1.6). */
const complaintViewSchema = z.strictObject({
  number: z.int().min(1),
  on: daySchema,
  about: z.enum(["official", "provider"]),
  answeredOn: daySchema.optional(),
});

/** What is next, by whom, and until when or why there is no term. */
const nextViewSchema = z.strictObject({
  by: roleSchema,
  who: z.string(),
  why: z.string().optional(),
});

export const assistanceStatusSchema = z.strictObject({
  caseId: caseIdSchema,
  state: assistanceStateSchema,
  text: z.string(),
  edition: z.string(),
  receivedAt: instantSchema,
  next: nextViewSchema.optional(),
  signature: z
    .strictObject({
      text: z.string(),
      reasons: z.array(z.strictObject({ code: z.enum(signatureDoubts), text: z.string() })),
    })
    .optional(),
  representation: z
    .strictObject({
      kind: representativeKindSchema,
      acts: z.array(z.enum(representedActs)),
      until: daySchema.optional(),
      ended: z.enum(endsOfRepresentation).optional(),
      /** The register does not say so, and an official has to look into it. */
      inQuestion: z.literal(true).optional(),
    })
    .optional(),
  checks: z.array(checkViewSchemaOf(representationSystemSchema)),
  terms: z.array(termViewSchema),
  decision: decisionViewSchema.optional(),
  choice: choiceViewSchema.optional(),
  provider: registerNumberSchema.optional(),
  complaints: z.array(complaintViewSchema),
  timeline: z.array(timelineItemSchema),
});
export type AssistanceStatus = z.infer<typeof assistanceStatusSchema>;

const viewNext = ({ state }: Assistance, locale: Locale): AssistanceStatus["next"] => {
  const step = nextStepIn(state);
  if (step === undefined) return undefined;
  const { by, term } = step;
  const end = openEnds.find((one) => one === term);
  return {
    by,
    who: roleWords[by][locale],
    ...(end !== undefined && { why: openEndWords[end][locale] }),
  };
};

const viewSignature = ({ openSignature }: Assistance, locale: Locale) =>
  openSignature === undefined
    ? undefined
    : {
        text: signatureWaits[locale],
        reasons: openSignature.doubts.map((code) => ({ code, text: signatureWords[code][locale] })),
      };

const viewRepresentation = ({ representation }: Assistance): AssistanceStatus["representation"] => {
  if (representation === undefined) return undefined;
  const { kind, acts, until, ended, doubted } = representation;
  return {
    kind,
    acts: [...acts],
    ...(until !== undefined && { until }),
    ...(ended !== undefined && { ended }),
    ...(doubted && { inQuestion: true }),
  };
};

const viewDecision = ({ decision }: Assistance, locale: Locale): AssistanceStatus["decision"] => {
  if (decision === undefined) return undefined;
  const { outcome, at, recognised, services, until } = decision;
  return {
    outcome,
    at,
    recognised: [...recognised],
    services: [...services],
    ...(until !== undefined && { until }),
    appeal: viewProvision("L114-12.1.6", locale),
  };
};

const viewChoice = (
  { choice, state }: Assistance,
  position: { readonly place: number; readonly of: number } | undefined,
): AssistanceStatus["choice"] => {
  if (choice === undefined || state === "approved") return undefined;
  const { provider, heldUntil } = choice;
  return {
    provider,
    ...(heldUntil !== undefined && { heldUntil }),
    ...(position !== undefined && { position }),
  };
};

const viewComplaint = ({
  number,
  about,
  filedAt,
  answeredAt,
}: Complaint): AssistanceStatus["complaints"][number] => ({
  number,
  on: dayOf(filedAt),
  about,
  ...(answeredAt !== undefined && { answeredOn: dayOf(answeredAt) }),
});

/** The status of an application in the caller's language; nothing for a case that was never received. */
export const viewAssistance = (
  caseId: CaseId,
  assistance: Assistance,
  entries: readonly Entry[],
  {
    calendar,
    locale,
    position,
  }: {
    readonly calendar: WorkCalendar;
    readonly locale: Locale;
    readonly position?: { readonly place: number; readonly of: number } | undefined;
  },
): AssistanceStatus | undefined => {
  const { state, edition, receivedAt, questions, terms, provider, complaints } = assistance;
  if (edition === undefined || receivedAt === undefined) return undefined;
  const next = viewNext(assistance, locale);
  const signature = viewSignature(assistance, locale);
  const representation = viewRepresentation(assistance);
  const decision = viewDecision(assistance, locale);
  const choice = viewChoice(assistance, position);
  return {
    caseId,
    state,
    text: stateWords[state][locale],
    edition,
    receivedAt,
    ...(next !== undefined && { next }),
    ...(signature !== undefined && { signature }),
    ...(representation !== undefined && { representation }),
    checks: viewChecks(representationSystems, representationRules, questions, locale, true),
    terms: terms.map((term) => viewTerm(term, edition, receivedAt, calendar, locale)),
    ...(decision !== undefined && { decision }),
    ...(choice !== undefined && { choice }),
    ...(provider !== undefined && { provider }),
    complaints: complaints.map(viewComplaint),
    timeline: [...viewTimeline(entries, locale)],
  };
};
