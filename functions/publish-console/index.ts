import * as z from "zod";
import { systemClock } from "#shared/adapters/clock.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { filesBelow, s3Pages } from "#shared/adapters/page-files.ts";
import { answerStack } from "#shared/adapters/stack-answer.ts";
import { openLog } from "#shared/observability/logger.ts";
import { publishHandler } from "./handler.ts";

const settings = readEnvironment({ PAGES_BUCKET: z.string().min(1) });

/** The build of the console lies beside the bundle. */
export const handler = publishHandler({
  log: openLog("publish-console"),
  files: () => filesBelow(`${import.meta.dirname}/pages`),
  store: s3Pages(settings.PAGES_BUCKET),
  answer: answerStack,
  now: systemClock.now,
});
