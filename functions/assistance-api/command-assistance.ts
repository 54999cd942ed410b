import { staffCommandSchema } from "#shared/assistance/commands.ts";
import { allowedCommands } from "#shared/cases/transition.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import { assistanceCommands } from "#shared/assistance/rows.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { assistanceProblemOf } from "#shared/http/assistance-refusal.ts";
import { officialOrder } from "#shared/http/official-signature.ts";
import type { giveAssistanceCommand } from "#shared/http/routes/assistance.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Problem } from "#shared/http/reply.ts";
import { attachSupplement } from "#shared/http/submission/supplement.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { StaffCommand } from "#shared/orders/assistance-facts.ts";
import { giverOf, giveToAssistance } from "#shared/orders/give-to-assistance.ts";
import type { LoadedCase } from "#shared/store/desk.ts";
import { findAssistance } from "#shared/store/find-assistance.ts";
import type { AssistanceNeeds } from "./needs.ts";
import { isDrawn } from "./second-look.ts";

/** Papers brought to the desk are those of the case before it names them; of whoever may not bring them none is kept (L114-12.2.1). */
const keepBrought = async (
  needs: AssistanceNeeds,
  loaded: LoadedCase<Assistance>,
  command: StaffCommand,
  { actor, locale }: { readonly actor: Actor; readonly locale: Locale },
): Promise<Problem | undefined> => {
  if (command.name !== "supplement") return undefined;
  const { state } = loaded.state;
  if (!allowedCommands(lifecycle, state, actor.role).includes("supplement")) return undefined;
  const bringing = { callerId: actor.id, now: needs.desk.clock.now(), locale };
  return attachSupplement(needs, loaded, command.documents, bringing);
};

/**
 * Gives a command of an official, an assessor or a provider's staff to an application they work on. With an Idempotency-Key the
 * command is carried out once however often it comes; without one, the request is its own command.
 */
export const commandAssistance =
  (needs: AssistanceNeeds): Handle<typeof giveAssistanceCommand.request> =>
  async ({ path, headers, body }, circumstance) => {
    const { caller, requestId, locale } = circumstance;
    const named = assistanceCommands.find((one) => one === body.name);
    const found = await findAssistance(needs.desk, path.id, caller, named);
    if (found === undefined) return { problem: "not-found" };
    // Whoever was invited reads, and does nothing.
    if (found.roles.length === 0) return { problem: "role-not-allowed" };
    const { caseId } = found.loaded;
    const given = headers["idempotency-key"];
    const ordered = { caseId, key: given, body, schema: staffCommandSchema };
    const order = await officialOrder(needs, ordered, circumstance);
    if ("problem" in order) return order;
    const { command, attest } = order;
    const actor = giverOf(caller, found, command);
    const unkept = await keepBrought(needs, found.loaded, command, { actor, locale });
    if (unkept !== undefined) return unkept;
    const outcome = await giveToAssistance(
      { ...needs, isDrawn: (...of) => isDrawn(needs.pseudonym, ...of) },
      { found, command, key: given ?? requestId, attest },
      circumstance,
    );
    if (outcome.done === "refused") return assistanceProblemOf(outcome.refusal, locale);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const { state, entries } = outcome.loaded;
    return { status: 200, body: { caseId, state: state.state, sequence: entries.length } };
  };
