import { describe, expect, it } from "vitest";
import { codeIn } from "#test/fakes/assistance-api.ts";
import type { Person } from "#test/fakes/calls.ts";
import { assessor, decider, officer, providerStaff } from "#test/samples/assistance/officials.ts";
import { addressInAstana, binOf } from "#test/samples/organization.ts";
import { listing, organizationEntry } from "#test/samples/register-entry.ts";
import { crowded, look, number, pageOf, staff } from "./crowded-house.ts";

describe("GET /v1/places", () => {
  /** Two providers with places in Astana, one without, and one in Almaty. */
  const town = async () => {
    const { api } = await crowded();
    const facilities = [addressInAstana];
    const small = organizationEntry(2, { facilities, places: { total: 3, free: 3 } });
    const shop = organizationEntry(3, { facilities, places: { total: 0, free: 0 } });
    const away = organizationEntry(4, { places: { total: 5, free: 5 } });
    for (const entry of [small, shop, away]) await api.register.keep(listing(entry), 1);
    return { api, small, away };
  };

  it("L114-15.8: shows an executive body the providers with places in its territory, and how many are free, held and waited for", async () => {
    const { api, small, away } = await town();
    const { providers, next } = await pageOf(api, decider, "");
    expect(next).toBeUndefined();
    expect(providers.map(({ provider }) => provider).toSorted()).toEqual([number, small.number]);
    expect(providers.find(({ provider }) => provider === number)).toMatchObject({
      closed: false,
      numbers: { total: 20, free: 0, held: 1, waiting: 2 },
    });
    const elsewhere = await pageOf(api, { ...officer, unit: "75" }, "");
    expect(elsewhere.providers).toMatchObject([
      { provider: away.number, numbers: { total: 5, free: 5, held: 0, waiting: 0 } },
    ]);
  });

  it("finds a provider by words of its name, its number or its BIN, in the own territory alone", async () => {
    const { api, small, away } = await town();
    const found = async (query: string) =>
      (await pageOf(api, officer, query)).providers.map(({ provider }) => provider);
    expect(await found(`?name=${encodeURIComponent("шаңырақ үйі")}`)).toEqual([number]);
    expect(await found(`?number=${small.number}`)).toEqual([small.number]);
    expect(await found(`?bin=${small.number.slice(2)}`)).toEqual([small.number]);
    expect(await found(`?number=${away.number}`)).toEqual([]);
    expect(codeIn(await look(api, officer, "?bin=1"))).toBe("request-invalid");
  });

  it("comes in pages", async () => {
    const { api, small } = await town();
    const found: string[] = [];
    let next: string | undefined;
    do {
      const page = await pageOf(
        api,
        officer,
        `?limit=1${next === undefined ? "" : `&cursor=${next}`}`,
      );
      found.push(...page.providers.map(({ provider }) => provider));
      ({ next } = page);
    } while (next !== undefined);
    expect(found.toSorted()).toEqual([number, small.number]);
    expect(codeIn(await look(api, officer, "?cursor=x"))).toBe("request-invalid");
  });

  it("shows a provider's staff their own alone, as long as the Register knows of it", async () => {
    const { api } = await town();
    const { providers } = await pageOf(api, staff, "");
    expect(providers).toMatchObject([{ provider: number, numbers: { held: 1, waiting: 2 } }]);
    await api.register.drop(number, 9);
    expect((await pageOf(api, staff, "")).providers).toMatchObject([
      { provider: number, closed: true },
    ]);
    const unknown: Person = { ...providerStaff, provider: `O-${binOf(9)}` };
    expect((await pageOf(api, unknown, "")).providers).toEqual([]);
  });

  it("turns away whoever works neither for an executive body nor for a provider", async () => {
    const { api } = await town();
    expect(codeIn(await look(api, { id: officer.id, role: "social-officer" }, ""))).toBe(
      "role-not-allowed",
    );
    expect(codeIn(await look(api, providerStaff, ""))).toBe("role-not-allowed");
    expect(codeIn(await look(api, assessor, ""))).toBe("role-not-allowed");
  });
});
