import { describe, expect, it } from "vitest";
import { commands, groups } from "#cli/commands.ts";
import { Plain } from "#infra/plain.ts";
import { builtInClassifier } from "#shared/law/kato.ts";
import { locales } from "#shared/law/languages.ts";
import { arnau, deskWith, failed, failing } from "./desk.ts";

const { version, units } = builtInClassifier;
const builtInFile = { version, units };

describe("the command line", () => {
  it.each([
    ["fly", "unknown-command", "fly"],
    ["law fly", "unknown-command", "fly"],
    ["id", "missing-argument", "number"],
    ["id 1 2", "too-many-arguments", "id"],
    ["id 1 --fly", "unknown-option", "--fly"],
    ["id 1 --lang fr", "bad-value", "--lang <language>, fr"],
    ["law coverage --document", "missing-value", "--document <act>"],
  ])("says of %s: %s", async (line, code, about) => {
    const { exit, err } = await arnau(line);
    expect({ exit, err }).toEqual({
      exit: 2,
      err: expect.stringMatching(`^${code}: .*${about}\n$`),
    });
  });

  it("complains to machines as it does to people", async () => {
    expect(await failing("id 1 --fly")).toEqual(failed(2, "unknown-option", "--fly"));
    expect(await failing("fly")).toEqual(failed(2, "unknown-command", "fly"));
  });

  it("complains in the language that is asked for, wherever it is asked", async () => {
    expect((await arnau("--lang ru fly")).err).toBe("unknown-command: такой команды нет: fly\n");
    expect((await arnau("fly --lang=kk")).err).toBe("unknown-command: мұндай команда жоқ: fly\n");
    expect((await arnau("fly --lang fr")).err).toMatch(/^(bad-value|unknown-command): /);
  });

  it.each(["", "working-day", "law --lang kk"])(
    "shows what there is when the command is missing: arnau %s",
    async (line) => {
      const { exit, out, err } = await arnau(line);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toContain("--lang <language>");
    },
  );

  it.each(locales)("helps with every command in %s, and ends well", async (locale) => {
    for (const { path, summary } of commands) {
      const { exit, out } = await arnau(`${path.join(" ")} --help --lang ${locale}`);
      expect(exit).toBe(0);
      // Lines may be broken anywhere between words.
      expect(out.replaceAll(/\s+/g, " ")).toContain(summary[locale]);
      expect(out).not.toMatch(locale === "en" ? /[а-яә]/i : /Usage|Options:|Commands:|Arguments:/);
    }
  });

  it("tells what every group of commands is for", () => {
    const firstWords = commands.filter(({ path }) => path.length > 1).map(({ path }) => path[0]);
    expect(Object.keys(groups).sort()).toEqual([...new Set(firstWords)].sort());
  });

  it("names no command twice", () => {
    const names = commands.map(({ path }) => path.join(" "));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["unreachable", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
    ["aws-refused", Object.assign(new Error("expired"), { $metadata: { httpStatusCode: 400 } })],
    ["not-possible", new Plain("ARNAU_PORT: too big")],
  ])("tells an outage in one line: %s", async (code, error) => {
    const desk = deskWith({ file: builtInFile }, { deployment: async () => Promise.reject(error) });
    const about = error instanceof Plain ? error.message : `Error: ${error.message}`;
    expect(await failing("kato import file", desk)).toEqual(failed(1, code, about));
  });

  it("lets a bug through as what it is", async () => {
    const bug = new TypeError("undefined is not a function");
    const desk = deskWith({ file: builtInFile }, { deployment: async () => Promise.reject(bug) });
    await expect(arnau("kato import file", desk)).rejects.toBe(bug);
  });
});
