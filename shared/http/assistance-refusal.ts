import type { AssistanceRefusal } from "#shared/assistance/refusals.ts";
import type { Locale } from "#shared/law/languages.ts";
import { fieldErrorOf } from "./field-errors.ts";
import { problemOf } from "./refusal.ts";
import type { Problem } from "./reply.ts";

/**
 * A refusal of a command on an application for services as a problem: what is wrong with an application on the day it comes is
 * told field by field, everything else by its code.
 */
export const assistanceProblemOf = (refusal: AssistanceRefusal, locale: Locale): Problem => {
  if (refusal.code !== "application-flawed") return problemOf(refusal);
  const errors = refusal.flaws.map(({ path, code }) =>
    fieldErrorOf("body", `/application/${path.join("/")}`, code, locale),
  );
  return { problem: "request-invalid", errors };
};
