// Regions of the country by KATO, the classifier of administrative territorial units: nine digits, of which
// the first two are the region.
import * as z from "zod";
import type { Trilingual } from "./languages.ts";

/** A region by the first two digits of its KATO codes. */
export const regionSchema = z.enum([
  "10",
  "11",
  "15",
  "19",
  "23",
  "27",
  "31",
  "33",
  "35",
  "39",
  "43",
  "47",
  "55",
  "59",
  "61",
  "62",
  "63",
  "71",
  "75",
  "79",
]);

export type Region = z.infer<typeof regionSchema>;

const names: Readonly<Record<Region, Trilingual>> = {
  "10": { kk: "Абай облысы", ru: "область Абай", en: "Abai region" },
  "11": { kk: "Ақмола облысы", ru: "Акмолинская область", en: "Akmola region" },
  "15": { kk: "Ақтөбе облысы", ru: "Актюбинская область", en: "Aktobe region" },
  "19": { kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty region" },
  "23": { kk: "Атырау облысы", ru: "Атырауская область", en: "Atyrau region" },
  "27": {
    kk: "Батыс Қазақстан облысы",
    ru: "Западно-Казахстанская область",
    en: "West Kazakhstan region",
  },
  "31": { kk: "Жамбыл облысы", ru: "Жамбылская область", en: "Zhambyl region" },
  "33": { kk: "Жетісу облысы", ru: "область Жетісу", en: "Zhetisu region" },
  "35": { kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda region" },
  "39": { kk: "Қостанай облысы", ru: "Костанайская область", en: "Kostanay region" },
  "43": { kk: "Қызылорда облысы", ru: "Кызылординская область", en: "Kyzylorda region" },
  "47": { kk: "Маңғыстау облысы", ru: "Мангистауская область", en: "Mangystau region" },
  "55": { kk: "Павлодар облысы", ru: "Павлодарская область", en: "Pavlodar region" },
  "59": {
    kk: "Солтүстік Қазақстан облысы",
    ru: "Северо-Казахстанская область",
    en: "North Kazakhstan region",
  },
  "61": { kk: "Түркістан облысы", ru: "Туркестанская область", en: "Turkistan region" },
  "62": { kk: "Ұлытау облысы", ru: "область Ұлытау", en: "Ulytau region" },
  "63": {
    kk: "Шығыс Қазақстан облысы",
    ru: "Восточно-Казахстанская область",
    en: "East Kazakhstan region",
  },
  "71": { kk: "Астана қаласы", ru: "город Астана", en: "Astana city" },
  "75": { kk: "Алматы қаласы", ru: "город Алматы", en: "Almaty city" },
  "79": { kk: "Шымкент қаласы", ru: "город Шымкент", en: "Shymkent city" },
};

/** Every region, ordered by its code. */
export const regions: readonly Region[] = regionSchema.options;

export function regionNameOf(region: Region): Trilingual {
  return names[region];
}

export type KatoFlaw = "not-nine-digits" | "unknown-region";

/** Whether a text is a KATO code of a known region; units below the region are not looked up. */
export function checkKato(text: string): "valid" | KatoFlaw {
  if (!/^[0-9]{9}$/.test(text)) return "not-nine-digits";
  return regionSchema.safeParse(text.slice(0, 2)).success ? "valid" : "unknown-region";
}

/** A KATO code; a flaw is reported as an issue with `params.code`. */
export const katoSchema = z
  .string()
  .superRefine((text, context) => {
    const code = checkKato(text);
    if (code === "valid") return;
    context.addIssue({ code: "custom", message: `not a KATO code: ${code}`, params: { code } });
  })
  .meta({ pattern: "^[0-9]{9}$" })
  .brand<"Kato">();

export type Kato = z.infer<typeof katoSchema>;

/** The region that a unit lies in. */
export function regionOf(kato: Kato): Region {
  return regionSchema.parse(kato.slice(0, 2));
}

/** The first four digits of a KATO code name a district; "00" in the last two of them names none. */
const districtOf = (kato: Kato): Unit | undefined => {
  const code = kato.slice(0, 4);
  return isUnit(code) && !code.endsWith("00") ? code : undefined;
};

/**
 * A unit of the executive body: the department of a region (its two digits) or that of a district
 * (four digits of KATO). Both levels hold the same roles (R377-2.1).
 */
export type Unit = Region | `${Region}${number}`;

const isUnit = (text: string): text is Unit =>
  /^[0-9]{2}([0-9]{2})?$/.test(text) && regionSchema.safeParse(text.slice(0, 2)).success;

/** A unit; anything else is reported as an issue with `params.code`. */
export const unitSchema = z
  .string()
  .refine(isUnit, { message: "not a unit of the executive body", params: { code: "not-a-unit" } })
  .meta({ pattern: "^[0-9]{2}([0-9]{2})?$" });

/** The units that a place could belong to, the district first (R377-2.1, G21). */
export function unitsOf(kato: Kato): readonly [Unit, ...Unit[]] {
  const district = districtOf(kato);
  return district === undefined ? [regionOf(kato)] : [district, regionOf(kato)];
}

const district: Trilingual = { kk: "аудан коды", ru: "код района", en: "district code" };

/** A unit by the name of its region; one of a district with its code besides (R377-2.1). */
export function unitNameOf(unit: Unit): Trilingual {
  const region = regionNameOf(regionSchema.parse(unit.slice(0, 2)));
  if (unit.length === 2) return region;
  return {
    kk: `${region.kk}, ${district.kk} ${unit}`,
    ru: `${region.ru}, ${district.ru} ${unit}`,
    en: `${region.en}, ${district.en} ${unit}`,
  };
}
