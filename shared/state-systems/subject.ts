import * as z from "zod";
import { daySchema, type Day } from "#shared/law/dates.ts";
import type { Bin, Iin } from "#shared/law/identifiers.ts";
import type { Kato } from "#shared/law/territory.ts";

/** A legal entity by its BIN, a person by the IIN. */
type Applicant = { readonly bin: Bin } | { readonly iin: Iin };

/** A person's name as an application gives it. */
export interface GivenName {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic?: string | undefined;
}

/** Somebody who acts in the place of the applicant (L114-13.2.1, L114-13.2.2, L114-13.2.4). */
export interface Representative {
  readonly iin: Iin;
  /** The power of attorney by which they act, if it is by one. */
  readonly power?: { readonly number: string; readonly issuedOn: Day } | undefined;
}

/** Whom and where a question is about. An IIN goes to the state system that is asked, and nowhere else. */
export interface Subject {
  readonly applicant: Applicant;
  /** The place of provision, or of a person the registered address, by the classifier of territorial units. */
  readonly kato: Kato | undefined;
  /** A person's name, to be held against what a system knows. */
  readonly name: GivenName | undefined;
  /** Where the question is whether somebody may act for the applicant. */
  readonly representative?: Representative | undefined;
}

const twelveDigits = z.string().regex(/^\d{12}$/);

/** Whom a question or an answer is about, on the wire: exactly one number. */
export const numberOnTheWire = {
  bin: twelveDigits.optional(),
  iin: twelveDigits.optional(),
};

const powerSchema = z.object({ number: z.string().min(1).max(100), issuedOn: daySchema });

/** Whom a question or an answer is about that is about two people: the other one acts for the one with the number. */
export const representativeOnTheWire = { ...numberOnTheWire, representative: twelveDigits };

/** The same, and the power of attorney by which they act. */
export const powerOnTheWire = { ...representativeOnTheWire, power: powerSchema };

export const subjectOnTheWireSchema = z
  .strictObject({
    ...numberOnTheWire,
    kato: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    representative: twelveDigits.optional(),
    power: powerSchema.strict().optional(),
  })
  .refine(({ bin, iin }) => (bin === undefined) !== (iin === undefined), {
    message: "one number, of an organisation or of a person",
  });
/** The part of a subject that a system is told. */
export type SubjectOnTheWire = z.infer<typeof subjectOnTheWireSchema>;

interface Numbered {
  readonly bin?: string | undefined;
  readonly iin?: string | undefined;
}

/** The number of a subject on the wire, whichever it is. */
export const numberOf = ({ bin, iin }: Numbered): string => bin ?? iin ?? "";

/** What a system is asked about: an applicant as a whole, its facility in one place, or somebody who acts for it. */
export type AskedAbout = "applicant" | "facility" | "representative" | "power-of-attorney";

/** What cannot be asked about because the case does not have it: whoever asks it all the same is wrong. */
const needed = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`a question about ${what} of a case without`);
  return value;
};

/** The part of a subject that a system has to be told which is asked about this. */
export const toldOf = (
  about: AskedAbout,
  { applicant, kato, representative }: Subject,
): SubjectOnTheWire => {
  switch (about) {
    case "applicant":
      return { ...applicant };
    case "facility":
      return { ...applicant, kato: needed(kato, "a place") };
    case "representative": {
      const { iin } = needed(representative, "a representative");
      return { ...applicant, representative: iin };
    }
    case "power-of-attorney": {
      const { iin, power } = needed(representative, "a representative");
      return { ...applicant, representative: iin, power: needed(power, "a power of attorney") };
    }
  }
};

/** What an answer says of its subject; what a system leaves out is left out. */
export interface About extends Numbered {
  readonly kato?: string | undefined;
  readonly representative?: string | undefined;
  readonly power?: { readonly number: string; readonly issuedOn: string } | undefined;
}

/** Whether an answer is about what the system was told, and about nobody and nothing else. */
export const isAbout = (told: About, answer: About): boolean =>
  told.bin === answer.bin &&
  told.iin === answer.iin &&
  told.kato === answer.kato &&
  told.representative === answer.representative &&
  told.power?.number === answer.power?.number &&
  told.power?.issuedOn === answer.power?.issuedOn;
