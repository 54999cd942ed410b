import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";

/** A term that another calendar moved, and the days that made the difference. */
export const reprojectedSchema = z.strictObject({
  provision: provisionIdSchema,
  before: daySchema,
  after: daySchema,
  days: z.array(z.strictObject({ day: daySchema, working: z.boolean(), source: z.string() })),
});
