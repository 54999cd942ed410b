import * as z from "zod";
import { checkValueSchema, referenceSchema, stateSystemSchema } from "./checks.ts";
import { choiceSchema, delayReasons } from "./events.ts";
import { findingsSchema } from "./findings.ts";
import { refusalGroundSchema } from "./grounds.ts";
import { organizationFormSchema } from "./organization-form.ts";

const words = z.string().trim().min(1).max(4000);

/** R377-21b: a note says what was seen; it is sealed with the person's data. */
const recordFindings = z.strictObject({
  name: z.literal("recordFindings"),
  findings: findingsSchema,
  note: words.optional(),
});

const submitToCommission = z.strictObject({ name: z.literal("submitToCommission") });

const placeOnAgenda = z.strictObject({
  name: z.literal("placeOnAgenda"),
  sitting: z.string().min(1).max(100),
});

/** R377-26b: whether the information is complete and accurate in the Commission's view. */
const recordCompleteness = z.strictObject({
  name: z.literal("recordCompleteness"),
  complete: z.boolean(),
  accurate: z.boolean(),
  note: words.optional(),
});

/** A vote is open, for or against inclusion; a vote against names its ground (R377-27, G09). */
const castVote = z
  .strictObject({
    name: z.literal("castVote"),
    choice: choiceSchema,
    ground: refusalGroundSchema.optional(),
    reason: words.optional(),
  })
  .refine(({ choice, ground }) => choice === "for" || ground !== undefined, {
    path: ["ground"],
    params: { code: "ground-missing" },
  })
  .refine(({ choice, ground }) => choice === "against" || ground === undefined, {
    path: ["ground"],
    params: { code: "ground-on-vote-for" },
  });

/** The result follows from the ballots; a refusal needs grounds and a justification (G11, R377-28c). */
const closeVote = z.strictObject({
  name: z.literal("closeVote"),
  grounds: z.array(refusalGroundSchema).max(7).optional(),
  justification: words.optional(),
});

/** The commands that officials give through POST /v1/cases/{id}/commands. */
export const officialCommandSchema = z.discriminatedUnion("name", [
  recordFindings,
  submitToCommission,
  placeOnAgenda,
  recordCompleteness,
  castVote,
  closeVote,
]);

export type OfficialCommand = z.infer<typeof officialCommandSchema>;

const submit = z.strictObject({ name: z.literal("submit"), form: organizationFormSchema });

const recordAnswer = z.strictObject({
  name: z.literal("recordAnswer"),
  system: stateSystemSchema,
  reference: referenceSchema,
  value: checkValueSchema,
  messageId: z.string(),
  /** The answer as it came, kept sealed as evidence. */
  raw: z.string(),
});

const noteDelay = z.strictObject({
  name: z.literal("noteDelay"),
  system: stateSystemSchema,
  reference: referenceSchema,
  reason: z.enum(delayReasons),
});

const recordNotice = z.strictObject({
  name: z.literal("recordNotice"),
  /** The round whose decision the notice told of. */
  round: z.int().min(1),
  notice: z.enum(["inclusion", "refusal"]),
  messageId: z.string(),
});

export const registrationCommandSchema = z.discriminatedUnion("name", [
  submit,
  recordAnswer,
  noteDelay,
  recordNotice,
  ...officialCommandSchema.options,
]);
export type RegistrationCommand = z.infer<typeof registrationCommandSchema>;
export type CommandOf<Name extends RegistrationCommand["name"]> = Extract<
  RegistrationCommand,
  { name: Name }
>;
