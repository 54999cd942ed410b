// What happens between a case and the state systems: the same events in every kind that asks, about its own systems.
import * as z from "zod";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { delayReasons, namedEvidenceSchema } from "./question.ts";
import { referenceSchema } from "./reference.ts";
import type { StateSystem } from "./systems.ts";
import { byHandValues, checkValueSchema } from "./values.ts";

/** The events of a kind of case that asks these systems. */
export const checkEventsOf = <System extends StateSystem>(system: z.ZodType<System>) => {
  const put = z.strictObject({ system, reference: referenceSchema });
  const answered = z.strictObject({
    type: z.literal("answered"),
    ...put.shape,
    value: checkValueSchema,
    messageId: z.string(),
    ground: provisionIdSchema,
    evidence: namedEvidenceSchema.optional(),
  });
  return {
    /** The questions of a round, one to each state system. */
    asked: z.strictObject({ type: z.literal("asked"), questions: z.array(put) }),
    /** The answer of a state system. */
    answered,
    /** An answer that comes after a human has found what it would say, or after the application has ended: kept, without effect. */
    answeredBeside: z.strictObject({ ...answered.shape, type: z.literal("answered-beside") }),
    /** A paper in the place of an answer (G22). */
    checkedByHand: z.strictObject({
      type: z.literal("checked-by-hand"),
      ...put.shape,
      value: z.enum(byHandValues),
      ground: provisionIdSchema,
    }),
    /** Questions whose answers have grown old, put anew. */
    askedAgain: z.strictObject({ type: z.literal("asked-again"), questions: z.array(put) }),
    /** A system keeps the case waiting (G04). */
    delayed: z.strictObject({
      type: z.literal("delayed"),
      ...put.shape,
      reason: z.enum(delayReasons),
    }),
  };
};

type Schemas<System extends StateSystem> = ReturnType<typeof checkEventsOf<System>>;
export type CheckEvent<System extends StateSystem = StateSystem> = z.infer<
  Schemas<System>[keyof Schemas<System>]
>;
