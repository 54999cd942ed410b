import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { s3Viewing } from "#shared/adapters/objects.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import {
  getAssistanceDocument,
  getAssistanceEvidence,
  getCaseDocument,
  getCaseEvidence,
} from "#shared/http/routes/files.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { showAssistanceEvidence, showEvidence } from "./show-evidence.ts";
import { showDocument } from "./show-document.ts";
import { showPaper } from "./show-paper.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...readsSettings,
  DOCUMENTS_BUCKET: z.string().min(1),
  EVIDENCE_BUCKET: z.string().min(1),
});
const desk = deskFrom(settings);
const files = s3Viewing(settings.DOCUMENTS_BUCKET);
const evidence = s3Evidence(settings.EVIDENCE_BUCKET);
const recordRead = recordReadFrom(settings);

export const handler = serve(openLog("files-api"), [
  on(getCaseDocument, showDocument({ desk, files, recordRead })),
  on(getCaseEvidence, showEvidence({ desk, evidence, recordRead })),
  on(getAssistanceDocument, showPaper({ desk, files, recordRead })),
  on(getAssistanceEvidence, showAssistanceEvidence({ desk, evidence, recordRead })),
]);
