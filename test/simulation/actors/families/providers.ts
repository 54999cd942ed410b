// What people know of the providers of their town: they read the public Register (L114-12.1.4, R377-6).
import * as z from "zod";
import type { Unit } from "#shared/law/territory.ts";
import { serviceTypeSchema, type ServiceType } from "#shared/registration/forms/services.ts";
import { read } from "../calling.ts";
import { isQuietTime, live, type Town } from "../town.ts";

/** A provider as the Register has shown it. */
export interface Provider {
  readonly number: string;
  readonly unit: Unit;
  readonly services: readonly ServiceType[];
}

const hour = 3600;
const pageSchema = z.object({ organizations: z.array(z.object({ number: z.string() })) });
const entrySchema = z.object({
  services: z.array(z.object({ type: z.object({ code: serviceTypeSchema }) })),
});

const readUnit = async (
  { world: { network }, providers }: Town,
  unit: Unit,
  arrive: (provider: Provider) => void,
): Promise<void> => {
  const send = `GET /v1/register/organizations?region=${unit}&limit=50`;
  const page = await read(network, pageSchema, { send });
  for (const { number } of page?.organizations ?? []) {
    const entry = await read(network, entrySchema, {
      send: `GET /v1/register/organizations/${number}`,
    });
    if (entry === undefined) continue;
    const provider = { number, unit, services: entry.services.map(({ type }) => type.code) };
    if (!providers.has(number)) arrive(provider);
    providers.set(number, provider);
  }
};

/** Reads the Register twice a day; whoever is there for the first time has come to town. Nobody is forgotten who has left it. */
export const registerIsRead = (town: Town, arrive: (provider: Provider) => void): void =>
  live(town, "reader of the Register", async () => {
    while (!isQuietTime(town)) {
      await town.world.network.sleep(town.dice.between(6 * hour, 12 * hour));
      for (const { unit } of town.offices) await readUnit(town, unit, arrive);
    }
  });

/** The providers of a town, as far as they are known. */
export const providersIn = ({ providers }: Pick<Town, "providers">, unit: Unit): Provider[] =>
  [...providers.values()].filter((one) => one.unit === unit);
