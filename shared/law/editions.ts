// Editions of the law: which rules were in force when. A case is decided by the edition in force when its
// application was saved. A successor is added beside the ones that are here, never written over them.
import type { ActEdition } from "./act-edition.ts";
import { assistanceEditions } from "./assistance-editions.ts";
import { addDays, type Day, dayOf, earlierOf, type Instant } from "./dates.ts";
import { rules377 } from "./edition-r377-2018.ts";
import type { Edition, Supplier } from "./edition-schema.ts";
import type { AnyTerm, EditionTerm } from "./edition-terms.ts";
import type { ProvisionId } from "./provision-ids.ts";

export type { Edition } from "./edition-schema.ts";
export type { EditionTerm } from "./edition-terms.ts";

/** The editions of the Rules that the system ships, oldest first. */
export const editions: readonly Edition[] = [rules377];

/** The editions of all acts: no id stands twice. */
const everyEdition: readonly ActEdition[] = [...editions, ...assistanceEditions];

/**
 * The edition that a case saved at an instant is decided by, by the day it is in the country: the latest
 * one in force. Undefined before the first one, and after the repeal of one that is kept as an archive.
 */
export function inForceAt<One extends ActEdition>(
  among: readonly One[],
  instant: Instant,
): One | undefined {
  const day = dayOf(instant);
  return among
    .filter((edition) => isOpenOn(edition, day))
    .reduce<One | undefined>(
      (latest, edition) =>
        latest === undefined || latest.validFrom < edition.validFrom ? edition : latest,
      undefined,
    );
}

/** The edition of the Rules that a registration saved at an instant is decided by. */
export function editionAt(
  instant: Instant,
  among: readonly Edition[] = editions,
): Edition | undefined {
  return inForceAt(among, instant);
}

/** Whether a case can be opened under an edition on a day (R377-O.F, R377-O.4). */
function isOpenOn(edition: ActEdition, day: Day): boolean {
  const last = lastDayOf(edition);
  return edition.validFrom <= day && (last === null || day <= last);
}

/** The last day on which a case can be opened under an edition; a mere repeal ends nothing (G01). */
export function lastDayOf({ validTo, archiveOnly, repeal }: ActEdition): Day | null {
  if (!archiveOnly || repeal === null) return validTo;
  const lastBeforeRepeal = addDays(repeal.repealedOn, -1);
  return earlierOf(validTo ?? lastBeforeRepeal, lastBeforeRepeal);
}

/** The edition that a case is bound to, by its stored id; undefined for an unknown one. */
export function editionById(id: string, among: readonly Edition[] = editions): Edition | undefined {
  return among.find((edition) => edition.id === id);
}

/** The rule of a term in an edition of whatever act, by the edition's stored id; undefined where there is none. */
export function termIn(id: string, provision: ProvisionId): AnyTerm | undefined {
  return everyEdition.find((edition) => edition.id === id)?.terms[provision];
}

/** The term that a provision sets in an edition; undefined for a provision without one. */
export function termOf(edition: Edition, provision: ProvisionId): EditionTerm | undefined {
  return Object.values(edition.terms).find(({ id }) => id === provision);
}

/** Whether a ground of refusal can be held against a supplier (G11, G12); never one the edition does not list. */
export function groundApplies(
  edition: Edition,
  ground: ProvisionId,
  { supplier, sellsDevices }: { readonly supplier: Supplier; readonly sellsDevices: boolean },
): boolean {
  return edition.grounds.some(
    ({ provision, suppliers, onlySellersOfDevices }) =>
      provision === ground &&
      suppliers.includes(supplier) &&
      (sellsDevices || !onlySellersOfDevices),
  );
}
