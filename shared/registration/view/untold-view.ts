import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { noticeSchema } from "#shared/registration/events-parts.ts";
import type { Registration } from "#shared/registration/state.ts";
import { toBeTold, untoldReasons } from "#shared/registration/untold.ts";

/**
 * Somebody whom a notice has not reached, for the representative who tells them otherwise (R377-28b,
 * R377-34, G31): `of` and `to` name the letter to `recordTold`. Without `to` it is the supplier.
 */
export const untoldViewSchema = z.strictObject({
  of: z.int().min(1),
  to: caseIdSchema.optional(),
  notice: noticeSchema.optional(),
  why: z.enum(untoldReasons),
  since: instantSchema,
});

/** Everybody whom the notices of a case have not reached, the oldest first. */
export const viewUntold = (registration: Registration): z.infer<typeof untoldViewSchema>[] =>
  toBeTold(registration).map(({ of, to, notice, why, since }) => ({
    of,
    ...(to !== undefined && { to }),
    ...(notice !== undefined && { notice }),
    why,
    since,
  }));
