// The items of the figures: one a case that says what it has counted, counters by unit and month, and the cases behind each number.
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Region, Unit } from "#shared/law/territory.ts";
import { cellOf } from "#shared/reports/counts.ts";
import { regionOfUnit } from "#shared/reports/cube.ts";
import {
  markSchema,
  reportedKindSchema,
  type Figure,
  type Mark,
  type Month,
  type ReportedKind,
} from "#shared/reports/figures.ts";

interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** What a case has counted so far, and as of which version all of it. */
export const gateSchema = z.object({
  version: z.int().min(0),
  /** How often this item was written. */
  writes: z.int().min(1),
  kind: reportedKindSchema,
  state: z.string(),
  marks: z.array(markSchema),
});
export type Gate = z.infer<typeof gateSchema>;

export const gateKeyOf = (caseId: CaseId): Key => ({ pk: `case#${caseId}`, sk: "figures" });

export const countersOf = (figure: Figure, kind: ReportedKind, region: Region): string =>
  `counters#${figure}#${kind}#${region}`;

export const listOf = (figure: Figure, kind: ReportedKind, region: Region, of: string): string =>
  `list#${figure}#${kind}#${region}#${of}`;

const counterSort = (month: Month, unit: Unit): string => `${month}#${unit}`;

/** An item of counters, and how much is added to each. */
export interface Adding {
  readonly key: Key;
  readonly added: ReadonlyMap<string, number>;
}

/** Before the names of cells, so that none is taken for a key. */
const cellMark = "n#";

/** What a change of marks adds to which counters; what comes to nothing is left out. */
export const addingsOf = (
  kind: ReportedKind,
  gone: readonly Mark[],
  come: readonly Mark[],
): readonly Adding[] => {
  const items = new Map<string, { key: Key; added: Map<string, number> }>();
  const add = (mark: Mark, amount: number) => {
    const { figure, unit, month } = mark;
    const key = {
      pk: countersOf(figure, kind, regionOfUnit(unit)),
      sk: counterSort(month, unit),
    };
    const name = `${key.pk} ${key.sk}`;
    const item = items.get(name) ?? { key, added: new Map<string, number>() };
    const cell = `${cellMark}${cellOf(mark)}`;
    const sum = (item.added.get(cell) ?? 0) + amount;
    if (sum === 0) item.added.delete(cell);
    else item.added.set(cell, sum);
    items.set(name, item);
  };
  for (const mark of gone) add(mark, -1);
  for (const mark of come) add(mark, 1);
  return [...items.values()].filter(({ added }) => added.size > 0);
};

/** The counters that an item holds. */
export const cellsIn = (item: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      name.startsWith(cellMark) ? [[name.slice(cellMark.length), z.int().parse(value)]] : [],
    ),
  );

/** Where a mark stands in its list. */
export const listedKeyOf = (caseId: CaseId, kind: ReportedKind, mark: Mark): Key => {
  const { figure, unit, month, of, at, since } = mark;
  return {
    pk: listOf(figure, kind, regionOfUnit(unit), of),
    sk: `${month}#${at}#${caseId}#${since}`,
  };
};
