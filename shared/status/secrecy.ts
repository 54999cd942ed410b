import { createHmac, timingSafeEqual } from "node:crypto";
import { digestSchema, type Digest } from "#shared/cases/entry.ts";

/** What is kept as a mark alone: the texts themselves stand nowhere. */
type Marked = "code" | "mailbox" | "session" | "caller";

/** Marks of texts under a secret key, and comparing them. */
export interface Secrecy {
  /** The keyed hash of a text, another one for each use: codes are few enough to be tried out without the key. */
  readonly mark: (what: Marked, text: string) => Digest;
  /** Whether two marks are the same, in a time that does not tell how far they agree; never where there is no other. */
  readonly same: (one: Digest, other: Digest | undefined) => boolean;
}

export const secrecyUnder = (key: string): Secrecy => ({
  mark: (what, text) =>
    digestSchema.parse(createHmac("sha256", key).update(`${what}\n${text}`).digest("hex")),
  same: (one, other) => {
    const isSame = timingSafeEqual(Buffer.from(one), Buffer.from(other ?? "-".repeat(one.length)));
    return isSame && other !== undefined;
  },
});

/** The mark of a mailbox: however an address is spelt in letters of either size, it is one. */
export const mailboxMark = ({ mark }: Pick<Secrecy, "mark">, email: string): Digest =>
  mark("mailbox", email.trim().toLowerCase());

/** The mark of the code of one request: the same digits for another request are another code. */
export const codeMark = ({ mark }: Pick<Secrecy, "mark">, request: string, code: string): Digest =>
  mark("code", `${request}:${code}`);
