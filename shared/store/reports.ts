// What is counted of cases: counters, the cases behind them, and what a case has counted so far.
import type { CaseId } from "#shared/cases/entry.ts";
import type { Region, Unit } from "#shared/law/territory.ts";
import type { Counts } from "#shared/reports/counts.ts";
import type { Figure, Figures, Mark, Month, ReportedKind } from "#shared/reports/figures.ts";

/** The figures of reports, as the relay keeps them. */
export interface Reports {
  /** Counts a case as of a version; an older one changes nothing, and none is counted twice. */
  readonly keep: (caseId: CaseId, figures: Figures, version: number) => Promise<void>;
}

/** One case behind a number. */
export interface Listed {
  readonly caseId: CaseId;
  readonly mark: Mark;
}

export interface ListQuestion {
  readonly figure: Figure;
  readonly kind: ReportedKind;
  /** The state, provision or ground. */
  readonly of: string;
  /** The regions that are looked through, one after another. */
  readonly regions: readonly Region[];
  readonly unit: Unit | undefined;
  /** A month, or a year. */
  readonly period: Month | string;
  readonly isAskedFor: (mark: Mark) => boolean;
}

export interface ListPage {
  readonly cases: readonly Listed[];
  readonly next: string | undefined;
}

/** Figures as they are shown. */
export interface ReportsReader {
  /** The counters of a year in these regions: a query each, however many cases they count. */
  readonly counts: (
    figure: Figure,
    kind: ReportedKind,
    regions: readonly Region[],
    year: string,
  ) => Promise<readonly Counts[]>;
  /**
   * By region and month. A page may have fewer than the limit and still a next one. Undefined for a cursor that is none of this list.
   */
  readonly page: (
    question: ListQuestion,
    limit: number,
    cursor: string | undefined,
  ) => Promise<ListPage | undefined>;
  /** The states that cases are in now. */
  readonly states: (cases: readonly CaseId[]) => Promise<ReadonlyMap<CaseId, string>>;
}
