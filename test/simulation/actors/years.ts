// Two years later: what is kept no longer is erased, and somebody may come again.
import { isQuietTime, live, type Town } from "./town.ts";
import { restore } from "./court.ts";
import { byAnOffice } from "./offices.ts";

const hour = 3600;
const day = 24 * hour;
/** So long is kept what was removed, refused or taken back (R377-35, G29, G30). */
const keptDays = 2 * 365;
const endsHold = 0.5;
const restoresLate = 0.2;
const stormHours = 30 * 24;

/** What courts say in the end. */
const courtsDecide = async (town: Town): Promise<void> => {
  const record = { kind: "court-act", number: "2-17/2026", date: "2026-12-01" } as const;
  for (const caseId of new Set(town.filings.map((filing) => filing.caseId))) {
    if (town.dice.chance(endsHold)) {
      await byAnOffice(town, caseId, { name: "endLegalHold", record });
    } else if (town.dice.chance(restoresLate)) {
      // Where nothing was removed there is nothing to restore.
      await restore(town, caseId);
    }
  }
};

const look = async ({ world }: Town): Promise<void> => {
  await world.lambda.invoke("watch-terms", {});
};

/** The schedule goes on while nobody is there; `comeAgain` begins what happens after all is erased. */
export const yearsGoBy = (town: Town, comeAgain: () => void): void =>
  live(town, "the years", async () => {
    const { network, storm } = town.world;
    const { dice } = town;
    while (!isQuietTime(town)) await network.sleep(day);
    await network.sleep(3 * day);
    await courtsDecide(town);
    for (let part = 0; part < 3; part += 1) {
      await network.sleep(Math.floor(((keptDays - 60) / 3) * day));
      await look(town);
    }
    storm(stormHours);
    // Day by day over the time in which the cases of a run become due, and on until nothing goes wrong.
    for (let days = 0; days < 75; days += 1) {
      await network.sleep(day);
      await look(town);
    }
    if (dice.chance(0.6)) comeAgain();
    for (let days = 0; days < 3; days += 1) {
      await network.sleep(day);
      await look(town);
    }
  });
