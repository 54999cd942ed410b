// The territories of a report, as callers name them.
import * as z from "zod";
import type { Trilingual } from "#shared/law/languages.ts";
import {
  regions,
  regionSchema,
  unitNameOf,
  unitSchema,
  type Region,
} from "#shared/law/territory.ts";
import { regionOfUnit, regionPlace, unitPlace, type Cube, type Place } from "./cube.ts";

/** "country", a region with all of its districts ("71"), the department of a region alone ("office-71"), or a district ("7115"). */
export const placeCodeSchema = z
  .string()
  .refine((text) => placeOf(text) !== undefined, {
    message: "no territory of a report",
    params: { code: "not-a-unit" },
  })
  .meta({ pattern: "^(country|[0-9]{2}|[0-9]{4}|office-[0-9]{2})$" });

const officeMark = "office-";

/** The territory of a code; undefined for anything else. */
export const placeOf = (code: string): Place | undefined => {
  if (code === "country") return "country";
  const region = regionSchema.safeParse(code).data;
  if (region !== undefined) return regionPlace(region);
  const alone = code.startsWith(officeMark)
    ? regionSchema.safeParse(code.slice(officeMark.length)).data
    : undefined;
  if (alone !== undefined) return unitPlace(alone);
  const unit = unitSchema.safeParse(code).data;
  return unit === undefined ? undefined : unitPlace(unit);
};

const unitIn = (place: Place) => unitSchema.parse(place.slice("unit:".length));

/** The unit of a territory that is one. */
export const unitOfPlace = (place: Place) =>
  place.startsWith("unit:") ? unitIn(place) : undefined;

export const codeOf = (place: Place): string => {
  if (place === "country") return place;
  const unit = unitOfPlace(place);
  if (unit === undefined) return place.slice("region:".length);
  return unit.length === 2 ? `${officeMark}${unit}` : unit;
};

const country: Trilingual = {
  kk: "Қазақстан Республикасы",
  ru: "Республика Казахстан",
  en: "Republic of Kazakhstan",
};

const department: Trilingual = { kk: "басқарма", ru: "управление", en: "department" };

export const placeNameOf = (place: Place): Trilingual => {
  if (place === "country") return country;
  const unit = unitOfPlace(place);
  if (unit === undefined) return unitNameOf(regionSchema.parse(place.slice("region:".length)));
  const name = unitNameOf(unit);
  if (unit.length > 2) return name;
  return {
    kk: `${name.kk}, ${department.kk}`,
    ru: `${name.ru}, ${department.ru}`,
    en: `${name.en}, ${department.en}`,
  };
};

/** The regions that a territory has cases in. */
export const regionsOf = (place: Place): readonly Region[] => {
  if (place === "country") return regions;
  const unit = unitOfPlace(place);
  return [
    unit === undefined ? regionSchema.parse(place.slice("region:".length)) : regionOfUnit(unit),
  ];
};

/** Whether a territory lies in another, or is it. */
export const liesIn = (place: Place, within: Place): boolean => {
  if (within === "country" || place === within) return true;
  const unit = unitOfPlace(place);
  return unit !== undefined && regionPlace(regionOfUnit(unit)) === within;
};

/** The territories that one consists of: regions, the units of a region that have had cases, or none. */
export const partsOf = (place: Place, { units }: Pick<Cube, "units">): readonly Place[] => {
  if (place === "country") return regions.map(regionPlace);
  if (place.startsWith("unit:")) return [];
  return units.filter((unit) => regionPlace(regionOfUnit(unit)) === place).map(unitPlace);
};
