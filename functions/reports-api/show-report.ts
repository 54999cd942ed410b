import type { showReport } from "#shared/http/routes/reports.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import { reportAsCsv } from "#shared/reports/csv.ts";
import { codeOf, partsOf, placeNameOf } from "#shared/reports/places.ts";
import { rowsOf } from "#shared/reports/view.ts";
import { countedNameOf } from "#shared/reports/words.ts";
import { asFile } from "./as-file.ts";
import type { ReportsNeeds } from "./needs.ts";
import { readReport } from "./read-report.ts";
import { lookedAt } from "./scope.ts";

/** GET /v1/reports/{figure}: numbers alone, so that no reading of a case is to be put on record. */
export const showReportOf =
  (needs: ReportsNeeds): Handle<typeof showReport.request> =>
  async ({ path: { figure }, query }, { caller, locale }) => {
    const { kind, format } = query;
    const scope = lookedAt(caller, kind, query.territory);
    if (scope === "not-allowed") return { problem: "role-not-allowed" };
    if (scope === undefined) return { problem: "not-found" };
    const at = needs.clock.now();
    const year = query.year ?? dayOf(at).slice(0, 4);
    const { place } = scope;
    const report = await readReport(needs, { ...scope, figure, kind, year, at });
    const rows = rowsOf(report, place, year);
    if (format === "csv") {
      const text = reportAsCsv({ kind, figure, year, locale }, rows);
      return asFile(text, `${figure}-${kind}-${codeOf(place)}-${year}`);
    }
    const names = [place, ...partsOf(place, report.cube)].map((one) => ({
      territory: codeOf(one),
      name: placeNameOf(one),
    }));
    const counted = report.counted.map((of) => ({ of, name: countedNameOf(kind, figure, of) }));
    const territory = codeOf(place);
    const suppressed = report.hidden !== undefined;
    const about = { figure, kind, year, at, territory, suppressed, counted, names };
    return { status: 200, body: { ...about, ...rows } };
  };
