import type { CaseId } from "#shared/cases/entry.ts";
import { documentIdSchema, type DocumentId } from "#shared/registration/forms/documents.ts";
import { Contended } from "#shared/store/contended.ts";
import { incomingKeyOf, keptKeyOf, placeOfCase } from "./places.ts";
import type { DocumentStore, CaseFileStore } from "./ports.ts";
import { ofCase } from "./record.ts";

interface Keeping {
  readonly documents: Pick<DocumentStore, "find" | "replace">;
  readonly files: Pick<CaseFileStore, "sizeOf" | "copy">;
}

interface Erasing {
  readonly documents: Pick<DocumentStore, "forget">;
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

const claim = async (
  documents: Keeping["documents"],
  caseId: CaseId,
  id: DocumentId,
): Promise<KeepingFlaw["code"] | undefined> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const record = await documents.find(id);
    if (record === undefined) return "document-unknown";
    if (record.caseId === caseId) return undefined;
    if (record.caseId !== undefined) return "document-used-elsewhere";
    if ((await documents.replace(ofCase(record, caseId))) === "replaced") return undefined;
  }
  throw new Contended();
};

const keepOne = async (
  { documents, files }: Keeping,
  caseId: CaseId,
  id: DocumentId,
): Promise<readonly KeepingFlaw[]> => {
  const code = await claim(documents, caseId, id);
  if (code !== undefined) return [{ id, code }];
  const [from, to] = [incomingKeyOf(id), keptKeyOf(caseId, id)];
  if ((await files.sizeOf(to)) !== undefined) return [];
  if ((await files.sizeOf(from)) === undefined) return [{ id, code: "document-unknown" }];
  await files.copy(from, to);
  return [];
};

/**
 * Makes uploaded files those of a case: they serve no other case from then on and stay as long as
 * it does. Any number of times, after any fault, with the same outcome.
 */
export const keepDocuments = async (
  needs: Keeping,
  caseId: CaseId,
  ids: readonly DocumentId[],
): Promise<Kept> => {
  const flaws = (await Promise.all(ids.map(async (id) => keepOne(needs, caseId, id)))).flat();
  return flaws.length === 0 ? { kept: true } : { kept: false, flaws };
};

const idIn = (key: string, place: string) => documentIdSchema.parse(key.slice(place.length));

/**
 * Takes every version of every file of a case away, with what is known of them. The records go
 * first: after a fault in between, the files still tell which records they had.
 */
export const eraseDocuments = async (
  { documents, files }: Erasing,
  caseId: CaseId,
): Promise<void> => {
  const place = placeOfCase(caseId);
  const versions = await files.versionsUnder(place);
  const ids = new Set(versions.map(({ key }) => idIn(key, place)));
  await Promise.all([...ids].map(async (id) => documents.forget(id)));
  if (versions.length > 0) await files.erase(versions);
};
