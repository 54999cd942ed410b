import type { CaseId } from "#shared/cases/entry.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { editionById, termOf } from "#shared/law/editions.ts";
import { reproject, type OpenTerm, type Reprojection } from "#shared/law/reprojection.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { openTermsOf } from "#shared/registration/watch.ts";
import { giveCommand, loadCase, type Desk } from "./desk.ts";
import type { Watch } from "./watch.ts";

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

const openTermsIn = (
  registration: Registration,
  { since }: CalendarChange,
): readonly OpenTerm[] => {
  const edition = editionById(registration.edition ?? "");
  return openTermsOf(registration)
    .filter(({ startedAt }) => since === undefined || startedAt < since)
    .map(({ provision, startedAt }) => {
      const rule = edition === undefined ? undefined : termOf(edition, provision);
      if (rule === undefined) throw new Error(`an open term of no edition: ${provision}`);
      return { rule, startedAt, ceilingFrom: registration.savedAt };
    });
};

type MovedTerm = CommandOf<"reprojectTerms">["terms"][number];

const movedTerm = ({ term, before, after, differences }: Reprojection<OpenTerm>): MovedTerm => ({
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
  change: CalendarChange,
): Promise<"moved" | "unmoved"> => {
  const { before, after, id } = change;
  const loaded = await loadCase(desk.cases, registrationKind, caseId);
  const terms = openTermsIn(loaded.state, change);
  const moved = reproject(terms, before, after).filter((one) => one.moved);
  if (moved.length === 0) return "unmoved";
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    loaded,
    command: { name: "reprojectTerms", calendar: after.version, terms: moved.map(movedTerm) },
    commandId: `reproject:${id}`,
    actor: { id: "calendar", role: "system" },
    correlationId: `calendar-${after.version}`,
    factsFor: async () => ({}),
  });
  if (outcome.done === "refused") throw new Error(`not re-projected: ${outcome.refusal.code}`);
  return "moved";
};

/**
 * Holds every running term of every open case against another calendar, page by page, and records
 * those that it moves with the days that made the difference. Terms are counted by working days but
 * for those of keeping, which no calendar moves. It may run twice, or be broken off and run again.
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
