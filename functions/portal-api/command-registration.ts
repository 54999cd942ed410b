import { actingAs } from "#shared/http/caller.ts";
import type { giveSupplierCommand } from "#shared/http/routes/portal.ts";
import type { Handle } from "#shared/http/serve.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import { findOwn } from "./own.ts";
import { replyTo } from "./saved.ts";

/** Gives a supplier's own command to its case: taking back, free places, an answer, an appeal. */
export const commandRegistration =
  ({ desk }: { readonly desk: Desk }): Handle<typeof giveSupplierCommand.request> =>
  async ({ path, headers, body: command }, { caller, correlationId }) => {
    const own = await findOwn(desk.cases, path.id, caller);
    if (own === undefined) return { problem: "not-found" };
    const outcome = await giveCommand(desk, registrationKind, {
      caseId: own.caseId,
      loaded: own,
      command,
      commandId: `${command.name}:${caller.id}#${headers["idempotency-key"]}`,
      actor: actingAs(caller, ["portal"]),
      correlationId,
      factsFor: async () => ({}),
    });
    return replyTo(outcome, own.caseId, caller, 200);
  };
