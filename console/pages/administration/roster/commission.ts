import { api } from "../../../api/client.ts";
import type { operations } from "../../../api/schema.d.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useCommand } from "../../../api/use-command.ts";

export type Commission = AnswerOf<"getCommission">;
export type Mandate = Commission["mandates"][number];
type Command = operations["giveCommissionCommand"]["requestBody"]["content"]["application/json"];

/** Gives commands on a Commission; none of those of an administrator is signed. */
export const useCommissionCommand = (unit: string, onDone: () => void) =>
  useCommand(
    async (body: Command, key) =>
      api.POST("/v1/commissions/{unit}/commands", {
        params: { path: { unit }, header: { "idempotency-key": key } },
        body,
      }),
    { changes: [["commission", unit]], onDone },
  );

/** How a mandate stands on a day. */
export const standingOn = ({ from, until }: Mandate, day: string): "holds" | "toCome" | "over" => {
  if (until !== undefined && until < day) return "over";
  return from <= day ? "holds" : "toCome";
};

/** Why nothing can be decided, if so, by the number of members: an odd one is wrong for being too small alone. */
export const flawOf = ({ complete, members }: Commission): "tooFew" | "even" | undefined => {
  if (complete) return undefined;
  return members.length % 2 === 0 ? "even" : "tooFew";
};
