import type { Attesting } from "#shared/evidence/attest.ts";
import { officialOrder } from "#shared/http/official-signature.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { giveCaseCommand } from "#shared/http/routes/casework.ts";
import type { Handle } from "#shared/http/serve.ts";
import { giveToCase } from "#shared/orders/give-to-case.ts";
import { officialCommandSchema } from "#shared/registration/commands.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";

/**
 * Gives an official's command to a case of its territory. With an Idempotency-Key the command is
 * carried out once however often it comes; without one, the request is its own command.
 */
export const commandCase =
  (needs: Attesting): Handle<typeof giveCaseCommand.request> =>
  async ({ path, headers, body }, circumstance) => {
    const { desk } = needs;
    const { caller, requestId } = circumstance;
    const found = await findCaseOfUnit(desk.cases, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const given = headers["idempotency-key"];
    const ordered = { caseId: found.caseId, key: given, body, schema: officialCommandSchema };
    const order = await officialOrder(needs, ordered, circumstance);
    if ("problem" in order) return order;
    const { command, attest } = order;
    const key = given ?? requestId;
    const outcome = await giveToCase(desk, { found, command, key, attest }, circumstance);
    if ("problem" in outcome) return outcome;
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const { caseId, state, entries } = outcome.loaded;
    return { status: 200, body: { caseId, state: state.state, sequence: entries.length } };
  };
