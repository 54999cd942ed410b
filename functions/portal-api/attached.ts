import { keepDocuments } from "#shared/documents/keep.ts";
import { resolveDocuments, type Listing } from "#shared/documents/resolve.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ListedDocument } from "#shared/registration/forms/documents.ts";
import type { PortalNeeds } from "./needs.ts";

/**
 * Holds the documents of an application against the files that were uploaded, and keeps these with
 * the case, before the application is saved: a case never names a file that is not there (R377-8b
 * to R377-8e, R377-16b to R377-16e). Answers what is wrong, if anything is.
 */
export const attachDocuments = async (
  needs: Pick<PortalNeeds, "documents" | "files">,
  listing: Listing,
  listed: readonly ListedDocument[],
  locale: Locale,
): Promise<Problem | undefined> => {
  const invalid = (
    flaws: readonly { index: number; code: Parameters<typeof fieldErrorOf>[2] }[],
  ) => ({
    problem: "request-invalid" as const,
    errors: flaws.map(({ index, code }) =>
      fieldErrorOf("body", `/application/documents/${index}`, code, locale),
    ),
  });
  const resolved = await resolveDocuments(needs.documents, listing, listed);
  if (!resolved.resolved) return invalid(resolved.flaws);
  const kept = await keepDocuments(needs, listing.caseId, resolved.documents);
  if (kept.kept) return undefined;
  const ids = listed.map(({ id }) => id);
  return invalid(kept.flaws.map(({ id, code }) => ({ index: ids.indexOf(id), code })));
};
