import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { isInForce } from "./in-force.ts";
import { profile } from "./profile.ts";
import { representativeOnTheWire } from "./subject.ts";

/** By which decisions one person was made the guardian or trustee of another; `endedOn` is null while one stands. */
export const guardianshipResultSchema = z.object({
  ...representativeOnTheWire,
  appointments: z.array(
    z.object({ kind: z.string(), since: daySchema, endedOn: daySchema.nullable() }),
  ),
});

const kinds = new Set(["guardianship", "trusteeship"]);

/**
 * Guardianship and trusteeship (L114-13.2.2): one appointment in force is enough; those that have all ended are a
 * hit, and a kind that Arnau does not know is for a human.
 */
export const guardianship = profile({
  system: "guardianship",
  speech: {
    profile: "rest",
    dialect: "questions",
    service: "guardianship",
    path: "/systems/guardianship/questions",
    scope: "guardianship.read",
    answers: "immediate",
  },
  asksAbout: "representative",
  // The acts are silent: a guardian may be released at any time, and a need is assessed within two weeks.
  lifetime: { calendarDays: 10 },
  result: guardianshipResultSchema,
  valueOf: ({ appointments }, today) => {
    if (appointments.length === 0) return "not-found";
    const standing = appointments.filter((appointment) => isInForce(appointment, today));
    if (standing.length === 0) return "hit";
    return standing.some(({ kind }) => kinds.has(kind)) ? "clear" : "indeterminate";
  },
});
