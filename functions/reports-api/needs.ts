import type { Clock } from "#shared/store/ports.ts";
import type { ReportsReader } from "#shared/store/reports.ts";

export interface ReportsNeeds {
  readonly reports: ReportsReader;
  readonly clock: Clock;
}
