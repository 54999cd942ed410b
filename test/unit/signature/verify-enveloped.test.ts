import { describe, expect, it } from "vitest";
import { verifyEnveloped } from "#shared/signature/verify-enveloped.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import { asNational, signNationalXml } from "#shared/state-systems/authority/national.ts";
import { signXml } from "#shared/state-systems/authority/sign-xml.ts";
import { attributeOf, elementsOf, textIn } from "#shared/xml/look.ts";
import { testAuthority, testTrust } from "#test/samples/signing.ts";
import { after, day, issuing, ocspBy, revokedAt, silent, sourceOf } from "./authorities.ts";
import { at, signatory } from "./samples.ts";

/** A system signs with a certificate that names no person. */
const system = testAuthority().issue([["2.5.4.3", "State system"]], []);
const answer = '<answer xmlns="urn:any" state="clear"><who>850514100018</who></answer>';
const judged = (xml: string, more = {}) =>
  verifyEnveloped({ xml, at, trust: testTrust(), ...more });

describe("a signed XML document of a state system", () => {
  it("gives its content as the signature covers it, without the signature", async () => {
    const verdict = await judged(signXml(system, answer));
    if (verdict.verdict !== "valid") throw new Error(verdict.reasons.join());
    const { root } = verdict.document;
    expect(attributeOf(root, "state")).toBe("clear");
    expect(elementsOf(root).map((one) => [one.name, textIn(one)])).toEqual([
      ["who", "850514100018"],
    ]);
    expect(verdict.judgedAt).toBe(at);
    expect(verdict.certificate.subject).toEqual([{ oid: "2.5.4.3", value: "State system" }]);
    expect(verdict.mark).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is refused for the same reasons as an application", async () => {
    const good = signXml(system, answer);
    const reasons = async (xml: string, more = {}) => {
      const verdict = await judged(xml, more);
      return verdict.verdict === "valid" ? "valid" : [verdict.verdict, ...verdict.reasons];
    };
    expect(await reasons(good.replace("clear", "hit"))).toEqual(["invalid", "digest-differs"]);
    expect(await reasons(answer)).toEqual(["invalid", "no-signature"]);
    expect(await reasons(good, { at: after(-30 * 365 * day) })).toContain("not-yet-valid");
    const stranger = createAuthority(at).issue([["2.5.4.3", "State system"]], []);
    expect(await reasons(signXml(stranger, answer))).toEqual(["invalid", "chain-broken"]);
    const national = signNationalXml(asNational(signatory()), answer);
    expect(await reasons(national)).toEqual(["undetermined", "algorithm-elsewhere"]);
    const revoked = ocspBy(issuing, [revokedAt(system, after(-day))]);
    expect(await reasons(good, { revocation: sourceOf({ ocsp: { systems: revoked } }) })).toEqual([
      "invalid",
      "revoked",
    ]);
    expect(await reasons(good, { revocation: sourceOf({ ocsp: { systems: silent } }) })).toContain(
      "undetermined",
    );
  });
});
