import { describe, expect, it } from "vitest";
import * as z from "zod";
import { codeOfIssue } from "#shared/law/issue-codes.ts";

const codesOf = (schema: z.ZodType, input: unknown) =>
  schema
    .safeParse(input)
    .error?.issues.map((issue) => codeOfIssue(issue, ["too-wide", "impossible-date"]));

describe("the code of what is wrong with a file", () => {
  it("is that of the schema, where it names one", () => {
    const narrow = z.string().refine(() => false, { params: { code: "too-wide" } });
    expect(codesOf(narrow, "x")).toEqual(["too-wide"]);
  });

  it("tells a date that is none from every other text", () => {
    expect(codesOf(z.iso.date(), "2026-02-30")).toEqual(["impossible-date"]);
    expect(codesOf(z.email(), "2026-02-30")).toEqual(["malformed"]);
  });

  it.each([
    ["a code that is not known", z.string().refine(() => false, { params: { code: "odd" } })],
    ["no code", z.string().refine(() => false)],
    ["another kind of value", z.number()],
  ])("is malformed for %s", (_, schema) => {
    expect(codesOf(schema, "x")).toEqual(["malformed"]);
  });
});
