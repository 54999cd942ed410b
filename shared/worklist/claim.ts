// Who of an office says to do a task: a note of the office, and nothing of the case (docs/adr/0047).
import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";

/** An opaque subject of the user pool. */
export const subjectSchema = z.string().min(1).max(128);

/** How colleagues call somebody: the name that is shown, or else the one to sign in with. */
const nameSchema = z.string().min(1).max(256);

const longestNote = 300;

/** A note among colleagues. It is not sealed, so it names nobody by number. */
export const noteSchema = z
  .string()
  .trim()
  .min(1)
  .max(longestNote)
  .refine((text) => !/\d{12}/.test(text), {
    message: "a note holds no identification number",
    params: { code: "identifier-in-note" },
  });

/** Whoever holds a task, since when, and who handed it over. */
export const holderSchema = z.strictObject({
  subject: subjectSchema,
  name: nameSchema.optional(),
  since: instantSchema,
  handedOver: z
    .strictObject({
      by: subjectSchema,
      name: nameSchema.optional(),
      note: z.string().optional(),
    })
    .optional(),
});
export type Holder = z.infer<typeof holderSchema>;
