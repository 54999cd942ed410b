import type { RecordRead } from "#shared/access/record-read.ts";
import { isOfTheOffice } from "#shared/assistance/disclosure.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { wasHandedOver } from "#shared/assistance/portal-access.ts";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import type { Caller } from "#shared/http/caller.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getAssistanceHistory, getCaseHistory } from "#shared/http/routes/history.ts";
import type { Route } from "#shared/http/route.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import { findAssistance } from "#shared/store/find-assistance.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";
import { pageOf } from "./page.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "clock">;
  readonly recordRead: RecordRead;
}

/** A history that somebody may see whole. */
interface Found {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
}

type Asked = Parameters<Handle<typeof getCaseHistory.request>>[0];

/** Answers a page of a history, once it is on record that it is shown. */
const show =
  (
    { recordRead }: Needs,
    route: Pick<Route, "auth">,
    find: (id: string, caller: Caller) => Promise<Found | undefined>,
  ) =>
  async ({ path, query: { after, limit, reason } }: Asked, circumstance: Circumstance) => {
    const found = await find(path.id, circumstance.caller);
    const last = found?.entries.at(-1);
    if (found === undefined || last === undefined) return { problem: "not-found" } as const;
    const { caseId, entries: history } = found;
    const what = { kind: "history" } as const;
    await recordRead(readerOf(route, circumstance), { caseId, what, why: reason });
    const { entries, next } = pageOf(history, after, limit);
    const head = { sequence: last.sequence, hash: last.hash };
    const body = { caseId, entries, head, ...(next !== undefined && { next }) };
    return { status: 200, body };
  };

/** The raw history of a registration, for those who verify and decide in its territory, and for its auditors. */
export const showCaseHistory = (needs: Needs): Handle<typeof getCaseHistory.request> =>
  show(needs, getCaseHistory, (id, caller) => findCaseOfUnit(needs.desk.cases, id, caller));

/** For an auditor: of the own territory, and nothing that was ever handed over to the confidential track (G47). */
const findAudited = async (
  { desk }: Needs,
  id: string,
  { roles, unit }: Caller,
): Promise<Found | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!roles.includes("auditor") || unit === undefined || !caseId.success) return undefined;
  const { state, entries } = await loadCase(desk.cases, assistanceKind, caseId.data);
  return state.unit === unit && !wasHandedOver(entries)
    ? { caseId: caseId.data, entries }
    : undefined;
};

const findWhole = async (needs: Needs, id: string, caller: Caller): Promise<Found | undefined> => {
  const found = await findAssistance(needs.desk, id, caller);
  if (found !== undefined && isOfTheOffice(found.roles)) return found.loaded;
  return findAudited(needs, id, caller);
};

/**
 * The raw history of an application for services, for those who see the whole of it: assessors and providers see a part, and no part
 * can be verified alone (L114-0.PRE).
 */
export const showAssistanceHistory = (needs: Needs): Handle<typeof getAssistanceHistory.request> =>
  show(needs, getAssistanceHistory, (id, caller) => findWhole(needs, id, caller));
