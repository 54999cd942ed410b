import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAsn1 } from "#shared/signature/asn1.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { inspectSignature } from "#shared/signature/inspect.ts";
import { readNcanode } from "#shared/signature/ncanode.ts";
import { judgeOcsp } from "#shared/signature/ocsp-response.ts";
import { ocspRequest } from "#shared/signature/ocsp-request.ts";
import { judgeList } from "#shared/signature/revocation-list.ts";
import { judgeTimeStamps } from "#shared/signature/time-stamp.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { answerOcsp, revocationList } from "#shared/state-systems/authority/revocations.ts";
import { answerStampRequest, stampsAt } from "#shared/state-systems/authority/stamps.ts";
import { testAuthority, testTrust } from "#test/samples/signing.ts";
import { issuing } from "./authorities.ts";
import { at, signatory } from "./samples.ts";

const [certificate] = readTrustAnchors(signatory().certificate);
const [issuer] = readTrustAnchors(issuing.certificate);
if (certificate === undefined || issuer === undefined) throw new Error("two certificates");
const link = { certificate, issuer };
const now = epochMilliseconds(at);
const question = { link, nonce: undefined, now };
const value = Uint8Array.of(1, 2, 3);

const good = {
  ocsp: answerOcsp(issuing, [], ocspRequest(link, undefined), at),
  list: revocationList(issuing, [], at),
  stamp: stampsAt(testAuthority().issueStamper(), at)(value),
};

/** Anything at all, and good bytes with one of them changed or cut off. */
const noise = (bytes: Uint8Array) =>
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([place, change]) => bytes.map((byte, at0) => (at0 === place ? byte ^ change : byte))),
    fc.nat(bytes.length - 1).map((length) => bytes.slice(0, length)),
  );

const stamped = (bytes: Uint8Array) => {
  try {
    return [readAsn1(bytes)];
  } catch {
    return [];
  }
};

describe("whatever an authority answers", () => {
  it("is judged without a throw, and only the answer itself says that a certificate is good", () => {
    expect(judgeOcsp(good.ocsp, question)).toEqual({ status: "good" });
    expect(judgeList(good.list, link, now)).toEqual({ status: "good" });
    fc.assert(
      fc.property(noise(good.ocsp), (bytes) => {
        expect(["good", "doubtful"]).toContain(judgeOcsp(bytes, question).status);
      }),
    );
    fc.assert(
      fc.property(noise(good.list), (bytes) => {
        expect(judgeList(bytes, link, now).status).toBe("doubtful");
      }),
    );
  });

  it("is judged without a throw where it is a time-stamp", () => {
    const circumstances = { trust: testTrust(), received: now };
    const judged = (bytes: Uint8Array) => judgeTimeStamps(stamped(bytes), value, circumstances);
    expect(judged(good.stamp)).toMatchObject({ stamped: "yes", at: now });
    fc.assert(
      fc.property(noise(good.stamp), (bytes) => {
        const found = judged(bytes);
        expect(found.stamped !== "yes" || found.at === now).toBe(true);
      }),
    );
  });

  it("is read without a throw where it comes from the service of the national algorithms", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
        expect(readNcanode(body, "cms", certificate)).toBeUndefined();
        expect(readNcanode(body, "xml", certificate)).toBeUndefined();
      }),
    );
  });
});

describe("whatever is asked of the test authority or given as a signature", () => {
  it("is answered without a throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.string(), async (bytes, text) => {
        expect(answerOcsp(issuing, [], bytes, at).length).toBeGreaterThan(0);
        expect(answerStampRequest(signatory(), bytes, at).length).toBeGreaterThan(0);
        for (const signature of [text, `<${text}`, Buffer.from(bytes).toString("base64")]) {
          const found = await inspectSignature({ signature, content: bytes, at, trust: [] });
          expect(found).toMatchObject({ result: "invalid" });
        }
      }),
    );
  });
});
