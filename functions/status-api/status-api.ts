import { askForStatusCode, getStatus, openStatus } from "#shared/http/routes/status.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { askForCode } from "./ask-for-code.ts";
import type { StatusNeeds } from "./needs.ts";
import { tryStatusCode } from "./open-status.ts";
import { showStatus } from "./show-status.ts";

/** How an own case stands, for people without the portal (docs/adr/0052). */
export const statusApi = (log: Log, needs: StatusNeeds) =>
  serve(log, [
    on(askForStatusCode, askForCode(needs)),
    on(openStatus, tryStatusCode(needs)),
    on(getStatus, showStatus(needs)),
  ]);
