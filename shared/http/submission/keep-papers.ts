import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ClaimStore } from "#shared/store/ports.ts";
import { claimMarks, judgeConsents } from "./adult-consents.ts";
import { findAttached, keepAttached, type FileNeeds } from "./attached.ts";
import type { Trusting } from "./signed.ts";

export interface PaperNeeds extends Trusting, FileNeeds {
  readonly claims: ClaimStore;
}

/** An application for services with what comes along, whichever door it comes through. */
interface Brought {
  readonly form: ApplicationForm;
  /** The body as it came: what was signed is what was sent, field by field. */
  readonly body: string;
  readonly caseId: CaseId;
  /** The client or the official that uploaded the files. */
  readonly callerId: string;
  /** The number of whoever applies, whom the consents of others name; none of somebody who has none and applies on paper. */
  readonly applicant: string | undefined;
  /** The mark of the signature under the application; none where it was signed on paper. */
  readonly mark?: Digest;
}

/**
 * Judges the consents that come with an application, and keeps its papers and its marks for its case, before the case is written
 * (L114-0.PRE, L114-13.2). What can be said to be wrong is said before anything is kept: consents and files serve one case, and
 * one that comes to nothing should not use them up.
 */
export const keepPapers = async (
  needs: PaperNeeds,
  { form, body, caseId, callerId, applicant, mark }: Brought,
  { at, locale }: { readonly at: Instant; readonly locale: Locale },
): Promise<Problem | undefined> => {
  const consents = await judgeConsents(needs, { body, form, applicant }, { at, locale });
  if ("problem" in consents) return consents;
  const attaching = {
    listing: { callerId, caseId, now: at, has: new Set<never>() },
    listed: form.documents,
    pointer: "/application/documents",
    locale,
  };
  const attached = await findAttached(needs, attaching);
  if ("problem" in attached) return attached;
  const marks = { ...(mark !== undefined && { application: mark }), given: consents.given };
  const used = await claimMarks(needs.claims, caseId, marks, { at, locale });
  return used ?? keepAttached(needs, attaching, attached.found);
};
