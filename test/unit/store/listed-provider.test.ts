import { describe, expect, it } from "vitest";
import { declare, emptyBook } from "#shared/assistance/places/book.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { findProvider, providerToChoose } from "#shared/store/listed-provider.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryPlaces } from "#test/fakes/places.ts";
import { binOf } from "#test/samples/organization.ts";
import {
  listing,
  organizationEntry,
  specialistEntry,
  specialistNumberOf,
} from "#test/samples/register-entry.ts";

const entry = organizationEntry(1, { places: { total: 9, free: 4 } });
const { number } = entry;

const open = async () => {
  const register = dynamoRegister(memoryTable().dynamo, "register");
  await register.keep(listing(entry), 3);
  await register.keep(listing(specialistEntry(1)), 1);
  return { register, books: memoryPlaces() };
};

describe("a provider by its number", () => {
  it("R377-34: is in the Register, has left it, or was never there", async () => {
    const { register } = await open();
    expect(await findProvider(register, number)).toEqual({ found: "listed", entry });
    expect(await findProvider(register, `O-${binOf(2)}`)).toEqual({ found: "unknown" });
    expect(await findProvider(register, specialistNumberOf(1))).toEqual({ found: "unknown" });
    await register.drop(number, 4);
    expect(await findProvider(register, number)).toEqual({ found: "excluded" });
  });

  it("L114-15.8: is chosen as the Register shows it", async () => {
    const needs = await open();
    expect(await providerToChoose(needs, number)).toEqual({
      listed: true,
      services: ["social-household", "social-legal"],
      free: 4,
    });
    expect(await providerToChoose(needs, `O-${binOf(2)}`)).toBeUndefined();
    await needs.register.drop(number, 4);
    expect(await providerToChoose(needs, number)).toMatchObject({ listed: false });
  });

  it("R377-4.11c: has the free places of its book once it has one", async () => {
    const needs = await open();
    const until = instantSchema.parse("2026-11-24T18:59:59.999Z");
    const { book } = declare(emptyBook(number), { free: 0, version: 4 }, until);
    await needs.books.write({ book, untold: [], revision: 0 });
    expect(await providerToChoose(needs, number)).toMatchObject({ listed: true, free: 0 });
  });
});
