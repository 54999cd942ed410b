import * as z from "zod";
import type { Trilingual } from "#shared/law/languages.ts";

interface DeviceGroup {
  readonly code: string;
  readonly name: Trilingual;
}

/**
 * The List of Decree No. 754 of 20.07.2005 that a device belongs to (R377-4.7a), as far as it is known
 * here: its groups. The rows below the groups are added from the text of the act, each with a code that
 * begins with its group's; the version then names the wording they were taken from. Kept applications
 * name codes, so that no code is ever taken away.
 */
export const deviceList: {
  readonly version: string;
  readonly source: Trilingual;
  readonly groups: readonly DeviceGroup[];
} = {
  version: "P050000754/groups",
  source: {
    kk: "Қазақстан Республикасы Үкіметінің 2005 жылғы 20 шілдедегі № 754 қаулысы",
    ru: "Постановление Правительства Республики Казахстан от 20 июля 2005 года № 754",
    en: "Decree of the Government of the Republic of Kazakhstan No. 754 of 20 July 2005",
  },
  groups: [
    {
      code: "prosthetic-orthopaedic",
      name: {
        kk: "Протездік-ортопедиялық құралдар",
        ru: "Протезно-ортопедические средства",
        en: "Prosthetic and orthopaedic aids",
      },
    },
    {
      code: "hearing",
      name: {
        kk: "Сурдотехникалық құралдар",
        ru: "Сурдотехнические средства",
        en: "Hearing aids and devices for deaf people",
      },
    },
    {
      code: "sight",
      name: {
        kk: "Тифлотехникалық құралдар",
        ru: "Тифлотехнические средства",
        en: "Aids for blind people and people with low vision",
      },
    },
    {
      code: "hygienic",
      name: {
        kk: "Міндетті гигиеналық құралдар",
        ru: "Обязательные гигиенические средства",
        en: "Hygienic aids",
      },
    },
    {
      code: "special-vehicles",
      name: {
        kk: "Арнаулы жүріп-тұру құралдары",
        ru: "Специальные средства передвижения",
        en: "Special vehicles",
      },
    },
  ],
};

const names: ReadonlyMap<string, Trilingual> = new Map(
  deviceList.groups.map(({ code, name }) => [code, name]),
);

/** The name of a row of the List; undefined for a code outside it. */
export const deviceNameOf = (code: string): Trilingual | undefined => names.get(code);

/** A code of the List; another text is the issue `not-on-the-device-list` (R377-4.7a). */
export const deviceCodeSchema = z
  .string()
  .refine((code) => names.has(code), {
    message: "not on the List of devices",
    params: { code: "not-on-the-device-list" },
  })
  .meta({ enum: [...names.keys()] });
