// Walking through DER without taking it all apart: a list of revoked certificates can hold a hundred
// thousand entries, of which one is wanted.

export interface DerElement {
  readonly tag: number;
  /** As it was written, tag and length included. */
  readonly bytes: Uint8Array;
  /** What is in it. */
  readonly body: Uint8Array;
}

const refuse = (): never => {
  throw new Error("the bytes are not DER");
};

const mostLengthBytes = 4;

/** The element that begins at a place; throws where none does that ends in time. */
const elementAt = (bytes: Uint8Array, at: number): DerElement => {
  const [tag, first] = bytes.subarray(at, at + 2);
  if (tag === undefined || first === undefined) return refuse();
  const count = first < 0x80 ? 0 : first - 0x80;
  const lengthBytes = bytes.subarray(at + 2, at + 2 + count);
  // An indefinite length is no DER.
  if (first === 0x80 || count > mostLengthBytes || lengthBytes.length < count) return refuse();
  const length = count === 0 ? first : lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const from = at + 2 + count;
  if (from + length > bytes.length) return refuse();
  return {
    tag,
    bytes: bytes.subarray(at, from + length),
    body: bytes.subarray(from, from + length),
  };
};

/** The elements that stand one after the other, which have to take up all of the bytes. */
export function* derElements(bytes: Uint8Array): Generator<DerElement, undefined> {
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    yield element;
    at += element.bytes.length;
  }
}

/** The elements of the one sequence that takes up all of the bytes. */
export const derSequence = (bytes: Uint8Array): readonly DerElement[] => {
  const [outer, ...others] = derElements(bytes);
  return outer?.tag === derTags.sequence && others.length === 0
    ? [...derElements(outer.body)]
    : refuse();
};

export const derTags = {
  integer: 0x02,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const;
