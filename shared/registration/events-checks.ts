// What happens between a case and the state systems.
import * as z from "zod";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { byHandValues, checkValueSchema, referenceSchema, stateSystemSchema } from "./checks.ts";
import { delayReasons, namedEvidenceSchema } from "./events-parts.ts";

/** The questions of a round, one to each state system. */
export const asked = z.strictObject({
  type: z.literal("asked"),
  questions: z.array(z.strictObject({ system: stateSystemSchema, reference: referenceSchema })),
});

/** The answer of a state system. */
export const answered = z.strictObject({
  type: z.literal("answered"),
  system: stateSystemSchema,
  reference: referenceSchema,
  value: checkValueSchema,
  messageId: z.string(),
  ground: provisionIdSchema,
  evidence: namedEvidenceSchema.optional(),
});

/** An answer that comes after a human has found what it would say, or after the application has ended: kept, without effect. */
export const answeredBeside = z.strictObject({
  ...answered.shape,
  type: z.literal("answered-beside"),
});

/** A paper in the place of an answer (G22). */
export const checkedByHand = z.strictObject({
  type: z.literal("checked-by-hand"),
  system: stateSystemSchema,
  reference: referenceSchema,
  value: z.enum(byHandValues),
  ground: provisionIdSchema,
});

/** Questions whose answers have grown old, put anew. */
export const askedAgain = z.strictObject({
  type: z.literal("asked-again"),
  questions: z.array(z.strictObject({ system: stateSystemSchema, reference: referenceSchema })),
});

/** A system keeps the case waiting (G04). */
export const delayed = z.strictObject({
  type: z.literal("delayed"),
  system: stateSystemSchema,
  reference: referenceSchema,
  reason: z.enum(delayReasons),
});
