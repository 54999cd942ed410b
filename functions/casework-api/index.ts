import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { signatureSettings, trusting } from "#shared/adapters/trusting.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { getCase, giveCaseCommand } from "#shared/http/routes/casework.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { commandCase } from "./command-case.ts";
import { showCase } from "./show-case.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...readsSettings,
  ...signatureSettings,
  EVIDENCE_BUCKET: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
});
const desk = deskFrom(settings);
const calendar = currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE));

export const handler = serve(openLog("casework-api"), [
  on(getCase, showCase({ desk, calendar, recordRead: recordReadFrom(settings) })),
  on(
    giveCaseCommand,
    commandCase({ desk, evidence: s3Evidence(settings.EVIDENCE_BUCKET), ...trusting(settings) }),
  ),
]);
