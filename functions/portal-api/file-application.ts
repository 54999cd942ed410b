import type { CaseId } from "#shared/cases/entry.ts";
import { listedIn } from "#shared/documents/listed.ts";
import { invalidRequest } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { changeRegistration, createRegistration } from "#shared/http/routes/portal.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { attachDocuments } from "#shared/http/submission/attached.ts";
import { fileSigned } from "#shared/http/submission/file-signed.ts";
import { phoneErrors } from "#shared/http/submission/phones.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { routingPlaceOf, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { erasureIn } from "#shared/store/watch.ts";
import { competentUnit } from "./competent-unit.ts";
import type { PortalNeeds } from "./needs.ts";
import { findOwn } from "./own.ts";
import { placeErrors } from "./places.ts";
import { priceErrors } from "./prices.ts";
import { replyTo } from "./saved.ts";

const nameIn = (form: SupplierForm) => (form.supplier === "organization" ? form.head : form.name);

interface Application {
  readonly name: "submit" | "submitChange";
  readonly caseId: CaseId;
  readonly form: SupplierForm;
  readonly key: string;
}

/** Files an application with its documents (R377-10b, R377-18b, R377-30.2b). */
const file = async (
  needs: PortalNeeds,
  { name, caseId, form, key }: Application,
  circumstance: Circumstance,
): Promise<Reply> => {
  const { caller, locale } = circumstance;
  const outcome = await fileSigned(
    needs,
    registrationKind,
    {
      name,
      caseId,
      key,
      whose: { applicant: applicantOf(form), name: nameIn(form) },
      unfit: async (at) =>
        invalidRequest([
          ...phoneErrors(form.contacts, locale),
          ...placeErrors(form, await needs.classifier(), locale),
          ...priceErrors(form, at, locale),
        ]),
      keep: ({ loaded: { entries }, at: now }) => {
        const has = listedIn(entries.slice(erasureIn(entries)));
        const listing = { callerId: caller.id, caseId, now, has };
        const pointer = "/application/documents";
        return attachDocuments(needs, { listing, listed: form.documents, pointer, locale });
      },
      commandOf: (signed) => ({ name, form, signed }),
      factsFor: async (signature) => ({
        unit: await competentUnit(needs.desk.cases, routingPlaceOf(form)),
        signature,
      }),
    },
    circumstance,
  );
  return "problem" in outcome ? outcome : replyTo(outcome, caseId, caller, 202);
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
