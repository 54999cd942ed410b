import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { exportRegister } from "#shared/http/routes/register-export.ts";
import { exportList } from "#shared/registration/register/export.ts";
import { allEntries } from "#shared/store/dynamo-register.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  listing,
  named,
  organizationEntry,
  specialistEntry,
  specialistNumberOf,
} from "#test/samples/register-entry.ts";
import { openApi } from "./api.ts";

type Api = Awaited<ReturnType<typeof openApi>>;

const asOf = instant("2026-11-23T04:00:00.000Z");
const earlier = {
  since: instant("2026-11-01T04:00:00.000Z"),
  acceptedAt: instant("2026-11-01T04:00:00.000Z"),
};

/** Fetches all pieces; `between` happens before every piece but the first. */
const pieces = async (
  { get }: Api,
  query: string,
  between: () => Promise<void> = async () => {},
) => {
  const all = [];
  let cursor = "";
  for (;;) {
    const { statusCode, json } = await get(`/export?${query}${cursor}`);
    expect(statusCode).toBe(200);
    expect(exportRegister.replies[200]?.body?.parse(json)).toEqual(json);
    all.push(json);
    if (json.next === undefined)
      return { all, last: json, text: all.map(({ text }) => text).join("") };
    cursor = `&cursor=${json.next}`;
    await between();
  }
};

const canonical = (value: unknown) => canonicalize(value) ?? "";

/** Large entries, of which few go into one piece. */
const large = (serial: number) =>
  specialistEntry(
    serial,
    {
      experience: Array.from({ length: 100 }, () => ({
        from: "1912-09-01",
        employer: "ә".repeat(500),
        position: "ұ".repeat(300),
      })),
    },
    earlier,
  );

describe("GET /v1/register/export", () => {
  it.each([
    ["register", "csv"],
    ["register", "json"],
    ["registry", "csv"],
    ["registry", "json"],
  ] as const)(
    "R377-6, R377-14: gives the whole %s as %s with its date, count and hash",
    async (list, format) => {
      const entries = [
        ...[2, 3].map((serial) => organizationEntry(serial, {}, earlier)),
        ...[1, 2].map((serial) => specialistEntry(serial, {}, earlier)),
      ];
      const api = await openApi(...entries);
      const { text, last } = await pieces(api, `list=${list}&format=${format}`);
      expect(last).toMatchObject({
        list,
        format,
        asOf,
        count: 2,
        fileName: `${list}-2026-11-23.${format}`,
      });
      expect(last.sha256).toBe(createHash("sha256").update(text).digest("hex"));
      expect(last.bytes).toBe(Buffer.byteLength(text));
      // The operators' command makes the very same file.
      let whole = "";
      const supplier = list === "register" ? "organization" : "specialist";
      const order = { list, format, locale: "en", asOf } as const;
      const manifest = await exportList(
        order,
        canonical,
        allEntries(api.register, supplier, asOf),
        async (piece) => {
          whole += piece;
        },
      );
      expect(whole).toBe(text);
      expect(manifest.sha256).toBe(last.sha256);
    },
  );

  it("R377-14: comes in pieces that a reply can hold, whose texts are one file", async () => {
    const api = await openApi(...Array.from({ length: 30 }, (_, at) => large(at + 1)));
    const { all, text, last } = await pieces(api, "list=registry&format=json");
    expect(all.length).toBeGreaterThan(1);
    for (const { text: piece } of all) expect(Buffer.byteLength(piece)).toBeLessThan(3_000_000);
    expect(all.slice(0, -1).every(({ sha256 }) => sha256 === undefined)).toBe(true);
    expect(last.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    const { entries, total } = JSON.parse(text);
    expect(total).toBe(30);
    expect(entries.map(({ number }: { number: string }) => number)).toEqual(
      Array.from({ length: 30 }, (_, at) => specialistNumberOf(at + 1)),
    );
  });

  it("R377-35, G27: is as of its first piece; who is removed meanwhile is in no later one", async () => {
    const api = await openApi(...Array.from({ length: 30 }, (_, at) => large(at + 1)));
    let turn = 0;
    const { text } = await pieces(api, "list=registry&format=json", async () => {
      turn += 1;
      if (turn > 1) return;
      api.clock.advance(60);
      const later = {
        since: earlier.since,
        acceptedAt: instant("2026-11-23T04:00:30.000Z"),
        version: 2,
      };
      const changed = specialistEntry(29, { qualification: "Басқа" }, later);
      await api.register.keep(listing(large(29), changed), 2);
      await api.register.drop(specialistNumberOf(30), 2);
      const added = { since: later.acceptedAt, acceptedAt: later.acceptedAt };
      await api.register.keep(listing(specialistEntry(31, {}, added)), 2);
    });
    const { entries, total, asOf: moment } = JSON.parse(text);
    expect(moment).toBe(asOf);
    expect(total).toBe(29);
    expect(entries.at(-1)).toMatchObject({ number: specialistNumberOf(29), version: 1 });
    expect(text).not.toContain("Басқа");
  });

  it("R377-6: has the titles in the language of the caller to the end", async () => {
    const { get } = await openApi(organizationEntry(2, { name: named("Анар") }));
    const { json } = await get("/export?list=register&format=csv", { "accept-language": "kk" });
    expect(json.text).toContain("Толық атауы");
    expect(json.text).toContain("Әлеуметтік-тұрмыстық қызметтер");
  });

  it.each([
    ["?format=csv", "/list", "required"],
    ["?list=register", "/format", "required"],
    ["?list=everything&format=csv", "/list", "not-one-of"],
    ["?list=register&format=xlsx", "/format", "not-one-of"],
    ["?list=register&format=csv&cursor=nonsense", "/cursor", "malformed"],
  ])("says what is wrong with %s", async (query, pointer, code) => {
    const { get } = await openApi();
    const { statusCode, json } = await get(`/export${query}`);
    expect(statusCode).toBe(400);
    expect(json.errors).toMatchObject([{ in: "query", pointer, code }]);
  });

  it("refuses a cursor of another list or format", async () => {
    const { get } = await openApi(...Array.from({ length: 30 }, (_, at) => large(at + 1)));
    const { json } = await get("/export?list=registry&format=json");
    for (const other of ["list=register&format=json", "list=registry&format=csv"]) {
      expect(await get(`/export?${other}&cursor=${json.next}`)).toMatchObject({ statusCode: 400 });
    }
  });

  it("answers 304 to who has a piece", async () => {
    const { get } = await openApi(organizationEntry(2));
    const { headers } = await get("/export?list=register&format=csv");
    const again = { "if-none-match": headers["etag"] ?? "" };
    expect(await get("/export?list=register&format=csv", again)).toMatchObject({ statusCode: 304 });
  });
});
