import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { dynamo } from "#shared/adapters/dynamo.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { fileReader } from "#shared/adapters/file-reader.ts";
import { s3Uploads } from "#shared/adapters/objects.ts";
import { systemRandomness } from "#shared/adapters/random.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { dynamoWaiting } from "#shared/documents/dynamo-waiting.ts";
import {
  bringDocument,
  createDocument,
  getDocument,
  inspectBrought,
  inspectDocument,
} from "#shared/http/routes/documents.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { announceDocument } from "./create-document.ts";
import { inspectOwn } from "./inspect-document.ts";
import { showDocument } from "./show-document.ts";

const settings = readEnvironment({
  DOCUMENTS_TABLE: z.string().min(1),
  DOCUMENTS_BUCKET: z.string().min(1),
  SCAN_SECONDS: z.coerce.number().int().min(1),
});
const scanSeconds = settings.SCAN_SECONDS;
const count = openCount("documents-api");
const documents = dynamoDocuments(dynamo, settings.DOCUMENTS_TABLE);
const waiting = dynamoWaiting(dynamo, settings.DOCUMENTS_TABLE);
const uploads = s3Uploads(settings.DOCUMENTS_BUCKET);
const clock = systemClock;
// A bundle of its own, beside this one: the library that reads PDF is loaded where it is needed, and nowhere else.
const readFile = fileReader(new URL("file-reader.mjs", import.meta.url));

const announcing = { documents, waiting, uploads, clock, randomness: systemRandomness };
const inspecting = { documents, uploads, readFile, clock, count, scanSeconds };

export const handler = serve(openLog("documents-api"), [
  on(createDocument, announceDocument({ ...announcing, shownAt: "/v1/documents" })),
  on(inspectDocument, inspectOwn(inspecting)),
  on(bringDocument, announceDocument(announcing)),
  on(inspectBrought, inspectOwn(inspecting)),
  on(getDocument, showDocument({ documents, clock })),
]);
