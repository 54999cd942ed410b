import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";

/**
 * The number of a supplier's account (R377-4.1, R377-12.1): O- and the BIN of a legal entity, P-
 * and twelve letters and digits for a sole proprietor, S- and twelve of them for a specialist.
 */
export const registerNumberSchema = z
  .string()
  .regex(/^(?:O-\d{12}|[PS]-[0-9A-HJKMNP-TV-Z]{12})$/)
  .meta({
    description: "The number of the supplier in the Register or the Registry",
    example: "O-240140000001",
  });

/** Crockford's base32: no letter that is taken for a digit. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const places = 12;
const bitsOfALetter = 5n;

const inLetters = (hexadecimal: string): string => {
  const bits = BigInt(places) * bitsOfALetter;
  let rest = BigInt(`0x${hexadecimal}`) & ((1n << bits) - 1n);
  let text = "";
  for (let place = 0; place < places; place += 1) {
    text = letters.charAt(Number(rest & 31n)) + text;
    rest >>= bitsOfALetter;
  }
  return text;
};

/**
 * The number of a supplier's account: unique, and never given to another (R377-4.1, R377-12.1). One
 * supplier has one history, so the number comes from its id: from the BIN, which is public with the
 * entry, or from the keyed hash in the place of an IIN, which tells nothing of the person.
 */
export const registerNumberOf = (caseId: CaseId): string => {
  const [kind, name = ""] = caseId.split("-");
  if (/^\d{12}$/.test(name)) return `O-${name}`;
  return `${kind === "specialist" ? "S" : "P"}-${inLetters(name)}`;
};
