import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { createRegistration } from "#shared/http/routes/portal.ts";
import type { Handle } from "#shared/http/serve.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { ClaimStore } from "#shared/store/ports.ts";

interface Needs {
  readonly desk: Desk;
  readonly claims: ClaimStore;
}

/**
 * Files an application. The key of the request is claimed first and the case written next, both
 * idempotent: a caller that repeats the request after any fault ends with one case and the same
 * answer, and nothing is acknowledged before it is durable (R377-10b).
 */
export const fileRegistration =
  ({ desk, claims }: Needs): Handle<typeof createRegistration.request> =>
  async ({ headers, body: form }, { caller, correlationId }) => {
    const key = `${caller.id}#${headers["idempotency-key"]}`;
    const caseId = registrationIdOf(form.bin);
    const { claimed } = await claims.claim(key, digestOf(form), caseId, desk.clock.now());
    if (claimed === "other") return { problem: "idempotency-key-reused" };
    const outcome = await giveCommand(desk, registrationKind, {
      caseId,
      command: { name: "submit", form },
      commandId: `submit:${key}`,
      actor: actingAs(caller, ["portal"]),
      correlationId,
      factsFor: async () => ({ sitting: undefined }),
    });
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
    return { status: 202, body: { caseId, state, href }, headers: { location: href } };
  };
