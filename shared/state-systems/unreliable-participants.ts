import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { unreliableWire } from "./unreliable-wire.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The entries about a supplier; `endDate` is null where the listing has no end. */
export const unreliableParticipantsResultSchema = z.object({
  ...numberOnTheWire,
  entries: z.array(z.object({ startDate: daySchema, endDate: daySchema.nullable() })),
  /** Not all entries are here. */
  hasMore: z.boolean().default(false),
});

/** The register of unreliable participants in public procurement (R377-7.p2d, R377-27.7). */
export const unreliableParticipants = profile({
  system: "unreliable-participants",
  speech: {
    profile: "rest",
    dialect: "graphql",
    service: "Rnu",
    path: "/v3/graphql",
    scope: "rnu.read",
    answers: "immediate",
    wire: unreliableWire,
  },
  asksAbout: "applicant",
  // R377-27.7: what counts is how things stand when the Commission decides.
  lifetime: { calendarDays: 1 },
  result: unreliableParticipantsResultSchema,
  // The last day of a listing belongs to it. A listing that was not shown may be in force.
  valueOf: ({ entries, hasMore }, today) => {
    const isListed = entries.some(
      ({ startDate, endDate }) => startDate <= today && (endDate === null || today <= endDate),
    );
    if (isListed) return "hit";
    return hasMore ? "indeterminate" : "clear";
  },
});
