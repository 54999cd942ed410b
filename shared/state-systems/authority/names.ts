import { fromBER, PrintableString, Sequence, Set as SetOf, Utf8String } from "asn1js";
import { ObjectIdentifier } from "asn1js";
import { RelativeDistinguishedNames } from "pkijs";
import { holderOids, powerOids, subjectOids } from "#shared/signature/oids.ts";

/** One attribute of a subject: an object identifier and its text. */
export type SubjectPart = readonly [oid: string, text: string];

export interface Person {
  readonly iin: string;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic?: string | undefined;
}

/** A person with a certificate of a legal entity. */
export interface Official extends Person {
  readonly bin: string;
  readonly organization?: string | undefined;
  readonly role: "head" | "may-sign" | "employee";
}

const valueOf = ([oid, text]: SubjectPart) =>
  oid === subjectOids.country
    ? new PrintableString({ value: text })
    : new Utf8String({ value: text });

/** A distinguished name, each part a set of its own, in the order given. */
export const nameFrom = (parts: readonly SubjectPart[]): RelativeDistinguishedNames => {
  const sets = parts.map(
    (part) =>
      new SetOf({
        value: [new Sequence({ value: [new ObjectIdentifier({ value: part[0] }), valueOf(part)] })],
      }),
  );
  const { result } = fromBER(new Sequence({ value: sets }).toBER());
  return new RelativeDistinguishedNames({ schema: result });
};

export const authorityName = (commonName: string): readonly SubjectPart[] => [
  [subjectOids.country, "KZ"],
  [subjectOids.commonName, commonName],
];

/** The subject of a person as the national authority writes it. */
export const personSubject = (person: Person): readonly SubjectPart[] => [
  [subjectOids.commonName, `${person.surname} ${person.givenName}`],
  [subjectOids.surname, person.surname],
  [subjectOids.serialNumber, `IIN${person.iin}`],
  [subjectOids.country, "KZ"],
  ...(person.patronymic === undefined ? [] : [patronymicPart(person.patronymic)]),
];

const patronymicPart = (patronymic: string): SubjectPart => [subjectOids.givenName, patronymic];

export const officialSubject = (official: Official): readonly SubjectPart[] => [
  ...personSubject(official),
  [subjectOids.organization, official.organization ?? `BIN${official.bin}`],
  [subjectOids.organizationalUnit, `BIN${official.bin}`],
];

const emailProtection = "1.3.6.1.5.5.7.3.4";

export const personUsages = [emailProtection, holderOids.individual];

export const officialUsages = ({ role }: Official): readonly string[] => [
  emailProtection,
  holderOids["legal-entity"],
  powerOids[role],
];
