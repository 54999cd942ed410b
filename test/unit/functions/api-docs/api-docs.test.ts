import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawScript } from "#functions/api-docs/draw.ts";
import { docsHandler } from "#functions/api-docs/handler.ts";
import { docsRoutes } from "#shared/http/routes/docs.ts";
import { locales } from "#shared/law/languages.ts";
import { httpEvent } from "#test/fakes/http.ts";

const openApi = '{"openapi":"3.1.0"}\n';
const redoc = "Redoc";

const handler = docsHandler((name) =>
  name === "openapi.json" ? Buffer.from(openApi) : gzipSync(redoc),
);

const get = (path: string, headers: Record<string, string> = {}) => {
  const event = httpEvent(docsRoutes, {
    method: "GET",
    url: `https://api.example${path}`,
    headers,
  });
  if (event === undefined) throw new Error(`no route for ${path}`);
  return handler(event);
};

/** One directive of a content security policy. */
const directive = (policy: string | undefined, name: string) =>
  policy
    ?.split("; ")
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("GET /v1/openapi.json", () => {
  it("is the document as it was generated, with an ETag", async () => {
    const { statusCode, headers, body } = await get("/v1/openapi.json");
    expect(statusCode).toBe(200);
    expect(body).toBe(openApi);
    expect(headers["content-type"]).toContain("application/json");
    const again = await get("/v1/openapi.json", { "if-none-match": headers["etag"] ?? "" });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBeUndefined();
  });
});

describe("GET /docs/redoc.standalone.js", () => {
  it("is Redoc, compressed, as bytes", async () => {
    const { headers, body = "", isBase64Encoded } = await get("/docs/redoc.standalone.js");
    expect(headers["content-encoding"]).toBe("gzip");
    expect(isBase64Encoded).toBe(true);
    expect(gunzipSync(Buffer.from(body, "base64")).toString()).toBe(redoc);
  });
});

describe("GET /docs", () => {
  it.each([
    ["kk", "API сипаттамасы"],
    ["ru", "описание API"],
    ["en", "description of the API"],
  ])("is in %s by the language of the caller", async (language, title) => {
    const { headers, body } = await get("/docs", { "accept-language": language });
    expect(headers["content-language"]).toBe(language);
    expect(headers["vary"]).toBe("accept-language");
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toMatch(new RegExp(`<title>[^<]*${title}</title>`));
  });

  it("is in the language that its address names, whatever the browser asks for", async () => {
    const { headers } = await get("/docs?lang=ru", { "accept-language": "en" });
    expect(headers["content-language"]).toBe("ru");
  });

  it("is in the state language for a language that nobody speaks here", async () => {
    expect((await get("/docs?lang=xx")).headers["content-language"]).toBe("kk");
  });

  it("allows its own script by its hash, Redoc by its origin, and nothing else", async () => {
    const { headers, body = "" } = await get("/docs?lang=en");
    const policy = headers["content-security-policy"];
    const inline = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
    const hashes = inline.map((text) => createHash("sha256").update(text).digest("base64"));
    expect(directive(policy, "script-src")).toBe(`'self' 'sha256-${hashes.join()}'`);
    expect(directive(policy, "default-src")).toBe("'none'");
    expect(directive(policy, "connect-src")).toBe("'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("asks nobody else for anything", async () => {
    for (const locale of locales) {
      const { body } = await get(`/docs?lang=${locale}`);
      expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });
});

/** Runs the page's script with a page, a network and a Redoc of ours. */
const draw = async (language: string, answer: { ok: boolean; status: number; text: string }) => {
  const place = { textContent: "" };
  const settings = { address: "v1/openapi.json", language, options: {}, failed: "failed" };
  const elements = new Map<string, { textContent: string }>([
    ["settings", { textContent: JSON.stringify(settings) }],
    ["description", place],
  ]);
  const drawn: string[] = [];
  await runInNewContext(drawScript, {
    document: { getElementById: (id: string) => elements.get(id) },
    URL,
    fetch: async () => ({
      ...answer,
      url: "https://api.example/stage/v1/openapi.json",
      text: async () => answer.text,
    }),
    Redoc: { init: (spec: unknown) => drawn.push(JSON.stringify(spec)) },
  });
  return { place, drawn };
};

describe("the script of the page", () => {
  const text = JSON.stringify({
    paths: { "/x": { get: { summary: "Read", "x-summary": { kk: "Оқу", ru: "Читать" } } } },
  });

  it("draws the description in the language of the page", async () => {
    const { drawn } = await draw("kk", { ok: true, status: 200, text });
    expect(drawn[0]).toContain('"summary":"Оқу"');
  });

  it("draws it as it is in English", async () => {
    const { drawn } = await draw("en", { ok: true, status: 200, text });
    expect(drawn[0]).toContain('"summary":"Read"');
  });

  it("draws it with the whole address of the API, wherever that is", async () => {
    const servers = JSON.stringify({ servers: [{ url: ".." }] });
    const { drawn } = await draw("en", { ok: true, status: 200, text: servers });
    expect(drawn[0]).toContain('"url":"https://api.example/stage/"');
  });

  it("says so when the description cannot be loaded", async () => {
    const { place, drawn } = await draw("en", { ok: false, status: 500, text: "" });
    expect(drawn).toEqual([]);
    expect(place.textContent).toBe("failed");
  });
});
