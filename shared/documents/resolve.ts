import type { CaseId } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { ListedDocument } from "#shared/registration/forms/documents.ts";
import type { DocumentStore } from "./ports.ts";
import { isGone, type DocumentRecord } from "./record.ts";

/** For whom a list of documents is looked up. */
export interface Listing {
  /** The client that files the application. */
  readonly callerId: string;
  /** The case that it is filed to. */
  readonly caseId: CaseId;
  readonly now: Instant;
}

/** What was found of a listed document at its inspection. */
export type DocumentFacts = Pick<
  DocumentRecord,
  "id" | "type" | "fileName" | "pages" | "mediaType" | "size" | "sha256"
> & { readonly inspectedAt: Instant };

/** Why a listed document cannot be relied on; `index` is its place in the list. */
export interface ListingFlaw {
  readonly index: number;
  readonly code:
    | "document-unknown"
    | "document-not-inspected"
    | "document-differs"
    | "document-used-elsewhere";
}

export type Resolution =
  | { readonly resolved: true; readonly documents: readonly DocumentFacts[] }
  | { readonly resolved: false; readonly flaws: readonly ListingFlaw[] };

const isAsListed = (record: DocumentRecord, listed: ListedDocument) =>
  record.type === listed.type &&
  record.fileName === listed.fileName &&
  record.pages === listed.pages &&
  record.sha256 === listed.sha256;

const resolveOne = (
  record: DocumentRecord | undefined,
  listed: ListedDocument,
  { callerId, caseId, now }: Listing,
): DocumentFacts | ListingFlaw["code"] => {
  // A document of another client is the same "unknown" as one that never was.
  if (record === undefined || record.owner !== callerId || isGone(record, now)) {
    return "document-unknown";
  }
  if (record.inspectedAt === undefined) return "document-not-inspected";
  if (record.caseId !== undefined && record.caseId !== caseId) return "document-used-elsewhere";
  if (!isAsListed(record, listed)) return "document-differs";
  const { id, type, fileName, pages, mediaType, size, sha256, inspectedAt } = record;
  return { id, type, fileName, pages, mediaType, size, sha256, inspectedAt };
};

/**
 * Holds the documents that an application lists against the files that were uploaded and inspected
 * (R377-8a, R377-8e, R377-16a, R377-16e): all their facts, or the first flaw of each.
 */
export const resolveDocuments = async (
  documents: Pick<DocumentStore, "find">,
  listing: Listing,
  listed: readonly ListedDocument[],
): Promise<Resolution> => {
  const records = await Promise.all(listed.map(async ({ id }) => documents.find(id)));
  const facts: DocumentFacts[] = [];
  const flaws: ListingFlaw[] = [];
  for (const [index, one] of listed.entries()) {
    const found = resolveOne(records[index], one, listing);
    if (typeof found === "string") flaws.push({ index, code: found });
    else facts.push(found);
  }
  return flaws.length === 0 ? { resolved: true, documents: facts } : { resolved: false, flaws };
};
