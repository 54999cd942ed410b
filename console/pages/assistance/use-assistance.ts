import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";

export type Assistance = AnswerOf<"getAssistance">;

/** What of the cache shows this application. */
export const assistanceKey = (id: string) => ["assistance", id] as const;

const every = 20_000;

/** An application for services that the official works on, followed while its page is in sight. */
export const useAssistance = (id: string) =>
  useAnswer(
    assistanceKey(id),
    (signal) => api.GET("/v1/assistance/{id}", { params: { path: { id } }, signal }),
    { every, keep: true },
  );
