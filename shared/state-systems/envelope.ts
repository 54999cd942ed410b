import * as z from "zod";
import { subjectOnTheWireSchema } from "./subject.ts";

/** The name of a question. */
export const referenceSchema = z.string().min(1).max(200);

/** A question as it goes over the wire: the reference makes it one question however often it is asked. */
export const questionSchema = z.strictObject({
  reference: referenceSchema,
  subject: subjectOnTheWireSchema,
});
export type QuestionOnTheWire = z.infer<typeof questionSchema>;

/** An answer, at once or by callback; what `result` holds is each system's own. */
export const answerSchema = z.object({
  reference: referenceSchema,
  answeredAt: z.iso.datetime({ offset: true }),
  result: z.unknown().refine((result) => result !== undefined),
});
export type AnswerOnTheWire = z.infer<typeof answerSchema>;

/** What a system says that answers later. */
export const acceptanceSchema = z.object({
  reference: referenceSchema,
  accepted: z.literal(true),
});

/** An answer is kept as evidence in one item of the store, sealed: it has to fit. */
const mostAnswerBytes = 128 * 1024;

/** What a text of JSON says; nothing where it is none. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the text of an answer; nothing where it is none. */
export const readAnswer = (text: string): AnswerOnTheWire | undefined =>
  Buffer.byteLength(text) > mostAnswerBytes
    ? undefined
    : answerSchema.safeParse(readJson(text)).data;

/** Whether a text takes this very question in for a later answer. */
export const isAcceptanceOf = (reference: string, text: string): boolean =>
  acceptanceSchema.safeParse(readJson(text)).data?.reference === reference;
