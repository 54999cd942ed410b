import { Integer, OctetString, Sequence } from "asn1js";
import { describe, expect, it } from "vitest";
import { readAsn1 } from "#shared/signature/asn1.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { at, content, person, signature, spoilt, verdictOn } from "./samples.ts";

describe("the mark of a signature: one signature serves one submission", () => {
  const markIn = async (text: string) => {
    const verdict = await verdictOn(text);
    return verdict.verdict === "valid" ? verdict.mark : verdict.reasons;
  };
  /** The order of the group of P-256 (SEC 2, 2.4.2). */
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

  it("is the same in PEM and in base64, and with other certificates beside it", async () => {
    const signed = signature();
    const mark = await markIn(signed.pem);
    expect(mark).toMatch(/^[0-9a-f]{64}$/);
    expect(await markIn(signed.base64)).toBe(mark);
    const reordered = spoilt(signed, (_, message) => {
      message.certificates = message.certificates?.toReversed() ?? [];
    });
    expect(reordered).not.toBe(signed.base64);
    expect(await markIn(reordered)).toBe(mark);
  });

  it("is the same for the twin that anybody can make of an ECDSA signature", async () => {
    const signed = signature();
    const twin = spoilt(signed, (signerInfo) => {
      const value = readAsn1(new Uint8Array(signerInfo.signature.getValue()));
      if (!(value instanceof Sequence)) throw new Error("not two numbers");
      const [first, second] = value.valueBlock.value;
      if (first === undefined || !(second instanceof Integer)) throw new Error("not two numbers");
      const other = Integer.fromBigInt(order - second.toBigInt());
      const numbers = new Sequence({ value: [first, other] });
      signerInfo.signature = new OctetString({ valueHex: numbers.toBER() });
    });
    expect(twin).not.toBe(signed.base64);
    expect(await markIn(twin)).toBe(await markIn(signed.pem));
  });

  it("is another for every other signature, even over the same content", async () => {
    const marks = await Promise.all([1, 2, 3].map(async () => markIn(signature().pem)));
    expect(new Set(marks).size).toBe(3);
  });

  it("is one of RSA by its whole value", async () => {
    const identity = testAuthority().issuePerson(person, { keys: "rsa-2048" });
    const mark = await markIn(sign(identity, content).pem);
    // RSA signs the same in the same way.
    expect(await markIn(sign(identity, content).base64)).toBe(mark);
    expect(await markIn(sign(identity, content, { signingTime: at }).pem)).not.toBe(mark);
  });
});
