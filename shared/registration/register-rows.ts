import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { regionOf, regionSchema, type Region } from "#shared/law/territory.ts";
import { nameOrderOf } from "./name-order.ts";
import { accessibilities, registerEntrySchema, type RegisterEntry } from "./register-entry.ts";
import { serviceTypeSchema, type ServiceType } from "./services.ts";

const entry = registerEntrySchema.shape;

/** What a list of the Register shows of an organisation. */
export const registerRowSchema = z.strictObject({
  number: entry.number,
  name: entry.name,
  bin: entry.bin,
  /** Where services are given (R377-4.5b), not where the organisation is registered. */
  regions: z.array(regionSchema),
  services: z.array(serviceTypeSchema),
  places: entry.places,
  accessibility: z.enum(accessibilities).optional(),
  includedAt: instantSchema,
});
export type RegisterRow = z.infer<typeof registerRowSchema>;

/** Which list of the Register is meant: all of it, or that of a region, of a service, of both. */
export interface RegisterList {
  readonly region?: Region | undefined;
  readonly service?: ServiceType | undefined;
}

/** The name of a list, "*" standing for any. */
export const listNameOf = ({ region, service }: RegisterList): string =>
  `${region ?? "*"}#${service ?? "*"}`;

/** A row, the place that it has by name in every list, and the lists that it stands in. */
export interface PlacedRow {
  readonly row: RegisterRow;
  readonly place: string;
  readonly lists: readonly string[];
}

const rowOf = ({ number, name, bin, facilities, ...rest }: RegisterEntry): RegisterRow => ({
  number,
  name,
  bin,
  regions: [...new Set(facilities.map(({ kato }) => regionOf(kato)))],
  services: [...new Set(rest.services.map(({ type }) => type))],
  places: rest.places,
  ...(rest.accessibility !== undefined && { accessibility: rest.accessibility.found }),
  includedAt: rest.includedAt,
});

/**
 * Under what an organisation is found: by nothing, by each region and each service, and by each
 * region with each service. Lists order by the Kazakh name, then by number.
 */
export const placedRowOf = (organization: RegisterEntry): PlacedRow => {
  const row = rowOf(organization);
  const regions = [undefined, ...row.regions];
  const services = [undefined, ...row.services];
  return {
    row,
    place: `${nameOrderOf(row.name.full.kk)}#${row.number}`,
    lists: regions.flatMap((region) => services.map((service) => listNameOf({ region, service }))),
  };
};
