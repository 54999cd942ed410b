import type { Places } from "./ids.ts";

/** One provision of the acts, as the inventory of the law lists it. */
export interface Row {
  /** Act, paragraph, subparagraph and clause, such as "R377-27.1". */
  readonly id: string;
  readonly document: string;
  readonly kind: string;
  readonly area: string;
}

/** Whether software has anything to do for a provision. */
export const isInScope = ({ kind }: Row): boolean => kind !== "out-of-system";

/** What was found about the law in the project: its provisions, and where each stands. */
export interface Findings {
  readonly rows: readonly Row[];
  /** Files with the rule. */
  readonly code: Places;
  /** Files with a passing test of it. */
  readonly tests: Places;
}

export interface Missing {
  readonly id: string;
  readonly lacks: readonly ("code" | "test")[];
}

/** How many provisions of a group are in scope, in code, in a passing test, and which are not. */
export interface Covered {
  readonly inScope: number;
  readonly inCode: number;
  readonly tested: number;
  readonly missing: readonly Missing[];
}

export interface Coverage {
  readonly documents: Readonly<Record<string, Covered>>;
  readonly areas: Readonly<Record<string, Covered>>;
}

/** The coverage of some provisions, those out of scope left aside. */
export const coveredOf = (rows: readonly Row[], { code, tests }: Findings): Covered => {
  const ids = rows.filter(isInScope).map(({ id }) => id);
  const lacksOf = (id: string): Missing["lacks"] => [
    ...(code.has(id) ? [] : ["code" as const]),
    ...(tests.has(id) ? [] : ["test" as const]),
  ];
  return {
    inScope: ids.length,
    inCode: ids.filter((id) => code.has(id)).length,
    tested: ids.filter((id) => tests.has(id)).length,
    missing: ids.map((id) => ({ id, lacks: lacksOf(id) })).filter(({ lacks }) => lacks.length > 0),
  };
};

/** The coverage of the law by document and by area, of one document alone if it is named. */
export const coverageOf = (findings: Findings, document?: string): Coverage => {
  const rows = findings.rows.filter((row) => document === undefined || row.document === document);
  const by = (key: "document" | "area") =>
    Object.fromEntries(
      [...Map.groupBy(rows, (row) => row[key])].map(([name, group]) => [
        name,
        coveredOf(group, findings),
      ]),
    );
  return { documents: by("document"), areas: by("area") };
};
