// Extensions of certificates and of what authorities answer (RFC 5280, 4.2).
import { Boolean as Truth, Constructed, Integer, Primitive } from "asn1js";
import { as, flagsOf, hasTag, octetsOf, oidOf, partsOf, readAsn1, type Part } from "./asn1.ts";
import { accessOids, extensionOids } from "./oids.ts";

/** Criticality obliges to understand an extension; what these say is either used or binds nobody here. */
const understood: ReadonlySet<string> = new Set<string>([
  extensionOids.keyUsage,
  extensionOids.basicConstraints,
  extensionOids.extendedKeyUsage,
  extensionOids.subjectAlternativeName,
  extensionOids.certificatePolicies,
]);

/** Whether one of them binds whoever reads it to something that nothing here understands (RFC 5280, 4.2). */
export const hasUnknownCritical = (extensions: ReadonlyMap<string, Extension>): boolean =>
  [...extensions.values()].some(({ isCritical, oid }) => isCritical && !understood.has(oid));

/** The bits of the first octet of a key usage (RFC 5280, 4.2.1.3). */
export const keyUsageBits = { nonRepudiation: 0x40, keyCertSign: 0x04, cRLSign: 0x02 } as const;

export interface Extension {
  readonly oid: string;
  readonly isCritical: boolean;
  /** Read where it is used: whatever another extension holds is no business of ours. */
  readonly value: () => Part;
}

export const extensionIn = (part: Part): Extension => {
  const [oid, ...rest] = partsOf(part);
  const [critical, value] = rest.length > 1 ? rest : [undefined, ...rest];
  return {
    oid: oidOf(oid),
    isCritical: critical !== undefined && as(Truth, critical).getValue(),
    value: () => readAsn1(octetsOf(value)),
  };
};

/** The extensions behind their tag, by identifier; throws where one stands twice. */
export const extensionsIn = (part: Part | undefined): ReadonlyMap<string, Extension> => {
  const [list] = part === undefined ? [] : partsOf(part, Constructed);
  const extensions = list === undefined ? [] : partsOf(list).map(extensionIn);
  const byOid = new Map(extensions.map((extension) => [extension.oid, extension]));
  if (byOid.size < extensions.length) throw new Error("a certificate has an extension twice");
  return byOid;
};

/** The first octet of the key usage: what bits are set. */
export const keyUsageIn = (extension: Extension | undefined): number =>
  extension === undefined ? 0 : flagsOf(extension.value());

export const constraintsIn = (extension: Extension | undefined) => {
  const parts = extension === undefined ? [] : partsOf(extension.value());
  const limit = parts.find((part) => part instanceof Integer);
  return {
    isAuthority: parts.some((part) => part instanceof Truth && part.getValue()),
    pathLength: limit === undefined ? Number.POSITIVE_INFINITY : limit.valueBlock.valueDec,
  };
};

export const usagesIn = (extension: Extension | undefined): readonly string[] =>
  extension === undefined ? [] : partsOf(extension.value()).map(oidOf);

/** Every address below, by the tag that a general name gives to one. */
const addressesBelow = (part: Part): readonly string[] => {
  if (hasTag(part, 6) && part instanceof Primitive) {
    return [Buffer.from(part.valueBlock.valueHexView).toString("latin1")];
  }
  return part instanceof Constructed ? partsOf(part, Constructed).flatMap(addressesBelow) : [];
};

/** The addresses an extension names; none where it is not there or says something else. */
const addressesIn = (
  extension: Extension | undefined,
  within: (value: Part) => readonly Part[],
): readonly string[] => {
  try {
    return extension === undefined ? [] : within(extension.value()).flatMap(addressesBelow);
  } catch {
    return [];
  }
};

/** Where the authority says it answers of its certificates. Hints alone: nobody has to believe them. */
export const addressesNamedIn = (extensions: ReadonlyMap<string, Extension>) => ({
  ocsp: addressesIn(extensions.get(extensionOids.authorityInformation), (value) =>
    partsOf(value).filter((access) => oidOf(partsOf(access)[0]) === accessOids.ocsp),
  ),
  crl: addressesIn(extensions.get(extensionOids.listAddresses), partsOf),
});
