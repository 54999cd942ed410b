import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import { invalidRequest } from "#shared/http/refusal.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { createApplication } from "#shared/http/routes/applications.ts";
import type { Handle } from "#shared/http/serve.ts";
import { signerOf, signersNumber } from "#shared/http/submission/applicant.ts";
import { applicationErrors } from "#shared/http/submission/application-errors.ts";
import { fileSigned } from "#shared/http/submission/file-signed.ts";
import { keepPapers } from "#shared/http/submission/keep-papers.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import { addressedTo } from "./addressed.ts";
import type { ApplicationNeeds } from "./needs.ts";
import { receiptFor } from "./saved.ts";

/**
 * Files the application of a person, a family or their representative (L114-12.1.1, L114-13.1b, L114-13.2). What can be said to
 * be wrong is said before anything is kept: consents and files serve one case, and one that comes to nothing should not use them up.
 */
export const fileApplication =
  (needs: ApplicationNeeds): Handle<typeof createApplication.request> =>
  async ({ headers, body: { application: form } }, circumstance) => {
    const { caller, locale, wire } = circumstance;
    const key = headers["idempotency-key"];
    const caseId = assistanceIdOf(caller.id, key, needs.pseudonym);
    const { unit, errors } = await addressedTo(needs.register, form, locale);
    const errorsAt = async (at: Instant) => [
      ...applicationErrors(form, dayOf(at), await needs.classifier(), locale),
      ...errors,
    ];
    const whose = signerOf(form);
    if (whose === undefined) {
      const pointer = "/application/people/0/iin";
      const missing = fieldErrorOf("body", pointer, "signer-number-missing", locale);
      const others = await errorsAt(needs.desk.clock.now());
      return { problem: "request-invalid", errors: [missing, ...others] };
    }
    const outcome = await fileSigned(
      needs,
      assistanceKind,
      {
        name: "submit",
        caseId,
        key,
        whose,
        unfit: async (at) => invalidRequest(await errorsAt(at)),
        keep: ({ at, signed }) => {
          const applicant = signersNumber(whose);
          const sent = { form, body: wire.body, caseId, callerId: caller.id, applicant };
          return keepPapers(needs, { ...sent, mark: signed.digest }, { at, locale });
        },
        commandOf: (signed) => ({ name: "submit" as const, form, signed }),
        factsFor: async (signature) => ({ unit, signature }),
      },
      circumstance,
    );
    return "problem" in outcome ? outcome : receiptFor(outcome, locale);
  };
