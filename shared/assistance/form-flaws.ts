// What is wrong with an application on the day it comes; what shows without the day, the form itself says.
import type { Day } from "#shared/law/dates.ts";
import { birthDayOf } from "#shared/law/identifiers.ts";
import { isAdult, isUnderThree } from "./forms/person.ts";
import type { ApplicationForm } from "./forms/application.ts";
import type { Representative } from "./forms/representative.ts";
import type { FormFlaw } from "./refusals.ts";

/** Those who stand for people who need not say yes themselves: the act or the power of attorney says it for them. */
const standsFor = (representative: Representative | undefined): boolean =>
  representative?.kind === "guardian" || representative?.kind === "attorney";

/**
 * Every adult says yes to the use of their data, each for oneself (L114-0.PRE, G39): the one who signs by the signature
 * under the application, the first one through a guardian or an attorney, if there is one, all others on their own.
 */
const consentFlaws = (
  { people, representative }: ApplicationForm,
  today: Day,
): readonly FormFlaw[] =>
  people.flatMap((person, index): readonly FormFlaw[] => {
    const isSigner = representative === undefined && index === 0;
    const isStoodFor = index === 0 && standsFor(representative);
    const isNeeded = isAdult(person, today) && !isSigner && !isStoodFor;
    const path = ["people", index, "consent"];
    if (isNeeded && person.consent === undefined) return [{ path, code: "consent-missing" }];
    return !isNeeded && person.consent !== undefined ? [{ path, code: "consent-not-needed" }] : [];
  });

/** A provider, an organisation or an akim applies in the situations that the Law names (L114-13.2.5, L114-13.2.6). */
const mayApplyFor = (
  { grounds, cruelty }: ApplicationForm,
  kind: Representative["kind"],
): boolean => {
  switch (kind) {
    case "provider":
      return grounds.includes("cruel-treatment") || grounds.includes("homelessness");
    case "violence-help-organisation":
      return cruelty.includes("domestic-violence");
    case "adult-family-member":
    case "guardian":
    case "akim":
    case "attorney":
      return true;
  }
};

/** The district of a place; an akim is one of the people's own (L114-13.2.3). */
const districtOf = (kato: string): string => kato.slice(0, 4);

const akimFlaws = (
  { residence }: ApplicationForm,
  representative: Representative,
): readonly FormFlaw[] =>
  representative.kind === "akim" &&
  residence !== undefined &&
  districtOf(representative.place) !== districtOf(residence.kato)
    ? [{ path: ["representative", "place"], code: "akim-of-another-place" }]
    : [];

/** A proof is in force on the day, and what it is in force for is not over (L114-13.2.2, L114-13.2.4). */
const proofFlaws = (representative: Representative, today: Day): readonly FormFlaw[] => {
  const until: readonly FormFlaw[] =
    representative.until !== undefined && representative.until < today
      ? [{ path: ["representative", "until"], code: "representation-expired" }]
      : [];
  if (!("proof" in representative)) return until;
  const { issuedOn, validUntil } = representative.proof;
  const path = ["representative", "proof"];
  return [
    ...until,
    ...(issuedOn > today
      ? [{ path: [...path, "issuedOn"], code: "representation-not-yet" } as const]
      : []),
    ...(validUntil !== undefined && validUntil < today
      ? [{ path: [...path, "validUntil"], code: "representation-expired" } as const]
      : []),
  ];
};

/** Whoever applies for somebody else is of age, is somebody else, and may (L114-13.2). */
const representativeFlaws = (form: ApplicationForm, today: Day): readonly FormFlaw[] => {
  const { representative, people } = form;
  if (representative === undefined) return [];
  const path = ["representative", "iin"];
  const iin = "iin" in representative ? representative.iin : undefined;
  const isFirst = iin !== undefined && people[0]?.iin === iin;
  const among = people.find((person) => iin !== undefined && person.iin === iin);
  return [
    ...(isFirst ? [{ path, code: "representative-self" } as const] : []),
    ...(iin !== undefined && !isAdult(among ?? { birthDate: birthDayOf(iin) }, today)
      ? [{ path, code: "representative-minor" } as const]
      : []),
    ...(mayApplyFor(form, representative.kind)
      ? []
      : [{ path: ["representative", "kind"], code: "representative-not-for-this" } as const]),
    ...akimFlaws(form, representative),
    ...proofFlaws(representative, today),
  ];
};

/** Who takes an application in at a desk: the executive body, or the staff of a provider. */
export interface Desk {
  readonly isOffice: boolean;
  readonly provider: string | undefined;
}

/** What is taken in at a desk is addressed to this very one (L114-13.1.1, L114-13.1.3.p3, L114-13.1.3.p4). */
export const addressFlaws = (
  { addressee }: Pick<ApplicationForm, "addressee">,
  { isOffice, provider }: Desk,
): readonly FormFlaw[] => {
  const isOwn = addressee.to === "provider" ? addressee.number === provider : isOffice;
  return isOwn ? [] : [{ path: ["addressee"], code: "addressed-to-another" }];
};

/** Everything that is wrong with an application on a day; nothing where it can be received. */
export const flawsOn = (form: ApplicationForm, today: Day): readonly FormFlaw[] => {
  const [first] = form.people;
  const applies = form.representative === undefined && first !== undefined;
  const under = form.people.some((person) => isUnderThree(person, today));
  return [
    ...(applies && !isAdult(first, today)
      ? [{ path: ["people", 0, "birthDate"], code: "applicant-minor" } as const]
      : []),
    // The ground is a child from birth to three years (L114-6.1.4).
    ...(form.grounds.includes("early-development") && !under
      ? [{ path: ["grounds"], code: "child-over-three" } as const]
      : []),
    ...consentFlaws(form, today),
    ...representativeFlaws(form, today),
  ];
};
