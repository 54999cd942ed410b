import { api } from "../../../api/client.ts";
import type { operations } from "../../../api/schema.d.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { usePages } from "../../../api/use-pages.ts";
import type { Mark } from "../status-mark.tsx";

export type Subscription = AnswerOf<"getSubscription">;
export type Attempt = AnswerOf<"listDeliveries">["attempts"][number];
export type Creation =
  operations["createSubscription"]["requestBody"]["content"]["application/json"];
export type NewKey = AnswerOf<"rotateKey">["key"];
export type Kind = Subscription["scope"]["kinds"][number];
export type EventType = NonNullable<Subscription["scope"]["types"]>[number];

export const kinds = ["registration", "commission", "sitting"] as const satisfies readonly Kind[];

export const useSubscriptions = () =>
  useAnswer(["subscriptions"], (signal) => api.GET("/v1/subscriptions", { signal }), {
    every: 30_000,
  });

export const useSubscription = (id: string) =>
  useAnswer(["subscription", id], (signal) =>
    api.GET("/v1/subscriptions/{id}", { params: { path: { id } }, signal }),
  );

export const useDeliveries = (id: string) =>
  usePages(["deliveries", id], (cursor, signal) =>
    api.GET("/v1/subscriptions/{id}/deliveries", {
      params: {
        path: { id },
        query: { limit: 50, ...(cursor !== undefined && { cursor }) },
      },
      signal,
    }),
  );

/** The questions whose answers a change of a subscription changes. */
export const changedBy = (id: string) => [["subscriptions"], ["subscription", id]] as const;

export const markOfState: Readonly<Record<Subscription["state"], Mark>> = {
  active: "good",
  paused: "paused",
  gone: "bad",
  exhausted: "bad",
};

export const markOfOutcome: Readonly<Record<Attempt["outcome"], Mark>> = {
  taken: "good",
  refused: "warn",
  gone: "bad",
  away: "bad",
};
