import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { currentCatalogueFrom } from "#shared/adapters/catalogue.ts";
import { currentClassifierFrom } from "#shared/adapters/classifier.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { s3CaseFiles } from "#shared/adapters/objects.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { signatureSettings, trusting } from "#shared/adapters/trusting.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { watchedFiles } from "#shared/documents/watched-files.ts";
import {
  getAssistance,
  giveAssistanceCommand,
  registerAssistance,
} from "#shared/http/routes/assistance.ts";
import { getEmployee, giveEmployeeCommand } from "#shared/http/routes/employees.ts";
import { getPlaces, listPlaces } from "#shared/http/routes/places.ts";
import { on, serve } from "#shared/http/serve.ts";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoClaims } from "#shared/store/dynamo-claims.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { commandAssistance } from "./command-assistance.ts";
import { commandEmployee, showEmployee } from "./employees.ts";
import { listPlacesFor } from "./list-places.ts";
import type { AssistanceNeeds } from "./needs.ts";
import { takeIn } from "./register-assistance.ts";
import { showAssistance } from "./show-assistance.ts";
import { showPlaces } from "./show-places.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...readsSettings,
  ...signatureSettings,
  EVIDENCE_BUCKET: z.string().min(1),
  IDEMPOTENCY_TABLE: z.string().min(1),
  DOCUMENTS_TABLE: z.string().min(1),
  DOCUMENTS_BUCKET: z.string().min(1),
  WATCH_TABLE: z.string().min(1),
  APPLICATION_KEY: z.string().min(1),
  REGISTER_TABLE: z.string().min(1),
  PLACES_TABLE: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
});
const desk = deskFrom(settings);
const [applicationKey = ""] = await managedSecrets()(settings.APPLICATION_KEY);
const reference = dynamoReference(dynamo, settings.REFERENCE_TABLE);

const needs: AssistanceNeeds = {
  desk,
  evidence: s3Evidence(settings.EVIDENCE_BUCKET),
  ...trusting(settings),
  claims: dynamoClaims(dynamo, settings.IDEMPOTENCY_TABLE),
  documents: dynamoDocuments(dynamo, settings.DOCUMENTS_TABLE),
  files: watchedFiles({
    files: s3CaseFiles(settings.DOCUMENTS_BUCKET),
    watch: dynamoWatch(dynamo, settings.WATCH_TABLE),
    clock: desk.clock,
  }),
  pseudonym: pseudonymUnder(applicationKey),
  register: dynamoRegister(dynamo, settings.REGISTER_TABLE),
  books: dynamoPlaces(dynamo, settings.PLACES_TABLE),
  catalogue: currentCatalogueFrom(reference),
  calendar: currentCalendarFrom(reference),
  classifier: currentClassifierFrom(reference),
  recordRead: recordReadFrom(settings),
};

export const handler = serve(openLog("assistance-api"), [
  on(registerAssistance, takeIn(needs)),
  on(getAssistance, showAssistance(needs)),
  on(giveAssistanceCommand, commandAssistance(needs)),
  on(giveEmployeeCommand, commandEmployee({ desk })),
  on(getEmployee, showEmployee({ desk })),
  on(listPlaces, listPlacesFor(needs)),
  on(getPlaces, showPlaces(needs)),
]);
