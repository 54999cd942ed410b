import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { flawsOn } from "#shared/assistance/form-flaws.ts";
import { isKnownWording, type WordingCode } from "#shared/assistance/wordings.ts";
import { flawErrors } from "#shared/http/assistance-refusal.ts";
import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import type { Day } from "#shared/law/dates.ts";
import type { Classifier } from "#shared/law/kato.ts";
import type { Locale } from "#shared/law/languages.ts";
import { phoneErrors } from "./phones.ts";
import { unknownPlaces, type PlaceCode } from "./places.ts";

/** The codes of places, each with where it stands in the form (L114-13.1a, L114-13.1.1, L114-13.2.3). */
const codesIn = ({
  residence,
  addressee,
  representative,
}: ApplicationForm): readonly PlaceCode[] => [
  ...(residence === undefined ? [] : [["residence/kato", residence.kato] as const]),
  ...(addressee.to === "office" && addressee.kato !== undefined
    ? [["addressee/kato", addressee.kato] as const]
    : []),
  ...(representative?.kind === "akim"
    ? [["representative/place", representative.place] as const]
    : []),
];

type Confirmed = readonly [pointer: string, code: WordingCode, version: string];

/** Every text that somebody confirmed or agreed to (L114-12.1.2, L114-12.2.1, L114-0.PRE). */
const confirmedIn = ({
  people,
  informed,
  confirmed,
  consent,
}: ApplicationForm): readonly Confirmed[] => [
  ["informed/version", "rights-shown", informed.version],
  ["confirmed/version", "reliability", confirmed.version],
  ["consent/version", "personal-data", consent.version],
  ...people.flatMap((person, place): readonly Confirmed[] =>
    person.consent === undefined
      ? []
      : [[`people/${place}/consent/version`, "personal-data", person.consent.version]],
  ),
];

/** An adult says yes by an own signature under an own number, or on paper. */
const withoutNumber = ({ people }: ApplicationForm): readonly string[] =>
  people.flatMap(({ iin, consent }, place) =>
    consent?.by === "signature" && iin === undefined ? [`people/${place}/iin`] : [],
  );

/**
 * What is wrong with an application on the day it comes: texts that nobody knows, places and telephone numbers that do not exist,
 * consents that are missing, a representative who may not apply (L114-0.PRE, L114-12.2.1, L114-13.2). All at once, and before
 * anything is kept of it.
 */
export const applicationErrors = (
  form: ApplicationForm,
  today: Day,
  classifier: Classifier,
  locale: Locale,
): readonly FieldError[] => {
  const errorAt = (pointer: string, code: "wording-unknown" | "signer-number-missing") =>
    fieldErrorOf("body", `/application/${pointer}`, code, locale);
  return [
    ...flawErrors(flawsOn(form, today), locale),
    ...confirmedIn(form)
      .filter(([, code, version]) => !isKnownWording(code, version, today))
      .map(([pointer]) => errorAt(pointer, "wording-unknown")),
    ...withoutNumber(form).map((pointer) => errorAt(pointer, "signer-number-missing")),
    ...phoneErrors(form.contacts, locale),
    ...unknownPlaces(codesIn(form), classifier, locale),
  ];
};
