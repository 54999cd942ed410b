import { describe, expect, it } from "vitest";
import { findSpecialists, getSpecialist } from "#shared/http/routes/register.ts";
import { organizationEntry, specialistEntry } from "#test/samples/register-entry.ts";
import { iinOf } from "#test/samples/specialist.ts";
import { openApi } from "./api.ts";

const one = specialistEntry(1, { name: { surname: "Сейфуллина", givenName: "Гүлшара" } });
const open = () => openApi(one, specialistEntry(2), organizationEntry(1));

describe("GET /v1/register/specialists", () => {
  it("R377-14, R377-1: lists the specialists and no organisation, as the route documents it", async () => {
    const { get } = await open();
    const { statusCode, headers, json } = await get("/specialists");
    expect(statusCode).toBe(200);
    expect(headers["cache-control"]).toBe("public, max-age=60");
    expect(findSpecialists.replies[200]?.body?.parse(json)).toEqual(json);
    expect(json.specialists).toHaveLength(2);
    expect(json.specialists[0].services).toEqual([
      { code: "social-pedagogical", name: "Social and pedagogical services" },
    ]);
  });

  it.each([
    ["R377-12.3a", `?name=${encodeURIComponent("сейфуллина гул")}`, 1],
    ["R377-12.1", "?number=S-000000000002", 1],
    ["R377-14", "?service=social-pedagogical", 2],
    ["R377-14", "?service=social-legal", 0],
  ])("%s: is filtered by %s", async (_, query, found) => {
    const { get } = await open();
    expect((await get(`/specialists${query}`)).json.specialists).toHaveLength(found);
  });

  it("goes on where the page before ended", async () => {
    const { get } = await open();
    const page = await get("/specialists?limit=1");
    const next = await get(`/specialists?limit=1&cursor=${page.json.next}`);
    expect(next.json.specialists).toHaveLength(1);
    expect(next.json.specialists[0].number).not.toBe(page.json.specialists[0].number);
    expect(next.json.next).toBeUndefined();
  });

  it.each([
    ["?cursor=nonsense", "/cursor", "malformed"],
    ["?number=O-240140000021", "/number", "malformed"],
    // The registered address is not public, so nobody is found by it (G17).
    ["?region=75", "/region", "unknown-field"],
    ["?iin=910314200010", "/iin", "unknown-field"],
  ])("R377-14: says what is wrong with %s (G17)", async (query, pointer, code) => {
    const { get } = await open();
    const { statusCode, json } = await get(`/specialists${query}`);
    expect(statusCode).toBe(400);
    expect(json.errors).toMatchObject([{ in: "query", pointer, code }]);
  });
});

describe("GET /v1/register/specialists/{number}", () => {
  it("R377-14, R377-12.2, R377-12.5a: is the minimised entry in the language of the caller (G17)", async () => {
    const { get } = await open();
    const { statusCode, json, body } = await get("/specialists/S-000000000001", {
      "accept-language": "kk",
    });
    expect(statusCode).toBe(200);
    expect(getSpecialist.replies[200]?.body?.parse(json)).toEqual(json);
    expect(json.education[0].level).toEqual({ code: "higher", name: "Жоғары" });
    expect(json.services[0].standard.code).toBe("order-165");
    expect(body).not.toContain(iinOf(10));
    expect(body).not.toContain("Абай даңғылы");
  });

  it("answers 304 to who has it, 404 for nobody, 400 for a number of the Register", async () => {
    const { get } = await open();
    const { headers } = await get("/specialists/S-000000000001");
    const again = { "if-none-match": headers["etag"] ?? "" };
    expect(await get("/specialists/S-000000000001", again)).toMatchObject({ statusCode: 304 });
    expect(await get("/specialists/S-000000000003")).toMatchObject({ statusCode: 404 });
    expect(await get("/specialists/O-240140000021")).toMatchObject({ statusCode: 400 });
  });

  it("R377-14: is that of a past date where one is asked for, never of one to come", async () => {
    const { get } = await open();
    expect(await get("/specialists/S-000000000001?at=2026-11-23")).toMatchObject({
      statusCode: 200,
    });
    expect(await get("/specialists/S-000000000001?at=2026-11-22")).toMatchObject({
      statusCode: 404,
    });
    expect(await get("/specialists/S-000000000001?at=2026-11-24")).toMatchObject({
      statusCode: 400,
    });
  });
});
