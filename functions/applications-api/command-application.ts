import { actingIn } from "#shared/assistance/acting.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { actsNoMore, isHiddenFrom } from "#shared/assistance/portal-access.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { givePersonCommand } from "#shared/http/routes/applications.ts";
import type { Handle } from "#shared/http/serve.ts";
import { attachSupplement } from "#shared/http/submission/supplement.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import { giveCommand, type LoadedCase } from "#shared/store/desk.ts";
import { providerToChoose } from "#shared/store/listed-provider.ts";
import type { ApplicationNeeds } from "./needs.ts";
import { findOwnApplication, type OwnCase } from "#shared/store/own-application.ts";
import { replyTo } from "./saved.ts";

/**
 * What keeps a case from a representative who acts no more, or from whom it is hidden: he is told no more than that, neither how
 * the case stands nor what may be done in it (L114-13.2, G47).
 */
const closedTo = (
  by: OwnCase["by"],
  { state, entries }: LoadedCase<Assistance>,
  today: Day,
): Problem | undefined => {
  if (isHiddenFrom(by, entries)) return { problem: "not-found" };
  return actsNoMore(by, state, today) ? { problem: "representation-over" } : undefined;
};

/**
 * Gives a person's command to the own case: whoever acts is known by the number that the portal vouches for, and held against the
 * application (L114-12.1.4, L114-12.1.5, L114-12.1.6, L114-12.2.3, L114-13.2).
 */
export const commandApplication =
  (needs: ApplicationNeeds): Handle<typeof givePersonCommand.request> =>
  async ({ path, headers, body: command }, { caller, correlationId, locale }) => {
    const { desk, register, books } = needs;
    const now = desk.clock.now();
    const acting = headers["acting-person"];
    const own = await findOwnApplication(desk, { id: path.id, caller, acting }, dayOf(now));
    if (own === undefined) return { problem: "not-found" };
    const { loaded, form, by } = own;
    const closed = closedTo(by, loaded, dayOf(now));
    if (closed !== undefined) return closed;
    if (command.name === "supplement") {
      const bringing = { callerId: caller.id, now, locale };
      const wrong = await attachSupplement(needs, loaded, command.documents, bringing);
      if (wrong !== undefined) return wrong;
    }
    const commandId = `${command.name}:${caller.id}#${headers["idempotency-key"]}`;
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId: loaded.caseId,
      loaded,
      command,
      commandId,
      actor: actingAs(caller, ["portal"]),
      correlationId,
      factsFor: async (_, at) => ({
        by: actingIn(form, acting, dayOf(at)),
        ...(command.name === "chooseProvider" && {
          chosen: await providerToChoose({ register, books }, command.provider),
        }),
      }),
    });
    // Somebody else may have been faster: it is the case as it is now that is closed or open.
    return closedTo(by, outcome.loaded, dayOf(now)) ?? replyTo(outcome, commandId, locale);
  };
