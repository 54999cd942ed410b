import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";

/** A message in the queue of notices: the case, and the entry of its history that decided it. */
export const noticeMessageSchema = z.object({ caseId: caseIdSchema, sequence: z.int().min(1) });
export type NoticeMessage = z.infer<typeof noticeMessageSchema>;

/** How often the queue hands a message out before it is put aside; at the last time what fails is put on record (G31). */
export const noticeAttempts = 10;
