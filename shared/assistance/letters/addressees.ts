// Who is written to about an application, and where (docs/adr/0042).
import { isActing } from "#shared/assistance/acting.ts";
import type { AssistanceNotice, LetterTo } from "#shared/assistance/events-parts.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { isAdult } from "#shared/assistance/forms/person.ts";
import type { Representative, RepresentedAct } from "#shared/assistance/forms/representative.ts";
import type { Representation } from "#shared/assistance/state.ts";
import type { Day } from "#shared/law/dates.ts";
import { fullNameOf } from "#shared/registration/forms/parts.ts";

/** How an addressee stands in the case. */
export type Standing =
  | { readonly is: "representative"; readonly acts: readonly RepresentedAct[] }
  /** Whether somebody else acts for the person, who may take the case over. */
  | { readonly is: "person"; readonly represented: boolean };

export interface Addressee {
  readonly to: LetterTo;
  readonly name: string;
  readonly standing: Standing;
  /** Undefined where nobody can write to them, so that they are told otherwise. */
  readonly email: string | undefined;
}

/** What decides about the addressees of a letter: as the case stands when it is sent, whenever it was due. */
export interface Addressing {
  readonly notice: AssistanceNotice;
  /** The person has died: nobody writes to the deceased. */
  readonly ofDeath: boolean;
  readonly form: ApplicationForm;
  readonly representation: Representation | undefined;
  /** Whether the case has gone to the confidential track, now or at any time before. */
  readonly handedOver: boolean;
  readonly on: Day;
}

/** The letters that decide: a person who has no address is told of these by the office, even where a representative was written to. */
const deciding: ReadonlySet<AssistanceNotice> = new Set([
  "provide",
  "refusal",
  "representation-ended",
  "completed",
]);

const same = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** A representative's address that stands with the people's contacts is none of their own. */
const ownEmailOf = ({ contacts, representative }: ApplicationForm): string | undefined =>
  same(contacts.email, representative?.email) ? undefined : contacts.email;

const nameOf = ({ name }: Representative): string =>
  typeof name === "string" ? name : fullNameOf(name);

const personOf = ({ form, representation, on }: Addressing): Addressee => {
  const [first] = form.people;
  if (first === undefined) throw new Error("an application about nobody");
  return {
    to: form.representative === undefined ? "applicant" : "person",
    name: fullNameOf(first.name),
    standing: {
      is: "person",
      represented: representation !== undefined && representation.ended === undefined,
    },
    // Nobody writes to a child.
    email: isAdult(first, on) ? ownEmailOf(form) : undefined,
  };
};

/** What goes to the confidential track is told to the person alone, and only where that can be done safely (G47). */
const ofHandOver = (addressing: Addressing): readonly Addressee[] => {
  const person = personOf(addressing);
  return addressing.notice === "handed-over" && person.email !== undefined ? [person] : [];
};

const isChild = ({ form: { people }, on }: Addressing): boolean =>
  people[0] !== undefined && !isAdult(people[0], on);

/**
 * Whether a representative is told what the case comes to: one who acts, of whom nobody says that it does harm, and whose powers are
 * in no question (L114-13.2).
 */
export const isTrusted = (
  representation: Representation | undefined,
  on: Day,
): representation is Representation =>
  isActing(representation, on) && !representation.reported && !representation.doubted;

/**
 * Whom a letter goes to: whoever applied, and the adult who is represented besides (L114-13.2). A child has none of its own.
 * Nobody who is said to do harm, or who acts no more, is told anything but that the representation has ended; of a case on the
 * confidential track only the person hears, once (G47).
 */
export const addresseesOf = (addressing: Addressing): readonly Addressee[] => {
  const { notice, ofDeath, form, representation, handedOver, on } = addressing;
  if (handedOver) return ofHandOver(addressing);
  const { representative } = form;
  const person = personOf(addressing);
  if (representative === undefined) return ofDeath ? [] : [person];
  const trusted = isTrusted(representation, on);
  const isTold =
    !trusted || (!isChild(addressing) && (person.email !== undefined || deciding.has(notice)));
  const applicant: Addressee = {
    to: "applicant",
    name: nameOf(representative),
    standing: { is: "representative", acts: representative.acts },
    email: representative.email,
  };
  return [
    ...(trusted || notice === "representation-ended" ? [applicant] : []),
    ...(isTold && !ofDeath ? [person] : []),
  ];
};
