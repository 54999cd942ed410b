import { describe, expect, it } from "vitest";
import { inventory } from "#shared/law/inventory.ts";
import { idsIn, placesOf } from "#setup/law-coverage/ids.ts";

const known = new Set(inventory.map(({ id }) => id));

describe("the ids of provisions in a text", () => {
  it("are found, every one of the inventory, between any signs", () => {
    for (const id of known)
      for (const text of [id, `"${id}": {`, `// (${id}, G09).`, `${id}: a`, `${id}.`, `/${id}’s`])
        expect(idsIn(text, known), text).toEqual([id]);
  });

  it.each([
    ["R377-27.1", ["R377-27.1"]],
    ["R377-27. The next sentence", ["R377-27"]],
    ["R377-27b", ["R377-27b"]],
    ["R377-27.1x", []],
    ["R377-27.9", []],
    ["R377-7.p2a", ["R377-7.p2a"]],
    ["R377-7.p2", []],
    ["R377-2.1 and R377-12.1", ["R377-2.1", "R377-12.1"]],
    ["L114-16.3.4-1", ["L114-16.3.4-1"]],
    ["R377-25, R377-25", ["R377-25"]],
    ["XR377-25", []],
    ["R377-25_quorum", []],
    ["organization-R377-25", []],
    ["r377-25", []],
    ["G09", []],
  ])("in %s are %j", (text, ids) => {
    expect(idsIn(text, known)).toEqual(ids);
  });

  it("do not count within a range, except where they are written out", () => {
    expect(idsIn("R377-4.1 to R377-4.11d", known)).toEqual(["R377-4.1", "R377-4.11d"]);
    expect(idsIn("R377-7.p2a–R377-7.p2c", known)).toEqual(["R377-7.p2a", "R377-7.p2c"]);
    expect(idsIn("R377-4.1-R377-4.4, R377-5.1-5.3", known)).toEqual([]);
    expect(idsIn("R377-15.1/15.2, R377-27.1-7", known)).toEqual(["R377-15.1"]);
  });

  it("are collected by place, each place once and in order", () => {
    const texts = [
      ["b.ts", "R377-25"],
      ["a.ts", "R377-25 R377-26"],
      ["b.ts", "R377-25"],
    ] as const;
    expect(placesOf(texts, known)).toEqual(
      new Map([
        ["R377-25", ["a.ts", "b.ts"]],
        ["R377-26", ["a.ts"]],
      ]),
    );
  });
});
