import type { RecordRead } from "#shared/access/record-read.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import type { ViewingStore } from "#shared/documents/ports.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getCaseDocument } from "#shared/http/routes/files.ts";
import type { Handle } from "#shared/http/serve.ts";
import { secondsAfter } from "#shared/law/dates.ts";
import { mayLookInto } from "#shared/registration/disclosure.ts";
import type { Registration } from "#shared/registration/state.ts";
import { openApplication } from "#shared/store/application.ts";
import type { Desk, LoadedCase } from "#shared/store/desk.ts";
import type { Clock } from "#shared/store/ports.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal">;
  readonly files: ViewingStore;
  readonly clock: Clock;
  readonly recordRead: RecordRead;
}

/** Long enough to open a file, too short for the address to be passed on. */
const viewSeconds = 5 * 60;

/** A document of the application under decision, or of the one that the entry stands by. */
const listedIn = async (
  { seal }: Pick<Desk, "seal">,
  loaded: LoadedCase<Registration>,
  documentId: string,
) => {
  const { application, account } = loaded.state;
  const sequences = new Set([application, account?.application]);
  const opened = await Promise.all(
    [...sequences].map(async (sequence) => openApplication(seal, loaded, sequence)),
  );
  return opened.flatMap((form) => form?.documents ?? []).find(({ id }) => id === documentId);
};

/**
 * An address under which the representative and the Commission look at a document while they check
 * the application (R377-21, R377-26). What tells of a person's health is for those who verify and decide.
 * Nobody is given an address before it is on record that he was.
 */
export const showDocument =
  ({ desk, files, clock, recordRead }: Needs): Handle<typeof getCaseDocument.request> =>
  async ({ path, query }, circumstance) => {
    const { caller } = circumstance;
    const loaded = await findCaseOfUnit(desk.cases, path.id, caller);
    if (loaded === undefined) return { problem: "not-found" };
    const listed = await listedIn(desk, loaded, path.documentId);
    if (listed === undefined) return { problem: "not-found" };
    if (!mayLookInto(listed.type, caller.roles)) return { problem: "role-not-allowed" };
    const key = keptKeyOf(loaded.caseId, listed.id);
    const size = await files.sizeOf(key);
    if (size === undefined) return { problem: "not-found" };
    const { id, type, fileName, pages, sha256 } = listed;
    const url = await files.view({ key, fileName, seconds: viewSeconds });
    await recordRead(readerOf(getCaseDocument, circumstance), {
      caseId: loaded.caseId,
      what: { kind: "document", documentId: id },
      why: query.reason,
    });
    const expiresAt = secondsAfter(clock.now(), viewSeconds);
    const view = { url, method: "GET" as const, expiresAt };
    return { status: 200, body: { id, type, fileName, pages, sha256, size, view } };
  };
