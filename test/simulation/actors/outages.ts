import { stateSystems } from "#shared/registration/checks.ts";
import { checkQueueOf } from "#test/simulation/functions/parts.ts";
import { live, type Town } from "./town.ts";

const hour = 3600;
const longest = 30 * hour;
const breakable = ["mail", "relay", "notices", "callbacks", ...stateSystems.map(checkQueueOf)];

/** Parts of the house stand still for hours: the mail server, the reader of the stream, the workers of a queue. */
export const outagesHappen = (town: Town, times: number): void => {
  const { world, dice } = town;
  for (let count = 1; count <= times; count += 1) {
    live(town, `outage ${count}`, async () => {
      await world.network.sleep(dice.below(100 * hour));
      const part = dice.pick(["mail", "relay", dice.pick(breakable)]);
      world.outages.add(part);
      await world.network.sleep(dice.below(longest));
      world.outages.delete(part);
    });
  }
};
