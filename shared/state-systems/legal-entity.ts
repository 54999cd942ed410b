import * as z from "zod";
import { orNone, parts, text } from "#shared/shep/payload.ts";
import { numberParts, ownWire } from "./own-wire.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** What the register of legal entities says of one: `entity` is null where it holds none. */
export const legalEntityResultSchema = z.object({
  ...numberOnTheWire,
  entity: z.object({ status: z.string() }).nullable(),
});

const wire = ownWire("legal-entity", "nested", {
  ...numberParts,
  entity: orNone(parts({ status: text })),
});

/** The register of legal entities (R377-7.p2a). */
export const legalEntity = profile({
  system: "legal-entity",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: { profile: "shep-sync", service: "ARNAU_LegalEntitySync", answers: "immediate", wire },
  asksAbout: "applicant",
  // The acts are silent: a legal entity changes seldom, and a month covers every review.
  lifetime: { calendarDays: 30 },
  result: legalEntityResultSchema,
  valueOf: ({ entity }) => {
    switch (entity?.status) {
      case undefined:
        return "not-found";
      case "registered":
        return "clear";
      case "in-liquidation":
      case "liquidated":
        return "hit";
      default:
        return "indeterminate";
    }
  },
});
