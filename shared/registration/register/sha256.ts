// SHA-256 (FIPS 180-4) that can be put aside and taken up again: an export is made over many requests, none
// of which sees the whole of it. Where a text is whole, the hash of the runtime is used instead.
import * as z from "zod";

const block = 64;
const lengthField = 8;

const isPrime = (number: number): boolean => {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1)
    if (number % divisor === 0) return false;
  return true;
};

const primes: readonly number[] = Array.from({ length: 312 }, (_, at) => at).filter(
  (number) => number > 1 && isPrime(number),
);

/** The first 32 bits of the fraction of a root. */
const fractionOf = (root: number): number => Math.floor((root % 1) * 2 ** 32) | 0;

const constants = Int32Array.from(primes, (prime) => fractionOf(Math.cbrt(prime)));
const first = primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));

/** A hash under way: the state after all whole blocks, the bytes since, and how many there were in all. */
export interface Hashing {
  readonly state: readonly number[];
  readonly pending: readonly number[];
  readonly bytes: number;
}

export const hashingSchema: z.ZodType<Hashing> = z.strictObject({
  state: z.array(z.int32()).length(8),
  pending: z.array(z.int().min(0).max(255)).max(block - 1),
  bytes: z.int().min(0),
});

export const startHashing: Hashing = { state: first, pending: [], bytes: 0 };

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const schedule = new Int32Array(block);

const fillSchedule = (bytes: DataView, at: number): void => {
  for (let i = 0; i < 16; i += 1) schedule[i] = bytes.getInt32(at + i * 4);
  for (let i = 16; i < block; i += 1) {
    const back15 = schedule[i - 15] ?? 0;
    const back2 = schedule[i - 2] ?? 0;
    const small0 = turn(back15, 7) ^ turn(back15, 18) ^ (back15 >>> 3);
    const small1 = turn(back2, 17) ^ turn(back2, 19) ^ (back2 >>> 10);
    schedule[i] = (schedule[i - 16] ?? 0) + small0 + (schedule[i - 7] ?? 0) + small1;
  }
};

/** The state after the block that begins at this byte. */
const compress = (state: readonly number[], bytes: DataView, at: number): readonly number[] => {
  fillSchedule(bytes, at);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < block; i += 1) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = (h + big1 + chosen + (constants[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + big0 + majority) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, place) => (word + (state[place] ?? 0)) | 0);
};

/** Hashes on, over the bytes of a text in UTF-8. */
export const hashOn = ({ state, pending, bytes }: Hashing, text: string): Hashing => {
  const more = new TextEncoder().encode(text);
  const all = new Uint8Array(pending.length + more.length);
  all.set(pending);
  all.set(more, pending.length);
  const view = new DataView(all.buffer);
  const whole = all.length - (all.length % block);
  let next = state;
  for (let at = 0; at < whole; at += block) next = compress(next, view, at);
  return { state: next, pending: [...all.subarray(whole)], bytes: bytes + more.length };
};

/** The hash of everything so far, in lower-case hexadecimal. */
export const hashOf = ({ state, pending, bytes }: Hashing): string => {
  const blocks = Math.ceil((pending.length + 1 + lengthField) / block);
  const end = new Uint8Array(blocks * block);
  end.set(pending);
  end[pending.length] = 0x80;
  const view = new DataView(end.buffer);
  view.setBigUint64(end.length - lengthField, BigInt(bytes) * 8n);
  let next = state;
  for (let at = 0; at < end.length; at += block) next = compress(next, view, at);
  return next.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};
