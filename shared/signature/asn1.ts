// Reading ASN.1: the library takes the bytes apart, these functions say what a part has to be. All of
// them throw where the bytes are something else.
import {
  BaseStringBlock,
  BitString,
  Constructed,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
  type BaseBlock,
} from "asn1js";

/** One value of ASN.1, in DER or in BER. */
export type Part = BaseBlock;

const refuse = (): never => {
  throw new Error("the bytes are not what they should be");
};

/** Set in the tag of whatever consists of parts. */
const constructedBit = 0x20;

/** Whether all parts are as long together as the whole says; the library lets them run over its end. */
const isWhole = (part: Part): boolean => {
  if (part.error !== "") return false;
  if (!(part instanceof Constructed)) return true;
  // The library takes a sequence for one whose tag says that it holds no parts.
  if (((part.valueBeforeDecodeView[0] ?? 0) & constructedBit) === 0) return false;
  const parts: readonly Part[] = part.valueBlock.value;
  const length = parts.reduce((sum, { blockLength }) => sum + blockLength, 0);
  const { isIndefiniteForm, length: stated } = part.lenBlock;
  return (isIndefiniteForm || length === stated) && parts.every(isWhole);
};

/** One value that takes up all of the bytes. */
export const readAsn1 = (bytes: Uint8Array): Part => {
  const { offset, result } = fromBER(bytes, { parseEmbedded: false });
  return offset === bytes.length && isWhole(result) ? result : refuse();
};

type Kind<Wanted> = abstract new (...parameters: never[]) => Wanted;

/** A part of the kind that has to be there. */
export const as = <Wanted extends Part>(kind: Kind<Wanted>, part: Part | undefined): Wanted =>
  part instanceof kind ? part : refuse();

/** What a sequence, a set or a tagged part consists of. */
export const partsOf = (
  part: Part | undefined,
  kind: Kind<Constructed> = Sequence,
): readonly Part[] => as(kind, part).valueBlock.value;

/** Whether a part has the tag [number], which tells optional parts from each other. */
export const hasTag = (part: Part | undefined, number: number): part is Part =>
  part?.idBlock.tagClass === 3 && part.idBlock.tagNumber === number;

export const oidOf = (part: Part | undefined): string => as(ObjectIdentifier, part).getValue();

export const octetsOf = (part: Part | undefined): Uint8Array =>
  new Uint8Array(as(OctetString, part).getValue());

/** The bytes of a string of bits, all of which are in use: a signature, a key. */
export const bitsOf = (part: Part | undefined): Uint8Array => {
  const { unusedBits, valueHexView } = as(BitString, part).valueBlock;
  return unusedBits === 0 ? valueHexView : refuse();
};

/** The first byte of a string of bits each of which says something; the rest of the byte is not in use. */
export const flagsOf = (part: Part | undefined): number =>
  as(BitString, part).valueBlock.valueHexView[0] ?? 0;

/** A text of any of the kinds of strings; nothing where it is no string. */
export const textOf = (part: Part | undefined): string =>
  part instanceof BaseStringBlock ? part.getValue() : "";

/** Milliseconds since 1970. */
export const timeOf = (part: Part | undefined): number => as(UTCTime, part).toDate().getTime();

/** A part as it was written, tag and length included. */
export const bytesOf = (part: Part | undefined): Uint8Array =>
  part?.valueBeforeDecodeView ?? refuse();

/** How names, numbers and key identifiers are compared. */
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const shortest = (number: Uint8Array): Uint8Array => {
  const first = number.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : number.subarray(first);
  return (digits[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...digits) : Uint8Array.from(digits);
};

/** Unsigned numbers as a sequence of integers in DER. */
export const derOfNumbers = (...numbers: readonly Uint8Array[]): Uint8Array => {
  const value = numbers.map((one) => new Integer({ valueHex: shortest(one).buffer }));
  return new Uint8Array(new Sequence({ value }).toBER());
};
