import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";

export type Case = AnswerOf<"getCase">;

/** What of the cache shows this case. */
export const caseKey = (id: string) => ["case", id] as const;

const every = 20_000;

/** A case of the official's territory, followed while its page is in sight. */
export const useCase = (id: string) =>
  useAnswer(
    caseKey(id),
    (signal) => api.GET("/v1/cases/{id}", { params: { path: { id } }, signal }),
    { every, keep: true },
  );
