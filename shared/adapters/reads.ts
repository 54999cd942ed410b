import * as z from "zod";
import { recordingReads, type RecordRead } from "#shared/access/record-read.ts";
import { dynamoReadLog } from "#shared/store/dynamo-reads.ts";
import { systemClock } from "./clock.ts";
import { dynamo } from "./dynamo.ts";

/** The setting of every function that shows somebody something of a case, to be spread into its own. */
export const readsSettings = { READS_TABLE: z.string().min(1) };

/** Puts reads on record in the table of the settings. */
export const recordReadFrom = (settings: { readonly READS_TABLE: string }): RecordRead =>
  recordingReads({ log: dynamoReadLog(dynamo, settings.READS_TABLE), clock: systemClock });
