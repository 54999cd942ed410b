import type { OutageStore } from "#shared/store/dynamo-outages.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { ReportsReader } from "#shared/store/reports.ts";
import type { BreakerStore } from "#shared/verification/gate.ts";

export interface ReportsNeeds {
  readonly reports: ReportsReader;
  readonly breakers: Pick<BreakerStore, "find">;
  readonly outages: Pick<OutageStore, "allBegunBy">;
  readonly clock: Clock;
}
