import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { flag, list, orNone, text } from "#shared/shep/payload.ts";
import { isInForce } from "./in-force.ts";
import { numberParts, ownWire, representativeParts } from "./own-wire.ts";
import { profile } from "./profile.ts";
import { representativeOnTheWire } from "./subject.ts";

/** How one person is related to another: `endedOn` is null while it lasts; `adult` is whether the one who acts is of full legal age. */
export const familyRelationsResultSchema = z.object({
  ...representativeOnTheWire,
  adult: z.boolean(),
  relations: z.array(
    z.object({ kind: z.string(), since: daySchema, endedOn: daySchema.nullable() }),
  ),
});

const wire = ownWire("family-relations", "nested", {
  ...numberParts,
  ...representativeParts,
  adult: flag,
  relations: list("relation", { kind: text, since: text, endedOn: orNone(text) }),
});

/** What the one who acts may be to the other. */
const ofTheFamily = new Set([
  "spouse",
  "parent",
  "child",
  "adoptive-parent",
  "adopted-child",
  "sibling",
  "grandparent",
  "grandchild",
]);

/**
 * Acts of civil status: whether somebody is an adult member of another's family (L114-13.2.1). A marriage or an
 * adoption that has ended is a hit, and so is one who is not of age; a kind that Arnau does not know is for a human.
 */
export const familyRelations = profile({
  system: "family-relations",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: {
    profile: "shep-sync",
    service: "ARNAU_FamilyRelationsSync",
    answers: "immediate",
    wire,
  },
  asksAbout: "representative",
  // The acts are silent: a family changes seldom, and a month covers every review.
  lifetime: { calendarDays: 30 },
  result: familyRelationsResultSchema,
  valueOf: ({ adult, relations }, today) => {
    if (relations.length === 0) return "not-found";
    const lasting = relations.filter((relation) => isInForce(relation, today));
    if (lasting.length === 0) return "hit";
    if (!lasting.some(({ kind }) => ofTheFamily.has(kind))) return "indeterminate";
    return adult ? "clear" : "hit";
  },
});
