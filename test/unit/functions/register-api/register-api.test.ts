import { describe, expect, it } from "vitest";
import { findOrganizations, getOrganization } from "#shared/http/routes/register.ts";
import { addressInAstana, binOf } from "#test/samples/organization.ts";
import {
  listing,
  named,
  organizationEntry,
  specialistEntry,
} from "#test/samples/register-entry.ts";
import { instant } from "#test/fakes/clock.ts";
import { domestic } from "#test/unit/registration/pricing/sample-devices.ts";
import { openApi } from "./api.ts";

const name = { surname: "Сейфуллина", givenName: "Гүлшара" };
const first = organizationEntry(1, {
  name: named("Анар"),
  devices: [domestic],
  specialists: [
    { name, position: "Психолог", registryNumber: "S-000000000001" },
    { name, position: "Заңгер", registryNumber: "S-000000000002" },
  ],
});

const open = () =>
  openApi(
    first,
    organizationEntry(2, {
      name: named("Өмір"),
      facilities: [addressInAstana],
      places: { total: 3, free: 0 },
    }),
    specialistEntry(1),
  );

const namesOf = (json: { organizations: { name: { full: { kk: string } } }[] }) =>
  json.organizations.map((one) => one.name.full.kk);

describe("GET /v1/register/organizations", () => {
  it("R377-6: is answered to anyone, as the route documents it, and may be kept for a minute", async () => {
    const { get } = await open();
    const { statusCode, headers, json } = await get("/organizations");
    expect(statusCode).toBe(200);
    expect(headers["cache-control"]).toBe("public, max-age=60");
    expect(headers["etag"]).toMatch(/^"en-[0-9a-f]{64}"$/);
    expect(headers["vary"]).toBe("accept-language");
    expect(findOrganizations.replies[200]?.body?.parse(json)).toEqual(json);
    expect(namesOf(json)).toEqual(["Анар", "Өмір"]);
  });

  it("R377-4.5b, R377-4.6a: names regions and services in the language of the caller, beside their codes", async () => {
    const { get } = await open();
    const { json } = await get("/organizations?region=71", { "accept-language": "ru" });
    expect(json.organizations[0].regions).toEqual([{ code: "71", name: "город Астана" }]);
    expect(json.organizations[0].services).toContainEqual({
      code: "social-legal",
      name: "Социально-правовые услуги",
    });
  });

  it.each([
    ["R377-4.2a", "?name=%D3%A9%D0%BC%D1%96%D1%80", ["Өмір"]],
    ["R377-4.1", `?number=O-${binOf(1)}`, ["Анар"]],
    ["R377-4.4", `?bin=${binOf(2)}`, ["Өмір"]],
    ["R377-4.5b", "?region=75", ["Анар"]],
    ["R377-4.5b", "?district=7111", ["Өмір"]],
    ["R377-4.5b", "?region=71&district=7111", ["Өмір"]],
    ["R377-4.6a", "?service=social-legal", ["Анар", "Өмір"]],
    ["R377-4.7a", "?device=special-vehicles", ["Анар"]],
    ["R377-4.9", "?accessible=true", ["Анар", "Өмір"]],
    ["R377-4.11c", "?free=true", ["Анар"]],
    ["R377-6", "?service=social-legal&device=special-vehicles&free=true&name=ан", ["Анар"]],
    ["R377-6", "?service=social-medical", []],
  ])("%s: is filtered by %s", async (_, query, names) => {
    const { get } = await open();
    expect(namesOf((await get(`/organizations${query}`)).json)).toEqual(names);
  });

  it("R377-6: goes on where the page before ended", async () => {
    const { get } = await open();
    const page = await get("/organizations?limit=1");
    expect(namesOf(page.json)).toEqual(["Анар"]);
    const next = await get(`/organizations?limit=1&cursor=${page.json.next}`);
    expect(namesOf(next.json)).toEqual(["Өмір"]);
    expect(next.json.next).toBeUndefined();
  });

  it("answers 304 to who has it, and the whole to who has it in another language", async () => {
    const { get } = await open();
    const { headers } = await get("/organizations");
    const tag = { "if-none-match": headers["etag"] ?? "" };
    const same = await get("/organizations", tag);
    expect(same).toMatchObject({ statusCode: 304, body: "" });
    expect(same.headers["cache-control"]).toBe("public, max-age=60");
    const other = await get("/organizations", { ...tag, "accept-language": "kk" });
    expect(other.statusCode).toBe(200);
  });

  it.each([
    ["?cursor=nonsense", "/cursor", "malformed"],
    ["?region=99", "/region", "not-one-of"],
    ["?district=75", "/district", "not-a-unit"],
    ["?district=9911", "/district", "not-a-unit"],
    ["?region=75&district=7111", "/district", "not-a-unit"],
    ["?service=hairdressing", "/service", "not-one-of"],
    ["?bin=123", "/bin", "not-twelve-digits"],
    ["?number=S-000000000001", "/number", "malformed"],
    ["?name=%C2%AB%C2%BB", "/name", "malformed"],
    ["?accessible=no", "/accessible", "not-one-of"],
    ["?limit=101", "/limit", "too-big"],
    ["?limit=0", "/limit", "too-small"],
    ["?page=2", "/page", "unknown-field"],
  ])("says what is wrong with %s", async (query, pointer, code) => {
    const { get } = await open();
    const { statusCode, headers, json } = await get(`/organizations${query}`);
    expect(statusCode).toBe(400);
    expect(headers["cache-control"]).toBe("no-store");
    expect(json.errors).toMatchObject([{ in: "query", pointer, code }]);
  });
});

describe("GET /v1/register/organizations/{number}", () => {
  it("R377-6: is the whole entry with texts in the language of the caller", async () => {
    const { get } = await open();
    const { statusCode, json } = await get(`/organizations/${first.number}`);
    expect(statusCode).toBe(200);
    expect(getOrganization.replies[200]?.body?.parse(json)).toEqual(json);
    expect(json).toMatchObject({
      number: first.number,
      head: first.head,
      registeredAddress: { region: { code: "75", name: "Almaty city" } },
      accessibility: { code: "accessible", name: "Accessible to people with limited mobility" },
      edition: { id: "R377/2018" },
    });
    expect(json.services[0]).toEqual({
      type: { code: "social-household", name: "Social and household services" },
      standard: { code: "order-165", name: "Social protection, order No. 165" },
      form: { code: "at-home", name: "At home" },
      priceTiyn: 250_000,
    });
    expect(json.devices[0].type).toEqual({ code: "special-vehicles", name: "Special vehicles" });
  });

  it("R377-4.11b: links the specialists who are in the Registry, and names the others (G26)", async () => {
    const { get, register } = await open();
    const path = `/organizations/${first.number}`;
    const linked = async () =>
      (await get(path)).json.specialists.map(
        (one: { registryNumber?: string }) => one.registryNumber,
      );
    expect(await linked()).toEqual(["S-000000000001", undefined]);
    await register.drop("S-000000000001", 2);
    expect(await linked()).toEqual([undefined, undefined]);
  });

  it("answers 304 to who has it", async () => {
    const { get } = await open();
    const { headers } = await get(`/organizations/${first.number}`);
    const again = { "if-none-match": `"other", W/${headers["etag"]}` };
    expect(await get(`/organizations/${first.number}`, again)).toMatchObject({ statusCode: 304 });
  });

  it("is 404 for a number that nobody has, and 400 for what is no number of the Register", async () => {
    const { get } = await open();
    expect(await get("/organizations/O-000000000000")).toMatchObject({ statusCode: 404 });
    expect(await get("/organizations/12")).toMatchObject({ statusCode: 400 });
    expect(await get("/organizations/S-000000000001")).toMatchObject({ statusCode: 400 });
  });

  it("R377-35: is 404 at any date once the organisation was removed", async () => {
    const { get, register } = await open();
    await register.drop(first.number, 2);
    for (const at of ["", "?at=2026-11-23"]) {
      expect(await get(`/organizations/${first.number}${at}`)).toMatchObject({ statusCode: 404 });
    }
  });
});

describe("GET /v1/register/organizations/{number}?at=", () => {
  it("R377-6: is the entry as at the end of that day in the country", async () => {
    const { get, register } = await openApi();
    const since = instant("2026-03-10T19:30:00.000Z");
    const [one, two] = [
      organizationEntry(1, { name: named("Анар") }, { since, acceptedAt: since }),
      organizationEntry(
        1,
        { name: named("Жаңа Анар") },
        { since, acceptedAt: instant("2026-05-01T04:00:00.000Z"), version: 2 },
      ),
    ];
    await register.keep(listing(one, two), 9);
    const nameAt = async (at: string) =>
      (await get(`/organizations/${one.number}?at=${at}`)).json.name?.full.kk;
    expect(await nameAt("2026-03-10")).toBeUndefined();
    expect(await nameAt("2026-03-11")).toBe("Анар");
    expect(await nameAt("2026-04-30")).toBe("Анар");
    expect(await nameAt("2026-05-01")).toBe("Жаңа Анар");
    expect(await nameAt("2026-11-23")).toBe("Жаңа Анар");
  });

  it.each([
    ["2026-11-24", "day-not-come"],
    ["2026-02-30", "malformed"],
    ["yesterday", "malformed"],
  ])("says what is wrong with %s", async (at, code) => {
    const { get } = await open();
    const { statusCode, json } = await get(`/organizations/${first.number}?at=${at}`);
    expect(statusCode).toBe(400);
    expect(json.errors).toMatchObject([{ in: "query", pointer: "/at", code }]);
  });
});
