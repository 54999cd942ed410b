import { stateSystems } from "#shared/checks/systems.ts";
import { checkQueueOf, deadOf } from "#test/simulation/functions/parts.ts";
import type { Tally } from "#test/simulation/engine/tally.ts";
import { isQuietTime, live, type Town } from "./town.ts";

const hour = 3600;
const redriven = [
  ...stateSystems.map(checkQueueOf),
  "notices",
  "signatures",
  "places",
  "mail-status",
];

/**
 * Looks through the queues of last resort once a day and puts back what ended there only because it
 * was tried too often; what a function put aside with a reason stays for a closer look.
 */
export const operatorLives = (town: Town, tally: Tally): void =>
  live(town, "operator", async () => {
    const { queues, network } = town.world;
    while (!isQuietTime(town)) {
      await network.sleep(24 * hour);
      for (const queue of redriven) {
        const aside = queues.waiting(deadOf(queue)).filter(({ reason }) => reason === undefined);
        for (const { id, body } of aside) {
          queues.takeOut(deadOf(queue), id);
          queues.send(queue, body);
          tally.count("redriven");
        }
      }
    }
  });
