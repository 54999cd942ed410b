import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { strayTexts } from "./stray-text.ts";

const folder = join(import.meta.dirname, "../../../console");

const programs = globSync("**/*.{ts,tsx}", { cwd: folder }).filter(
  (file) => !file.startsWith("words/") && !file.endsWith(".d.ts"),
);

/** Said to a browser or to the page of sign-in, and to nobody else. */
const toMachines = new Set([
  "openid profile",
  "(prefers-color-scheme: dark)",
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
]);

describe("texts for people", () => {
  it("stand in the catalogues, and none in a program", () => {
    expect(programs.length).toBeGreaterThan(150);
    const stray = programs.flatMap((file) =>
      strayTexts(file, readFileSync(join(folder, file), "utf8"))
        .filter(({ text }) => !toMachines.has(text))
        .map(({ line, text }) => `${file}:${line} ${text}`),
    );
    expect(stray).toEqual([]);
  });

  it.each([
    ["between tags", "<p>Cases</p>"],
    ["between tags, as a string", '<p>{"Cases"}</p>'],
    ["in a fragment, one of two", '<>{good ? t("cases") : "Cases"}</>'],
    ["where somebody hears it", '<button aria-label="Close" />'],
    ["in a property that is a template", "<Input placeholder={`Case ${number}`} />"],
    ["where a column is named", '[{ key: "case", title: "Case" }]'],
    ["as the name that an icon gives itself", "<Button icon={<DeleteOutlined />} />"],
    ["as a sentence", 'message("There is nothing here")'],
    ["in Kazakh", 'const name = "Істер"'],
  ])("are found %s", (_, source) => {
    expect(strayTexts("example.tsx", source)).toHaveLength(1);
  });

  it.each([
    ["a key of the catalogue", '<p title={t("title")}>{t("text", { ns: "cases" })}</p>'],
    ["signs", '<p>: <b>{" · "}</b>{count} / {all}</p>'],
    ["a kind", '<Button type="primary" className={styles["title"]} />'],
    ["an icon that is hidden", '<DeleteOutlined aria-hidden="true" />'],
    ["what is thrown", "throw new Error(`no words for ${name} here`)"],
  ])("are not seen in %s", (_, source) => {
    expect(strayTexts("example.tsx", source)).toEqual([]);
  });
});
