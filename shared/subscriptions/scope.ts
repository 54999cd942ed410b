import * as z from "zod";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { unitSchema, type Unit } from "#shared/law/territory.ts";
import type { Announced } from "./announce.ts";
import { announcedKinds } from "./event-type.ts";
import { eventTypeNameSchema, eventTypes } from "./event-types.ts";

const once = (all: readonly string[]): boolean => new Set(all).size === all.length;
const listedOnce = { params: { code: "listed-twice" } };

/** What a subscriber may be told of. Whatever is not named is not sent. */
export const scopeSchema = z
  .strictObject({
    kinds: z.array(z.enum(announcedKinds)).min(1).refine(once, listedOnce),
    /** All types of these kinds, unless some are named. */
    types: z.array(eventTypeNameSchema).min(1).refine(once, listedOnce).exactOptional(),
    /** A region or a district; the whole country unless one is named. A region has its districts in it. */
    unit: unitSchema.exactOptional(),
    /** Personal data go to nobody unless a provision is named that gives the subscriber the right to them. */
    personal: z.strictObject({ ground: provisionIdSchema }).exactOptional(),
  })
  .superRefine(({ kinds, types = [] }, context) => {
    for (const [place, type] of types.entries()) {
      if (kinds.includes(eventTypes[type].kind)) continue;
      const params = { code: "kind-not-in-scope" };
      context.addIssue({ code: "custom", path: ["types", place], params });
    }
  });
export type Scope = z.infer<typeof scopeSchema>;

/** Whether a unit is another one or lies in it: codes of districts begin with their region's. */
export const liesIn = (unit: Unit, other: Unit): boolean => unit.startsWith(other);

/** Whether an event is within a scope. */
export const isWithin = (
  { kinds, types, unit }: Scope,
  { kind, type, units }: Pick<Announced, "kind" | "type" | "units">,
): boolean =>
  kinds.includes(kind) &&
  (types === undefined || types.includes(type)) &&
  (unit === undefined || units.some((one) => liesIn(one, unit)));
