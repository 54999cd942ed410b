import type * as z from "zod";
import { signerOf } from "#shared/evidence/attest.ts";
import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { bindSigner, getOfficial, officialViewSchema } from "#shared/http/routes/officials.ts";
import type { Handle } from "#shared/http/serve.ts";
import { officialIdOf, officialKind, type Official } from "#shared/officials/official.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";

interface Needs {
  readonly desk: Desk;
}

const viewOf = (
  subject: string,
  { bound }: Official,
  iin?: string,
): z.output<typeof officialViewSchema> => ({
  subject,
  ...(bound !== undefined && {
    signer: { boundAt: bound.at, boundBy: bound.by, ...(iin !== undefined && { iin }) },
  }),
});

/** Puts on record whose certificate signs for an official; the number is sealed (R377-25, R377-28d). */
export const bind =
  ({ desk }: Needs): Handle<typeof bindSigner.request> =>
  async ({ path: { subject }, body: signer }, { caller, correlationId, requestId }) => {
    const caseId = officialIdOf(subject);
    if (caseId === undefined) return { problem: "not-found" };
    const outcome = await giveCommand(desk, officialKind, {
      caseId,
      command: { name: "bindSigner", signer },
      commandId: `bindSigner:${caller.id}#${requestId}`,
      actor: actingAs(caller, ["administrator"]),
      correlationId,
      factsFor: async () => undefined,
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    return { status: 200, body: viewOf(subject, outcome.loaded.state) };
  };

/** An official, for administrators and for the official, who learns which certificate to sign with. */
export const showOfficial =
  ({ desk }: Needs): Handle<typeof getOfficial.request> =>
  async ({ path: { subject } }, { caller }) => {
    const caseId = officialIdOf(subject);
    const isShown = caller.id === subject || caller.roles.includes("administrator");
    if (caseId === undefined || !isShown) return { problem: "not-found" };
    const { state } = await loadCase(desk.cases, officialKind, caseId);
    const iin = caller.id === subject ? await signerOf(desk, subject) : undefined;
    return { status: 200, body: viewOf(subject, state, iin) };
  };
