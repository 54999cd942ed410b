import { commissionIdOf } from "#shared/commission/commission.ts";
import { unitsOf, type Kato, type Unit } from "#shared/law/territory.ts";
import type { CaseStore } from "#shared/store/ports.ts";

/**
 * The unit that an application goes to: the district of the place, if that has a Commission, else
 * the region (R377-2.1, R377-2.3, R377-20, G21).
 */
export const competentUnit = async (cases: Pick<CaseStore, "load">, place: Kato): Promise<Unit> => {
  const [nearest, ...wider] = unitsOf(place);
  const region = wider.at(-1);
  if (region === undefined) return nearest;
  const founded = await cases.load(commissionIdOf(nearest));
  return founded.length > 0 ? nearest : region;
};
