import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listingOf, listingVersionOf } from "#functions/relay/listing.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { loadCase } from "#shared/store/desk.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { decide, giverOn, leave, reproach, voteOnRemoval } from "#test/samples/decided-case.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";
import { signed } from "#test/samples/signed.ts";

const day = 24 * 60 * 60;
const changed = () => organizationForm({ head: { surname: "Сарыбаева", givenName: "Шара" } });

/** A supplier with nearly everything that can happen to one: listed, changed, reproached, removed, listed again. */
const longLife = async (): Promise<MemoryDesk> => {
  const desk = memoryDesk();
  const give = giverOn(desk, fileId);
  await decide(desk, {});
  await give({ name: "updateFreePlaces", free: 2 }, portal);
  desk.clock.advance(3 * day);
  await give({ name: "submitChange", form: changed(), signed: signed() }, portal);
  await give({ name: "withdraw" }, portal);
  desk.clock.advance(3 * day);
  await decide(desk, { form: changed(), procedure: "submitChange" });
  await reproach(desk, fileId);
  await voteOnRemoval(desk, fileId, "for", "Nothing was mended");
  desk.clock.advance(3 * day);
  await decide(desk, {});
  await leave(desk, fileId);
  return desk;
};

const shownAfter = async (desk: MemoryDesk, entries: readonly Entry[]) => {
  const loaded = await loadCase({ load: async () => entries }, registrationKind, fileId);
  return { version: listingVersionOf(entries), listing: await listingOf(desk, loaded) };
};

describe("the version of what the public lists show of a case", () => {
  it("R377-6, R377-31, R377-35: is another wherever the lists show something else, and never goes back", async () => {
    const desk = await longLife();
    const entries = await desk.cases.load(fileId);
    const shown = await Promise.all(
      entries.map((_, place) => shownAfter(desk, entries.slice(0, place + 1))),
    );
    const versions = shown.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    const steps = shown.map(({ version, listing }, place) => ({
      isLate: version > place + 1,
      wentUnnoticed:
        shown[place - 1]?.version === version &&
        !isDeepStrictEqual(shown[place - 1]?.listing, listing),
    }));
    expect(steps.filter(({ isLate, wentUnnoticed }) => isLate || wentUnnoticed)).toEqual([]);
    // Listed, free places, changed, removed, listed again, removed.
    expect(new Set(versions)).toHaveLength(7);
  });

  it("R377-31: is the same after any prefix, however the history goes on", async () => {
    const desk = await longLife();
    const entries = await desk.cases.load(fileId);
    fc.assert(
      fc.property(fc.nat(entries.length), (length) => {
        const version = listingVersionOf(entries.slice(0, length));
        expect(listingVersionOf(entries.slice(0, version))).toBe(version);
      }),
    );
  });

  it("is none for a case that was never listed", async () => {
    const desk = memoryDesk();
    await giverOn(desk, fileId)(
      { name: "submit", form: organizationForm(), signed: signed() },
      portal,
    );
    expect(listingVersionOf(await desk.cases.load(fileId))).toBe(0);
    expect(listingVersionOf([])).toBe(0);
  });
});
