import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { binOf } from "#test/samples/organization.ts";
import {
  listing,
  named,
  organizationEntry,
  specialistEntry,
  specialistNumberOf,
} from "#test/samples/register-entry.ts";
import { instant } from "#test/fakes/clock.ts";
import { arnau, deploymentInMemory, deskWith, failed, failing, inJson } from "./desk.ts";

/** The lists as they are kept since Monday 23 November 2026; it is the day after. */
const kept = async (isWritable = true) => {
  const deployment = deploymentInMemory();
  await deployment.register.keep(listing(organizationEntry(2, { name: named("Анар") })), 1);
  await deployment.register.keep(listing(organizationEntry(1)), 1);
  await deployment.register.keep(listing(specialistEntry(7)), 1);
  const written = new Map<string, string>();
  const told: string[] = [];
  const asked: boolean[] = [];
  const desk = deskWith(
    {},
    {
      now: () => instant("2026-11-24T05:00:00.000Z"),
      deployment: async (local) => {
        asked.push(local);
        return deployment.reached();
      },
      writeFile: async (name, text) => {
        if (isWritable) written.set(name, text);
        return isWritable;
      },
      tell: (line) => told.push(line),
    },
  );
  return { ...deployment, desk, written, told, asked };
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The rows of a CSV whose cells have no line ends in them. */
const rowsOf = (csv: string) => csv.replace(/\r\n$/, "").split("\r\n");

describe("arnau register export", () => {
  it("R377-6: writes the whole Register of organisations to standard output, as it is to the byte", async () => {
    const { desk, told, asked, stillOpen } = await kept();
    const { exit, out, err } = await arnau("register export --list register --lang ru", desk);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const [titles = "", ...rows] = rowsOf(out);
    expect(titles).toMatch(/^\u{FEFF}Номер,Полное наименование \(каз\.\),/u);
    expect(rows.map((row) => row.split(",")[0])).toEqual([`O-${binOf(1)}`, `O-${binOf(2)}`]);
    expect(rows[1]).toContain("Анар");
    expect(out.endsWith("\r\n")).toBe(true);
    // What was told beside it is what came out.
    expect(told).toEqual([
      `register-2026-11-24.csv: записей: 2, ${Buffer.byteLength(out)} B, SHA-256 ${sha256(out)}`,
    ]);
    expect({ asked, open: stillOpen() }).toEqual({ asked: [false], open: 0 });
  });

  it("R377-14: writes the whole Registry of specialists to a file", async () => {
    const { desk, written, told } = await kept();
    const { exit, data } = await inJson(
      "register export --list registry --out registry.csv --lang kk",
      desk,
    );
    const text = written.get("registry.csv") ?? "";
    expect({ exit, data }).toEqual({
      exit: 0,
      data: {
        list: "registry",
        format: "csv",
        asOf: "2026-11-24T05:00:00.000Z",
        fileName: "registry-2026-11-24.csv",
        count: 1,
        bytes: Buffer.byteLength(text),
        sha256: sha256(text),
        file: "registry.csv",
      },
    });
    const [titles = "", ...rows] = rowsOf(text);
    expect(titles).toMatch(/^\u{FEFF}Нөмірі,Тегі,Аты,/u);
    expect(rows.map((row) => row.split(",")[0])).toEqual([specialistNumberOf(7)]);
    expect(told).toEqual([]);
  });

  it("tells a person what it wrote where", async () => {
    const { desk, written } = await kept();
    const { out } = await arnau("register export --list register --out all.csv", desk);
    const text = written.get("all.csv") ?? "";
    expect(out).toBe(
      `all.csv ← register-2026-11-24.csv: entries: 2, ${Buffer.byteLength(text)} B, SHA-256 ${sha256(text)}\n`,
    );
    expect(text).toMatch(/^\u{FEFF}Number,Full name \(Kazakh\),/u);
  });

  it("writes JSON where that is asked for", async () => {
    const { desk } = await kept();
    const { out } = await arnau("register export --list register --format json", desk);
    expect(JSON.parse(out)).toMatchObject({
      asOf: "2026-11-24T05:00:00.000Z",
      list: "register",
      total: 2,
      entries: [{ number: `O-${binOf(1)}` }, { number: `O-${binOf(2)}` }],
    });
  });

  it("hands a machine the text and what it is in one answer", async () => {
    const { desk } = await kept();
    const { out } = await arnau("register export --list register", desk);
    expect((await inJson("register export --list register", desk)).data).toMatchObject({
      text: out,
      count: 2,
      sha256: sha256(out),
    });
  });

  it("R377-35: has nothing of whoever left", async () => {
    const { desk, register } = await kept();
    await register.drop(`O-${binOf(2)}`, 2);
    const { out } = await arnau("register export --list register", desk);
    expect(out).toContain(`O-${binOf(1)}`);
    expect(out).not.toContain(`O-${binOf(2)}`);
  });

  it("reads long lists to their end", async () => {
    const { desk, register } = await kept();
    for (let serial = 10; serial < 220; serial += 1)
      await register.keep(listing(specialistEntry(serial)), 1);
    expect((await inJson("register export --list registry", desk)).data).toMatchObject({
      count: 211,
    });
  });

  it("has only titles where nobody is listed", async () => {
    const deployment = deploymentInMemory();
    const desk = deskWith({}, { deployment: async () => deployment.reached() });
    const { out } = await arnau("register export --list registry", desk);
    expect(rowsOf(out)).toEqual([expect.stringMatching(/^\u{FEFF}Number,Surname,/u)]);
  });

  it("reaches the local cloud when told to", async () => {
    const { desk, asked } = await kept();
    await arnau("register export --list register --local", desk);
    expect(asked).toEqual([true]);
  });

  it("says where the file cannot be written", async () => {
    const { desk, stillOpen } = await kept(false);
    expect(await failing("register export --list register --out /all.csv", desk)).toEqual(
      failed(1, "file-unwritable", "/all.csv"),
    );
    expect(stillOpen()).toBe(0);
  });

  it("writes no half of a file where the list cannot be read to its end", async () => {
    const { desk, written, register } = await kept();
    const broken = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    let pages = 0;
    const { reached } = deploymentInMemory({
      register: {
        entries: async (...asked) => {
          pages += 1;
          if (pages > 1) throw broken;
          return { ...(await register.entries(...asked)), next: "O" };
        },
      },
    });
    const line = "register export --list register --out all.csv";
    const { exit, err } = await arnau(line, { ...desk, deployment: async () => reached() });
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringMatching(/^unreachable: /) });
    expect(written.size).toBe(0);
  });

  it("fails where there is no deployment", async () => {
    expect(await failing("register export --list register")).toEqual(failed(1, "nowhere"));
  });

  it.each([
    ["register export --list suppliers", "not-a-list", "suppliers"],
    ["register export --list register --format xlsx", "not-a-format", "xlsx"],
  ])("refuses %s, and asks no deployment", async (line, code, about) => {
    const { desk, asked } = await kept();
    expect(await failing(line, desk)).toEqual(failed(2, code, about));
    expect(asked).toEqual([]);
  });

  it("needs to know which list", async () => {
    expect(await failing("register export")).toMatchObject({ exit: 2, code: "missing-option" });
  });
});
