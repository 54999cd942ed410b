import { executiveBodyOf } from "#shared/assistance/executive-body.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceProblemOf } from "#shared/http/assistance-refusal.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import type { registerAssistance } from "#shared/http/routes/assistance.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Unit } from "#shared/law/territory.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { AssistanceNeeds } from "./needs.ts";

/** The executive body that an application taken in at a desk goes to: its own, or that of the place (L114-13.1.1, G43, G44). */
const unitFor = async (
  { register }: AssistanceNeeds,
  { residence }: ApplicationForm,
  { unit, provider }: Caller,
): Promise<Unit | undefined> => {
  if (provider === undefined) return unit;
  if (residence !== undefined) return executiveBodyOf(residence.kato);
  const entry = await register.get(provider);
  const [place] =
    entry?.supplier === "organization" ? [...entry.facilities, entry.registeredAddress] : [];
  return place && executiveBodyOf(place.kato);
};

/**
 * Takes in what somebody has signed on paper, at the desk of the executive body or of a provider that the Law lets take it in
 * (L114-13.1.1, L114-13.1.3, G44, G45): the terms run from here. The key of the request is claimed first, so that a repeated request
 * ends with one case and the same answer.
 */
export const takeIn =
  (needs: AssistanceNeeds): Handle<typeof registerAssistance.request> =>
  async ({ headers, body: { application: form } }, { caller, correlationId, locale, wire }) => {
    const { desk, claims, pseudonym } = needs;
    const unit = await unitFor(needs, form, caller);
    // Staff of no unit, or of a provider that is not in the Register, takes nothing in.
    if (unit === undefined) return { problem: "role-not-allowed" };
    const key = headers["idempotency-key"];
    const caseId = assistanceIdOf(caller.id, key, pseudonym);
    const claim = await claims.claim(
      `${caller.id}#${key}`,
      digestOf(JSON.parse(wire.body)),
      caseId,
      desk.clock.now(),
    );
    if (claim.claimed === "other") return { problem: "idempotency-key-reused" };
    const { provider } = caller;
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId,
      command: { name: "register", form },
      commandId: `register:${caller.id}#${key}`,
      actor: actingAs(caller, ["social-officer", "provider"]),
      correlationId,
      factsFor: async () => ({ unit, provider }),
    });
    if (outcome.done === "refused") return assistanceProblemOf(outcome.refusal, locale);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const { state, entries } = outcome.loaded;
    return {
      status: 202,
      body: { caseId, state: state.state, sequence: entries.length },
      headers: { location: `/v1/assistance/${caseId}` },
    };
  };
