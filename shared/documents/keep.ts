import type { CaseId } from "#shared/cases/entry.ts";
import { documentIdSchema, type DocumentId } from "#shared/registration/forms/documents.ts";
import { Contended } from "#shared/store/contended.ts";
import { incomingKeyOf, keptKeyOf, placeOfCase } from "./places.ts";
import type { DocumentStore, CaseFileStore } from "./ports.ts";
import { ofCase, type DocumentRecord } from "./record.ts";

interface Keeping {
  readonly documents: Pick<DocumentStore, "find" | "replace">;
  readonly files: Pick<CaseFileStore, "sizeOf" | "copy">;
}

interface Erasing {
  readonly documents: Pick<DocumentStore, "find" | "forget">;
  readonly files: Pick<CaseFileStore, "versionsUnder" | "erase">;
}

/** Why a document cannot be kept with a case: it is gone, or another case has it. */
export interface KeepingFlaw {
  readonly id: DocumentId;
  readonly code: "document-unknown" | "document-used-elsewhere";
}

export type Kept =
  | { readonly kept: true }
  | { readonly kept: false; readonly flaws: readonly KeepingFlaw[] };

/** Writers who meet at one record try again this often. */
const attempts = 3;

/** Makes the record that of the case; `read` is how it was a moment ago. */
const claim = async (
  documents: Keeping["documents"],
  caseId: CaseId,
  read: DocumentRecord,
): Promise<KeepingFlaw["code"] | undefined> => {
  let record: DocumentRecord | undefined = read;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (record === undefined) return "document-unknown";
    if (record.caseId === caseId) return undefined;
    if (record.caseId !== undefined) return "document-used-elsewhere";
    if ((await documents.replace(ofCase(record, caseId))) === "replaced") return undefined;
    record = await documents.find(read.id);
  }
  throw new Contended();
};

/** Lays the file with the case, unless it lies there; a record that is the case's own says that it did once. */
const lay = async (
  files: Keeping["files"],
  caseId: CaseId,
  record: DocumentRecord,
): Promise<KeepingFlaw["code"] | undefined> => {
  const [from, to] = [incomingKeyOf(record.id), keptKeyOf(caseId, record.id)];
  if (record.caseId === caseId && (await files.sizeOf(to)) !== undefined) return undefined;
  if ((await files.sizeOf(from)) === undefined) return "document-unknown";
  await files.copy(from, to);
  return undefined;
};

const keepOne = async (
  { documents, files }: Keeping,
  caseId: CaseId,
  record: DocumentRecord,
): Promise<readonly KeepingFlaw[]> => {
  const code = (await lay(files, caseId, record)) ?? (await claim(documents, caseId, record));
  return code === undefined ? [] : [{ id: record.id, code }];
};

/**
 * Makes uploaded files those of a case: they serve no other case from then on. `records` are as they
 * were just read. Any number of times, after any fault, with the same outcome. The file is laid there
 * first and the record claimed then, so that whoever looks at what lies with a case misses none.
 */
export const keepDocuments = async (
  needs: Keeping,
  caseId: CaseId,
  records: readonly DocumentRecord[],
): Promise<Kept> => {
  const kept = await Promise.all(records.map(async (record) => keepOne(needs, caseId, record)));
  const flaws = kept.flat();
  return flaws.length === 0 ? { kept: true } : { kept: false, flaws };
};

const idIn = (key: string, place: string) => documentIdSchema.parse(key.slice(place.length));

/**
 * Takes every version of every file of a case away, with what is known of them. The records go
 * first: after a fault in between, the files still tell which records they had. A record that another
 * case has is left to it: two may have laid the same file, and one of them came first.
 */
export const eraseDocuments = async (
  { documents, files }: Erasing,
  caseId: CaseId,
): Promise<void> => {
  const place = placeOfCase(caseId);
  const versions = await files.versionsUnder(place);
  const ids = new Set(versions.map(({ key }) => idIn(key, place)));
  const forgetOwn = async (id: DocumentId) => {
    const record = await documents.find(id);
    if (record?.caseId === caseId) await documents.forget(id);
  };
  await Promise.all([...ids].map(forgetOwn));
  if (versions.length > 0) await files.erase(versions);
};
