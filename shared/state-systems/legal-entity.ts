import * as z from "zod";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** What the register of legal entities says of one: `entity` is null where it holds none. */
export const legalEntityResultSchema = z.object({
  ...numberOnTheWire,
  entity: z.object({ status: z.string() }).nullable(),
});

/** The register of legal entities (R377-7.p2a). */
export const legalEntity = profile({
  system: "legal-entity",
  answers: "immediate",
  asksAbout: "applicant",
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
