// The lists that services are taken from: guaranteed for the whole country by the Government (L114-7.2, L114-5.2), additional for a region
// by its representative body (L114-11.1.6, L114-5.7). Dated data, each with the act that approved it.
import * as z from "zod";
import { daySchema, type Day } from "#shared/law/dates.ts";
import { regionSchema, type Region } from "#shared/law/territory.ts";
import { words } from "#shared/registration/forms/parts.ts";
import {
  serviceTypes,
  serviceTypeSchema,
  type ServiceType,
} from "#shared/registration/forms/services.ts";
import type { NeededService } from "./conclusion.ts";

const listShape = {
  /** The act that approved it: the Government's, or the decision of the region's representative body. */
  act: z.strictObject({ number: words(100), date: daySchema }),
  from: daySchema,
  /** The last day on which it is in force, where one is known. */
  until: daySchema.optional(),
  services: z.array(serviceTypeSchema).min(1).max(serviceTypes.length),
};

/** One list. */
export const serviceListSchema = z.discriminatedUnion("volume", [
  z.strictObject({ volume: z.literal("guaranteed"), ...listShape }),
  z.strictObject({ volume: z.literal("additional"), region: regionSchema, ...listShape }),
]);
export type ServiceList = z.infer<typeof serviceListSchema>;

/** Every list that was ever in force; one that ends before it begins is none. */
export const catalogueSchema = z.array(
  serviceListSchema.refine(({ from, until }) => until === undefined || from <= until, {
    path: ["until"],
    params: { code: "ends-before-it-begins" },
  }),
);
export type Catalogue = readonly ServiceList[];

/**
 * The list of the eight types by which the guaranteed volume is described to citizens (P003-K1): what holds as long as no
 * administrator has put the Government's list on record.
 */
export const shippedCatalogue: Catalogue = [
  {
    volume: "guaranteed",
    act: { number: "P003", date: daySchema.parse("2021-09-07") },
    from: daySchema.parse("2021-09-07"),
    services: [...serviceTypes],
  },
];

/** The lists as an administrator puts them into use: all that ever were in force, under a version of their own. */
export const catalogueFileSchema = z.strictObject({
  version: words(100),
  lists: catalogueSchema,
});
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;

export const shippedFile: CatalogueFile = { version: "P003", lists: [...shippedCatalogue] };

const isInForce = ({ from, until }: ServiceList, on: Day): boolean =>
  from <= on && (until === undefined || on <= until);

/** The services of a volume for the residents of a region on a day, by the list that came into force last (L114-5.2, L114-5.7). */
export const listedOn = (
  catalogue: Catalogue,
  volume: ServiceList["volume"],
  region: Region,
  on: Day,
): readonly ServiceType[] =>
  catalogue
    .filter(
      (list) =>
        list.volume === volume &&
        (list.volume === "guaranteed" || list.region === region) &&
        isInForce(list, on),
    )
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0]?.services ?? [];

/** Those of the services that no list of their volume has, for the residents of a region on a day. */
export const offTheLists = (
  services: readonly NeededService[],
  catalogue: Catalogue,
  region: Region,
  on: Day,
): readonly NeededService[] =>
  services.filter(({ type, volume }) => !listedOn(catalogue, volume, region, on).includes(type));
