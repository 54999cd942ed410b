import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The entries about a supplier; `endDate` is null where the listing has no end. */
export const unreliableParticipantsResultSchema = z.object({
  ...numberOnTheWire,
  entries: z.array(z.object({ startDate: daySchema, endDate: daySchema.nullable() })),
});

/** The register of unreliable participants in public procurement (R377-7.p2d, R377-27.7). */
export const unreliableParticipants = profile({
  system: "unreliable-participants",
  answers: "immediate",
  asksAbout: "applicant",
  result: unreliableParticipantsResultSchema,
  // The last day of a listing belongs to it.
  valueOf: ({ entries }, today) =>
    entries.some(
      ({ startDate, endDate }) => startDate <= today && (endDate === null || today <= endDate),
    )
      ? "hit"
      : "clear",
});
