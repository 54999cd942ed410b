// What every report is asked by.
import * as z from "zod";

export const reportAuth = {
  kind: "official",
  roles: ["administrator", "auditor", "decision-maker", "commission-secretary"],
} as const;

export const reportFormat = z
  .enum(["json", "csv"])
  .default("json")
  .meta({ description: "`csv` has words in the language of Accept-Language" });
