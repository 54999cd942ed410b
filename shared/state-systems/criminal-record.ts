import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The convictions of a person; `endedOn` is the day on which one was removed or expunged, null while it stands. */
export const criminalRecordResultSchema = z.object({
  ...numberOnTheWire,
  convictions: z.array(
    z.object({ kind: z.string(), since: daySchema, endedOn: daySchema.nullable() }),
  ),
});

/** A criminal record in force (R377-15.p2b, R377-13.2). One removed or expunged is none (G23). */
export const criminalRecord = profile({
  system: "criminal-record",
  answers: "callback",
  asksAbout: "applicant",
  result: criminalRecordResultSchema,
  valueOf: ({ convictions }, today) =>
    convictions.some(
      ({ since, endedOn }) => since <= today && (endedOn === null || today < endedOn),
    )
      ? "hit"
      : "clear",
});
