import { describe, expect, it } from "vitest";
import { isAcceptanceOf, readAnswer } from "#shared/state-systems/envelope.ts";

const answer = { reference: "r.tax-debt.1", answeredAt: "2026-11-23T09:00:00+05:00", result: {} };

describe("the envelope of an answer", () => {
  it("is read with whatever result and added fields it has", () => {
    expect(readAnswer(JSON.stringify({ ...answer, result: null, more: 1 }))).toMatchObject({
      reference: "r.tax-debt.1",
      result: null,
    });
  });

  it.each([
    ["no JSON", "<html>"],
    ["nothing", ""],
    ["no result", JSON.stringify({ ...answer, result: undefined })],
    ["no moment", JSON.stringify({ ...answer, answeredAt: "yesterday" })],
    ["no reference", JSON.stringify({ ...answer, reference: "" })],
    ["more than fits in the store", JSON.stringify({ ...answer, result: "x".repeat(128 * 1024) })],
  ])("is not read out of %s", (_, text) => {
    expect(readAnswer(text)).toBeUndefined();
  });
});

describe("the acceptance of a question", () => {
  it("is for that very question", () => {
    const text = JSON.stringify({ reference: "r.insolvency.1", accepted: true });
    expect(isAcceptanceOf("r.insolvency.1", text)).toBe(true);
    expect(isAcceptanceOf("r.insolvency.2", text)).toBe(false);
    expect(isAcceptanceOf("r.insolvency.1", "{}")).toBe(false);
    expect(isAcceptanceOf("r.insolvency.1", "OK")).toBe(false);
  });
});
