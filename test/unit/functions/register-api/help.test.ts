import { describe, expect, it } from "vitest";
import { registerApi } from "#functions/register-api/register-api.ts";
import { helpSectionSchema } from "#shared/assistance/help/sections.ts";
import { getHelp } from "#shared/http/routes/help.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { httpEvent, lambdaContext } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";

const register = dynamoRegister(memoryTable().dynamo, "register");
const handler = registerApi(memoryLog().log, { register, clock: handClock() });

const get = async (query = "", headers: Record<string, string> = {}) => {
  const url = `https://api.example/v1/help${query}`;
  const event = httpEvent([getHelp], { method: "GET", url, headers });
  if (event === undefined) throw new Error(`no route for ${url}`);
  const result = await handler(event, lambdaContext);
  return { ...result, json: result.body === "" ? undefined : JSON.parse(result.body) };
};

describe("GET /v1/help", () => {
  it("P003-1, L114-12.1.2: tells everybody everything, as the route documents it", async () => {
    const { statusCode, headers, json } = await get();
    expect(statusCode).toBe(200);
    expect(headers["cache-control"]).toBe("public, max-age=3600");
    expect(headers["vary"]).toBe("accept-language");
    expect(getHelp.replies[200]?.body?.parse(json)).toEqual(json);
    expect(json.sections.map(({ code }: { code: string }) => code)).toEqual(
      helpSectionSchema.options,
    );
  });

  it.each([
    ["kk", "Жетімдік"],
    ["ru", "Сиротство"],
    ["en", "Orphanhood"],
    // Nobody's language: the state language.
    ["de", "Жетімдік"],
  ])("P003-G1: speaks to who wants %s", async (language, title) => {
    const { headers, json } = await get("?section=grounds", { "accept-language": language });
    expect(headers["content-language"]).toBe(language === "de" ? "kk" : language);
    expect(json.sections[0].items[0]).toMatchObject({ code: "orphanhood", title });
  });

  it.each(helpSectionSchema.options)("P003-0: gives %s alone, with its source", async (section) => {
    const { statusCode, json } = await get(`?section=${section}`);
    expect(statusCode).toBe(200);
    expect(json.sections).toHaveLength(1);
    expect(json.sections[0].code).toBe(section);
    expect(json.source.updatedOn).toBe("2021-09-07");
  });

  it("answers 304 to who has it in that language and that section", async () => {
    const english = { "accept-language": "en" };
    const { headers } = await get("", english);
    const again = { ...english, "if-none-match": headers["etag"] ?? "" };
    const same = await get("", again);
    expect(same).toMatchObject({ statusCode: 304, body: "" });
    expect(same.headers["etag"]).toBe(headers["etag"]);
    expect((await get("", { ...again, "accept-language": "ru" })).statusCode).toBe(200);
    expect((await get("?section=steps", again)).statusCode).toBe(200);
  });

  it.each([
    ["?section=prices", "/section", "not-one-of"],
    ["?section=", "/section", "not-one-of"],
    ["?part=grounds", "/part", "unknown-field"],
  ])("says what is wrong with %s", async (query, pointer, code) => {
    const { statusCode, headers, json } = await get(query);
    expect(statusCode).toBe(400);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(json).toMatchObject({
      code: "request-invalid",
      errors: [{ in: "query", pointer, code }],
    });
  });
});
