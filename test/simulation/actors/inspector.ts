import { live, isQuietTime, type Town } from "./town.ts";

const hour = 3600;

/** Looks in at odd moments while everything is under way; `look` runs at once and changes nothing. */
export const inspectorLives = (town: Town, look: () => void): void =>
  live(town, "inspector", async () => {
    while (!isQuietTime(town)) {
      await town.world.network.sleep(town.dice.between(4 * hour, 24 * hour));
      look();
    }
  });
