import * as z from "zod";
import { provisionViewSchema, viewProvision } from "#shared/cases/term-view.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import {
  checkRules,
  checkValueSchema,
  referenceSchema,
  stateSystems,
  stateSystemSchema,
  type StateSystem,
} from "#shared/registration/checks.ts";
import { namedEvidenceSchema } from "#shared/registration/events-parts.ts";
import type { Question, Registration } from "#shared/registration/state.ts";
import {
  byHandWords,
  delayWords,
  hiddenWords,
  systemWords,
  valueWords,
  waitingWords,
} from "./words.ts";

/** A question to a state system as people see it. */
export const checkViewSchema = z.strictObject({
  system: stateSystemSchema,
  title: z.string(),
  reference: referenceSchema,
  state: z.enum(["waiting", "delayed", "answered"]),
  text: z.string(),
  value: checkValueSchema.optional(),
  /** An official found it on a document, where no system answered (G22). */
  byHand: z.literal(true).optional(),
  /** The envelope that the answer lies in, and until when a decision may rest on it. */
  evidence: namedEvidenceSchema.optional(),
  askedAt: instantSchema,
  answeredAt: instantSchema.optional(),
  ground: provisionViewSchema,
});
export type CheckView = z.infer<typeof checkViewSchema>;

const progressOf = (
  system: StateSystem,
  { answer, delay }: Question,
  locale: Locale,
  maySeeAll: boolean,
) => {
  if (answer !== undefined) {
    const { value, at, byHand, evidence } = answer;
    if (checkRules[system].confidential && !maySeeAll) {
      return { state: "answered" as const, text: hiddenWords[locale], answeredAt: at };
    }
    const found = valueWords[value][locale];
    const text = byHand === true ? `${found} (${byHandWords[locale]})` : found;
    return {
      state: "answered" as const,
      text,
      value,
      answeredAt: at,
      ...(byHand === true && { byHand }),
      ...(evidence !== undefined && { evidence }),
    };
  }
  return delay === undefined
    ? { state: "waiting" as const, text: waitingWords[locale] }
    : { state: "delayed" as const, text: delayWords[locale] };
};

/**
 * The checks of a registration in the order of the systems. What was found of a person's past or
 * health is for the person and for those who decide; others see that it was answered.
 */
export const viewChecks = (
  { questions }: Registration,
  locale: Locale,
  maySeeAll: boolean,
): CheckView[] =>
  stateSystems.flatMap((system) => {
    const question = questions[system];
    if (question === undefined) return [];
    const { reference, askedAt } = question;
    const title = systemWords[system][locale];
    const ground = viewProvision(checkRules[system].ground, locale);
    return [
      {
        system,
        title,
        reference,
        askedAt,
        ground,
        ...progressOf(system, question, locale, maySeeAll),
      },
    ];
  });
