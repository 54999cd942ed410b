import { supplierSystems } from "#shared/registration/checks.ts";
import { checkQueueOf } from "#test/simulation/functions/parts.ts";
import type { Tally } from "#test/simulation/engine/tally.ts";
import { live, type Town } from "./town.ts";

const hour = 3600;
const longestHours = 30;
const breakable = [
  "mail",
  "relay",
  "authority",
  "signatures",
  "notices",
  "places",
  "callbacks",
  "mail-status",
  ...supplierSystems.map(checkQueueOf),
];

/** Parts of the house stand still for hours: the mail server, the reader of the stream, the workers of a queue. */
export const outagesHappen = (town: Town, tally: Tally, times: number): void => {
  const { world, dice } = town;
  for (let count = 1; count <= times; count += 1) {
    live(town, `outage ${count}`, async () => {
      await world.network.sleep(dice.below(100 * hour));
      const part = dice.pick(["mail", "mail", "relay", "authority", dice.pick(breakable)]);
      const hours = dice.between(1, longestHours);
      tally.count("outage-hours", hours);
      world.outages.add(part);
      await world.network.sleep(hours * hour);
      world.outages.delete(part);
    });
  }
};
