import * as z from "zod";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { currentClassifierFrom } from "#shared/adapters/classifier.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { signatureSettings, trusting } from "#shared/adapters/trusting.ts";
import { s3CaseFiles } from "#shared/adapters/objects.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { watchedFiles } from "#shared/documents/watched-files.ts";
import {
  applyForRemoval,
  changeRegistration,
  createRegistration,
  getRegistration,
  giveSupplierCommand,
} from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import { openLog } from "#shared/observability/logger.ts";
import { dynamoClaims } from "#shared/store/dynamo-claims.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { commandRegistration } from "./command-registration.ts";
import { fileChange, fileRegistration } from "./file-application.ts";
import { fileRemoval } from "./file-removal.ts";
import type { PortalNeeds } from "./needs.ts";
import { showRegistration } from "./show-registration.ts";

const settings = readEnvironment({
  ...deskSettings,
  IDEMPOTENCY_TABLE: z.string().min(1),
  DOCUMENTS_TABLE: z.string().min(1),
  DOCUMENTS_BUCKET: z.string().min(1),
  IDENTIFIER_KEY: z.string().min(1),
  ...signatureSettings,
  EVIDENCE_BUCKET: z.string().min(1),
  REFERENCE_TABLE: z.string().min(1),
  WATCH_TABLE: z.string().min(1),
});
const desk = deskFrom(settings);
const [identifierKey = ""] = await managedSecrets()(settings.IDENTIFIER_KEY);

const reference = dynamoReference(dynamo, settings.REFERENCE_TABLE);
const calendar = currentCalendarFrom(reference);

const needs: PortalNeeds = {
  desk,
  claims: dynamoClaims(dynamo, settings.IDEMPOTENCY_TABLE),
  pseudonym: pseudonymUnder(identifierKey),
  documents: dynamoDocuments(dynamo, settings.DOCUMENTS_TABLE),
  files: watchedFiles({
    files: s3CaseFiles(settings.DOCUMENTS_BUCKET),
    watch: dynamoWatch(dynamo, settings.WATCH_TABLE),
    clock: desk.clock,
  }),
  classifier: currentClassifierFrom(reference),
  evidence: s3Evidence(settings.EVIDENCE_BUCKET),
  ...trusting(settings),
};

export const handler = serve(openLog("portal-api"), [
  on(createRegistration, fileRegistration(needs)),
  on(changeRegistration, fileChange(needs)),
  on(applyForRemoval, fileRemoval(needs)),
  on(giveSupplierCommand, commandRegistration({ desk })),
  on(getRegistration, showRegistration({ cases: desk.cases, calendar })),
]);
