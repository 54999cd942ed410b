// Periods in which a state system was not asked: because it did not answer, or because somebody paused it.
import * as z from "zod";
import { delayReasons } from "#shared/checks/question.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import { pauseReasons } from "./reasons.ts";

const period = {
  system: stateSystemSchema,
  since: instantSchema,
  /** Nothing while it lasts. */
  until: instantSchema.exactOptional(),
};

export const outageSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("not-answering"),
    ...period,
    /** What the last failure was that was seen. */
    cause: z.enum(delayReasons).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("paused"),
    ...period,
    reason: z.enum(pauseReasons),
    by: z.string(),
  }),
]);
export type Outage = z.infer<typeof outageSchema>;

/** How long an outage is kept, in months. No act says how long; two years is our own policy. */
export const keptMonths = 24;

/** Where an outage stands among all others: by its beginning. */
export const placeOf = ({ system, kind, since }: Outage): string => `${since}#${system}#${kind}`;

/**
 * The outages that touch a stretch of time, the newest first. Those that last stand over what was kept of the same
 * ones: an end is kept before it has come about, and another failure may have put it off.
 */
export const outagesWithin = (
  kept: readonly Outage[],
  lasting: readonly Outage[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly Outage[] => {
  const byPlace = new Map([...kept, ...lasting].map((outage) => [placeOf(outage), outage]));
  return [...byPlace]
    .filter(([, { since, until }]) => since <= to && (until === undefined || until >= from))
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([, outage]) => outage);
};
