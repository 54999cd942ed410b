// What a case is told of its questions: the same commands in every kind that asks, about its own systems.
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { delayReasons, namedEvidenceSchema } from "./question.ts";
import { referenceSchema } from "./reference.ts";
import type { StateSystem } from "./systems.ts";
import { byHandValues, checkValueSchema } from "./values.ts";

/** A paper that an official was shown. */
export const shownPaperSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  number: z.string().trim().min(1).max(100),
  issuedBy: z.string().trim().min(1).max(300),
  issuedOn: daySchema,
});

/** The commands of a kind of case that asks these systems. */
export const checkCommandsOf = <System extends StateSystem>(system: z.ZodType<System>) => ({
  recordAnswer: z.strictObject({
    name: z.literal("recordAnswer"),
    system,
    reference: referenceSchema,
    value: checkValueSchema,
    messageId: z.string(),
    /** The answer as it came, in histories that kept it sealed in the entry itself. */
    raw: z.string().optional(),
    /** Where the answer lies as it came. */
    evidence: namedEvidenceSchema.optional(),
  }),
  noteDelay: z.strictObject({
    name: z.literal("noteDelay"),
    system,
    reference: referenceSchema,
    reason: z.enum(delayReasons),
  }),
  /**
   * Where a system does not answer, or does not settle it, an official looks at a paper and says what it
   * shows; the paper and the reason are sealed (R377-21, R377-21b, G22).
   */
  recordManualCheck: z.strictObject({
    name: z.literal("recordManualCheck"),
    system,
    value: z.enum(byHandValues),
    document: shownPaperSchema,
    reason: z.string().trim().min(1).max(4000),
  }),
  /** What a decision would rest on has grown old: the systems are asked anew. */
  askAgain: z.strictObject({ name: z.literal("askAgain") }),
});

type Schemas<System extends StateSystem> = ReturnType<typeof checkCommandsOf<System>>;
export type CheckCommand<
  Name extends keyof Schemas<StateSystem>,
  System extends StateSystem = StateSystem,
> = z.infer<Schemas<System>[Name]>;
