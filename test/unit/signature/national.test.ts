import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AskNcanode } from "#shared/signature/ncanode.ts";
import { verifyWith } from "#shared/signature/verify.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import {
  asNational,
  signNational,
  signNationalXml,
} from "#shared/state-systems/authority/national.ts";
import { answerNcanode } from "#shared/state-systems/authority/ncanode-mock.ts";
import { wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { after, day, hour, revokedAt } from "./authorities.ts";
import { cms, nationalOf, openNational, own, trust, usual, xml } from "./national-service.ts";
import { at, bytes, content, person, signature } from "./samples.ts";

const { service, verdictOn, reasonsFor, reset, start, stop } = openNational();
beforeAll(start);
afterAll(stop);
beforeEach(reset);

describe("R377-7b, R377-15b: a signature with the national algorithm", () => {
  it("is valid as CMS and as XML, with the signer that was read here", async () => {
    for (const text of [cms, xml]) {
      expect(await verdictOn(text)).toEqual({
        verdict: "valid",
        signer: expect.objectContaining({ iin: person.iin, holders: ["individual"] }),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        mark: expect.stringMatching(/^[0-9a-f]{64}$/),
        judgedAt: at,
      });
    }
    expect(service.questions.map(({ revocationCheck }) => revocationCheck)).toEqual([
      ["OCSP"],
      ["OCSP"],
    ]);
    expect(service.questions[0]).toMatchObject({ data: Buffer.from(content).toString("base64") });
  });

  it("is left to nobody without the service, and RSA is never sent to it", async () => {
    const alone = verifyWith(undefined);
    expect(await alone({ signature: cms, content, at, trust })).toEqual({
      verdict: "undetermined",
      reasons: ["algorithm-elsewhere"],
    });
    expect(await reasonsFor(signature().pem)).toBe("valid");
    expect(service.questions).toEqual([]);
  });

  it("is over this content and no other", async () => {
    const other = { content: bytes("other") };
    expect(await reasonsFor(cms, other)).toEqual(["invalid", "signature-wrong"]);
    expect(await reasonsFor(xml, other)).toEqual(["invalid", "content-differs"]);
  });

  it("is not believed of the service alone: what the message itself shows is judged here", async () => {
    const spoilt: readonly (readonly [string, string])[] = [
      ["attached", signNational(own, content, { attached: true }).pem],
      ["no-signer", signNational(own, content, { signers: 0 }).pem],
      ["no-certificate", signNational(own, content, { certificates: "none" }).pem],
      ["wrapper-unknown", signNationalXml(own, "<a>b</a>")],
      [
        "reference-partial",
        xml
          .replace("<application", '<application Id="x"')
          .replace('URI=""', 'URI="#a"')
          .replace("<ds:Signature ", '<more Id="a"/><ds:Signature '),
      ],
      [
        "several-signatures",
        xml.replace(
          "</application>",
          "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'/></application>",
        ),
      ],
      ["national-refused", signNationalXml(own, wrapped(content), "sig")],
      [
        "not-for-signing",
        signNational(nationalOf({ keyUsage: ["digitalSignature"] }), content).pem,
      ],
      [
        "not-trusted",
        signNational(asNational(createAuthority(at, { name: "X" }).issuePerson(person)), content)
          .pem,
      ],
      ["expired", signNational(nationalOf({ to: after(-day) }), content).pem],
      [
        "bad-number",
        signNational(
          asNational(testAuthority().issuePerson({ ...person, iin: "123456789011" })),
          content,
        ).pem,
      ],
    ];
    for (const [reason, text] of spoilt) {
      expect(await reasonsFor(text), reason).toEqual(["invalid", reason]);
    }
    expect(service.questions).toEqual([]);
  });

  it("is wrong where the mathematics are", async () => {
    const text = xml.replace(/(?<=<ds:SignatureValue>)[^<]*/, Buffer.alloc(64).toString("base64"));
    expect(await reasonsFor(text)).toEqual(["invalid", "signature-wrong"]);
  });

  it("never gets valid by a changed byte", async () => {
    const whole = Buffer.from(signNational(own, content).base64, "base64");
    const good = await verdictOn(whole.toString("base64"));
    const here: AskNcanode = async (route, question) => {
      const { status, body } = answerNcanode(route, question, usual);
      return { status, body: JSON.stringify(body) };
    };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (place) => {
        const changed = whole.map((byte, index) => (index === place ? byte ^ 0x55 : byte));
        const verdict = await verdictOn(Buffer.from(changed).toString("base64"), {}, here);
        expect(verdict.verdict !== "valid" || isDeepStrictEqual(verdict, good)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("revocation through the service", () => {
  it("is judged at the moment of receipt, not now", async () => {
    service.world = { ...usual, revoked: [revokedAt(own, after(-hour))] };
    expect(await reasonsFor(cms)).toEqual(["invalid", "revoked"]);
    service.world = { ...usual, now: after(2 * day), revoked: [revokedAt(own, after(day))] };
    expect(await reasonsFor(cms, { now: after(2 * day) })).toBe("valid");
    expect(service.questions.at(-1)).toMatchObject({ revocationCheck: [] });
  });

  it("that it cannot learn is told as invalid, and leaves the signature undetermined", async () => {
    service.world = { ...usual, isOcspDown: true };
    for (const text of [cms, xml]) {
      const verdict = await verdictOn(text);
      expect(verdict).toMatchObject({
        verdict: "undetermined",
        reasons: ["revocation-unknown"],
        held: { signer: { iin: person.iin } },
      });
    }
    expect(await reasonsFor(cms, { content: bytes("other") })).toEqual([
      "invalid",
      "signature-wrong",
    ]);
  });

  it("that it was asked for and does not mention is not known", async () => {
    const good: unknown = answerNcanode(
      "/cms/verify",
      { cms: signNational(own, content).base64, data: Buffer.from(content).toString("base64") },
      usual,
    ).body;
    service.instead = { status: 200, body: JSON.stringify(good) };
    expect(await reasonsFor(cms)).toEqual(["undetermined", "revocation-unknown"]);
  });

  it("of a certificate that ran out since cannot be told from a wrong signature", async () => {
    const old = signNational(nationalOf({ to: after(day) }), content).pem;
    service.world = { ...usual, now: after(2 * day) };
    expect(await reasonsFor(old, { now: after(2 * day) })).toEqual([
      "undetermined",
      "national-judges-now",
    ]);
    expect(await reasonsFor(old)).toEqual(["undetermined", "national-unclear"]);
  });
});

describe("what plays the service", () => {
  it("has the ways of the real one that nobody may rely on", () => {
    const ask = (text: string, more = {}) =>
      answerNcanode("/cms/verify", { cms: text, data: "", ...more }, usual).body;
    expect(ask(signNational(own, content, { signers: 0 }).base64)).toMatchObject({
      valid: true,
      signers: [],
    });
    expect(ask(signNational(own, content, { certificates: "none" }).base64)).toMatchObject({
      valid: true,
      signers: [{ certificates: [] }],
    });
    expect(ask("AAAA")).toEqual({ status: 400, message: "Client error" });
    expect(answerNcanode("/cms/sign", {}, usual).status).toBe(404);
    expect(answerNcanode("/cms/verify", [], usual).status).toBe(400);
    expect(answerNcanode("/xml/verify", { xml: "<a/>" }, usual).body).toMatchObject({
      valid: false,
      signers: [],
    });
  });
});
