import type { CaseId } from "#shared/cases/entry.ts";
import { listedIn } from "#shared/documents/listed.ts";
import { keepSignature } from "#shared/evidence/signature.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { changeRegistration, createRegistration } from "#shared/http/routes/portal.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { routingPlaceOf, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { erasureIn } from "#shared/store/watch.ts";
import { attachDocuments } from "./attached.ts";
import { competentUnit } from "./competent-unit.ts";
import type { PortalNeeds } from "./needs.ts";
import { findOwn } from "./own.ts";
import { phoneProblem } from "./phones.ts";
import { placeProblem } from "./places.ts";
import { priceProblem } from "./prices.ts";
import { replyTo } from "./saved.ts";
import { signedSubmission } from "./signed.ts";

const nameIn = (form: SupplierForm) => (form.supplier === "organization" ? form.head : form.name);

interface Filing {
  readonly name: "submit" | "submitChange";
  readonly caseId: CaseId;
  readonly form: SupplierForm;
  readonly key: string;
}

/**
 * Files a signed application. The key of the request is claimed first, the documents are kept with
 * the case next, and the case is written last, each idempotent: a caller that repeats the request
 * after any fault ends with one case and the same answer, and nothing is acknowledged before it is
 * durable (R377-10b, R377-18b, R377-30.2b).
 */
const file = async (
  needs: PortalNeeds,
  { name, caseId, form, key: given }: Filing,
  { caller, correlationId, locale, wire }: Circumstance,
): Promise<Reply> => {
  const { desk, claims } = needs;
  const key = `${caller.id}#${given}`;
  const now = desk.clock.now();
  const { claimed } = await claims.claim(key, digestOf(JSON.parse(wire.body)), caseId, now);
  if (claimed === "other") return { problem: "idempotency-key-reused" };
  const commandId = `${name}:${key}`;
  const loaded = await loadCase(desk.cases, registrationKind, caseId);
  // Filed already: whatever has changed since, the same request has the same answer.
  if (loaded.entries.some((entry) => entry.commandId === commandId)) {
    return replyTo({ done: "repeated", loaded }, caseId, caller, 202);
  }
  const unfit =
    phoneProblem(form.contacts, locale) ??
    placeProblem(form, await needs.classifier(), locale) ??
    priceProblem(form, now, locale);
  if (unfit !== undefined) return unfit;
  const whose = { applicant: applicantOf(form), name: nameIn(form) };
  const signing = await signedSubmission(needs, wire.body, whose, { at: now, locale });
  if ("refused" in signing) return signing.refused;
  const since = loaded.entries.slice(erasureIn(loaded.entries));
  const listing = { callerId: caller.id, caseId, now, has: listedIn(since) };
  const wrong = await attachDocuments(needs, listing, form.documents, locale);
  if (wrong !== undefined) return wrong;
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    loaded,
    command: { name, form, signed: signing.signed },
    commandId,
    actor: actingAs(caller, ["portal"]),
    correlationId,
    factsFor: async () => ({
      unit: await competentUnit(desk.cases, routingPlaceOf(form)),
      signature: signing.facts,
    }),
    attest: () => keepSignature(needs.evidence, desk.seal, { ...signing.received, caseId }),
  });
  return replyTo(outcome, caseId, caller, 202);
};

/** Files an application for inclusion; the applicant's number names the case (R377-7a, R377-15a). */
export const fileRegistration =
  (needs: PortalNeeds): Handle<typeof createRegistration.request> =>
  ({ headers, body: { application: form } }, circumstance) => {
    const caseId = registrationIdOf(form.supplier, applicantOf(form), needs.pseudonym);
    const key = headers["idempotency-key"];
    return file(needs, { name: "submit", caseId, form, key }, circumstance);
  };

/** Files a change of an entry: a whole application of the same supplier (R377-30.1, R377-31). */
export const fileChange =
  (needs: PortalNeeds): Handle<typeof changeRegistration.request> =>
  async ({ path, headers, body: { application: form } }, circumstance) => {
    const own = await findOwn(needs.desk.cases, path.id, circumstance.caller);
    if (own === undefined) return { problem: "not-found" };
    const caseId = registrationIdOf(form.supplier, applicantOf(form), needs.pseudonym);
    if (caseId !== own.caseId) return { problem: "other-applicant" };
    const key = headers["idempotency-key"];
    return file(needs, { name: "submitChange", caseId, form, key }, circumstance);
  };
