import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { s3Viewing } from "#shared/adapters/objects.ts";
import { getCaseDocument } from "#shared/http/routes/files.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { showDocument } from "./show-document.ts";

const settings = readEnvironment({ ...deskSettings, DOCUMENTS_BUCKET: z.string().min(1) });
const desk = deskFrom(settings);
const files = s3Viewing(settings.DOCUMENTS_BUCKET);

export const handler = serve(openLog("files-api"), [
  on(getCaseDocument, showDocument({ desk, files, clock: systemClock })),
]);
