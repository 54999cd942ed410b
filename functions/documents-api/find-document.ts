import type { DocumentStore } from "#shared/documents/ports.ts";
import { isGone, stateOf, type DocumentRecord } from "#shared/documents/record.ts";
import type { Caller } from "#shared/http/caller.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import type { Clock } from "#shared/store/ports.ts";

interface Needs {
  readonly documents: Pick<DocumentStore, "find">;
  readonly clock: Clock;
}

/** A document of the caller's own; any other is the same "nothing here" as one that never was. */
export const findOwn = async (
  { documents, clock }: Needs,
  id: string,
  caller: Caller,
): Promise<DocumentRecord | undefined> => {
  const documentId = documentIdSchema.safeParse(id);
  if (!documentId.success) return undefined;
  const record = await documents.find(documentId.data);
  if (record?.owner !== caller.id || isGone(record, clock.now())) return undefined;
  return record;
};

/** A document as its uploader sees it: not whose it is, nor which case has it. */
export const viewDocument = (record: DocumentRecord) => {
  const { owner: _owner, caseId: _caseId, revision: _revision, ...shown } = record;
  return { ...shown, state: stateOf(record) };
};
