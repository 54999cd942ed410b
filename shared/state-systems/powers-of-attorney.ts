import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { flag, orNone, parts, text } from "#shared/shep/payload.ts";
import { numberParts, ownWire, representativeParts } from "./own-wire.ts";
import { profile } from "./profile.ts";
import { powerOnTheWire } from "./subject.ts";

/**
 * What the notaries' register says of a power of attorney by its number and day, given by the one person to the
 * other: `entry` is null where there is none of these two. `socialProtection` is whether it covers acts before the
 * bodies of social protection.
 */
export const powersOfAttorneyResultSchema = z.object({
  ...powerOnTheWire,
  entry: z
    .object({ status: z.string(), validUntil: daySchema, socialProtection: z.boolean() })
    .nullable(),
});

const wire = ownWire("powers-of-attorney", "escaped", {
  ...numberParts,
  ...representativeParts,
  entry: orNone(parts({ status: text, validUntil: text, socialProtection: flag })),
});

/**
 * Powers of attorney (L114-13.2.4): one that was revoked, is over or covers something else is a hit; a status that
 * Arnau does not know is for a human.
 */
export const powersOfAttorney = profile({
  system: "powers-of-attorney",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: {
    profile: "shep-async",
    service: "ARNAU_PowersOfAttorneyAsync",
    answers: "callback",
    wire,
  },
  asksAbout: "power-of-attorney",
  // The acts are silent: a power of attorney may be revoked on any day.
  lifetime: { calendarDays: 1 },
  result: powersOfAttorneyResultSchema,
  valueOf: ({ power, entry }, today) => {
    switch (entry?.status) {
      case undefined:
        return "not-found";
      case "in-force":
        return power.issuedOn <= today && today <= entry.validUntil && entry.socialProtection
          ? "clear"
          : "hit";
      case "revoked":
      case "ended":
        return "hit";
      default:
        return "indeterminate";
    }
  },
});
