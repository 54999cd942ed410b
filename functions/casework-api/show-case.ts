import type { RecordRead } from "#shared/access/record-read.ts";
import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import { readerOf } from "#shared/http/reader.ts";
import { tagged } from "#shared/http/reply.ts";
import { getCase } from "#shared/http/routes/casework.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewCase } from "#shared/registration/view/case-view.ts";
import { viewStatus } from "#shared/registration/view/status-view.ts";
import { openApplication } from "#shared/store/application.ts";
import type { Desk } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { verifyOrDecide } from "#shared/registration/disclosure.ts";
import { pricingOf } from "./pricing.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";

interface Needs {
  readonly desk: Desk;
  readonly calendar: CurrentCalendar;
  readonly recordRead: RecordRead;
}

/**
 * A case for an official of its territory, with the application opened and the actions of the role.
 * It is shown once it is on record that it is; so is that it has not changed since.
 */
export const showCase =
  ({ desk, calendar, recordRead }: Needs): Handle<typeof getCase.request> =>
  async ({ path, query, headers }, circumstance) => {
    const { caller, locale } = circumstance;
    const loaded = await findCaseOfUnit(desk.cases, path.id, caller);
    if (loaded === undefined) return { problem: "not-found" };
    const { caseId, state, entries } = loaded;
    const maySeeAll = verifyOrDecide(caller.roles);
    const status = viewStatus(caseId, state, entries, await calendar(), locale, maySeeAll);
    if (status === undefined) return { problem: "not-found" };
    const open = (sequence: number | undefined) => openApplication(desk.seal, loaded, sequence);
    const standing = state.account?.application;
    const opened = {
      application: await open(state.application),
      standing: standing === state.application ? undefined : await open(standing),
    };
    const pricing = pricingOf(opened.application, state, locale);
    const body = viewCase(status, state, { ...opened, pricing }, caller.roles);
    const reader = readerOf(getCase, circumstance);
    await recordRead(reader, { caseId, what: { kind: "case" }, why: query.reason });
    return tagged(headers["if-none-match"], digestOf(body), { status: 200, body });
  };
