// The closed list on which provision may be refused (L114-15.4.1, L114-15.4.2, G48): what is missing is asked for and refuses nothing.
import * as z from "zod";
import { fieldPointerSchema } from "#shared/registration/findings.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { words } from "#shared/registration/forms/parts.ts";

export const refusalGroundIds = ["L114-15.4.1", "L114-15.4.2"] as const;

/**
 * Each ground with what it needs: that no ground of article 6 was recognised, or the very details or documents that are
 * not reliable and what shows it.
 */
export const refusalGroundSchema = z.discriminatedUnion("ground", [
  z.strictObject({ ground: z.literal("L114-15.4.1") }),
  z.strictObject({
    ground: z.literal("L114-15.4.2"),
    fields: z.array(fieldPointerSchema).max(50),
    documents: z.array(documentIdSchema).max(20),
    /** What shows that they are not reliable; sealed. */
    evidence: words(4000),
  }),
]);
export type RefusalGround = z.infer<typeof refusalGroundSchema>;

/** Whether an unreliability names at least one detail or one document. */
export const namesSomething = (ground: RefusalGround): boolean =>
  ground.ground === "L114-15.4.1" || ground.fields.length + ground.documents.length > 0;
