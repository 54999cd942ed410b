import type { CaseId } from "#shared/cases/entry.ts";
import type { Caller } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { Outcome } from "#shared/store/desk.ts";

/** The answer to a supplier's command: how the case stands, or why nothing was done. */
export const replyTo = (
  outcome: Outcome<Registration, RegistrationRefusal>,
  caseId: CaseId,
  caller: Caller,
  status: number,
): Reply => {
  if (outcome.done === "refused") {
    // How another portal's case stands is nothing to tell this one.
    const isOwn = outcome.loaded.state.saved?.portal === caller.id;
    return isOwn ? problemOf(outcome.refusal) : { problem: outcome.refusal.code };
  }
  if (outcome.done === "other-command-under-this-id") {
    return { problem: "idempotency-key-reused" };
  }
  const href = `/v1/registrations/${caseId}`;
  const { state } = outcome.loaded.state;
  return { status, body: { caseId, state, href }, headers: { location: href } };
};
