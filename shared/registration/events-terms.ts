import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { documentTypeSchema } from "./forms/documents.ts";

/**
 * What somebody is reminded of: a term that ends or has ended (R377-21 and its like), or a document
 * that lapses, and once more when it has lapsed (R377-9b, R377-17).
 */
export const reminderSchema = z.discriminatedUnion("of", [
  z.strictObject({
    of: z.literal("term"),
    provision: provisionIdSchema,
    when: z.enum(["before", "lapsed"]),
  }),
  z.strictObject({
    of: z.literal("document"),
    document: documentTypeSchema,
    validUntil: daySchema,
    when: z.literal("lapsed").optional(),
  }),
]);
export type Reminder = z.infer<typeof reminderSchema>;
