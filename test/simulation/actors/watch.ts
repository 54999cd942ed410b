import { live, isQuietTime, type Town } from "./town.ts";

const hour = 3600;

/** Looks after the terms, and again each hour until everything could be done. */
export const lookUntilDone = async ({ world: { network, lambda } }: Town): Promise<void> => {
  while ((await lambda.invoke("watch-terms", {})).ended === "failed") await network.sleep(hour);
};

/** The schedule that has the terms looked after; more rarely than every hour, which shows no more. */
export const watchGoesRound = (town: Town): void =>
  live(town, "schedule", async () => {
    const { network, lambda } = town.world;
    while (!isQuietTime(town)) {
      await network.sleep(town.dice.between(10 * hour, 24 * hour));
      await lambda.invoke("watch-terms", {});
    }
    await lookUntilDone(town);
  });
