import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { flag, orNone, text } from "#shared/shep/payload.ts";
import type { CheckValue } from "#shared/registration/checks.ts";
import { numberParts } from "./own-wire.ts";
import { numberOnTheWire } from "./subject.ts";

/** Whether a person stands on the register of a dispensary; no diagnosis is asked for or taken in. */
export const dispensaryResultSchema = z.object({
  ...numberOnTheWire,
  registered: z.boolean(),
  since: daySchema.nullable(),
});

/** The same as elements. */
export const dispensaryParts = { ...numberParts, registered: flag, since: orNone(text) };

export const dispensaryValue = ({
  registered,
}: z.infer<typeof dispensaryResultSchema>): CheckValue => (registered ? "hit" : "clear");
