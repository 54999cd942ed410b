// Names for what the API answers, out of the generated types.
import type { operations } from "./schema.d.ts";

type Answers = {
  readonly [Id in keyof operations]: operations[Id]["responses"] extends {
    200: { content: { "application/json": infer Body } };
  }
    ? Body
    : never;
};

/** What an operation answers when all is well. */
export type AnswerOf<Id extends keyof operations> = Answers[Id];
