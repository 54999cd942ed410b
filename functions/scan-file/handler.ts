import * as z from "zod";
import type { ScanningStore } from "#shared/documents/ports.ts";
import { cleanVerdict, infectedVerdict } from "#shared/documents/scan.ts";
import { holdsEicar } from "./eicar.ts";

/** What storage tells of a new file, by way of EventBridge, as it tells GuardDuty. */
const eventSchema = z.object({
  "detail-type": z.literal("Object Created"),
  detail: z.object({ object: z.object({ key: z.string().min(1) }) }),
});

/**
 * Stands in for GuardDuty where there is none: it knows the test file of EICAR and no malware, and
 * leaves its verdict where GuardDuty would.
 */
export const scanHandler =
  (files: ScanningStore) =>
  async (event: unknown): Promise<void> => {
    const { key } = eventSchema.parse(event).detail.object;
    const verdict = holdsEicar(await files.read(key)) ? infectedVerdict : cleanVerdict;
    await files.mark(key, verdict);
  };
