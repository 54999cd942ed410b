import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { list, orNone, text } from "#shared/shep/payload.ts";
import { numberParts, ownWire } from "./own-wire.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The rights of an organisation to premises in a territorial unit; `until` is null for a right without an end. */
export const immovablePropertyResultSchema = z.object({
  ...numberOnTheWire,
  kato: z.string(),
  rights: z.array(
    z.object({
      cadastralNumber: z.string(),
      kind: z.string(),
      since: daySchema,
      until: daySchema.nullable(),
    }),
  ),
});

const wire = ownWire("immovable-property", "nested", {
  ...numberParts,
  kato: text,
  rights: list("right", { cadastralNumber: text, kind: text, since: text, until: orNone(text) }),
});

const rightsToUse = new Set(["ownership", "lease", "free-use", "operational-management"]);

/**
 * Registered rights to immovable property (R377-7.p2e, R377-5.3): one right in force is enough; a
 * right that has ended or not begun is a hit, and a kind that Arnau does not know is for a human.
 */
export const immovableProperty = profile({
  system: "immovable-property",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: {
    profile: "shep-async",
    service: "ARNAU_ImmovablePropertyAsync",
    answers: "callback",
    wire,
  },
  asksAbout: "facility",
  // The acts are silent: a lease tells its own end, and a month covers every review.
  lifetime: { calendarDays: 30 },
  result: immovablePropertyResultSchema,
  valueOf: ({ rights }, today) => {
    if (rights.length === 0) return "not-found";
    const inForce = rights.filter(
      ({ since, until }) => since <= today && (until === null || today <= until),
    );
    if (inForce.length === 0) return "hit";
    return inForce.some(({ kind }) => rightsToUse.has(kind)) ? "clear" : "indeterminate";
  },
});
