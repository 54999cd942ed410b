import { describe, expect, it } from "vitest";
import type { RevocationSource } from "#shared/signature/revocation-source.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import type { OcspOptions, Revoked } from "#shared/state-systems/authority/revocations.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { testAuthority } from "#test/samples/signing.ts";
import {
  after,
  day,
  hour,
  issuing,
  listBy,
  minute,
  ocspBy,
  revokedAt,
  root,
  silent,
  sourceOf,
} from "./authorities.ts";
import { at, content, person, reasonsFor, signatory, signature, verdictOn } from "./samples.ts";

const good = signature().pem;
const judged = (revocation: RevocationSource, text = good) => reasonsFor(text, { revocation });

const byOcsp = (revoked: readonly Revoked[] = [], options?: OcspOptions) =>
  judged(sourceOf({ ocsp: { people: ocspBy(issuing, revoked, options) } }));

const own = (from = at, reason?: number) => [revokedAt(signatory(), from, reason)];

describe("revocation by OCSP", () => {
  it("says that a certificate is good, by the authority or by whom it named for that", async () => {
    expect(await byOcsp()).toBe("valid");
    expect(await byOcsp([], { responder: testAuthority().issueResponder() })).toBe("valid");
    expect(await byOcsp([], { hash: "sha512" })).toBe("valid");
  });

  it("makes a signature invalid from the moment of revocation on, and not before", async () => {
    expect(await byOcsp(own(after(-hour)))).toEqual(["revoked"]);
    expect(await byOcsp(own(at))).toEqual(["revoked"]);
    expect(await byOcsp(own(after(1000)))).toBe("valid");
    expect(await byOcsp(own(at, 1))).toEqual(["revoked"]);
  });

  it("leaves it open while the certificate is suspended or not known", async () => {
    expect(await byOcsp(own(at, 6))).toEqual(["on-hold", "revocation-of-another", "?"]);
    expect(await byOcsp([], { knowsNobody: true })).toEqual([
      "status-unknown",
      "revocation-of-another",
      "?",
    ]);
  });

  it("keeps its number that is used once, if it repeats any", async () => {
    expect(await byOcsp([], { nonce: "leave-out" })).toBe("valid");
    expect(await byOcsp([], { nonce: "another" })).toContain("revocation-replayed");
    const source = { ocsp: { people: ocspBy(issuing) } };
    expect(await judged({ ...sourceOf(source), nonce: () => undefined })).toBe("valid");
  });

  it("is believed for as long as it says, give or take five minutes", async () => {
    expect(await byOcsp([], { from: after(5 * minute) })).toBe("valid");
    expect(await byOcsp([], { from: after(5 * minute + 1000) })).toContain("revocation-stale");
    expect(await byOcsp([], { from: after(-day), to: after(-5 * minute) })).toBe("valid");
    expect(await byOcsp([], { from: after(-day), to: after(-5 * minute - 1000) })).toContain(
      "revocation-stale",
    );
    expect(await byOcsp([], { from: after(-hour), to: "unstated" })).toBe("valid");
    expect(await byOcsp([], { from: after(-2 * hour), to: "unstated" })).toContain(
      "revocation-stale",
    );
  });

  it("is judged at the moment it is asked, while the signature stays judged at its receipt", async () => {
    const now = after(10 * day);
    const people = ocspBy(issuing, own(after(day)), {}, now);
    const revocation = sourceOf({ ocsp: { people }, crl: { later: listBy(root, [], {}, now) } });
    expect(await reasonsFor(good, { revocation, now })).toBe("valid");
    expect(await reasonsFor(good, { revocation })).toContain("revocation-stale");
    expect(await reasonsFor(good, { revocation, now, at: after(2 * day) })).toEqual(["revoked"]);
  });

  it.each([
    ["another authority", () => ({ responder: createAuthority(at).file.issuing })],
    ["whom another authority named", () => ({ responder: createAuthority(at).issueResponder() })],
    ["a person", () => ({ responder: testAuthority().issuePerson(person) })],
    [
      "whom the root named, not the authority asked",
      () => ({ responder: testAuthority().issueResponder({ under: root }) }),
    ],
    [
      "one whose time is over",
      () => ({ responder: testAuthority().issueResponder({ to: after(-1000) }) }),
    ],
    [
      "one with a key too short",
      () => ({ responder: testAuthority().issueResponder({ keys: "rsa-1024" }) }),
    ],
    ["the authority with SHA-1", () => ({ hash: "sha1" })],
  ] satisfies [string, () => OcspOptions][])("is not believed of %s", async (_, options) => {
    expect(await byOcsp([], options())).toEqual([
      "revocation-untrusted",
      "revocation-of-another",
      "?",
    ]);
  });

  it("says nothing where it is of another certificate, or broken, or no answer at all", async () => {
    expect(await byOcsp([], { ofAnother: true })).toEqual(["revocation-of-another", "?"]);
    const answering = (people: Uint8Array | undefined) =>
      judged(sourceOf({ ocsp: { people: () => people } }));
    expect(await answering(undefined)).toContain("revocation-unknown");
    expect(await answering(Buffer.from("<html>"))).toContain("revocation-unreadable");
    expect(await answering(new Uint8Array())).toContain("revocation-unreadable");
    // What a responder says that is too busy: tryLater.
    expect(await answering(Uint8Array.of(0x30, 3, 0x0a, 1, 3))).toContain("revocation-unknown");
  });

  it("is broken by any change", async () => {
    const whole: { bytes?: Uint8Array | undefined } = {};
    await judged(
      sourceOf({
        ocsp: { people: (request) => (whole.bytes = ocspBy(issuing, own())(request)) },
      }),
    );
    const { bytes } = whole;
    if (bytes === undefined) throw new Error("nobody asked");
    for (let place = 0; place < bytes.length; place += 29) {
      const changed = bytes.map((byte, index) => (index === place ? byte ^ 0x15 : byte));
      const found = await judged(sourceOf({ ocsp: { people: () => changed } }));
      expect(found, String(place)).not.toBe("valid");
    }
  });
});

describe("revocation by lists", () => {
  const byList = (...parameters: Parameters<typeof listBy>) =>
    judged(sourceOf({ ocsp: { people: silent }, crl: { people: listBy(...parameters) } }));

  it("is asked where OCSP does not help", async () => {
    expect(await byList(issuing)).toBe("valid");
    expect(await byList(issuing, own(after(-hour)))).toEqual(["revoked"]);
    expect(await byList(issuing, own(after(hour)))).toBe("valid");
    expect(await byList(issuing, own(at, 4))).toEqual(["revoked"]);
    const others = [revokedAt(testAuthority().issuePerson(person), after(-day))];
    expect(await byList(issuing, others)).toBe("valid");
    const doubtful = ocspBy(issuing, [], { knowsNobody: true });
    expect(
      await judged(sourceOf({ ocsp: { people: doubtful }, crl: { people: listBy(issuing) } })),
    ).toBe("valid");
  });

  it("find one certificate among thousands", async () => {
    const others = Array.from({ length: 2000 }, (_, place) => ({
      serialNumber: `0204${(0x40000000 + place).toString(16)}`,
      from: after(-day),
    }));
    expect(await byList(issuing, others)).toBe("valid");
    expect(await byList(issuing, [...others, ...own(after(-hour))])).toEqual(["revoked"]);
  });

  it.each([
    ["on-hold", () => byList(issuing, own(at, 6))],
    ["revocation-stale", () => byList(issuing, [], { from: after(-day), to: after(-hour) })],
    ["revocation-stale", () => byList(issuing, [], { to: "unstated" })],
    ["revocation-stale", () => byList(issuing, [], { from: after(hour), to: after(day) })],
    ["revocation-untrusted", () => byList(issuing, [], { signer: root })],
    ["revocation-untrusted", () => byList(issuing, [], { hash: "sha1" })],
    ["revocation-of-another", () => byList(root)],
    ["revocation-of-another", () => byList(issuing, [], { partial: true })],
  ] as const)("leaves it open: %s", async (doubt, found) => {
    const reasons = await found();
    expect(reasons).toContain(doubt);
    expect(reasons.at(-1)).toBe("?");
  });

  it("are of an authority that may give them", async () => {
    const silentOne = testAuthority().issue([["2.5.4.3", "Silent"]], [], {
      under: root,
      pathLength: 0,
      keyUsage: ["keyCertSign"],
    });
    const identity = testAuthority().issuePerson(person, { under: silentOne });
    const revocation = sourceOf({ crl: { people: listBy(silentOne) } });
    expect(await reasonsFor(sign(identity, content).pem, { revocation })).toContain(
      "revocation-untrusted",
    );
  });
});

describe("revocation", () => {
  it("that cannot be had leaves a signature undetermined and never invalid", async () => {
    const verdict = await verdictOn(good, { revocation: sourceOf({ ocsp: { people: silent } }) });
    expect(verdict).toMatchObject({
      verdict: "undetermined",
      reasons: ["revocation-unknown", "revocation-of-another"],
      held: { signer: { iin: person.iin }, mark: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const nowhere = { ...sourceOf({}), addresses: () => [] };
    expect(await judged(nowhere)).toEqual(["revocation-unknown", "?"]);
  });

  it("is the same in what is known meanwhile as in the end", async () => {
    const waiting = await verdictOn(good, { revocation: sourceOf({}) });
    const valid = await verdictOn(good);
    if (waiting.verdict !== "undetermined") throw new Error("not undetermined");
    expect({ verdict: "valid", ...waiting.held }).toEqual(valid);
  });

  it("is asked of the authorities on the way as well", async () => {
    const source = sourceOf({ ocsp: { people: ocspBy(issuing) } });
    const answers = (list: Uint8Array | undefined): RevocationSource => ({
      ...source,
      fetch: async (address, request) =>
        address === "root" ? list : source.fetch(address, request),
    });
    const listed = listBy(root, [revokedAt(issuing, after(-day))])(undefined);
    expect(await judged(answers(listed))).toEqual(["authority-revoked"]);
    expect(await judged(answers(undefined))).toContain("revocation-unknown");
  });

  it("is not asked where something else is wrong already, nor where nobody may be asked", async () => {
    let asked = 0;
    const counting: RevocationSource = {
      addresses: () => ["somewhere"],
      fetch: async () => {
        asked += 1;
        return undefined;
      },
      nonce: () => undefined,
    };
    const other = new Uint8Array([1]);
    expect(await reasonsFor(good, { revocation: counting, content: other })).toEqual([
      "content-differs",
    ]);
    expect(asked).toBe(0);
    await reasonsFor(good, { revocation: counting });
    expect(asked).toBeGreaterThan(0);
    expect(await reasonsFor(good)).toBe("valid");
  });

  it("is asked at the addresses in the certificate, for whoever wants to believe them", async () => {
    const addresses = { ocsp: "http://ocsp.example.kz/", crl: "http://crl.example.kz/people.crl" };
    const identity = testAuthority().issuePerson(person, { addresses });
    const named: (readonly [string, readonly string[]])[] = [];
    const source = sourceOf({ ocsp: { people: ocspBy(issuing) } });
    const revocation: RevocationSource = {
      ...source,
      addresses: (kind, given) => {
        named.push([kind, given]);
        return source.addresses(kind, given);
      },
    };
    expect(await reasonsFor(sign(identity, content).pem, { revocation })).toBe("valid");
    expect(named[0]).toEqual(["ocsp", ["http://ocsp.example.kz/"]]);
    await reasonsFor(sign(identity, content).pem, {
      revocation: { ...revocation, fetch: async () => undefined },
    });
    expect(named).toContainEqual(["crl", ["http://crl.example.kz/people.crl"]]);
  });
});
