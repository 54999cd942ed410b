import type { Signer } from "./signer.ts";

/** A name as a form has it (R377-A1.14, R377-A2.1). */
export interface NameOfPerson {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic?: string | undefined;
}

/** Whose application it is: with a BIN, a legal entity; with an IIN, a person (G24). */
export interface SigningApplicant {
  readonly bin?: string | undefined;
  readonly iin?: string | undefined;
  /** The head, the entrepreneur or the specialist, where the form names one. */
  readonly name?: NameOfPerson | undefined;
}

/** Why a valid signature is not the applicant's. */
export const signerFaults = [
  "other-person",
  "other-organization",
  "not-entitled",
  "other-name",
] as const;
export type SignerFault = (typeof signerFaults)[number];

/** Without case, and with "е" for "ё", which is often typed so. */
const folded = (name = ""): string => name.normalize("NFC").toLowerCase().replaceAll("ё", "е");

type Named = Pick<Signer, "surname" | "givenName" | "patronymic">;

/** Whether the signer is called so: all three names, apart from case and from е for ё (R377-A2.1). */
export const sameName = (signer: Named, name: NameOfPerson): boolean =>
  folded(signer.surname) === folded(name.surname) &&
  folded(signer.givenName) === folded(name.givenName) &&
  folded(signer.patronymic) === folded(name.patronymic);

const isCalledOtherwise = (signer: Signer, name: NameOfPerson | undefined): boolean =>
  name !== undefined && !sameName(signer, name);

/**
 * For a legal entity its head signs or whoever may sign for it; only the head has to be the person
 * whom the form names as the head (R377-7b, R377-A1.14, R377-A3.3, R377-A3.12).
 */
const actsForEntity = (signer: Signer, { bin, name }: SigningApplicant): "yes" | SignerFault => {
  if (signer.bin !== bin) return "other-organization";
  if (!signer.holders.includes("legal-entity")) return "not-entitled";
  if (signer.powers.includes("head")) return isCalledOtherwise(signer, name) ? "other-name" : "yes";
  return signer.powers.includes("may-sign") ? "yes" : "not-entitled";
};

/** A person signs with a certificate of their own, not with one of their employer (R377-15b, R377-A2.11). */
const actsForPerson = (signer: Signer, { iin, name }: SigningApplicant): "yes" | SignerFault => {
  if (signer.iin !== iin) return "other-person";
  if (!signer.holders.includes("individual")) return "not-entitled";
  return isCalledOtherwise(signer, name) ? "other-name" : "yes";
};

/** Whether the signature is the applicant's, or why not (R377-7b, R377-15b, R377-32.1b). */
export const actsFor = (signer: Signer, applicant: SigningApplicant): "yes" | SignerFault =>
  applicant.bin === undefined ? actsForPerson(signer, applicant) : actsForEntity(signer, applicant);
