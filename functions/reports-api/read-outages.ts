import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { endOfDay, earlierOf, daySchema, type Instant } from "#shared/law/dates.ts";
import { outagesWithin, type Outage } from "#shared/operations/outage.ts";
import { lastingOf } from "#shared/verification/lasting.ts";
import type { ReportsNeeds } from "./needs.ts";

/** Every outage of these systems that lasted in a year or before, the newest first; those that last were asked for at this moment. */
export const readOutages = async (
  { outages, breakers }: Pick<ReportsNeeds, "outages" | "breakers">,
  year: string,
  at: Instant,
  systems: readonly StateSystem[] = stateSystems,
): Promise<readonly Outage[]> => {
  const to = earlierOf(endOfDay(daySchema.parse(`${year}-12-31`)), at);
  const found = await Promise.all(
    systems.map(async (system) => {
      const [kept, breaker] = await Promise.all([
        outages.allBegunBy(system, to),
        breakers.find(system),
      ]);
      return { kept, lasting: lastingOf(system, breaker) };
    }),
  );
  const kept = found.flatMap((one) => one.kept);
  const lasting = found.flatMap((one) => one.lasting);
  const from = endOfDay(daySchema.parse(`${Number(year) - 1}-12-31`));
  return outagesWithin(kept, lasting, { from, to });
};
