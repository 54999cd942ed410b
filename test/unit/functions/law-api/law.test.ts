import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lawApi } from "#functions/law-api/law-api.ts";
import { lawRoutes } from "#shared/http/routes/law.ts";
import { coverageDataSchema, type CoverageData } from "#shared/law/coverage-data.ts";
import { provisionIds } from "#shared/law/provision-ids.ts";
import { eventAmong, sendingTo } from "#test/fakes/calls.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { portal } from "#test/samples/officials.ts";

const coverage: CoverageData = {
  summary: [
    { document: "R377", inScope: 1, inCode: 1, tested: 1 },
    { document: "S138", inScope: 1, inCode: 0, tested: 0 },
  ],
  provisions: [
    {
      id: "R377-25",
      document: "R377",
      kind: "quorum",
      area: "commission",
      code: ["a.ts"],
      tests: ["a.test.ts"],
    },
    { id: "S138-9f", document: "S138", kind: "deadline", area: "protection", code: [], tests: [] },
  ],
};

const handler = lawApi(memoryLog().log, { coverage });
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  sendingTo(
    lawRoutes,
    handler,
  )(eventAmong(lawRoutes)({ by: portal, send: `GET ${path}`, headers }));

describe("GET /v1/law/editions", () => {
  it("R377-O.P: shows each edition with its act, its days, terms, conditions and grounds in three languages", async () => {
    const { status, body } = await get("/v1/law/editions");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      editions: [
        {
          id: "R377/2018",
          act: "R377",
          inForceFrom: "2018-10-02",
          inForceTo: null,
          repeal: { on: "2023-07-01", readings: ["G01"] },
          rules: { commission: { quorum: { numerator: 2, denominator: 3 } } },
        },
        {
          id: "L114/2022",
          act: "L114",
          grounds: [{ provision: "L114-15.4.1" }, { provision: "L114-15.4.2" }],
          rules: { secondLook: { oneIn: 10, basis: "policy" } },
        },
      ],
    });
    const { editions } = JSON.parse(JSON.stringify(body));
    expect(editions[0].terms).toContainEqual({
      provision: "R377-22",
      citation: expect.objectContaining({ en: "Rules No. 377, paragraph 22" }),
      statement: {
        kk: expect.any(String),
        ru: expect.any(String),
        en: expect.any(String),
      },
      amount: 1,
      unit: "working-day",
      startsWith: "verification-recorded",
      ceiling: { amount: 3, unit: "working-day", from: "saved" },
      readings: ["G07"],
    });
    expect(editions[0].conditions).toHaveLength(8);
    expect(editions[0].grounds).toContainEqual(
      expect.objectContaining({
        provision: "R377-27.4",
        suppliers: ["organization"],
        onlySellersOfDevices: true,
      }),
    );
  });

  it("has an entity tag", async () => {
    const { headers } = await get("/v1/law/editions");
    const again = await get("/v1/law/editions", { "if-none-match": headers["etag"] ?? "" });
    expect([again.status, again.headers["cache-control"]]).toEqual([304, "public, max-age=3600"]);
  });
});

describe("GET /v1/law/provisions/{id}", () => {
  it("shows one provision with its act, its place and what it says", async () => {
    expect((await get("/v1/law/provisions/R377-27.4")).body).toMatchObject({
      provision: "R377-27.4",
      act: "R377",
      citation: { en: "Rules No. 377, paragraph 27, subparagraph 4)" },
      statement: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
      kind: "refusal-ground",
      editions: ["R377/2018"],
    });
  });

  it("has every provision that the system cites", async () => {
    const statuses = await Promise.all(
      provisionIds.map(async (id) => (await get(`/v1/law/provisions/${id}`)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it.each(["R377-99", "nothing", "%00"])("has nothing for %s", async (id) => {
    expect((await get(`/v1/law/provisions/${id}`)).status).toBe(404);
  });
});

describe("GET /v1/law/coverage", () => {
  it("shows what was found when it was built, with the texts of the provisions", async () => {
    const { body } = await get("/v1/law/coverage");
    expect(body).toMatchObject({
      summary: coverage.summary,
      provisions: [
        { id: "R377-25", statement: expect.stringMatching(/two thirds/i), code: ["a.ts"] },
        { id: "S138-9f" },
      ],
    });
    expect((await get("/v1/law/coverage?document=S138")).body).toMatchObject({
      summary: [{ document: "S138" }],
      provisions: [{ id: "S138-9f" }],
    });
    expect((await get("/v1/law/coverage?document=X")).status).toBe(400);
  });

  it("is made with the page: both count alike", () => {
    const docs = join(import.meta.dirname, "..", "..", "..", "..", "docs");
    const page = readFileSync(join(docs, "law-coverage.md"), "utf8");
    const data = coverageDataSchema.parse(
      JSON.parse(readFileSync(join(docs, "law-coverage.json"), "utf8")),
    );
    for (const { document, area, inScope, inCode, tested } of data.summary) {
      const [name, part] = area === undefined ? [`**${document}**`, "all"] : [document, area];
      expect(page).toContain(`| ${name} | ${part} | ${inScope} | ${inCode} | ${tested} |`);
    }
    const lacking = data.provisions.filter(({ document }) => document === "R377");
    for (const { id } of lacking) expect(page).toContain(`| ${id} |`);
  });
});
