// What happens to the state systems from outside: outages, slowness, wrong signatures, held callbacks.
import * as z from "zod";
import type { StateSystem } from "#shared/checks/systems.ts";
import { supplierSystems } from "#shared/registration/checks.ts";
import { faultsOf } from "#shared/state-systems/mock-script.ts";
import { apiUrl, stateSystemsUrl } from "#test/simulation/functions/gateway.ts";
import { insist, read } from "./calling.ts";
import { live, type Town } from "./town.ts";

const hour = 3600;

const control = (town: Town, send: string, body?: unknown) =>
  insist(town.world.network, { base: stateSystemsUrl, send, ...(body !== undefined && { body }) });

const standingSchema = z.object({ held: z.array(z.string()) });

/** Lets every callback go that is held, until none is left or it is clear that some will not go. */
export const releaseAll = async (town: Town): Promise<void> => {
  const { network } = town.world;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const send = "GET /control";
    const standing = await read(network, standingSchema, { base: stateSystemsUrl, send });
    if (standing?.held.length === 0) return;
    const order = town.dice.pick(["as-held", "reversed"]);
    await control(town, "POST /control/release", { order, copies: town.dice.pick([1, 2]) });
    await network.sleep(hour / 4);
  }
};

/** Bad weather for one system for a while. */
export const badDay = async (town: Town, system: StateSystem) => {
  const { dice, world } = town;
  const fault = dice.pick(faultsOf(system));
  const seconds = fault === "time-out" || fault === "delay" ? { seconds: dice.below(20) } : {};
  const times = dice.chance(0.5) ? { times: dice.between(1, 6) } : {};
  await control(town, `PUT /control/${system}`, { fault, ...seconds, ...times });
  await world.network.sleep(dice.between(1, 12 * hour));
  await control(town, `DELETE /control/${system}`);
};

/** Callbacks have an address from the first moment; then come so many bad days, then good ones for ever. */
export const weatherChanges = (town: Town, badDays: number): void =>
  live(town, "weather", async () => {
    await control(town, "PUT /control/callback-address", { url: apiUrl });
    for (let count = 0; count < badDays; count += 1) {
      await town.world.network.sleep(town.dice.between(1, 8 * hour));
      await Promise.all(
        town.dice
          .shuffle(supplierSystems)
          .slice(0, town.dice.between(1, 3))
          .map((system) => badDay(town, system)),
      );
      // Some callbacks are let go so late that their round is long over.
      if (town.dice.chance(0.6)) await releaseAll(town);
    }
    await town.world.network.sleep(town.dice.below(6 * 24 * hour));
    await releaseAll(town);
  });
