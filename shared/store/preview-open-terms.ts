import { wasHandedOver } from "#shared/assistance/portal-access.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Day } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { reproject } from "#shared/law/reprojection.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { CaseStore } from "./ports.ts";
import type { Watch } from "./watch.ts";
import { loadOnWatch } from "./watched-kinds.ts";

/** A running term that another calendar would move. */
export interface MovingTerm {
  readonly caseId: CaseId;
  readonly provision: ProvisionId;
  readonly before: Day;
  readonly after: Day;
}

/** A part of the open cases, held against another calendar. */
export interface PreviewedTerms {
  /** Open cases that were looked at in this part, and terms of them that would move. */
  readonly looked: number;
  readonly moved: number;
  /** Those of the moved terms that are named. */
  readonly named: readonly MovingTerm[];
  /** After which case the next part begins; undefined at the end. */
  readonly next: CaseId | undefined;
}

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly watch: Pick<Watch, "page">;
}

interface Asked {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  /** Whose cases are named; the others are counted. */
  readonly unit: Unit | undefined;
  readonly from: CaseId | undefined;
}

/** Cases that are looked at side by side. */
const pageSize = 10;
/** A part ends after so many cases, or once so many terms are named: nobody waits longer for it than for any answer. */
const mostLooked = 200;
const mostNamed = 100;

const movingIn = async (
  cases: Needs["cases"],
  caseId: CaseId,
  { before, after, unit }: Asked,
): Promise<{ readonly moved: number; readonly named: readonly MovingTerm[] }> => {
  const found = await loadOnWatch(cases, caseId);
  const moved = reproject(found.openTerms(), before, after).filter((one) => one.moved);
  // Of a case that ever went to the confidential track nobody is told here that it exists (G47).
  const isNamed = unit !== undefined && found.unit === unit && !wasHandedOver(found.entries);
  const named = moved.map(({ term, before: { dueDay: was }, after: { dueDay: is } }) => ({
    caseId,
    provision: term.rule.id,
    before: was,
    after: is,
  }));
  return { moved: moved.length, named: isNamed ? named : [] };
};

/** Which running terms of the open cases another calendar would move: nothing is written. One part of the cases, in the order of their ids. */
export const previewOpenTerms = async (
  { cases, watch }: Needs,
  asked: Asked,
): Promise<PreviewedTerms> => {
  let [looked, moved] = [0, 0];
  const named: MovingTerm[] = [];
  let from = asked.from;
  do {
    const page = await watch.page("open", pageSize, from);
    const found = await Promise.all(page.cases.map((caseId) => movingIn(cases, caseId, asked)));
    looked += found.length;
    moved += found.reduce((sum, one) => sum + one.moved, 0);
    named.push(...found.flatMap((one) => one.named));
    from = page.next;
  } while (from !== undefined && looked < mostLooked && named.length < mostNamed);
  return { looked, moved, named, next: from };
};
