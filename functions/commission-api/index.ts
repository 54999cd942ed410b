import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import {
  conveneSitting,
  foundCommission,
  getCommission,
  getSitting,
  giveCommissionCommand,
  giveSittingCommand,
  listSittings,
} from "#shared/http/routes/commission.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoSittings } from "#shared/store/dynamo-sittings.ts";
import { commandCommission, found, showCommission } from "./commissions.ts";
import { showSittings } from "./list-sittings.ts";
import { commandSitting, convene, showSitting } from "./sittings.ts";

const settings = readEnvironment({ ...deskSettings, SITTINGS_TABLE: z.string().min(1) });
const desk = deskFrom(settings);
const sittings = dynamoSittings(dynamo, settings.SITTINGS_TABLE);

export const handler = serve(openLog("commission-api"), [
  on(foundCommission, found({ desk })),
  on(getCommission, showCommission({ desk })),
  on(giveCommissionCommand, commandCommission({ desk })),
  on(conveneSitting, convene({ desk })),
  on(listSittings, showSittings({ sittings })),
  on(giveSittingCommand, commandSitting({ desk })),
  on(getSitting, showSitting({ desk })),
]);
