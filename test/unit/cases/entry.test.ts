import { describe, expect, it } from "vitest";
import { caseIdSchema, digestSchema, entrySchema } from "#shared/cases/entry.ts";
import { instant } from "#test/fakes/clock.ts";
import { portal } from "#test/samples/officials.ts";
import { codesOf } from "#test/unit/registration/pricing/issues.ts";

const entry = {
  caseId: "organization-240140000011",
  sequence: 1,
  kind: "registration",
  command: "submit",
  commandId: "submit-1",
  commandDigest: "0".repeat(64),
  actor: portal,
  at: instant("2026-11-23T04:00:00.000Z"),
  edition: "R377/2018",
  correlationId: "correlation-1",
  events: [{ type: "saved", round: 1 }],
  sealed: "sealed",
  previous: null,
  hash: "f".repeat(64),
};

const codes = (changes: object) => codesOf(entrySchema.safeParse({ ...entry, ...changes }));

describe("the id of a case", () => {
  it.each(["organization-240140000011", `specialist-${"0".repeat(32)}`, "sitting-0001", "a-BCD1"])(
    "is %s",
    (id) => {
      expect(caseIdSchema.parse(id)).toBe(id);
    },
  );

  it.each([
    "organization",
    "-0001",
    "Organization-0001",
    "a-1",
    `a-${"1".repeat(81)}`,
    "a-00 01",
    "a-0001\n",
  ])("is not %j", (id) => {
    expect(caseIdSchema.safeParse(id).success).toBe(false);
  });
});

describe("a digest", () => {
  it("is 64 hexadecimal digits in lower case", () => {
    expect(digestSchema.parse("0f".repeat(32))).toBe("0f".repeat(32));
    for (const text of ["0f".repeat(31), "0F".repeat(32), "0g".repeat(32), `${"0f".repeat(32)}0`]) {
      expect(digestSchema.safeParse(text).success).toBe(false);
    }
  });
});

describe("an entry of a history", () => {
  it("keeps what belongs to it, and events as they are", () => {
    expect(entrySchema.parse(entry)).toEqual(entry);
    const { sealed: _, ...open } = entry;
    expect(entrySchema.parse(open)).toEqual(open);
    expect(codes({ previous: "0".repeat(64) })).toEqual([]);
  });

  it("has at least one event, a place from 1, and nothing else", () => {
    expect(codes({ events: [] })).toEqual([["too_small", "events"]]);
    expect(codes({ events: [{ round: 1 }] })).toEqual([["invalid_type", "events", 0, "type"]]);
    expect(codes({ sequence: 0 })).toEqual([["too_small", "sequence"]]);
    expect(codes({ sequence: 1.5 })).toEqual([["invalid_type", "sequence"]]);
    expect(codes({ name: "Оспанова" })).toEqual([["unrecognized_keys"]]);
    expect(codes({ previous: undefined })).toEqual([["invalid_type", "previous"]]);
  });
});
