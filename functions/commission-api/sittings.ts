import { caseIdSchema } from "#shared/cases/entry.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { quorumOf } from "#shared/commission/quorum.ts";
import { sittingFactsOf, sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { conveneSitting, getSitting } from "#shared/http/routes/commission.ts";
import type { Handle } from "#shared/http/serve.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";

interface Needs {
  readonly desk: Desk;
}

const view = (sitting: SittingFacts) => ({
  ...sitting,
  quorum: quorumOf(sitting.foundingNumber),
});

/** Opens a sitting of the caller's own Commission; its id comes from the caller and the key of the request. */
export const convene =
  ({ desk }: Needs): Handle<typeof conveneSitting.request> =>
  async ({ headers, body: convening }, { caller, correlationId }) => {
    if (caller.unit !== convening.unit) return { problem: "commission-unknown" };
    const key = `${caller.id}#${headers["idempotency-key"]}`;
    const outcome = await giveCommand(desk, sittingKind, {
      caseId: sittingIdOf(digestOf(key)),
      command: { name: "convene", convening },
      commandId: `convene:${key}`,
      actor: actingAs(caller, ["commission-secretary"]),
      correlationId,
      factsFor: async () => {
        const commissionId = commissionIdOf(convening.unit);
        return (await loadCase(desk.cases, commissionKind, commissionId)).state;
      },
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const { caseId, state } = outcome.loaded;
    const facts = sittingFactsOf(caseId, state);
    if (facts === undefined) throw new Error("a sitting was convened without a trace");
    const headersOut = { location: `/v1/sittings/${caseId}` };
    return { status: 201, body: view(facts), headers: headersOut };
  };

/** A sitting, for officials of its unit. */
export const showSitting =
  ({ desk }: Needs): Handle<typeof getSitting.request> =>
  async ({ path }, { caller }) => {
    const id = caseIdSchema.safeParse(path.id);
    if (!id.success) return { problem: "not-found" };
    const { caseId, state } = await loadCase(desk.cases, sittingKind, id.data);
    const facts = sittingFactsOf(caseId, state);
    if (facts === undefined || facts.unit !== caller.unit) return { problem: "not-found" };
    return { status: 200, body: view(facts) };
  };
