import * as z from "zod";
import type { ProvisionId } from "#shared/law/provision-ids.ts";

/**
 * Why an entry leaves the lists: on the supplier's application, when the activity ended, when a
 * specialist died, for not meeting the Standards (R377-32.1a to R377-32.4).
 */
const removalGrounds = [
  "R377-32.1a",
  "R377-32.2",
  "R377-32.3a",
  "R377-32.3b",
  "R377-32.4",
] as const satisfies readonly ProvisionId[];
export const removalGroundSchema = z.enum(removalGrounds);
export type RemovalGround = z.infer<typeof removalGroundSchema>;

/** How a Standard was not met: not at all, or badly (R377-33). */
const failures = ["non-fulfilment", "improper-fulfilment"] as const;
export const failureSchema = z.enum(failures);

/** The record that shows an end of activity or a death: which kind of document, and its number. */
export const evidencingRecordSchema = z.strictObject({
  kind: z.enum(["state-register-extract", "court-act", "civil-record", "supplier-statement"]),
  number: z.string().trim().min(1).max(100),
  date: z.iso.date(),
});
export type EvidencingRecord = z.infer<typeof evidencingRecordSchema>;
