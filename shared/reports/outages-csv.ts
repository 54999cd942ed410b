// Outages of state systems as CSV: the same numbers as on the screen, with words in the caller's language.
import { systemWords } from "#shared/checks/words.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Outage } from "#shared/operations/outage.ts";
import { failureWords, outageWords, pauseReasonWords } from "#shared/operations/words.ts";
import { csvRow } from "#shared/registration/register/csv.ts";
import { titlesOf } from "./csv.ts";
import { minutesOf, type OutageRow, type outageRowsOf } from "./outages.ts";
import { anySystemWord } from "./words.ts";

interface Exported {
  readonly year: string;
  readonly locale: Locale;
}

/** The whole figure: a line for each number of all systems together and of each, of the year and its months. */
export const outageReportAsCsv = (
  { year, locale }: Exported,
  { total, systems }: ReturnType<typeof outageRowsOf>,
): string => {
  const linesOf = (code: string, name: string, row: OutageRow): string =>
    [{ month: year, ...row.year }, ...row.months]
      .map(({ month, outages, minutes }) =>
        csvRow([code, name, month, String(outages), String(minutes)]),
      )
      .join("");
  return [
    titlesOf(["system", "systemName", "period", "outages", "minutes"], locale),
    linesOf("", anySystemWord[locale], total),
    ...systems.map((row) => linesOf(row.system, systemWords[row.system][locale], row)),
  ].join("");
};

const whyOf = (outage: Outage, locale: Locale): string => {
  if (outage.kind === "paused") return pauseReasonWords[outage.reason][locale];
  return outage.cause === undefined ? "" : failureWords[outage.cause][locale];
};

/** The outages behind a number; one that still lasts has no end. */
export const outagesAsCsv = (
  outages: readonly Outage[],
  { locale, now }: { readonly locale: Locale; readonly now: Instant },
): string =>
  titlesOf(["system", "systemName", "what", "since", "until", "minutes", "why"], locale) +
  outages
    .map((outage) =>
      csvRow([
        outage.system,
        systemWords[outage.system][locale],
        outageWords[outage.kind][locale],
        outage.since,
        outage.until ?? "",
        String(minutesOf(outage, now)),
        whyOf(outage, locale),
      ]),
    )
    .join("");
