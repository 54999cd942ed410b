import { keepSignature } from "#shared/evidence/signature.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { applyForRemoval } from "#shared/http/routes/portal.ts";
import type { Handle } from "#shared/http/serve.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { PortalNeeds } from "./needs.ts";
import { findOwn } from "./own.ts";
import { phoneProblem } from "./phones.ts";
import { placeProblem } from "./places.ts";
import { replyTo } from "./saved.ts";
import { signedSubmission } from "./signed.ts";

/** Files the application of an included supplier to be removed (R377-32.1a, R377-32.1b, R377-A3). */
export const fileRemoval =
  (needs: PortalNeeds): Handle<typeof applyForRemoval.request> =>
  async (
    { path, headers, body: { application: form } },
    { caller, correlationId, locale, wire },
  ) => {
    const { desk, claims, pseudonym } = needs;
    const own = await findOwn(desk.cases, path.id, caller);
    const supplier = own?.state.saved?.supplier;
    if (own === undefined || supplier === undefined) return { problem: "not-found" };
    const applicant = applicantOf(form);
    // R377-A3.3: the number of the form is the one whose entry it is.
    if (registrationIdOf(supplier, applicant, pseudonym) !== own.caseId) {
      return { problem: "other-applicant" };
    }
    const key = `${caller.id}#${headers["idempotency-key"]}`;
    const now = desk.clock.now();
    const digest = digestOf(JSON.parse(wire.body));
    const { claimed } = await claims.claim(key, digest, own.caseId, now);
    if (claimed === "other") return { problem: "idempotency-key-reused" };
    const commandId = `applyForRemoval:${key}`;
    // Filed already: whatever has changed since, the same request has the same answer.
    if (own.entries.some((entry) => entry.commandId === commandId)) {
      return replyTo({ done: "repeated", loaded: own }, own.caseId, caller, 202);
    }
    const unfit =
      phoneProblem(form.contacts, locale) ?? placeProblem(form, await needs.classifier(), locale);
    if (unfit !== undefined) return unfit;
    const whose = { applicant, name: undefined };
    const signing = await signedSubmission(needs, wire.body, whose, { at: now, locale });
    if ("refused" in signing) return signing.refused;
    const outcome = await giveCommand(desk, registrationKind, {
      caseId: own.caseId,
      loaded: own,
      command: { name: "applyForRemoval", form, signed: signing.signed },
      commandId,
      actor: actingAs(caller, ["portal"]),
      correlationId,
      factsFor: async () => ({ signature: signing.facts }),
      attest: () =>
        keepSignature(needs.evidence, desk.seal, { ...signing.received, caseId: own.caseId }),
    });
    return replyTo(outcome, own.caseId, caller, 202);
  };
