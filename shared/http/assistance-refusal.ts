import type { AssistanceRefusal, FormFlaw } from "#shared/assistance/refusals.ts";
import type { Locale } from "#shared/law/languages.ts";
import { fieldErrorOf, type FieldError } from "./field-errors.ts";
import { problemOf } from "./refusal.ts";
import type { Problem } from "./reply.ts";

/** What is wrong with an application on the day it comes, field by field. */
export const flawErrors = (flaws: readonly FormFlaw[], locale: Locale): readonly FieldError[] =>
  flaws.map(({ path, code }) =>
    fieldErrorOf("body", `/application/${path.join("/")}`, code, locale),
  );

/**
 * A refusal of a command on an application for services as a problem: what is wrong with an application on the day it comes is
 * told field by field, everything else by its code.
 */
export const assistanceProblemOf = (refusal: AssistanceRefusal, locale: Locale): Problem => {
  if (refusal.code !== "application-flawed") return problemOf(refusal);
  return { problem: "request-invalid", errors: flawErrors(refusal.flaws, locale) };
};
