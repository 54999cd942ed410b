import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";

/** A letter that the mail server took, as it is listed beside a status. */
export const mailedLetterSchema = z.strictObject({
  at: instantSchema,
  text: z.string(),
  /** Whether it came back. */
  returned: z.boolean(),
});
export type MailedLetter = z.infer<typeof mailedLetterSchema>;
