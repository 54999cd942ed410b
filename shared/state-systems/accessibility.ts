import * as z from "zod";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The accessibility of an organisation's facility in a territorial unit; `facility` is null where none was assessed. */
export const accessibilityResultSchema = z.object({
  ...numberOnTheWire,
  kato: z.string(),
  facility: z.object({ accessible: z.string() }).nullable(),
});

/** Access to the facility for persons with limited mobility (R377-7.p2c, R377-4.9). */
export const accessibility = profile({
  system: "accessibility",
  speech: {
    profile: "rest",
    dialect: "questions",
    service: "accessibility",
    path: "/systems/accessibility/questions",
    scope: "accessibility.read",
    answers: "callback",
  },
  asksAbout: "facility",
  // The acts are silent: a building is not rebuilt while an application about it is reviewed.
  lifetime: "until-decided",
  result: accessibilityResultSchema,
  valueOf: ({ facility }) => {
    switch (facility?.accessible) {
      case undefined:
        return "not-found";
      case "fully":
        return "clear";
      case "partly":
      case "not":
        return "hit";
      default:
        return "indeterminate";
    }
  },
});
