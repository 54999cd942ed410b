import { listReportedCases, showReport } from "#shared/http/routes/reports.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { listCases } from "./list-cases.ts";
import type { ReportsNeeds } from "./needs.ts";
import { showReportOf } from "./show-report.ts";

/** Figures of cases, and the cases behind each. */
export const reportsApi = (log: Log, needs: ReportsNeeds) =>
  serve(log, [on(showReport, showReportOf(needs)), on(listReportedCases, listCases(needs))]);
