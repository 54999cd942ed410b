import { publicAnswer } from "#shared/http/public-answer.ts";
import { getCoverage, getEditions, getProvision, provisionNamed } from "#shared/http/routes/law.ts";
import { on, serve, type Handle } from "#shared/http/serve.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import type { CoverageData } from "#shared/law/coverage-data.ts";
import { editions } from "#shared/law/editions.ts";
import type { Locale } from "#shared/law/languages.ts";
import { viewLaw, viewProvisionEntry, viewRules } from "#shared/law/law-view.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import type { Log } from "#shared/observability/logger.ts";

interface Needs {
  /** What was found of the coverage when this was built. */
  readonly coverage: CoverageData;
}

/** What is shown here changes with a deployment only. */
const hour = 3600;

const shownEditions = [...editions.map(viewRules), ...assistanceEditions.map(viewLaw)];

const showEditions: Handle<typeof getEditions.request> = async ({ headers }, { locale }) =>
  publicAnswer(headers["if-none-match"], locale, { editions: shownEditions }, hour);

const showProvision: Handle<typeof getProvision.request> = async (
  { path, headers },
  { locale },
) => {
  const id = provisionNamed(path.id);
  if (id === undefined) return { problem: "not-found" };
  const body = viewProvisionEntry(id, shownEditions);
  return publicAnswer(headers["if-none-match"], locale, body, hour);
};

const withText = (row: CoverageData["provisions"][number], locale: Locale) => {
  const id = provisionNamed(row.id);
  if (id === undefined) return row;
  const { citation, statement } = provisionOf(id);
  return { ...row, citation: citation[locale], statement: statement[locale] };
};

const showCoverage =
  ({ coverage }: Needs): Handle<typeof getCoverage.request> =>
  async ({ query: { document }, headers }, { locale }) => {
    const asked = <Row extends { readonly document: string }>(rows: readonly Row[]) =>
      rows.filter((row) => document === undefined || row.document === document);
    const body = {
      summary: asked(coverage.summary),
      provisions: asked(coverage.provisions).map((row) => withText(row, locale)),
    };
    return publicAnswer(headers["if-none-match"], locale, body, hour);
  };

/** The law that decisions are made by, for anyone to read (R377-O.P, L114-12.1.2). */
export const lawApi = (log: Log, needs: Needs) =>
  serve(log, [
    on(getEditions, showEditions),
    on(getProvision, showProvision),
    on(getCoverage, showCoverage(needs)),
  ]);
