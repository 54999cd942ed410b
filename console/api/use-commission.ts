import { api } from "./client.ts";
import { useAnswer } from "./use-answer.ts";

/** The Commission of a unit with whoever is or was in it. */
export const useCommission = (unit: string, enabled = true) =>
  useAnswer(
    ["commission", unit],
    (signal) => api.GET("/v1/commissions/{unit}", { params: { path: { unit } }, signal }),
    { enabled },
  );
