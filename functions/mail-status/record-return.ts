import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import type { Feedback } from "./feedback.ts";

export type CameBack = Extract<Feedback, { what: "came-back" }>;

/** Whether the return of a notice stands on record now; "unknown" where the case has no such notice. */
export type Recorded = "recorded" | "unknown";

/**
 * Records that a notice came back, so that the representative tells the supplier otherwise. The
 * decision and its day stand as they are (G31).
 */
export const recordReturn =
  (desk: Desk) =>
  async ({ about: { caseId }, messageId, reason, reportId }: CameBack): Promise<Recorded> => {
    const outcome = await giveCommand(desk, registrationKind, {
      caseId,
      command: { name: "recordBounce", messageId, reason },
      commandId: `bounce:${reportId}`,
      actor: { id: "mail-status", role: "system" },
      correlationId: `mail-${messageId}`,
      factsFor: async () => ({}),
    });
    return outcome.done === "refused" ? "unknown" : "recorded";
  };
