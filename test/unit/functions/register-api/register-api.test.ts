import { describe, expect, it } from "vitest";
import { findOrganizationsIn } from "#functions/register-api/find-organizations.ts";
import { showOrganizationOf } from "#functions/register-api/show-organization.ts";
import {
  findOrganizations,
  getOrganization,
  registerRoutes,
} from "#shared/http/routes/register.ts";
import { on, serve } from "#shared/http/serve.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { httpEvent, lambdaContext } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { addressInAstana } from "#test/samples/organization.ts";
import { named, registerEntry } from "#test/samples/register-entry.ts";

const open = async () => {
  const register = dynamoRegister(memoryTable().dynamo, "register");
  await register.keep(registerEntry(1, { name: named("Анар") }), 1);
  await register.keep(registerEntry(2, { name: named("Өмір"), facilities: [addressInAstana] }), 1);
  const handler = serve(memoryLog().log, [
    on(findOrganizations, findOrganizationsIn({ register })),
    on(getOrganization, showOrganizationOf({ register })),
  ]);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const event = httpEvent(registerRoutes, {
      method: "GET",
      url: `https://api.example/v1/register${path}`,
      headers: { "accept-language": "en", ...headers },
    });
    if (event === undefined) throw new Error(`no route for ${path}`);
    const result = await handler(event, lambdaContext);
    return { ...result, json: result.body === "" ? undefined : JSON.parse(result.body) };
  };
  return { get };
};

const first = registerEntry(1, { name: named("Анар") });

describe("GET /v1/register/organizations", () => {
  it("is answered to anyone, as the route documents it, and may be kept for a minute (R377-6)", async () => {
    const { get } = await open();
    const { statusCode, headers, json } = await get("/organizations");
    expect(statusCode).toBe(200);
    expect(headers["cache-control"]).toBe("public, max-age=60");
    expect(headers["etag"]).toMatch(/^"en-[0-9a-f]{64}"$/);
    expect(headers["vary"]).toBe("accept-language");
    const body = findOrganizations.replies[200]?.body?.parse(json);
    expect(body).toEqual(json);
    expect(json.organizations).toHaveLength(2);
  });

  it("names regions and services in the language of the caller, beside their codes", async () => {
    const { get } = await open();
    const { json } = await get("/organizations?region=71", { "accept-language": "ru" });
    expect(json.organizations[0].regions).toEqual([{ code: "71", name: "город Астана" }]);
    expect(json.organizations[0].services).toContainEqual({
      code: "social-legal",
      name: "Социально-правовые услуги",
    });
  });

  it("goes on where the page before ended", async () => {
    const { get } = await open();
    const page = await get("/organizations?limit=1");
    expect(page.json.organizations[0].name.full.kk).toBe("Анар");
    const next = await get(`/organizations?limit=1&cursor=${page.json.next}`);
    expect(next.json.organizations[0].name.full.kk).toBe("Өмір");
    expect(next.json.next).toBeUndefined();
  });

  it("answers 304 to who has it, and the whole to who has it in another language", async () => {
    const { get } = await open();
    const { headers } = await get("/organizations");
    const tag = { "if-none-match": headers["etag"] ?? "" };
    const same = await get("/organizations", tag);
    expect(same).toMatchObject({ statusCode: 304, body: "" });
    expect(same.headers["cache-control"]).toBe("public, max-age=60");
    expect(await get("/organizations", { ...tag, "accept-language": "kk" })).toMatchObject({
      statusCode: 200,
    });
  });

  it.each([
    ["?cursor=nonsense", "/cursor", "malformed"],
    ["?region=99", "/region", "not-one-of"],
    ["?service=hairdressing", "/service", "not-one-of"],
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
  it("is the whole entry with texts in the language of the caller (R377-4.1 to R377-4.11d)", async () => {
    const { get } = await open();
    const { statusCode, json } = await get(`/organizations/${first.number}`);
    expect(statusCode).toBe(200);
    expect(getOrganization.replies[200]?.body?.parse(json)).toEqual(json);
    expect(json).toMatchObject({
      number: first.number,
      head: first.head,
      registeredAddress: { region: { code: "75", name: "Almaty city" } },
      accessibility: { code: "accessible", name: "Accessible to people with limited mobility" },
      edition: { id: "R377/2018", title: "Rules No. 377, edition of 2018" },
    });
    expect(json.services[0]).toEqual({
      type: { code: "social-household", name: "Social and household services" },
      form: { code: "at-home", name: "At home" },
      priceTiyn: 250_000,
    });
  });

  it("answers 304 to who has it", async () => {
    const { get } = await open();
    const { headers } = await get(`/organizations/${first.number}`);
    const again = { "if-none-match": `"other", W/${headers["etag"]}` };
    expect(await get(`/organizations/${first.number}`, again)).toMatchObject({ statusCode: 304 });
  });

  it("is 404 for a number that nobody has, and 400 for what is no number", async () => {
    const { get } = await open();
    expect(await get("/organizations/O-000000000000")).toMatchObject({ statusCode: 404 });
    expect(await get("/organizations/12")).toMatchObject({ statusCode: 400 });
  });
});
