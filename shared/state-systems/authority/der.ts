// Building ASN.1 in DER, where the library has no shape of its own for what an authority writes.
import {
  BitString,
  Constructed,
  fromBER,
  GeneralizedTime,
  IA5String,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  type BaseBlock,
} from "asn1js";
import type { Instant } from "#shared/law/dates.ts";

export const sequence = (...value: readonly BaseBlock[]): Sequence =>
  new Sequence({ value: [...value] });

export const oid = (value: string): ObjectIdentifier => new ObjectIdentifier({ value });

export const octets = (bytes: Uint8Array): OctetString =>
  new OctetString({ valueHex: new Uint8Array(bytes).buffer });

export const bits = (bytes: Uint8Array): BitString =>
  new BitString({ valueHex: new Uint8Array(bytes).buffer });

export const number = (value: number): Integer => new Integer({ value });

/** A part within a tag of its own. */
export const tagged = (tagNumber: number, ...value: readonly BaseBlock[]): Constructed =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [...value] });

/** A part whose tag is replaced by another: nothing, or the letters of an address. */
export const retagged = (tagNumber: number, bytes = new Uint8Array()): Primitive =>
  new Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: new Uint8Array(bytes).buffer });

export const address = (text: string): Primitive =>
  retagged(6, new Uint8Array(new IA5String({ value: text }).valueBlock.valueHexView));

/** Whole seconds in four digits of the year. */
export const generalizedTime = (instant: Instant): GeneralizedTime =>
  new GeneralizedTime({ value: `${instant.slice(0, 19).replaceAll(/\D/g, "")}Z` });

/** An algorithm without parameters worth naming. */
export const algorithm = (value: string): Sequence => sequence(oid(value), new Null());

export const derOf = (block: BaseBlock): Uint8Array => new Uint8Array(block.toBER());

/** What bytes say, as a part of something larger. */
export const partOf = (bytes: Uint8Array): BaseBlock => {
  const { offset, result } = fromBER(bytes);
  if (offset !== bytes.length) throw new Error("not one value in DER");
  return result;
};
