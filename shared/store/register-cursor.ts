import * as z from "zod";
import type { RegisterQuestion } from "#shared/registration/register/question.ts";
import { foldedWordsIn } from "#shared/registration/register/words.ts";

/** Where a page ended: the question, the partition that answers it, and the place in it. */
const cursorSchema = z.strictObject({
  question: z.string(),
  /** The word of the question by which its answers are looked up, where it names one. */
  word: z.string().optional(),
  after: z.string().min(1).max(1000),
});
export type Cursor = Omit<z.infer<typeof cursorSchema>, "question">;

/** The same for the same question, whatever its order of fields. */
const textOf = (question: RegisterQuestion): string =>
  JSON.stringify(
    Object.entries(question)
      .filter(([, value]) => value !== undefined && value !== false)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

/** An opaque text for the place after which the next page begins. */
export const cursorOf = (question: RegisterQuestion, cursor: Cursor): string =>
  Buffer.from(JSON.stringify({ question: textOf(question), ...cursor })).toString("base64url");

/** Whether the place lies in the partition that the question is answered from. */
const isSound = ({ name }: RegisterQuestion, { word, after }: Cursor): boolean =>
  name === undefined
    ? word === undefined
    : word !== undefined && foldedWordsIn(name).includes(word) && after.startsWith(word);

/** What a cursor of this question stands for; undefined for anything else. */
export const readCursor = (text: string, question: RegisterQuestion): Cursor | undefined => {
  try {
    const json = Buffer.from(text, "base64url").toString("utf8");
    const { question: asked, ...cursor } = cursorSchema.parse(JSON.parse(json));
    return asked === textOf(question) && isSound(question, cursor) ? cursor : undefined;
  } catch {
    return undefined;
  }
};
