import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import type { Refused } from "../../api/problem.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { usePages } from "../../api/use-pages.ts";
import { hasColleagues, type Worker } from "./offices.ts";

export type Task = AnswerOf<"getWorklist">["tasks"][number];
export type Whose = "office" | "me" | "nobody";

/** What is asked of the worklist besides whose it is. */
export interface Asked {
  readonly kind?: "registration" | "assistance";
  readonly dueBefore?: string;
}

const every = 30_000;

export const useTasks = (role: Worker, whose: Whose, asked: Asked) =>
  usePages(["worklist", role, whose, asked], (cursor, signal) =>
    api.GET("/v1/worklist", {
      params: {
        query: {
          role,
          limit: 100,
          ...asked,
          ...(whose !== "office" && { held: whose }),
          ...(cursor !== undefined && { cursor }),
        },
      },
      signal,
    }),
  );

export const useCounts = (role: Worker) =>
  useAnswer(
    ["worklist-counts", role],
    (signal) => api.GET("/v1/worklist/counts", { params: { query: { role } }, signal }),
    { every },
  );

export const useColleagues = (role: Worker, enabled: boolean) =>
  useAnswer(
    ["colleagues", role],
    (signal) =>
      api.GET("/v1/worklist/colleagues", {
        params: { query: hasColleagues(role) ? { role } : {} },
        signal,
      }),
    { enabled: enabled && hasColleagues(role) },
  );

/** What can be done with tasks together. */
export type Deed =
  | { readonly name: "claim" | "release"; readonly tasks: readonly Task[] }
  | {
      readonly name: "hand-over";
      readonly tasks: readonly Task[];
      readonly to: string;
      readonly note?: string;
    };

/** What became of each task. */
export interface Outcome {
  readonly id: string;
  readonly outcome: "claimed" | "released" | "handed-over" | "held" | "gone";
  readonly holder?: { readonly name?: string; readonly subject: string };
}

const carryOut = async (role: Worker, deed: Deed): Promise<readonly Outcome[]> => {
  const tasks = deed.tasks.map(({ id }) => id);
  switch (deed.name) {
    case "claim":
      return (await answerOf(api.POST("/v1/worklist/claims", { body: { role, tasks } }))).outcomes;
    case "release":
      return (await answerOf(api.POST("/v1/worklist/releases", { body: { role, tasks } })))
        .outcomes;
    case "hand-over": {
      const { to, note } = deed;
      const seen = deed.tasks.map(({ id, holder }) => ({
        id,
        ...(holder !== undefined && { holder: holder.subject }),
      }));
      const body = { to, tasks: seen, ...(note !== undefined && { note }) };
      const own = hasColleagues(role) ? { ...body, role } : body;
      return (await answerOf(api.POST("/v1/worklist/hand-overs", { body: own }))).outcomes;
    }
  }
};

/** Takes tasks, gives them back or hands them over, and says what became of each: somebody else may have been faster. */
export const useDeeds = (role: Worker) => {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const { mutate, isPending, error, reset } = useMutation<readonly Outcome[], Refused, Deed>({
    mutationFn: (deed) => carryOut(role, deed),
    onMutate: () => setOutcomes(undefined),
    onSuccess: setOutcomes,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ["worklist"] });
      await client.invalidateQueries({ queryKey: ["worklist-counts"] });
    },
  });
  const dismiss = () => {
    reset();
    setOutcomes(undefined);
  };
  return { give: mutate, busy: isPending, error, outcomes, dismiss };
};
