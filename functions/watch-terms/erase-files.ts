import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { eraseDocuments } from "#shared/documents/keep.ts";
import { listedIn } from "#shared/documents/listed.ts";
import { keptKeyOf, placeOfCase } from "#shared/documents/places.ts";
import type { CaseFileStore, DocumentStore } from "#shared/documents/ports.ts";
import { waitingDays } from "#shared/documents/record.ts";
import { addDays, dayOf, isOver, type Instant } from "#shared/law/dates.ts";
import { documentIdSchema, type DocumentId } from "#shared/registration/forms/documents.ts";

interface Needs {
  readonly documents: Pick<DocumentStore, "find" | "forget">;
  readonly files: Pick<CaseFileStore, "versionsUnder" | "erase">;
}

interface Erasure {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
  /** The entry that erased the case last, 0 for none. */
  readonly sequence: number;
  readonly now: Instant;
}

/**
 * Takes the files away that lie with a case and that no application since its last erasure lists
 * (R377-35): those that it had before, and those that were brought for an application that came to
 * nothing. A file that no application lists may be on its way with one at this moment: it stays until
 * it can be no more, a day after the last on which one may list it. Answers whether nothing had to
 * stay for that.
 */
export const eraseFiles = async (
  { documents, files }: Needs,
  { caseId, entries, sequence, now }: Erasure,
): Promise<boolean> => {
  const before = listedIn(entries.filter((entry) => entry.sequence <= sequence));
  const since = listedIn(entries.filter((entry) => entry.sequence > sequence));
  const place = placeOfCase(caseId);
  let isWhole = true;

  const mayBeOnItsWay = async (id: DocumentId): Promise<boolean> => {
    if (before.has(id)) return false;
    const record = await documents.find(id);
    return record !== undefined && !isOver(addDays(dayOf(record.requestedAt), waitingDays), now);
  };

  const toSpare = async (keys: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
    const spared = new Set([...since].map((id) => keptKeyOf(caseId, id)));
    for (const key of keys) {
      const id = documentIdSchema.parse(key.slice(place.length));
      if (spared.has(key) || !(await mayBeOnItsWay(id))) continue;
      spared.add(key);
      isWhole = false;
    }
    return spared;
  };

  const versionsUnder: Needs["files"]["versionsUnder"] = async (prefix) => {
    const versions = await files.versionsUnder(prefix);
    const spared = await toSpare(new Set(versions.map(({ key }) => key)));
    return versions.filter(({ key }) => !spared.has(key));
  };

  await eraseDocuments({ documents, files: { ...files, versionsUnder } }, caseId);
  return isWhole;
};
