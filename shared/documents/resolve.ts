import type { CaseId } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";
import type { DocumentStore } from "./ports.ts";
import { comesTooLateFor, isGone, type DocumentRecord } from "./record.ts";

/** A document as an application lists it. */
export type Listed = Pick<DocumentRecord, "id" | "type" | "fileName" | "pages" | "sha256">;

/** For whom a list of documents is looked up. */
export interface Listing {
  /** The client that files the application. */
  readonly callerId: string;
  /** The case that it is filed to. */
  readonly caseId: CaseId;
  readonly now: Instant;
  /** The documents that applications of this case list already. */
  readonly has: ReadonlySet<DocumentId>;
}

/** Why a listed document cannot be relied on; `index` is its place in the list. */
export interface ListingFlaw {
  readonly index: number;
  readonly code:
    | "document-unknown"
    | "document-not-inspected"
    | "document-refused"
    | "document-differs"
    | "document-used-elsewhere";
}

export type Resolution =
  | { readonly resolved: true; readonly documents: readonly DocumentRecord[] }
  | { readonly resolved: false; readonly flaws: readonly ListingFlaw[] };

const isAsListed = (record: DocumentRecord, listed: Listed) =>
  record.type === listed.type &&
  record.fileName === listed.fileName &&
  record.pages === listed.pages &&
  record.sha256 === listed.sha256;

const resolveOne = (
  record: DocumentRecord | undefined,
  listed: Listed,
  { callerId, caseId, now, has }: Listing,
): DocumentRecord | ListingFlaw["code"] => {
  // A document of another client is the same "unknown" as one that never was.
  if (record === undefined || record.owner !== callerId || isGone(record, now)) {
    return "document-unknown";
  }
  if (record.inspectedAt === undefined) {
    return record.refused === undefined ? "document-not-inspected" : "document-refused";
  }
  if (record.caseId !== undefined && record.caseId !== caseId) return "document-used-elsewhere";
  // Taken up by an application that came to nothing, it waits no longer than any other.
  if (!has.has(record.id) && comesTooLateFor(record, now)) return "document-unknown";
  return isAsListed(record, listed) ? record : "document-differs";
};

/**
 * Holds the documents that an application lists against the files that were uploaded and inspected
 * (R377-8a, R377-8e, R377-16a, R377-16e): what is known of all of them, or the first flaw of each.
 */
export const resolveDocuments = async (
  documents: Pick<DocumentStore, "find">,
  listing: Listing,
  listed: readonly Listed[],
): Promise<Resolution> => {
  const records = await Promise.all(listed.map(async ({ id }) => documents.find(id)));
  const found: DocumentRecord[] = [];
  const flaws: ListingFlaw[] = [];
  for (const [index, one] of listed.entries()) {
    const record = resolveOne(records[index], one, listing);
    if (typeof record === "string") flaws.push({ index, code: record });
    else found.push(record);
  }
  return flaws.length === 0 ? { resolved: true, documents: found } : { resolved: false, flaws };
};
