import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { signatureSettings, trusting } from "#shared/adapters/trusting.ts";
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
import { bindSigner, getOfficial } from "#shared/http/routes/officials.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoSittings } from "#shared/store/dynamo-sittings.ts";
import { commandCommission, found, showCommission } from "./commissions.ts";
import { showSittings } from "./list-sittings.ts";
import { bind, showOfficial } from "./officials.ts";
import { commandSitting, convene, showSitting } from "./sittings.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...signatureSettings,
  SITTINGS_TABLE: z.string().min(1),
  EVIDENCE_BUCKET: z.string().min(1),
});
const desk = deskFrom(settings);
const attesting = { desk, evidence: s3Evidence(settings.EVIDENCE_BUCKET), ...trusting(settings) };
const sittings = dynamoSittings(dynamo, settings.SITTINGS_TABLE);

export const handler = serve(openLog("commission-api"), [
  on(foundCommission, found({ desk })),
  on(getCommission, showCommission({ desk })),
  on(giveCommissionCommand, commandCommission(attesting)),
  on(conveneSitting, convene({ desk })),
  on(listSittings, showSittings({ sittings })),
  on(giveSittingCommand, commandSitting(attesting)),
  on(getSitting, showSitting({ desk })),
  on(bindSigner, bind({ desk })),
  on(getOfficial, showOfficial({ desk })),
]);
