// The twelve grounds on which a person or a family may be recognised as being in a difficult life
// situation (L114-6.1): the one list of them. A ground is known by its code, never by its number (G40).
import * as z from "zod";
import type { ProvisionId } from "#shared/law/provision-ids.ts";

/** In the order of the Kazakh text of the Law and of the portal's article (P003-G0). */
export const grounds = [
  "orphanhood",
  "no-parental-care",
  "child-neglect",
  "special-regime-school",
  "early-development",
  "body-disorder",
  "significant-disease",
  "self-care",
  "cruel-treatment",
  "homelessness",
  "release",
  "probation",
] as const;
export const groundSchema = z.enum(grounds);
export type Ground = z.infer<typeof groundSchema>;

/** Where a ground stands: the two texts of the Law number their list differently (G40). */
export interface GroundPlace {
  /** Its row, which has the number of the English text. */
  readonly provision: Extract<ProvisionId, `L114-6.1.${string}`>;
  /** Its row in the portal's article, which explains and rules nothing (G86). */
  readonly article: `P003-G${number}`;
  readonly numbers: { readonly en: string; readonly kk: string };
}

/** Every ground with both of its numbers; later references of the Law mean the Kazakh ones (G40, G41). */
export const groundPlaces: Readonly<Record<Ground, GroundPlace>> = {
  orphanhood: {
    provision: "L114-6.1.1",
    article: "P003-G1",
    numbers: { en: "1", kk: "1" },
  },
  "no-parental-care": {
    provision: "L114-6.1.2",
    article: "P003-G2",
    numbers: { en: "2", kk: "2" },
  },
  "child-neglect": {
    provision: "L114-6.1.3",
    article: "P003-G3",
    numbers: { en: "3", kk: "3" },
  },
  "special-regime-school": {
    provision: "L114-6.1.3-1",
    article: "P003-G4",
    numbers: { en: "3-1", kk: "4" },
  },
  "early-development": {
    provision: "L114-6.1.4",
    article: "P003-G5",
    numbers: { en: "4", kk: "5" },
  },
  "body-disorder": {
    provision: "L114-6.1.5",
    article: "P003-G6",
    numbers: { en: "5", kk: "6" },
  },
  "significant-disease": {
    provision: "L114-6.1.6",
    article: "P003-G7",
    numbers: { en: "6", kk: "7" },
  },
  "self-care": {
    provision: "L114-6.1.7",
    article: "P003-G8",
    numbers: { en: "7", kk: "8" },
  },
  "cruel-treatment": {
    provision: "L114-6.1.8",
    article: "P003-G9",
    numbers: { en: "8", kk: "9" },
  },
  homelessness: {
    provision: "L114-6.1.9",
    article: "P003-G10",
    numbers: { en: "9", kk: "10" },
  },
  release: {
    provision: "L114-6.1.10",
    article: "P003-G11",
    numbers: { en: "10", kk: "11" },
  },
  probation: {
    provision: "L114-6.1.11",
    article: "P003-G12",
    numbers: { en: "11", kk: "12" },
  },
};
