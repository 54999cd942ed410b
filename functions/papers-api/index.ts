import * as z from "zod";
import { assetsIn } from "#shared/adapters/assets.ts";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import {
  getApplicationPaper,
  getAssistancePaper,
  getCasePaper,
  getProtocol,
  getRegistrationPaper,
} from "#shared/http/routes/papers.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { printer } from "#shared/papers/print.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { showApplicationPaper, showAssistancePaper } from "./show-application-paper.ts";
import { showCasePaper, showRegistrationPaper } from "./show-paper.ts";
import { showProtocol } from "./show-protocol.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...readsSettings,
  REFERENCE_TABLE: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
});
const desk = deskFrom(settings);
const recordRead = recordReadFrom(settings);
/** The fonts lie beside the bundle. */
const print = printer(assetsIn(import.meta.dirname));

const ofApplications = {
  desk,
  print,
  recordRead,
  calendar: currentCalendarFrom(dynamoReference(dynamo, settings.REFERENCE_TABLE)),
  register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
};

export const handler = serve(openLog("papers-api"), [
  on(getProtocol, showProtocol({ cases: desk.cases, print, recordRead })),
  on(getCasePaper, showCasePaper({ desk, print, recordRead })),
  on(getRegistrationPaper, showRegistrationPaper({ desk, print, recordRead })),
  on(getAssistancePaper, showAssistancePaper(ofApplications)),
  on(getApplicationPaper, showApplicationPaper(ofApplications)),
]);
