// The table of the public lists in tests: one supplier at several times, and what should be there of it.
import { instantSchema } from "#shared/law/dates.ts";
import type { Listing } from "#shared/registration/register/entry.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { itemsSettled, nothingOf, wantedOf } from "#shared/store/register-wanted.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { addressInAstana, binOf } from "#test/samples/organization.ts";
import { named, organizationEntry } from "#test/samples/register-entry.ts";

export const number = `O-${binOf(2)}`;

export const open = () => {
  const table = memoryTable();
  return { ...table, register: dynamoRegister(table.dynamo, "register") };
};

/** The items by their keys. Which version wrote a member of a list does not matter. */
export const shape = (items: Iterable<Record<string, unknown>>) =>
  new Map(
    [...items].map(({ version, ...item }) => [
      `${String(item["pk"])} ${String(item["sk"])}`,
      JSON.parse(JSON.stringify("settled" in item ? { version, ...item } : item)),
    ]),
  );

/** What the table holds where only this was ever kept. */
export const settled = (one: Listing | undefined, version: number) =>
  shape(
    itemsSettled(one === undefined ? nothingOf(number, version) : wantedOf(one, version)).map(
      (item) => ({ ...item }),
    ),
  );

export const bring = (
  register: ReturnType<typeof open>["register"],
  one: Listing | undefined,
  version: number,
) => (one === undefined ? register.drop(number, version) : register.keep(one, version));

export const service = {
  type: "social-legal",
  standard: "order-165",
  form: "at-home",
  priceTiyn: 5,
} as const;

export const first = organizationEntry(2, { name: named("Анар") });
export const later = instantSchema.parse("2026-12-01T04:00:00.000Z");
/** The same organisation later: another name, another region, one service less. */
export const changed = organizationEntry(
  2,
  {
    name: named("Яблоня"),
    facilities: [addressInAstana],
    services: [service],
  },
  { version: 2, acceptedAt: later },
);
