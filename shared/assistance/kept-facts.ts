// What an entry keeps of the facts that its command was decided on (docs/adr/0044).
import * as z from "zod";
import type { Entry, KeptFacts } from "#shared/cases/entry.ts";
import { serviceTypeSchema } from "#shared/registration/forms/services.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import type { AssistanceFacts } from "./decided.ts";

const keptSchema = z.object({
  /** Who gave a person's command. */
  by: z.enum(["representative", "person", "minor"]).optional(),
  /** The organisation whose staff gave it. */
  provider: registerNumberSchema.optional(),
  ofTheState: z.boolean().optional(),
  /** The provider that was chosen, as the Register and its book showed it at that moment. */
  chosen: z
    .object({
      listed: z.boolean(),
      services: z.array(serviceTypeSchema).readonly(),
      free: z.int(),
    })
    .optional(),
});

/** What is kept: nothing personal, nothing that an event says already, and nothing where nothing is known. */
export const factsToKeep = (facts: AssistanceFacts): KeptFacts | undefined => {
  const kept = keptSchema.parse(facts);
  const known = Object.entries(kept).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : JSON.parse(JSON.stringify(Object.fromEntries(known)));
};

/** The facts that an entry keeps. */
export const factsKeptIn = ({ facts = {} }: Pick<Entry, "facts">): z.output<typeof keptSchema> =>
  keptSchema.parse(facts);
