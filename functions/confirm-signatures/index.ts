import * as z from "zod";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import { systemRandomness } from "#shared/adapters/random.ts";
import { signatureSettings, trusting } from "#shared/adapters/trusting.ts";
import { openLog } from "#shared/observability/logger.ts";
import { openCount } from "#shared/observability/metrics.ts";
import { confirmHandler } from "./handler.ts";
import { judgeAgain } from "./judge-again.ts";

const settings = readEnvironment({
  ...deskSettings,
  ...signatureSettings,
  EVIDENCE_BUCKET: z.string().min(1),
  SIGNATURES_QUEUE: z.string().min(1),
  SIGNATURES_DEAD_LETTER_QUEUE: z.string().min(1),
  RETRY_BASE_SECONDS: z.coerce.number().int().min(1),
});

export const handler = confirmHandler({
  judge: judgeAgain({
    desk: deskFrom(settings),
    evidence: s3Evidence(settings.EVIDENCE_BUCKET),
    ...trusting(settings),
  }),
  queues: sqsQueues(),
  signaturesQueue: settings.SIGNATURES_QUEUE,
  deadLetterQueue: settings.SIGNATURES_DEAD_LETTER_QUEUE,
  retryBaseSeconds: settings.RETRY_BASE_SECONDS,
  random: systemRandomness,
  log: openLog("confirm-signatures"),
  count: openCount("confirm-signatures"),
});
