import * as z from "zod";
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

/** Whom and where a question is about. An IIN goes to the state system that is asked, and nowhere else. */
export interface Subject {
  readonly applicant: Applicant;
  /** The place of provision, or of a specialist the registered address, by the classifier of territorial units. */
  readonly kato: Kato;
  /** A person's name, to be held against what a system knows. */
  readonly name: GivenName | undefined;
}

const twelveDigits = z.string().regex(/^\d{12}$/);

/** Whom a question or an answer is about, on the wire: exactly one number. */
export const numberOnTheWire = {
  bin: twelveDigits.optional(),
  iin: twelveDigits.optional(),
};

interface Numbered {
  readonly bin?: string | undefined;
  readonly iin?: string | undefined;
}

/** The number of a subject on the wire, whichever it is. */
export const numberOf = ({ bin, iin }: Numbered): string => bin ?? iin ?? "";

/** Whether an answer is about the applicant that was asked about, and about nobody else. */
export const isAbout = (applicant: Applicant, { bin, iin }: Numbered): boolean =>
  "bin" in applicant
    ? bin === applicant.bin && iin === undefined
    : iin === applicant.iin && bin === undefined;
