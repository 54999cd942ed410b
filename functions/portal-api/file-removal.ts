import { invalidRequest } from "#shared/http/refusal.ts";
import type { applyForRemoval } from "#shared/http/routes/portal.ts";
import type { Handle } from "#shared/http/serve.ts";
import { fileSigned } from "#shared/http/submission/file-signed.ts";
import { phoneErrors } from "#shared/http/submission/phones.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import type { PortalNeeds } from "./needs.ts";
import { findOwn } from "./own.ts";
import { placeErrors } from "./places.ts";
import { replyTo } from "./saved.ts";

/** Files the application of an included supplier to be removed (R377-32.1a, R377-32.1b, R377-A3). */
export const fileRemoval =
  (needs: PortalNeeds): Handle<typeof applyForRemoval.request> =>
  async ({ path, headers, body: { application: form } }, circumstance) => {
    const { caller, locale } = circumstance;
    const own = await findOwn(needs.desk.cases, path.id, caller);
    const supplier = own?.state.saved?.supplier;
    if (own === undefined || supplier === undefined) return { problem: "not-found" };
    const { caseId } = own;
    const applicant = applicantOf(form);
    // R377-A3.3: the number of the form is the one whose entry it is.
    if (registrationIdOf(supplier, applicant, needs.pseudonym) !== caseId) {
      return { problem: "other-applicant" };
    }
    const outcome = await fileSigned(
      needs,
      registrationKind,
      {
        name: "applyForRemoval",
        caseId,
        key: headers["idempotency-key"],
        loaded: own,
        whose: { applicant, name: undefined },
        unfit: async () =>
          invalidRequest([
            ...phoneErrors(form.contacts, locale),
            ...placeErrors(form, await needs.classifier(), locale),
          ]),
        commandOf: (signed) => ({ name: "applyForRemoval" as const, form, signed }),
        factsFor: async (signature) => ({ signature }),
      },
      circumstance,
    );
    return "problem" in outcome ? outcome : replyTo(outcome, caseId, caller, 202);
  };
