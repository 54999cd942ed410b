import { X509Certificate } from "node:crypto";
import { Boolean as Truth, Integer, Null, OctetString, Primitive, Sequence } from "asn1js";
import { Extension } from "pkijs";
import { describe, expect, it } from "vitest";
import { as, bytesOf, hasTag, oidOf, readAsn1, textOf } from "#shared/signature/asn1.ts";
import { readCertificate } from "#shared/signature/certificate.ts";
import { certificateOf } from "#shared/state-systems/authority/pem.ts";
import { reasonsFor, signatory, signature, withCertificate } from "./samples.ts";

const basicConstraints = "2.5.29.19";

/** The sample certificate with these extensions in the place of its own. */
const readWith = (change: (extensions: Extension[]) => Extension[] | undefined) => {
  const certificate = certificateOf(signatory().certificate);
  const extensions = change(certificate.extensions ?? []);
  if (extensions === undefined) delete certificate.extensions;
  else certificate.extensions = extensions;
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  return readCertificate(readAsn1(new Uint8Array(certificate.toSchema().toBER())));
};

const withConstraints = (...parts: readonly (Truth | Integer)[]) =>
  readWith((extensions) => [
    ...extensions,
    new Extension({
      extnID: basicConstraints,
      extnValue: new Sequence({ value: [...parts] }).toBER(),
    }),
  ]);

const without = (oid: string) =>
  readWith((extensions) => extensions.filter(({ extnID }) => extnID !== oid));

describe("a certificate", () => {
  it("is read as Node reads it", () => {
    const { raw, publicKey, validFromDate, validToDate } = new X509Certificate(
      signatory().certificate,
    );
    const read = readCertificate(readAsn1(raw));
    expect(Buffer.from(read.der).equals(raw)).toBe(true);
    expect(read.publicKey?.equals(publicKey)).toBe(true);
    expect([read.notBefore, read.notAfter]).toEqual([
      validFromDate.getTime(),
      validToDate.getTime(),
    ]);
    expect(read).toMatchObject({
      keyAlgorithm: "1.2.840.10045.2.1",
      signed: { algorithm: "1.2.840.10045.4.3.2" },
      isAuthority: false,
      maySignCertificates: false,
      maySignContent: true,
      hasUnknownCritical: false,
      extendedUsages: ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"],
    });
  });

  it("is an authority's where its constraints say so", () => {
    const unlimited = Number.POSITIVE_INFINITY;
    const yes = new Truth({ value: true });
    const no = new Truth({ value: false });
    const three = new Integer({ value: 3 });
    const facts = ({ isAuthority, pathLength }: ReturnType<typeof withConstraints>) => [
      isAuthority,
      pathLength,
    ];
    expect(facts(withConstraints())).toEqual([false, unlimited]);
    expect(facts(withConstraints(no))).toEqual([false, unlimited]);
    expect(facts(withConstraints(yes))).toEqual([true, unlimited]);
    expect(facts(withConstraints(yes, three))).toEqual([true, 3]);
    expect(facts(withConstraints(three))).toEqual([false, 3]);
    expect(facts(without(basicConstraints))).toEqual([false, unlimited]);
  });

  it("need have no extension at all, and then is good for nothing", () => {
    for (const read of [readWith(() => undefined), readWith(() => [])]) {
      expect(read).toMatchObject({
        keyIdentifier: undefined,
        isAuthority: false,
        maySignCertificates: false,
        maySignContent: false,
        extendedUsages: [],
        hasUnknownCritical: false,
      });
    }
    expect(without("2.5.29.15").maySignContent).toBe(false);
    expect(without("2.5.29.14").keyIdentifier).toBeUndefined();
    expect(without("2.5.29.37").extendedUsages).toEqual([]);
  });

  it("may hold an extension that is no business of ours, whatever is in it", () => {
    const strange = new Extension({ extnID: "1.2.3.4", extnValue: Uint8Array.of(0xff).buffer });
    expect(readWith((extensions) => [...extensions, strange]).maySignContent).toBe(true);
    const usage = new Extension({ extnID: "2.5.29.15", extnValue: Uint8Array.of(0xff).buffer });
    expect(() => readWith(() => [usage])).toThrow("not what they should be");
  });

  it("has every extension once", () => {
    const twice = (extensions: Extension[]) => [...extensions, ...extensions.slice(-1)];
    expect(() => readWith(twice)).toThrow("a certificate has an extension twice");
  });

  it("has times that are times", async () => {
    const text = withCertificate(signature(), () => undefined);
    const whole = Buffer.from(text, "base64");
    // UTCTime, thirteen bytes: the day before the test authority was made.
    const place = whole.indexOf(Buffer.from("\u0017\r191231"));
    expect(await reasonsFor(whole.toString("base64"))).toBe("valid");
    whole.write("xx", place + 2);
    expect(place).toBeGreaterThan(0);
    expect(await reasonsFor(whole.toString("base64"))).toEqual(["malformed"]);
  });
});

describe("a part of ASN.1", () => {
  const tagged = (tagClass: number, tagNumber: number) =>
    new Primitive({ idBlock: { tagClass, tagNumber } });

  it("has a tag where its class is that of the context", () => {
    expect(hasTag(tagged(3, 0), 0)).toBe(true);
    expect(hasTag(tagged(3, 1), 0)).toBe(false);
    expect(hasTag(tagged(2, 0), 0)).toBe(false);
    expect(hasTag(undefined, 0)).toBe(false);
  });

  it("is of the kind that it has to be of, or nothing is read", () => {
    const refusal = "not what they should be";
    expect(() => oidOf(new Null())).toThrow(refusal);
    expect(() => oidOf(undefined)).toThrow(refusal);
    expect(() => bytesOf(undefined)).toThrow(refusal);
    expect(() => as(Integer, new Null())).toThrow(refusal);
    expect(textOf(new Null())).toBe("");
  });

  it("is not looked for in the bytes of another", () => {
    const inner = new OctetString({ valueHex: new Null().toBER() });
    const read = as(OctetString, readAsn1(new Uint8Array(inner.toBER())));
    expect(read.valueBlock.value).toEqual([]);
  });
});
