// Which executive body an application goes to, by a place (L114-13.1.1, L114-14.3b, L114-15.1).
import { regionOf, unitsOf, type Kato, type Region, type Unit } from "#shared/law/territory.ts";

/** The capital and the cities of national significance decide as a whole, whatever districts they have (G43). */
const wholeCities: ReadonlySet<Region> = new Set(["71", "75", "79"]);

/** The executive body of a place: of the district or the city of regional significance, of the capital, or of a city of national significance (G43). */
export const executiveBodyOf = (place: Kato): Unit =>
  wholeCities.has(regionOf(place)) ? regionOf(place) : unitsOf(place)[0];
