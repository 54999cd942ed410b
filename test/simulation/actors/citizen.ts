import * as z from "zod";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { read } from "./calling.ts";
import { isQuietTime, live, type Town } from "./town.ts";

const pageSchema = z.object({
  organizations: z.array(z.object({ number: z.string() })),
  next: z.string().optional(),
});

const hour = 3600;

/** Reads the public Register as anybody may (R377-6): a list page by page, and what it names. */
const browse = async ({ world, dice }: Town): Promise<void> => {
  const { network } = world;
  const filter = dice.pick(["", "&region=75", `&service=${dice.pick(serviceTypes)}`]);
  for (let cursor = ""; ;) {
    const send = `GET /v1/register/organizations?limit=2${filter}${cursor}`;
    const page = await read(network, pageSchema, { send });
    for (const { number } of page?.organizations ?? []) {
      await read(network, z.unknown(), { send: `GET /v1/register/organizations/${number}` });
    }
    if (page?.next === undefined) return;
    cursor = `&cursor=${page.next}`;
  }
};

export const citizenLives = (town: Town): void =>
  live(town, "citizen", async () => {
    while (!isQuietTime(town)) {
      await town.world.network.sleep(town.dice.between(1, 24 * hour));
      await browse(town);
    }
  });
