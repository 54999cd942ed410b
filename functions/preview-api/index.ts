import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { currentCatalogueFrom } from "#shared/adapters/catalogue.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { previewAssistanceCommand, previewCaseCommand } from "#shared/http/routes/preview.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import type { PreviewNeeds } from "./needs.ts";
import { previewAssistance } from "./preview-assistance.ts";
import { previewCase } from "./preview-case.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...readsSettings,
  REGISTER_TABLE: z.string().min(1),
  PLACES_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
});
const reference = dynamoReference(dynamo, settings.REFERENCE_TABLE);

const needs: PreviewNeeds = {
  desk: deskFrom(settings),
  register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
  books: dynamoPlaces(dynamo, settings.PLACES_TABLE),
  catalogue: currentCatalogueFrom(reference),
  calendar: currentCalendarFrom(reference),
  listing: dynamoListedBy(dynamo, settings.REGISTER_TABLE).find,
  recordRead: recordReadFrom(settings),
};

export const handler = serve(openLog("preview-api"), [
  on(previewCaseCommand, previewCase(needs)),
  on(previewAssistanceCommand, previewAssistance(needs)),
]);
