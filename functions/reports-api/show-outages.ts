import { systemWords } from "#shared/checks/words.ts";
import type { showOutageReport } from "#shared/http/routes/outage-reports.ts";
import type { Handle } from "#shared/http/serve.ts";
import { addMonths, dayOf } from "#shared/law/dates.ts";
import { keptMonths } from "#shared/operations/outage.ts";
import { outageReportAsCsv } from "#shared/reports/outages-csv.ts";
import { outageRowsOf } from "#shared/reports/outages.ts";
import { asFile } from "./as-file.ts";
import type { ReportsNeeds } from "./needs.ts";
import { readOutages } from "./read-outages.ts";

/** GET /v1/reports/outages: of the systems of the country, which are the same for every territory. */
export const showOutagesOf =
  (needs: ReportsNeeds): Handle<typeof showOutageReport.request> =>
  async ({ query }, { locale }) => {
    const at = needs.clock.now();
    const today = dayOf(at);
    const year = query.year ?? today.slice(0, 4);
    const rows = outageRowsOf(await readOutages(needs, year, at), year, at);
    if (query.format === "csv")
      return asFile(outageReportAsCsv({ year, locale }, rows), `outages-${year}`);
    const keptFrom = addMonths(today, -keptMonths);
    const systems = rows.systems.map((row) => ({ name: systemWords[row.system], ...row }));
    return { status: 200, body: { year, at, keptFrom, total: rows.total, systems } };
  };
