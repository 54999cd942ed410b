import { createHash } from "node:crypto";
import { checkBin, checkIin } from "#shared/law/identifiers.ts";
import type { ReadCertificate } from "./certificate.ts";
import { holderOids, powerOids, subjectOids } from "./oids.ts";

export type Holder = keyof typeof holderOids;
export type Power = keyof typeof powerOids;

/**
 * Who signed, as the certificate says (R377-A1.14, R377-A2.11, R377-A3.12). Personal data, all of
 * it: never in a log.
 */
export interface Signer {
  readonly iin: string;
  /** The legal entity's, in a certificate issued to one. */
  readonly bin: string | undefined;
  readonly surname: string;
  readonly givenName: string | undefined;
  readonly patronymic: string | undefined;
  readonly holders: readonly Holder[];
  readonly powers: readonly Power[];
  /** SHA-256 of the certificate in hexadecimal: which of a person's certificates it was. */
  readonly certificate: string;
}

const iinText = /^IIN(\d{12})$/;
const binText = /^BIN(\d{12})$/;

const valuesOf = ({ subject }: ReadCertificate, wanted: string): readonly string[] =>
  subject.filter(({ oid }) => oid === wanted).map(({ value }) => value);

const numbersIn = (values: readonly string[], text: RegExp): readonly string[] =>
  values.flatMap((value) => text.exec(value)?.[1] ?? []);

const saidBy = <Name extends string>(
  oids: Readonly<Record<Name, string>>,
  names: readonly Name[],
  usages: readonly string[],
): readonly Name[] => names.filter((name) => usages.includes(oids[name]));

const holders = ["individual", "legal-entity"] as const;
const powers = ["head", "may-sign", "may-sign-financial", "human-resources", "employee"] as const;

/** The common name is the surname and the first name: what is left of it without the surname. */
const givenNameIn = (commonName: string, surname: string): string | undefined => {
  const start = `${surname} `.toLowerCase();
  const isThere = commonName.toLowerCase().startsWith(start);
  return isThere ? commonName.slice(start.length) : undefined;
};

const isWrong = (iin: string, bin: string | undefined): boolean =>
  checkIin(iin) !== "valid" || (bin !== undefined && checkBin(bin) !== "valid");

/**
 * Whom a certificate names, read by object identifiers and never by position: IIN in the serial
 * number, BIN in an organisational unit, the patronymic in what X.500 calls the given name.
 * `letBadNumbersIn` passes over the numbers' own checks.
 */
export const readSigner = (
  certificate: ReadCertificate,
  letBadNumbersIn = false,
): Signer | "no-identity" | "bad-number" => {
  const [iin, ...otherIins] = numbersIn(valuesOf(certificate, subjectOids.serialNumber), iinText);
  const [bin, ...otherBins] = numbersIn(
    valuesOf(certificate, subjectOids.organizationalUnit),
    binText,
  );
  const [surname] = valuesOf(certificate, subjectOids.surname);
  const [commonName = ""] = valuesOf(certificate, subjectOids.commonName);
  const [patronymic] = valuesOf(certificate, subjectOids.givenName);
  const isOne = otherIins.length === 0 && otherBins.length === 0;
  if (iin === undefined || !surname || !isOne) return "no-identity";
  if (!letBadNumbersIn && isWrong(iin, bin)) return "bad-number";
  return {
    iin,
    bin,
    surname,
    givenName: givenNameIn(commonName, surname),
    patronymic,
    holders: saidBy(holderOids, holders, certificate.extendedUsages),
    powers: saidBy(powerOids, powers, certificate.extendedUsages),
    certificate: createHash("sha256").update(certificate.der).digest("hex"),
  };
};
