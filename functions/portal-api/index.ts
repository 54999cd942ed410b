import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { createRegistration, getRegistration } from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoClaims } from "#shared/store/dynamo-claims.ts";
import { fileRegistration } from "./file-registration.ts";
import { showRegistration } from "./show-registration.ts";

const settings = readEnvironment({ ...deskSettings, IDEMPOTENCY_TABLE: z.string().min(1) });
const desk = deskFrom(settings);
const claims = dynamoClaims(dynamo, settings.IDEMPOTENCY_TABLE);

export const handler = serve(openLog("portal-api"), [
  on(createRegistration, fileRegistration({ desk, claims })),
  on(getRegistration, showRegistration({ cases: desk.cases, calendar: kazakhstanCalendar })),
]);
