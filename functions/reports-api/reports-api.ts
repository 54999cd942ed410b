import { listReportedOutages, showOutageReport } from "#shared/http/routes/outage-reports.ts";
import { listReportedCases, showReport } from "#shared/http/routes/reports.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { listCases } from "./list-cases.ts";
import { listOutagesBehind } from "./list-outages.ts";
import type { ReportsNeeds } from "./needs.ts";
import { showOutagesOf } from "./show-outages.ts";
import { showReportOf } from "./show-report.ts";

/** Figures of cases and of state systems, and what stands behind each number. */
export const reportsApi = (log: Log, needs: ReportsNeeds) =>
  serve(log, [
    on(showOutageReport, showOutagesOf(needs)),
    on(listReportedOutages, listOutagesBehind(needs)),
    on(showReport, showReportOf(needs)),
    on(listReportedCases, listCases(needs)),
  ]);
