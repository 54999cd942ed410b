import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";

/** A case whose wish, or whose declaration of free places, the books are to follow. It carries nothing of either. */
export const placeMessageSchema = z.strictObject({ caseId: caseIdSchema });
export type PlaceMessage = z.infer<typeof placeMessageSchema>;
