import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { list, orNone, text } from "#shared/shep/payload.ts";
import { isInForce } from "./in-force.ts";
import { numberParts, ownWire } from "./own-wire.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The convictions of a person; `endedOn` is the day on which one was removed or expunged, null while it stands. */
export const criminalRecordResultSchema = z.object({
  ...numberOnTheWire,
  convictions: z.array(
    z.object({ kind: z.string(), since: daySchema, endedOn: daySchema.nullable() }),
  ),
});

const wire = ownWire("criminal-record", "escaped", {
  ...numberParts,
  convictions: list("conviction", { kind: text, since: text, endedOn: orNone(text) }),
});

/** A criminal record in force (R377-15.p2b, R377-13.2). One removed or expunged is none (G23). */
export const criminalRecord = profile({
  system: "criminal-record",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: {
    profile: "shep-async",
    service: "ARNAU_CriminalRecordAsync",
    answers: "callback",
    wire,
  },
  asksAbout: "applicant",
  // The acts are silent: a month covers every review, and what is told of a person is not asked in vain.
  lifetime: { calendarDays: 30 },
  result: criminalRecordResultSchema,
  valueOf: ({ convictions }, today) =>
    convictions.some((conviction) => isInForce(conviction, today)) ? "hit" : "clear",
});
