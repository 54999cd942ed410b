import { keepDocuments } from "#shared/documents/keep.ts";
import type { CaseFileStore, DocumentStore } from "#shared/documents/ports.ts";
import type { DocumentRecord } from "#shared/documents/record.ts";
import { resolveDocuments, type Listed, type Listing } from "#shared/documents/resolve.ts";
import type { FieldCode } from "#shared/http/field-codes.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Locale } from "#shared/law/languages.ts";

/** Where files that come with a request are looked up and laid. */
export interface FileNeeds {
  readonly documents: Pick<DocumentStore, "find" | "replace">;
  readonly files: Pick<CaseFileStore, "sizeOf" | "copy">;
}

/** The documents that a request lists, and for whom they are looked up. */
interface Attaching {
  readonly listing: Listing;
  readonly listed: readonly Listed[];
  /** Where the list stands in the body. */
  readonly pointer: string;
  readonly locale: Locale;
}

interface Flaw {
  readonly index: number;
  readonly code: FieldCode;
}

const wrongAt = ({ pointer, locale }: Attaching, flaws: readonly Flaw[]): Problem => ({
  problem: "request-invalid",
  errors: flaws.map(({ index, code }) => fieldErrorOf("body", `${pointer}/${index}`, code, locale)),
});

/** Holds listed documents against the files that were uploaded; changes nothing. */
export const findAttached = async (
  { documents }: Pick<FileNeeds, "documents">,
  attaching: Attaching,
): Promise<{ readonly found: readonly DocumentRecord[] } | Problem> => {
  const resolved = await resolveDocuments(documents, attaching.listing, attaching.listed);
  return resolved.resolved ? { found: resolved.documents } : wrongAt(attaching, resolved.flaws);
};

/** Makes files that were found those of the case; answers what is wrong, if somebody was faster. */
export const keepAttached = async (
  needs: FileNeeds,
  attaching: Attaching,
  found: readonly DocumentRecord[],
): Promise<Problem | undefined> => {
  const kept = await keepDocuments(needs, attaching.listing.caseId, found);
  if (kept.kept) return undefined;
  const ids = attaching.listed.map(({ id }) => id);
  return wrongAt(
    attaching,
    kept.flaws.map(({ id, code }) => ({ index: ids.indexOf(id), code })),
  );
};

/**
 * Holds the documents of a request against the files that were uploaded, and keeps these with the case,
 * before anything names them: a case never names a file that is not there (R377-8b to R377-8e, R377-16b
 * to R377-16e). Answers what is wrong, if anything is.
 */
export const attachDocuments = async (
  needs: FileNeeds,
  attaching: Attaching,
): Promise<Problem | undefined> => {
  const attached = await findAttached(needs, attaching);
  return "problem" in attached ? attached : keepAttached(needs, attaching, attached.found);
};
