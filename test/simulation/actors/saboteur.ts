import { supplierSystems } from "#shared/registration/checks.ts";
import { checkQueueOf } from "#test/simulation/functions/parts.ts";
import type { Tally } from "#test/simulation/engine/tally.ts";
import { live, type Town } from "./town.ts";

const hour = 3600;

/** Puts messages into queues, and records into the stream, that nobody can ever handle. */
export const saboteurLives = (town: Town, tally: Tally, times: number): void =>
  live(town, "saboteur", async () => {
    const { world, dice, poison, numbered } = town;
    const unknownCase = { caseId: "organization-999940000000", sequence: 3, system: "tax-debt" };
    for (let count = 0; count < times; count += 1) {
      await world.network.sleep(dice.between(1, 24 * hour));
      const mark = numbered("poison");
      tally.count("poison");
      if (dice.chance(0.2)) {
        world.stream.onWrite({ pk: { S: mark }, sk: { N: "1" }, kind: { S: "unheard-of" } });
        continue;
      }
      const body = dice.chance(0.5)
        ? `{"half": "${mark}`
        : JSON.stringify({ ...unknownCase, mark });
      poison.add(body);
      world.queues.send(
        dice.pick([...supplierSystems.map(checkQueueOf), "notices", "signatures", "places"]),
        body,
      );
    }
  });
