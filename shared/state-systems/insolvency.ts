import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { list, orNone, text } from "#shared/shep/payload.ts";
import { numberParts, ownWire } from "./own-wire.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** The proceedings about an organisation; `endedOn` is null while one runs. */
export const insolvencyResultSchema = z.object({
  ...numberOnTheWire,
  proceedings: z.array(
    z.object({ kind: z.string(), startedOn: daySchema, endedOn: daySchema.nullable() }),
  ),
});

const wire = ownWire("insolvency", "escaped", {
  ...numberParts,
  proceedings: list("proceeding", { kind: text, startedOn: text, endedOn: orNone(text) }),
});

/**
 * The register of insolvency (R377-5.2, G22). Bankruptcy and liquidation speak against the
 * organisation, a rehabilitation does not, and a kind that Arnau does not know is for a human.
 */
export const insolvency = profile({
  system: "insolvency",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: { profile: "shep-async", service: "ARNAU_InsolvencyAsync", answers: "callback", wire },
  asksAbout: "applicant",
  // The acts are silent: proceedings are published from one week to the next.
  lifetime: { calendarDays: 10 },
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
