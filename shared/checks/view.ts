import * as z from "zod";
import { provisionViewSchema, viewProvision } from "#shared/cases/term-view.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { namedEvidenceSchema, type Question, type Questions } from "./question.ts";
import { referenceSchema } from "./reference.ts";
import type { CheckRule, CheckRules } from "./rule.ts";
import type { StateSystem } from "./systems.ts";
import { checkValueSchema } from "./values.ts";
import {
  byHandWords,
  delayWords,
  hiddenWords,
  systemWords,
  valueWords,
  waitingWords,
} from "./words.ts";

/** A question to a state system as people see it, in a kind of case that asks these systems. */
export const checkViewSchemaOf = <System extends StateSystem>(system: z.ZodType<System>) =>
  z.strictObject({
    system,
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
export type CheckView<System extends StateSystem> = z.infer<
  ReturnType<typeof checkViewSchemaOf<System>>
>;

const progressOf = (
  { answer, delay }: Question,
  { confidential }: CheckRule,
  locale: Locale,
  maySeeAll: boolean,
) => {
  if (answer !== undefined) {
    const { value, at, byHand, evidence } = answer;
    if (confidential && !maySeeAll) {
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
 * The questions of a case in the order of the systems. What is confidential is for the person and for those who
 * decide; others see that it was answered.
 */
export const viewChecks = <System extends StateSystem>(
  systems: readonly System[],
  rules: CheckRules<System>,
  questions: Questions,
  locale: Locale,
  maySeeAll: boolean,
): CheckView<System>[] =>
  systems.flatMap((system) => {
    const question = questions[system];
    if (question === undefined) return [];
    const { reference, askedAt } = question;
    return [
      {
        system,
        title: systemWords[system][locale],
        reference,
        askedAt,
        ground: viewProvision(rules[system].ground, locale),
        ...progressOf(question, rules[system], locale, maySeeAll),
      },
    ];
  });
