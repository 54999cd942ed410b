import type { RecordRead } from "#shared/access/record-read.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getGrounds } from "#shared/http/routes/room.ts";
import type { Handle } from "#shared/http/serve.ts";
import { editionById } from "#shared/law/editions.ts";
import { viewGrounds, viewUnmet } from "#shared/registration/view/grounds-view.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";
import type { CaseStore } from "#shared/store/ports.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly recordRead: RecordRead;
}

/** What a vote against could rest on in a case, for the members who vote; on record, as it tells what was found (R377-27b). */
export const showGrounds =
  ({ cases, recordRead }: Needs): Handle<typeof getGrounds.request> =>
  async ({ path, query }, circumstance) => {
    const { caller, locale } = circumstance;
    const loaded = await findCaseOfUnit(cases, path.id, caller);
    const edition = editionById(loaded?.state.edition ?? "");
    if (loaded === undefined || edition === undefined) return { problem: "not-found" };
    const { caseId, state } = loaded;
    const body = {
      caseId,
      grounds: viewGrounds(state, edition, locale),
      unmet: viewUnmet(state, locale),
    };
    await recordRead(readerOf(getGrounds, circumstance), {
      caseId,
      what: { kind: "case" },
      why: query.reason,
    });
    return { status: 200, body };
  };
