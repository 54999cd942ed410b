// Reports as CSV: the same numbers as on the screen, with words in the caller's language.
import type { Locale } from "#shared/law/languages.ts";
import { byteOrderMark, csvRow } from "#shared/registration/register/csv.ts";
import type { Figure, ReportedKind, TermOutcome } from "./figures.ts";
import { placeNameOf, placeOf } from "./places.ts";
import { fewest } from "./suppress.ts";
import type { Rows, Shown, ShownCell, ShownRow } from "./view.ts";
import { columnWords, countedNameOf, outcomeWords, sumWord } from "./words.ts";

const numberOf = (shown: Shown): string => {
  if ("count" in shown) return String(shown.count);
  return shown.hidden === "few" ? `<${fewest}` : "…";
};

const optional = (number: number | undefined): string =>
  number === undefined ? "" : String(number);

const isOutcome = (text: string): text is TermOutcome => Object.hasOwn(outcomeWords, text);

/** The first line of an export, behind the mark that tells programs its encoding. */
export const titlesOf = (columns: readonly (keyof typeof columnWords)[], locale: Locale): string =>
  byteOrderMark + csvRow(columns.map((column) => columnWords[column][locale]));

const territoryNameOf = (code: string, locale: Locale): string => {
  const place = placeOf(code);
  return place === undefined ? "" : placeNameOf(place)[locale];
};

/** What an export is of. */
export interface Exported {
  readonly kind: ReportedKind;
  readonly figure: Figure;
  readonly year: string;
  readonly locale: Locale;
}

/** The whole report: a line for each number of its sum, its months and its territories. */
export const reportAsCsv = ({ kind, figure, year, locale }: Exported, rows: Rows): string => {
  const lineOf = (
    { territory, month }: ShownRow,
    name: string,
    { of, outcome = "", number, median, p90 }: ShownCell,
  ) =>
    csvRow([
      territory,
      territoryNameOf(territory, locale),
      month ?? year,
      of,
      name,
      isOutcome(outcome) ? outcomeWords[outcome][locale] : "",
      numberOf(number),
      optional(median),
      optional(p90),
    ]);
  const linesOf = (row: ShownRow): string =>
    [
      lineOf(row, sumWord[locale], { of: "", number: row.all }),
      ...row.cells.map((cell) => lineOf(row, countedNameOf(kind, figure, cell.of)[locale], cell)),
    ].join("");
  const titles = titlesOf(
    ["territory", "territoryName", "period", "code", "name", "outcome", "count", "median", "p90"],
    locale,
  );
  return titles + [rows.total, ...rows.months, ...rows.territories].map(linesOf).join("");
};

/** One case behind a number, as it is told. */
export interface NamedCase {
  readonly caseId: string;
  readonly state?: string;
  readonly territory: string;
  readonly at: string;
}

/** A page of the cases behind a number. */
export const casesAsCsv = (
  { kind, locale }: Pick<Exported, "kind" | "locale">,
  cases: readonly NamedCase[],
): string =>
  titlesOf(["caseId", "state", "name", "territory", "territoryName", "at"], locale) +
  cases
    .map(({ caseId, state, territory, at }) =>
      csvRow([
        caseId,
        state ?? "",
        state === undefined ? "" : countedNameOf(kind, "states", state)[locale],
        territory,
        territoryNameOf(territory, locale),
        at,
      ]),
    )
    .join("");
