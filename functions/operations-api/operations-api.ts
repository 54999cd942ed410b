import {
  listDeadMessages,
  listOutages,
  listQueues,
  listStateSystems,
  pauseStateSystem,
  redriveQueue,
  resumeStateSystem,
} from "#shared/http/routes/operations.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { redrive, showDead } from "./dead.ts";
import type { OperationsNeeds } from "./needs.ts";
import { pauseSystem, resumeSystem } from "./pause.ts";
import { showOutages } from "./show-outages.ts";
import { showQueues } from "./show-queues.ts";
import { showSystems } from "./show-systems.ts";

/** What administrators see of queues and state systems, and do with them. */
export const operationsApi = (log: Log, needs: OperationsNeeds) =>
  serve(log, [
    on(listStateSystems, showSystems(needs)),
    on(listQueues, showQueues(needs)),
    on(pauseStateSystem, pauseSystem(needs)),
    on(resumeStateSystem, resumeSystem(needs)),
    on(listDeadMessages, showDead(needs)),
    on(redriveQueue, redrive(needs)),
    on(listOutages, showOutages(needs)),
  ]);
