import { api } from "../../../api/client.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import type { Mark } from "../status-mark.tsx";

export type System = AnswerOf<"listStateSystems">["systems"][number];
export type Queue = AnswerOf<"listQueues">["queues"][number];
export type Outage = AnswerOf<"listOutages">["outages"][number];

const every = 10_000;

export const useSystems = () =>
  useAnswer(["systems"], (signal) => api.GET("/v1/operations/systems", { signal }), { every });

export const useQueues = () =>
  useAnswer(["queues"], (signal) => api.GET("/v1/operations/queues", { signal }), { every });

export const useOutages = (from: string) =>
  useAnswer(
    ["outages", from],
    (signal) => api.GET("/v1/operations/outages", { params: { query: { from } }, signal }),
    { every: 60_000, keep: true },
  );

/** How a system stands: what somebody said of it by hand goes before what its breaker found. */
export const standingOf = ({ paused, breaker }: System): "paused" | System["breaker"]["phase"] =>
  paused === undefined ? breaker.phase : "paused";

export const markOf: Readonly<Record<ReturnType<typeof standingOf>, Mark>> = {
  closed: "good",
  "half-open": "warn",
  open: "bad",
  paused: "paused",
};
