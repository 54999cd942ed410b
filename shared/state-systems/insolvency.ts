import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The proceedings about an organisation; `endedOn` is null while one runs. */
export const insolvencyResultSchema = z.object({
  ...numberOnTheWire,
  proceedings: z.array(
    z.object({ kind: z.string(), startedOn: daySchema, endedOn: daySchema.nullable() }),
  ),
});

/**
 * The register of insolvency (R377-5.2, G22). Bankruptcy and liquidation speak against the
 * organisation, a rehabilitation does not, and a kind that Arnau does not know is for a human.
 */
export const insolvency = profile({
  system: "insolvency",
  answers: "callback",
  asksAbout: "applicant",
  result: insolvencyResultSchema,
  valueOf: ({ proceedings }, today) => {
    const kinds = proceedings
      .filter(
        ({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || today < endedOn),
      )
      .map(({ kind }) => kind);
    if (kinds.includes("bankruptcy") || kinds.includes("liquidation")) return "hit";
    return kinds.every((kind) => kind === "rehabilitation") ? "clear" : "indeterminate";
  },
});
