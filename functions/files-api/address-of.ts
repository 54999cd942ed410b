import type { Reader, RecordRead } from "#shared/access/record-read.ts";
import type { ReadReason } from "#shared/access/record.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import type { ViewingStore } from "#shared/documents/ports.ts";
import type { Listed } from "#shared/documents/resolve.ts";
import type { Reply } from "#shared/http/reply.ts";
import { secondsAfter } from "#shared/law/dates.ts";
import type { Desk } from "#shared/store/desk.ts";

export interface DocumentNeeds {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly files: ViewingStore;
  readonly recordRead: RecordRead;
}

/** Long enough to open a file, too short for the address to be passed on. */
const viewSeconds = 5 * 60;

/** A document that a case lists, and who is to be shown it, why if he says so. */
interface Showing {
  readonly caseId: CaseId;
  readonly listed: Listed;
  readonly reader: Reader;
  readonly why: ReadReason | undefined;
}

/** An address of a document of a case, of whichever kind. Nobody is given it before it is on record that he was. */
export const addressOf = async (
  { desk: { clock }, files, recordRead }: DocumentNeeds,
  { caseId, listed, reader, why }: Showing,
): Promise<Reply> => {
  const { id, type, fileName, pages, sha256 } = listed;
  const key = keptKeyOf(caseId, id);
  const size = await files.sizeOf(key);
  if (size === undefined) return { problem: "not-found" };
  const url = await files.view({ key, fileName, seconds: viewSeconds });
  await recordRead(reader, { caseId, what: { kind: "document", documentId: id }, why });
  const expiresAt = secondsAfter(clock.now(), viewSeconds);
  const view = { url, method: "GET" as const, expiresAt };
  return { status: 200, body: { id, type, fileName, pages, sha256, size, view } };
};
