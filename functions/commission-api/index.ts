import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import {
  conveneSitting,
  foundCommission,
  getCommission,
  getSitting,
  giveCommissionCommand,
  giveSittingCommand,
} from "#shared/http/routes/commission.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { commandCommission, found, showCommission } from "./commissions.ts";
import { commandSitting, convene, showSitting } from "./sittings.ts";

const desk = deskFrom(readEnvironment(deskSettings));

export const handler = serve(openLog("commission-api"), [
  on(foundCommission, found({ desk })),
  on(getCommission, showCommission({ desk })),
  on(giveCommissionCommand, commandCommission({ desk })),
  on(conveneSitting, convene({ desk })),
  on(giveSittingCommand, commandSitting({ desk })),
  on(getSitting, showSitting({ desk })),
]);
