// Whoever presided at a sitting signs its protocol once it is closed (R377-28d).
import * as z from "zod";
import { digestSchema } from "#shared/cases/entry.ts";
import { sittingViewSchema } from "#shared/commission/view/sitting-view.ts";
import { locales } from "#shared/law/languages.ts";
import { insist, read } from "./calling.ts";
import type { Office, Person } from "./people.ts";
import type { Town } from "./town.ts";

const habits = { signsForAnother: 0.05, signsTwice: 0.1 };

const headersSchema = z.object({ "x-protocol-digest": digestSchema });

/** What the protocol comes to, as it is printed; undefined where there is none to see. */
const digestOf = async (town: Town, by: Person, id: string) => {
  const send = `GET /v1/sittings/${id}/protocol?lang=${town.dice.pick(locales)}`;
  const { status, headers } = await insist(town.world.network, { by, send });
  return status === 200 ? headersSchema.parse(headers)["x-protocol-digest"] : undefined;
};

const sign = async (town: Town, by: Person, id: string): Promise<boolean> => {
  const { dice, world, numbered } = town;
  const digest = await digestOf(town, by, id);
  if (digest === undefined) return false;
  const languages = dice.shuffle(locales).slice(0, dice.between(1, locales.length));
  const { status } = await insist(world.network, {
    by,
    send: `POST /v1/sittings/${id}/commands`,
    body: { name: "signProtocol", digest, languages },
    headers: { "idempotency-key": numbered(`signature-of-${by.id}`) },
  });
  return status === 200;
};

/** Signs the protocols that wait for this member; once in a while one that is another's to sign. */
export const signProtocols = async (town: Town, { unit }: Office, by: Person): Promise<void> => {
  const { unsigned, dice, world } = town;
  const waiting = unsigned.get(unit) ?? new Set<string>();
  for (const id of waiting) {
    const sitting = await read(world.network, sittingViewSchema, {
      by,
      send: `GET /v1/sittings/${id}`,
    });
    const isMine = sitting?.presided.at(-1) === by.id;
    if (!isMine && !dice.chance(habits.signsForAnother)) continue;
    if ((await sign(town, by, id)) && !dice.chance(habits.signsTwice)) waiting.delete(id);
  }
};
