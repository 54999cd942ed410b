import { live, isQuietTime, type Town } from "./town.ts";

const hour = 3600;

/** The schedule that has the terms looked after; more rarely than every hour, which shows no more. */
export const watchGoesRound = (town: Town): void =>
  live(town, "schedule", async () => {
    const { network, lambda } = town.world;
    while (!isQuietTime(town)) {
      await network.sleep(town.dice.between(10 * hour, 24 * hour));
      await lambda.invoke("watch-terms", {});
    }
  });
