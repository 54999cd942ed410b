import { describe, expect, it } from "vitest";
import type { Paper, Part } from "#shared/papers/paper.ts";
import { instant } from "#test/fakes/clock.ts";
import { print, printedText, squeezed, textOf } from "./printed.ts";

const paperOf = (...parts: Part[]): Paper => ({
  title: "Қағаз",
  locale: "kk",
  at: instant("2026-11-23T04:00:00.000Z"),
  about: "Қағаз · 1",
  parts,
});

const everyKind: readonly Part[] = [
  { kind: "title", text: "Тақырып" },
  { kind: "heading", text: "Бөлім" },
  { kind: "paragraph", text: "Сөйлем." },
  { kind: "list", items: ["бір", "екі"], numbered: true },
  { kind: "quotation", words: "бірінші жол\nекінші жол" },
  { kind: "pairs", rows: [["Белгі", "Мән"]] },
  { kind: "field", value: "Толтырылған", caption: "не жазылады" },
  { kind: "table", widths: ["*", 80], header: ["Ата", "Саны"], rows: [["Алма", "5"]] },
  { kind: "new-page" },
  { kind: "paragraph", text: "Келесі бет.", small: true },
];

describe("a printed paper", () => {
  it("has every letter of Kazakh, in the plain and in the bold font", async () => {
    const letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъЩщЭэ№«»—–·";
    const text = await printedText(
      paperOf({ kind: "paragraph", text: letters }, { kind: "heading", text: letters }),
    );
    expect(squeezed(text).split(letters)).toHaveLength(3);
  });

  it("holds the text of every kind of part, and its number on every page", async () => {
    const text = await printedText(paperOf(...everyKind));
    for (const word of [
      "ТАҚЫРЫП",
      "Бөлім",
      "Сөйлем.",
      "екі",
      "екінші жол",
      "Мән",
      "Толтырылған",
      "(не жазылады)",
      "Алма",
      "Келесі бет.",
      "1 / 2",
      "2 / 2",
    ]) {
      expect(text).toContain(word);
    }
  });

  it("is the same bytes for the same paper, and others for another", async () => {
    const [one, again] = [await print(paperOf(...everyKind)), await print(paperOf(...everyKind))];
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    const other = await print({
      ...paperOf(...everyKind),
      at: instant("2026-11-24T04:00:00.000Z"),
    });
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it("is dated by the instant it was given, and says nothing of the machine", async () => {
    const bytes = Buffer.from(await print(paperOf(...everyKind))).toString("latin1");
    expect(bytes).toContain("(D:20261123040000Z)");
    expect(bytes).not.toMatch(/pdfmake|PDFKit/i);
  });

  it("shows a hash whole that is wider than its column", async () => {
    const hash = "0123456789abcdef".repeat(4);
    const text = await printedText(
      paperOf(
        { kind: "pairs", rows: [["SHA-256", hash]] },
        { kind: "table", widths: [60], header: ["SHA-256"], rows: [[hash]] },
      ),
    );
    expect(squeezed(text).split(hash)).toHaveLength(3);
  });

  it("draws nothing of what turns or hides text", async () => {
    const pdf = await print(paperOf({ kind: "paragraph", text: "a\u202Eb\u0000c\u200Bd" }));
    expect(await textOf(pdf)).toContain("abcd");
  });
});
