import { describe, expect, it } from "vitest";
import { instantAt, epochMilliseconds } from "#shared/law/dates.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { createAuthority, type IssueOptions } from "#shared/state-systems/authority/authority.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { instant } from "#test/fakes/clock.ts";
import { iinOf, testAuthority, testTrust } from "#test/samples/signing.ts";
import {
  at,
  bytes,
  content,
  person,
  reasonsFor,
  reasonsForOne,
  signature,
  withCertificate,
} from "./samples.ts";

const issued = (options: IssueOptions) => testAuthority().issuePerson(person, options);
const later = (milliseconds: number) => instantAt(epochMilliseconds(at) + milliseconds);

describe("a signature is judged at the moment it was received", () => {
  const from = instant("2026-11-23T04:00:00.000Z");
  const to = instant("2026-12-23T04:00:00.000Z");

  it("is valid from the first moment of its certificate to the last", async () => {
    const identity = issued({ from, to });
    expect(await reasonsForOne(identity, { at: from })).toBe("valid");
    expect(await reasonsForOne(identity, { at: to })).toBe("valid");
    expect(await reasonsForOne(identity, { at: instant("2026-11-23T03:59:59.999Z") })).toEqual([
      "not-yet-valid",
    ]);
    expect(await reasonsForOne(identity, { at: instant("2026-12-23T04:00:00.001Z") })).toEqual([
      "expired",
    ]);
  });

  it("was valid then although its certificate has run out since, and the other way round", async () => {
    const old = issued({
      from: instant("2021-01-01T00:00:00.000Z"),
      to: instant("2022-01-01T00:00:00.000Z"),
    });
    expect(await reasonsForOne(old, { at: instant("2021-06-01T00:00:00.000Z") })).toBe("valid");
    expect(await reasonsForOne(old)).toEqual(["expired"]);
    const young = issued({ from: instant("2022-01-01T00:00:00.000Z") });
    expect(await reasonsForOne(young)).toBe("valid");
    expect(await reasonsForOne(young, { at: instant("2021-06-01T00:00:00.000Z") })).toEqual([
      "not-yet-valid",
    ]);
  });

  it("fails once an authority above has run out, whatever the certificate says", async () => {
    const to2060 = issued({ to: instant("2060-01-01T00:00:00.000Z") });
    expect(await reasonsForOne(to2060, { at: instant("2039-12-30T00:00:00.000Z") })).toBe("valid");
    expect(await reasonsForOne(to2060, { at: instant("2040-01-02T00:00:00.000Z") })).toEqual([
      "authority-not-in-force",
    ]);
    const from2010 = issued({ from: instant("2010-01-01T00:00:00.000Z") });
    expect(await reasonsForOne(from2010, { at: instant("2019-12-30T00:00:00.000Z") })).toEqual([
      "authority-not-in-force",
    ]);
  });

  it("is not valid under an authority in the middle that has run out", async () => {
    const middle = testAuthority().issue([["2.5.4.3", "Middle"]], [], {
      under: testAuthority().file.root,
      pathLength: 0,
      keyUsage: ["keyCertSign"],
      to: later(0),
    });
    const below = issued({ under: middle });
    expect(await reasonsForOne(below)).toBe("valid");
    expect(await reasonsForOne(below, { at: later(1) })).toEqual(["authority-not-in-force"]);
  });
});

describe("a certificate for signing", () => {
  it("commits its holder: one for login does not", async () => {
    expect(await reasonsForOne(issued({ keyUsage: ["digitalSignature"] }))).toEqual([
      "not-for-signing",
    ]);
    expect(await reasonsForOne(issued({ keyUsage: ["keyEncipherment"] }))).toEqual([
      "not-for-signing",
    ]);
    expect(await reasonsForOne(issued({ keyUsage: [] }))).toEqual(["not-for-signing"]);
    expect(await reasonsForOne(issued({ keyUsage: ["nonRepudiation"] }))).toBe("valid");
  });

  it("is a person's and not an authority's", async () => {
    const authority = issued({
      under: testAuthority().file.root,
      pathLength: 0,
      keyUsage: ["nonRepudiation", "keyCertSign"],
    });
    expect(await reasonsForOne(authority)).toEqual(["not-for-signing"]);
  });

  it("sets no condition that is not understood", async () => {
    expect(await reasonsForOne(issued({ criticalExtension: "1.2.3.4" }))).toEqual([
      "extension-unknown",
    ]);
    expect(await reasonsForOne(issued({ criticalExtension: "2.5.29.32" }))).toBe("valid");
  });
});

describe("the way to a pinned authority", () => {
  const { root, issuing } = testAuthority().file;
  const asAuthority = (options: IssueOptions) =>
    testAuthority().issue([["2.5.4.3", "Middle"]], [], {
      under: root,
      pathLength: 0,
      keyUsage: ["keyCertSign"],
      ...options,
    });

  it("ends at the pinned root, or earlier at a pinned issuing authority", async () => {
    const identity = issued({});
    const own = sign(identity, content, { certificates: "own" }).pem;
    const trust = readTrustAnchors(issuing.certificate);
    expect(await reasonsForOne(identity, { trust })).toBe("valid");
    expect(await reasonsFor(own, { trust })).toBe("valid");
    expect(await reasonsFor(own)).toEqual(["not-trusted"]);
    const both = readTrustAnchors(root.certificate + issuing.certificate);
    expect(await reasonsFor(own, { trust: both })).toBe("valid");
  });

  it("ends nowhere under an authority that nobody pinned", async () => {
    const other = createAuthority(at, { name: "Another authority" });
    expect(await reasonsForOne(other.issuePerson(person))).toEqual(["not-trusted"]);
    expect(await reasonsForOne(issued({}), { trust: [] })).toEqual(["not-trusted"]);
  });

  it("is broken under an authority that bears the name of a pinned one but not its key", async () => {
    const namesake = createAuthority(at).issuePerson(person);
    expect(await reasonsForOne(namesake)).toEqual(["chain-broken"]);
    expect(await reasonsForOne(namesake, { trust: [] })).toEqual(["not-trusted"]);
  });

  it("is broken under a pinned namesake of the authority", async () => {
    const trust = readTrustAnchors(createAuthority(at).file.issuing.certificate);
    expect(
      await reasonsFor(sign(issued({}), content, { certificates: "own" }).pem, { trust }),
    ).toEqual(["chain-broken"]);
  });

  it("is broken where a certificate was changed after it was signed", async () => {
    const changed = withCertificate(signature(), ({ notAfter }) => {
      notAfter.value.setFullYear(2045);
    });
    expect(await reasonsFor(changed)).toEqual(["chain-broken"]);
  });

  it("is found among namesakes: the one whose key signed counts", async () => {
    const namesake = readTrustAnchors(createAuthority(at).trust);
    const trust = [...namesake, ...testTrust()];
    expect(await reasonsForOne(issued({}), { trust })).toBe("valid");
  });

  it("does not lead over an end certificate", async () => {
    const below = issued({ under: testAuthority().issuePerson({ ...person, iin: iinOf(2) }) });
    expect(await reasonsForOne(below)).toEqual(["issuer-not-authority"]);
  });

  it("does not lead over a pinned end certificate either", async () => {
    const above = testAuthority().issuePerson({ ...person, iin: iinOf(2) });
    const trust = readTrustAnchors(above.certificate);
    expect(await reasonsForOne(issued({ under: above }), { trust })).toEqual([
      "issuer-not-authority",
    ]);
  });

  it.each([
    ["that may not sign certificates", { keyUsage: ["digitalSignature", "nonRepudiation"] }],
    ["that is not marked as one", { pathLength: undefined }],
  ] satisfies [string, IssueOptions][])(
    "does not lead over an authority %s",
    async (_, options) => {
      expect(await reasonsForOne(issued({ under: asAuthority(options) }))).toEqual([
        "issuer-not-authority",
      ]);
    },
  );

  it("is not longer than each authority on it allows", async () => {
    const upper = asAuthority({ pathLength: 1 });
    const lower = asAuthority({ under: upper });
    const trust = readTrustAnchors(upper.certificate);
    expect(await reasonsForOne(issued({ under: lower }), { trust })).toBe("valid");
    // The root allows one authority below it.
    expect(await reasonsForOne(issued({ under: lower }))).toEqual(["issuer-not-authority"]);
    const tooLow = asAuthority({ under: asAuthority({}) });
    expect(await reasonsForOne(issued({ under: tooLow }))).toEqual(["issuer-not-authority"]);
  });

  it("does not lead over an authority that sets a condition nobody understands", async () => {
    const above = asAuthority({ criticalExtension: "2.5.29.30" });
    expect(await reasonsForOne(issued({ under: above }))).toEqual(["extension-unknown"]);
  });

  it("tells everything that is wrong, each once", async () => {
    const bad = testAuthority().issuePerson(
      { ...person, iin: "850514100019" },
      { to: later(-1000), keyUsage: ["digitalSignature"] },
    );
    const other = createAuthority(at).issuePerson(person, { keyUsage: [], from: later(1000) });
    expect(await reasonsForOne(bad, { content: bytes("other") })).toEqual([
      "content-differs",
      "expired",
      "not-for-signing",
      "bad-number",
    ]);
    expect(await reasonsForOne(other)).toEqual([
      "chain-broken",
      "not-yet-valid",
      "not-for-signing",
    ]);
  });
});
