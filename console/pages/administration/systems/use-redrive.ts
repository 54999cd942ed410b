import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, api } from "../../../api/client.ts";
import type { Refused } from "../../../api/problem.ts";
import type { AnswerOf } from "../../../api/shapes.ts";

type QueueName = AnswerOf<"listQueues">["queues"][number]["queue"];
type Wanted = "all" | string[];

const putBack = async (queue: QueueName, messages: Wanted) =>
  answerOf(
    api.POST("/v1/operations/queues/{queue}/redrive", {
      params: { path: { queue }, header: { "idempotency-key": crypto.randomUUID() } },
      body: { messages },
    }),
  );

/**
 * Puts dead messages back into their queue and tells how many: the API does a hundred at a time, so all of them takes as many requests
 * as it needs, and ends where a request moves none.
 */
export const useRedrive = (queue: QueueName, onDone: () => void) => {
  const { t } = useTranslation("operations");
  const client = useQueryClient();
  const [done, setDone] = useState<{ readonly moved: number; readonly left: number }>();
  const redrive = useMutation<void, Refused, Wanted>({
    mutationFn: async (messages) => {
      setDone(undefined);
      let sum = 0;
      let round = await putBack(queue, messages);
      for (;;) {
        sum += round.moved;
        setDone({ moved: sum, left: round.left });
        if (messages !== "all" || round.moved === 0 || round.left === 0) return;
        round = await putBack(queue, messages);
      }
    },
    onSuccess: onDone,
    onSettled: async () => {
      await Promise.all(
        [["dead", queue], ["queues"], ["systems"]].map(async (queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  const { mutate, isPending, error } = redrive;
  const told =
    done === undefined
      ? undefined
      : [
          t("dead.moved", { count: done.moved }),
          ...(done.left > 0 ? [t("dead.left", { count: done.left })] : []),
        ].join(" ");
  return { mutate, isPending, error, told };
};
