import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import { lookUp, type Classifier } from "#shared/law/kato.ts";
import type { Locale } from "#shared/law/languages.ts";

/** A code of the classifier of territories, with where it stands in an application. */
export type PlaceCode = readonly [pointer: string, code: string];

/**
 * Codes that the classifier in use does not list. While only the regions are known, a code of a region
 * that exists is taken as it comes.
 */
export const unknownPlaces = (
  codes: readonly PlaceCode[],
  classifier: Classifier,
  locale: Locale,
): readonly FieldError[] =>
  codes
    .filter(([, code]) => lookUp(classifier, code).found === "unknown-kato")
    .map(([pointer]) => fieldErrorOf("body", `/application/${pointer}`, "unknown-kato", locale));
