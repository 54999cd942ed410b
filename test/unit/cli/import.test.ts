import { describe, expect, it } from "vitest";
import rows from "#shared/law/calendars/kz.json" with { type: "json" };
import { builtInClassifier } from "#shared/law/kato.ts";
import { arnau, deploymentInMemory, deskWith, failed, failing, inJson, now } from "./desk.ts";

const [firstAit, secondAit, thirdAit, ...laterAits] = rows.movableDaysOff;

/** The calendar with the days of 2027 announced: Kurban Ait, and an exchange of days. */
const announced = {
  ...rows,
  version: "kz-2027.1",
  confirmedThrough: 2027,
  movableDaysOff: [
    firstAit,
    secondAit,
    thirdAit,
    { day: "2027-05-17", name: thirdAit?.name, estimate: false, source: "announced" },
    ...laterAits.slice(1),
  ],
  exchanges: [
    ...rows.exchanges,
    { dayOff: "2027-01-08", workedInstead: "2027-01-16", source: "an order" },
  ],
};

const { version, units } = builtInClassifier;
const district = {
  code: "751100000",
  parent: "750000000",
  name: { kk: "Алатау ауданы", ru: "Алатауский район" },
  level: 2,
};
const classifier = {
  version: "2026-01-15",
  units: [...units.filter(({ code }) => code !== "790000000"), district],
};

const files = { announced, classifier, shipped: rows };

const open = (more: Readonly<Record<string, unknown>> = {}) => {
  const deployment = deploymentInMemory();
  const asked: boolean[] = [];
  const told: string[] = [];
  const desk = deskWith(
    { ...files, ...more },
    {
      deployment: async (local) => {
        asked.push(local);
        return deployment.reached();
      },
      tell: (line) => told.push(line),
    },
  );
  return { ...deployment, desk, asked, told };
};

describe("arnau calendar import", () => {
  it("says what changes, and puts the calendar into use as the file has it", async () => {
    const { desk, reached, stillOpen, asked } = open();
    const { exit, data } = await inJson("calendar import announced", desk);
    expect({ exit, data }).toEqual({
      exit: 0,
      data: {
        kind: "calendar",
        version: "kz-2027.1",
        replaces: "kz-2026.1",
        replacesShipped: true,
        deployment: "test",
        result: "in-use",
        added: [
          expect.stringContaining("2027-05-17 First day of Kurban Ait"),
          expect.stringContaining("2027-01-08 ⇄ 2027-01-16"),
        ],
        removed: [expect.stringContaining("2027-05-16? First day of Kurban Ait")],
        off: ["2027-01-08", "2027-05-17"],
        working: ["2027-01-16"],
        confirmed: [2027],
        noLongerConfirmed: [],
        openCases: { looked: 0, moved: 0, failed: 0, brokenOff: null },
      },
    });
    expect({ asked, open: stillOpen() }).toEqual({ asked: [false], open: 0 });
    expect(await reached().reference.current("calendar")).toEqual({
      version: "kz-2027.1",
      importedAt: now,
      content: announced,
    });
  });

  it("tells a person the same", async () => {
    const { out } = await arnau("calendar import announced --lang ru", open().desk);
    expect(out).toContain("версия kz-2027.1, сравнено с версией kz-2026.1 (входит в поставку)\n+ ");
    expect(out).toContain("становятся рабочими: 2027-01-16\n");
    expect(out).toMatch(/годы становятся подтверждёнными: 2027\nвведена\nпросмотрено/);
  });

  it("holds the next file against the one in use, back as well as forth", async () => {
    const { desk } = open();
    await arnau("calendar import announced", desk);
    expect((await inJson("calendar import shipped", desk)).data).toMatchObject({
      replaces: "kz-2027.1",
      replacesShipped: false,
      result: "in-use",
      off: ["2027-01-16"],
      working: ["2027-01-08", "2027-05-17"],
      confirmed: [],
      noLongerConfirmed: [2027],
    });
  });

  it("does nothing when the version is in use already", async () => {
    const { desk, items } = open();
    await arnau("calendar import announced", desk);
    const before = new Map(items);
    const { exit, data } = await inJson("calendar import announced", desk);
    expect(exit).toBe(0);
    expect(data).toMatchObject({ result: "unchanged", added: [], removed: [] });
    expect(items).toEqual(before);
  });

  it("refuses other rows under a version that is kept", async () => {
    const { desk, items } = open({ other: { ...rows, version: "kz-2027.1" } });
    await arnau("calendar import announced", desk);
    const before = new Map(items);
    expect(await failing("calendar import other", desk)).toEqual(
      failed(1, "version-taken", "kz-2027.1"),
    );
    expect(items).toEqual(before);
  });

  it("gives way to another import that came in between", async () => {
    const { desk, items, interrupt } = open();
    await arnau("calendar import shipped", desk);
    interrupt((operation, { Item }) => {
      const pointer = items.get("calendar current");
      if (operation === "PutItem" && Item?.["sk"] === "current")
        items.set("calendar current", { ...pointer, version: "kz-2026.2" });
    });
    const { exit, err } = await arnau("calendar import announced", desk);
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringMatching(/^import-overtaken: /) });
  });

  it("writes nothing in a dry run", async () => {
    const { desk, items } = open();
    const { data } = await inJson("calendar import announced --dry-run", desk);
    expect(data).toMatchObject({ result: "dry-run", deployment: "test", confirmed: [2027] });
    expect(items.size).toBe(0);
  });

  it("holds a dry run that reaches no deployment against what ships, and says why", async () => {
    const told: string[] = [];
    const desk = deskWith(files, { tell: (line) => told.push(line) });
    const { exit, data } = await inJson("calendar import announced --dry-run", desk);
    expect({ exit, told }).toEqual({ exit: 0, told: ["nowhere: nowhere"] });
    expect(data).toMatchObject({ deployment: null, replacesShipped: true, confirmed: [2027] });
  });

  it("fails where there is no deployment to write to", async () => {
    expect(await failing("calendar import announced", deskWith(files))).toEqual(
      failed(1, "nowhere"),
    );
  });

  it("reaches the local cloud when told to", async () => {
    const { desk, asked } = open();
    await arnau("calendar import announced --local", desk);
    expect(asked).toEqual([true]);
  });

  it.each([
    ["absent", "file-unreadable", "absent"],
    ["words", "not-json", "words"],
    ["bytes", "not-json", "bytes"],
    [
      "impossible",
      "bad-calendar",
      "impossible: impossible-date (exchanges.0.dayOff), not-a-weekend-day (exchanges.1.workedInstead)",
    ],
    ["nothing", "bad-calendar", expect.stringMatching(/^nothing: (malformed \([^,]+\), ){5}…$/)],
  ])("refuses the file %s as %s, and asks no deployment", async (file, code, about) => {
    const [first, second] = rows.exchanges;
    const { desk, asked } = open({
      words: Buffer.from("Nauryz"),
      bytes: Buffer.from([0x22, 0xff, 0x22]),
      nothing: {},
      impossible: {
        ...rows,
        exchanges: [
          { ...first, dayOff: "2024-02-30" },
          { ...second, workedInstead: "2025-01-06" },
        ],
      },
    });
    expect(await failing(`calendar import ${file}`, desk)).toEqual(failed(1, code, about));
    expect(asked).toEqual([]);
  });
});

describe("arnau kato import", () => {
  it("says which units come, go and change, and puts the classifier into use", async () => {
    const { desk, reached } = open();
    const { exit, data } = await inJson("kato import classifier", desk);
    expect({ exit, data }).toEqual({
      exit: 0,
      data: {
        kind: "kato",
        version: "2026-01-15",
        replaces: version,
        replacesShipped: true,
        deployment: "test",
        result: "in-use",
        units: 20,
        added: ["751100000"],
        removed: ["790000000"],
        changed: [],
      },
    });
    expect((await reached().reference.current("kato"))?.content).toEqual(classifier);
  });

  it("takes a unit with another name or another place for a changed one", async () => {
    const renamed = { ...district, name: { ...district.name, kk: "Алатау" } };
    const { desk } = open({
      renamed: { version: "2026-02-01", units: [...classifier.units, renamed].toSpliced(19, 1) },
    });
    await arnau("kato import classifier", desk);
    expect((await inJson("kato import renamed", desk)).data).toMatchObject({
      replaces: "2026-01-15",
      added: [],
      removed: [],
      changed: ["751100000"],
    });
  });

  it("shows a person the first of many, in the person's language", async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...district,
      code: String(751100000 + index),
    }));
    const { desk } = open({ many: { version: "2026-01-15", units: [...units, ...many] } });
    const { out } = await arnau("kato import many --lang kk", desk);
    expect(out).toContain("жаңа: 30\n  751100000  Алатау ауданы\n");
    expect(out).toContain("  751100019  Алатау ауданы\n  …\nалынып тасталды: 0\n");
  });

  it.each([
    ["twice", [...units, ...units.slice(0, 1)], "code-twice (100000000)"],
    ["orphan", [...units, { ...district, parent: "751000000" }], "parent-missing (751100000)"],
    ["foreign", [...units, { ...district, code: "991100000" }], "unknown-region (units.20.code)"],
  ])("refuses the classifier %s", async (file, rowsOfIt, flaw) => {
    const { desk } = open({ [file]: { version: "2026-01-15", units: rowsOfIt } });
    expect(await failing(`kato import ${file}`, desk)).toEqual(
      failed(1, "bad-classifier", `${file}: ${flaw}`),
    );
  });
});
