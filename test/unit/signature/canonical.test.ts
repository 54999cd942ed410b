import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { identityFor, signedBy, testTrust } from "#test/samples/signing.ts";
import { verdictOn } from "./samples.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("the bytes that an applicant signs (R377-7b, R377-15b)", () => {
  it("are canonical JSON in UTF-8, byte by byte", () => {
    const application = { б: "Шаңырақ", a: [1.0, 1e21, true, null], "\n": { z: "", b: "\u0007€" } };
    expect(text(signedBytesOf(application))).toBe(
      '{"\\n":{"b":"\\u0007€","z":""},"a":[1,1e+21,true,null],"б":"Шаңырақ"}',
    );
    expect(signedBytesOf("ң")).toEqual(Uint8Array.of(0x22, 0xd2, 0xa3, 0x22));
  });

  it("do not depend on the order of fields", () => {
    const reversed = (value: object) => Object.fromEntries(Object.entries(value).toReversed());
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.integer()), (fields) => {
        expect(signedBytesOf(reversed(fields))).toEqual(signedBytesOf(fields));
      }),
    );
  });

  it("are there for JSON only", () => {
    expect(() => signedBytesOf(undefined)).toThrow("only JSON can be signed");
    expect(() => signedBytesOf({ price: Number.NaN })).toThrow("NaN is not allowed");
    expect(() => signedBytesOf("\ud800")).toThrow("Lone surrogate is not allowed");
  });

  it("carry the signature of a submission: the sample's verifies, and over no other application", async () => {
    const application = {
      language: "kk",
      name: "«Шаңырақ» қоғамдық қоры",
      documents: [{ sha256: "00" }],
    };
    const { signature } = signedBy(identityFor({ bin: "240140000001" }), application);
    const over = async (value: unknown) =>
      verdictOn(signature, { content: signedBytesOf(value), trust: testTrust() });
    expect(await over(application)).toMatchObject({ verdict: "valid" });
    const changed = [{ language: "en" }, { documents: [{ sha256: "01" }] }];
    for (const change of changed) {
      expect(await over({ ...application, ...change })).toEqual({
        verdict: "invalid",
        reasons: ["content-differs"],
      });
    }
  });
});
