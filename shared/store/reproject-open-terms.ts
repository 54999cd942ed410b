import type { CaseId } from "#shared/cases/entry.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { reproject, type OpenTerm, type Reprojection } from "#shared/law/reprojection.ts";
import type { Desk } from "./desk.ts";
import type { Watch } from "./watch.ts";
import { loadOnWatch } from "./watched-kinds.ts";

/** Another calendar came into use. */
export interface CalendarChange {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  /** What tells this change from every other; a case records it once. */
  readonly id: string;
  /** When it came; what has started since is counted by the new one anyway. Undefined where nobody knows. */
  readonly since: Instant | undefined;
}

interface Needs {
  readonly desk: Desk;
  readonly watch: Pick<Watch, "page">;
}

interface Way {
  /** After which case to begin. */
  readonly after?: CaseId | undefined;
  /** Asked before every page; where it says no, the rest is for another time. */
  readonly goesOn?: () => boolean;
  /** Hears of a case that could not be dealt with; the others are. */
  readonly failed?: (caseId: CaseId, error: unknown) => void;
}

export interface Reprojected {
  readonly looked: number;
  readonly moved: number;
  readonly failed: number;
  /** Whether it came to the end of the open cases; otherwise it goes on after `next` another time. */
  readonly isWhole: boolean;
  readonly next: CaseId | undefined;
}

/** Cases that are dealt with side by side. */
const pageSize = 10;

const movedTerm = ({ term, before, after, differences }: Reprojection<OpenTerm>) => ({
  provision: term.rule.id,
  before: before.dueDay,
  after: after.dueDay,
  days: differences.map(({ day, change, after: { source } }) => ({
    day,
    working: change !== "added-off",
    source,
  })),
});

/** Puts on record which running terms of a case another calendar moves, and by which days. */
const reprojectCase = async (
  desk: Desk,
  caseId: CaseId,
  { before, after, id, since }: CalendarChange,
): Promise<"moved" | "unmoved"> => {
  const found = await loadOnWatch(desk.cases, caseId);
  const terms = found
    .openTerms()
    .filter(({ startedAt }) => since === undefined || startedAt < since);
  const moved = reproject(terms, before, after).filter((one) => one.moved);
  if (moved.length === 0) return "unmoved";
  const record = { calendar: after.version, terms: moved.map(movedTerm) };
  await found.recordMoved(desk, record, `reproject:${id}`);
  return "moved";
};

/**
 * Holds every running term of every open case against another calendar, page by page, and records
 * those that it moves with the days that made the difference. Terms are counted by working days but
 * for those of keeping and for the day on which services begin (L114-15.5), which no calendar moves. It may run twice, or be
 * broken off and run again.
 */
export const reprojectOpenTerms = async (
  { desk, watch }: Needs,
  change: CalendarChange,
  { after, goesOn = () => true, failed = () => {} }: Way = {},
): Promise<Reprojected> => {
  let counts = { looked: 0, moved: 0, failed: 0 };
  let from = after;
  const dealWith = async (caseId: CaseId): Promise<"moved" | "unmoved" | "failed"> => {
    try {
      return await reprojectCase(desk, caseId, change);
    } catch (error) {
      failed(caseId, error);
      return "failed";
    }
  };
  while (goesOn()) {
    const { cases, next } = await watch.page("open", pageSize, from);
    const outcomes = await Promise.all(cases.map(dealWith));
    const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    counts = {
      looked: counts.looked + cases.length,
      moved: counts.moved + count("moved"),
      failed: counts.failed + count("failed"),
    };
    if (next === undefined) return { ...counts, isWhole: true, next };
    from = next;
  }
  return { ...counts, isWhole: false, next: from };
};
