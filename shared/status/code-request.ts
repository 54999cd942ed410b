// Asking for a one-time code, and trying one: what is kept of it, and what comes of a try (docs/adr/0052).
import * as z from "zod";
import { caseIdSchema, digestSchema, type CaseId, type Digest } from "#shared/cases/entry.ts";
import { instantSchema, secondsAfter, type Instant } from "#shared/law/dates.ts";

/** How long a code can be used after it was asked for, in seconds. */
export const codeSeconds = 10 * 60;
/** How often somebody may try to say the code of one request. */
export const mostTries = 5;

/**
 * Somebody asks for a code. It is the same thing whether or not there is such a case, and whether or not a code was sent: nobody
 * who tries codes learns from it which of these it is.
 */
export const codeRequestSchema = z.strictObject({
  id: z.uuid(),
  /** The case as it was named; there may be none. */
  caseId: caseIdSchema,
  /** The mark of the address as it was named; it may be that of nobody in the case. */
  mailbox: digestSchema,
  goodUntil: instantSchema,
  tries: z.int().min(0),
  /** The mark of the code that was made; absent until one is, and for ever where there is nobody to write to. */
  code: digestSchema.optional(),
  /** The mail server took the mail with the code. */
  mailed: z.literal(true).optional(),
  used: z.literal(true).optional(),
});
export type CodeRequest = z.infer<typeof codeRequestSchema>;

/** A request for a code, made now. */
export const requestAt = (
  now: Instant,
  about: Pick<CodeRequest, "id" | "caseId" | "mailbox">,
): CodeRequest => ({ ...about, goodUntil: secondsAfter(now, codeSeconds), tries: 0 });

/** Whether a code of this request could still be used. */
export const isOpen = ({ goodUntil, used }: CodeRequest, now: Instant): boolean =>
  used === undefined && now < goodUntil;

export interface Tried {
  readonly found: "right" | "wrong" | "expired" | "spent";
  /** The request as it is to be kept; undefined where nothing of it changes. */
  readonly after: CodeRequest | undefined;
}

/**
 * What comes of one try: it is counted before it is known whether the code is right, and a right one is used up. `matches`
 * compares the mark of the code that was made, if one was, with that of the one that was said.
 */
export const tryCode = (
  request: CodeRequest | undefined,
  caseId: CaseId,
  matches: (made: Digest | undefined) => boolean,
  now: Instant,
): Tried => {
  if (request === undefined || !isOpen(request, now)) return { found: "expired", after: undefined };
  if (request.tries >= mostTries) return { found: "spent", after: undefined };
  const counted = { ...request, tries: request.tries + 1 };
  const isRight = matches(request.code) && request.caseId === caseId;
  return isRight
    ? { found: "right", after: { ...counted, used: true } }
    : { found: "wrong", after: counted };
};
