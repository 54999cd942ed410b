// The classifier of administrative territorial units (KATO) as data with a version. An administrator loads
// it whole (kato-file.ts); until then the system knows the regions only.
import * as z from "zod";
import { type Day, daySchema } from "./dates.ts";
import { checkKato, regionNameOf, regions } from "./territory.ts";

const nameSchema = z.string().min(1);

/** A unit as the classifier lists it; a flaw of its code is reported as an issue with `params.code`. */
export const katoUnitSchema = z
  .strictObject({
    /** Nine digits. */
    code: z.string().superRefine((text, context) => {
      const code = checkKato(text);
      if (code !== "valid") context.addIssue({ code: "custom", message: code, params: { code } });
    }),
    /** The code of the unit it lies in, which its own digits do not always tell; null for a region. */
    parent: z.string().nullable(),
    name: z
      .strictObject({ kk: nameSchema, ru: nameSchema, en: nameSchema.exactOptional() })
      .readonly(),
    /** 1 a region, 2 a district or a city, 3 a part of a district, 4 a settlement. */
    level: z.int().min(1).max(4),
  })
  .readonly();

export type KatoUnit = z.infer<typeof katoUnitSchema>;

export interface Classifier {
  /** The day that the units are as of. */
  readonly version: Day;
  readonly units: readonly KatoUnit[];
  /** Whether a code that is not listed does not exist; the built-in classifier knows the regions only. */
  readonly complete: boolean;
}

export type KatoIndex = ReadonlyMap<string, KatoUnit>;

/**
 * What a classifier knows of a code: the unit and all it lies in, the region last; nothing more than its
 * region, where only regions are known; or that there is no such unit.
 */
export type KatoFinding =
  | { readonly found: "known"; readonly unit: KatoUnit; readonly line: readonly KatoUnit[] }
  | { readonly found: "unverified"; readonly region: KatoUnit }
  | { readonly found: "unknown-kato" };

/** Looks a code up; a text that is no code at all is unknown too. */
export function lookUp(classifier: Classifier, code: string): KatoFinding {
  const index = indexOf(classifier);
  const unit = index.get(code);
  if (unit !== undefined) return { found: "known", unit, line: lineOf(unit, index) };
  const region = index.get(`${code.slice(0, 2)}0000000`);
  return !classifier.complete && checkKato(code) === "valid" && region !== undefined
    ? { found: "unverified", region }
    : { found: "unknown-kato" };
}

const indexes = new WeakMap<Classifier, KatoIndex>();

/** A classifier has tens of thousands of units and never changes, so it is indexed once. */
function indexOf(classifier: Classifier): KatoIndex {
  const index = indexes.get(classifier) ?? indexByCode(classifier.units);
  indexes.set(classifier, index);
  return index;
}

export function indexByCode(units: readonly KatoUnit[]): KatoIndex {
  return new Map(units.map((unit) => [unit.code, unit]));
}

/** The unit, the one it lies in, and so on; a line that comes back to itself stops there. */
export function lineOf(
  unit: KatoUnit,
  index: KatoIndex,
  below: readonly KatoUnit[] = [],
): readonly KatoUnit[] {
  const line = [...below, unit];
  const above = unit.parent === null ? undefined : index.get(unit.parent);
  return above === undefined || line.includes(above) ? line : lineOf(above, index, line);
}

/** The twenty regions as they are since 8 June 2022; codes below them are taken as they come. */
export const builtInClassifier: Classifier = {
  version: daySchema.parse("2022-06-08"),
  units: regions.map((region) => ({
    code: `${region}0000000`,
    parent: null,
    name: regionNameOf(region),
    level: 1,
  })),
  complete: false,
};
