import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hashingSchema,
  hashOf,
  hashOn,
  startHashing,
  type Hashing,
} from "#shared/registration/register/sha256.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** As it is after it was put aside between two requests. */
const putAside = (hashing: Hashing): Hashing =>
  hashingSchema.parse(JSON.parse(JSON.stringify(hashing)));

describe("a hash that is put aside and taken up again", () => {
  it("is that of the runtime, whatever the pieces are", () => {
    const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (texts) => {
        const whole = texts.join("");
        const end = texts.reduce((before, text) => putAside(hashOn(before, text)), startHashing);
        expect(hashOf(end)).toBe(sha256(whole));
        expect(end.bytes).toBe(Buffer.byteLength(whole));
      }),
    );
  });

  it("is right at every length around the blocks of the algorithm", () => {
    for (let length = 0; length <= 260; length += 1) {
      const text = "x".repeat(length);
      expect(hashOf(hashOn(startHashing, text))).toBe(sha256(text));
    }
  });

  it("is that of the standard's example", () => {
    expect(hashOf(hashOn(startHashing, "abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
