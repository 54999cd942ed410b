// What a command comes to: an answer, or one thing that was wrong, as a value.
import * as z from "zod";
import { type Trilingual, trilingualSchema } from "#shared/law/languages.ts";

export interface Answer {
  readonly kind: "answer";
  /** Whether things are as they should be; the program ends with 1 when they are not. */
  readonly ok: boolean;
  /** The answer for a machine (`--json`). */
  readonly data: unknown;
  /** The same for a person. */
  readonly lines: readonly string[];
}

export const complaintSchema = z.strictObject({
  kind: z.literal("complaint"),
  code: z.string(),
  words: trilingualSchema,
  /** What the words are about: a value, a file, a place in it. */
  about: z.string().optional(),
  /** 2 where the command was not given rightly, 1 where it could not be carried out. */
  exit: z.literal([1, 2]),
});

/** Bad input or a failure that a person can put right: one line with a code. */
export type Complaint = z.infer<typeof complaintSchema>;

export type Outcome = Answer | Complaint;

export const answer = (data: unknown, lines: readonly string[], ok = true): Answer => ({
  kind: "answer",
  ok,
  data,
  lines,
});

/** Makes the complaints of one code; `about` names what is complained of. */
const complaining = (exit: 1 | 2) => (code: string, words: Trilingual) => (about?: string) =>
  complaintSchema.parse({ kind: "complaint", code, words, about, exit });

/** The command was not given rightly. */
export const usage = complaining(2);

/** The command could not be carried out. */
export const failure = complaining(1);
