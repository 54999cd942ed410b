import { api } from "../../../api/client.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { usePages } from "../../../api/use-pages.ts";

export type Step = AnswerOf<"searchAudit">["trail"][number];
export type Reason = "review" | "complaint" | "court" | "oversight";
export const reasons = [
  "oversight",
  "complaint",
  "court",
  "review",
] as const satisfies readonly Reason[];

/** What is looked for. */
export interface Sought {
  readonly by?: string;
  readonly case?: string;
  readonly from?: string;
  readonly to?: string;
  readonly what?: "read" | "act";
  readonly reason?: Reason;
}

/** Asks once somebody has said to search: each search is on record. */
export const useAudit = (sought: Sought | undefined) =>
  usePages(
    ["audit", sought],
    (cursor, signal) =>
      api.GET("/v1/audit", {
        params: { query: { ...sought, limit: 50, ...(cursor !== undefined && { cursor }) } },
        signal,
      }),
    sought !== undefined,
  );
