import {
  catalogueFileSchema,
  shippedCatalogue,
  type Catalogue,
} from "#shared/assistance/catalogue.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { ReferenceStore } from "#shared/store/reference.ts";
import { systemClock } from "./clock.ts";
import { keptReading } from "./kept-reading.ts";

/**
 * The lists of services on record, or the one that ships (L114-7.2, L114-11.1.6); read once in a few minutes. Lists that were imported
 * and cannot be read are a fault: no service is listed by guesswork.
 */
export const currentCatalogueFrom = (
  reference: Pick<ReferenceStore, "current">,
  clock: Clock = systemClock,
): (() => Promise<Catalogue>) => {
  const kept = keptReading(async () => {
    const current = await reference.current("services");
    return current === undefined
      ? shippedCatalogue
      : catalogueFileSchema.parse(current.content).lists;
  }, clock);
  return () => kept();
};
