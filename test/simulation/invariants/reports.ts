// What reports count, held against a count of all cases by hand.
import { isDeepStrictEqual } from "node:util";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { cellOf } from "#shared/reports/counts.ts";
import { regionOfUnit } from "#shared/reports/cube.ts";
import { figuresOfAssistance, figuresOfRegistration } from "#shared/reports/countable.ts";
import type { Figures, Mark } from "#shared/reports/figures.ts";
import {
  cellsIn,
  countersOf,
  gateKeyOf,
  gateSchema,
  listedKeyOf,
  type Gate,
} from "#shared/store/reports-items.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence } from "./evidence.ts";

type Count = (entries: readonly Entry[], calendar: WorkCalendar) => Figures | undefined;

/** In no order: what is counted first, or written first of it, is of no importance. */
const sorted = (marks: readonly Mark[]) =>
  marks.map((one) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted();

const saysTheSame = (gate: Gate, { kind, state, marks }: Figures): boolean =>
  gate.kind === kind &&
  gate.state === state &&
  isDeepStrictEqual(sorted(gate.marks), sorted(marks));

const flawOf = (
  caseId: CaseId,
  gate: Gate | undefined,
  wanted: readonly (Figures | undefined)[],
): string[] => {
  const isRight =
    gate === undefined
      ? wanted.includes(undefined)
      : wanted.some((one) => one !== undefined && saysTheSame(gate, one));
  return isRight ? [] : [`${caseId} is counted otherwise than it stands`];
};

const add = (counters: Map<string, number>, name: string, amount: number) =>
  counters.set(name, (counters.get(name) ?? 0) + amount);

/**
 * Every case counts what it stands for by its history, and every counter is the sum of what the cases count; the lists behind the
 * numbers name these cases and no others, and none of the confidential track (L114-15.1b, G47).
 */
export const theReportsEqualARecount = (evidence: Evidence): string[] => {
  const { town, registrations, applications } = evidence;
  const items = town.world.tableNamed(tableNames.reports).all().map(plainItem);
  const byKey = new Map(items.map((item) => [`${String(item["pk"])} ${String(item["sk"])}`, item]));
  const calendars = [kazakhstanCalendar, ...town.calendars.given];
  const flaws: string[] = [];
  const counters = new Map<string, number>();
  const listed = new Set<string>();
  const look = (caseId: CaseId, entries: readonly Entry[], count: Count) => {
    const { pk, sk } = gateKeyOf(caseId);
    const gate = gateSchema.optional().parse(byKey.get(`${pk} ${sk}`));
    const wanted = calendars.map((calendar) => count(entries, calendar));
    flaws.push(...flawOf(caseId, gate, wanted));
    for (const mark of gate?.marks ?? []) {
      if (gate === undefined) continue;
      const partition = countersOf(mark.figure, gate.kind, regionOfUnit(mark.unit));
      add(counters, `${partition} ${mark.month}#${mark.unit} ${cellOf(mark)}`, 1);
      const key = listedKeyOf(caseId, gate.kind, mark);
      if (mark.listed) listed.add(`${key.pk} ${key.sk}`);
    }
  };
  for (const { caseId, entries } of registrations) look(caseId, entries, figuresOfRegistration);
  for (const { caseId, entries, state } of applications) {
    look(caseId, entries, figuresOfAssistance);
    if (state.state === "handed-over" && [...listed].some((key) => key.includes(caseId)))
      flaws.push(`${caseId} is on the confidential track and named in a list`);
  }
  for (const item of items) {
    const [pk, sk] = [String(item["pk"]), String(item["sk"])];
    if (pk.startsWith("counters#")) {
      for (const [cell, count] of Object.entries(cellsIn(item)))
        add(counters, `${pk} ${sk} ${cell}`, -count);
    }
    if (pk.startsWith("list#") && !listed.delete(`${pk} ${sk}`))
      flaws.push(`${pk} names ${sk}, which does not count there`);
  }
  for (const [name, difference] of counters)
    if (difference !== 0) flaws.push(`${name} counts ${-difference} too many`);
  for (const key of listed) flaws.push(`a list lacks ${key}`);
  return flaws;
};
