import { describe, expect, it } from "vitest";
import { memoryApplications } from "#test/fakes/applications-api.ts";
import { memoryAuthority } from "#test/fakes/authority.ts";
import { handClock } from "#test/fakes/clock.ts";
import {
  adult,
  paper,
  writtenApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { applying, consenting, submissionOf } from "#test/samples/assistance/portal-work.ts";
import { freshKey } from "#test/samples/commission-work.ts";
import { portal } from "#test/samples/officials.ts";
import { identityFor } from "#test/samples/signing.ts";
import { iinOf } from "#test/samples/specialist.ts";
import { serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import { instant } from "#test/fakes/clock.ts";

type Person = WrittenApplication["people"][number];

const [first, second, third] = [adult(20), adult(21), adult(22)];
const applicant = first.iin;

const familyOf = (...others: readonly Person[]): WrittenApplication =>
  writtenApplication({ subject: "family", people: [first, ...others] });

const at = (place: number) => `/application/people/${place}/consent/signature`;

const flawed = (pointer: string, code: string, ...reasons: readonly string[]) => ({
  status: 400,
  body: {
    code: "request-invalid",
    errors: [{ pointer, code }],
    reasons: reasons.map((reason) => ({ pointer, code: reason })),
  },
});

describe("the consents of the adults of a family", () => {
  it("L114-0.PRE, G39: are each given under an own signature", async () => {
    const door = memoryApplications();
    const family = familyOf(consenting(second, { applicant }), consenting(third, { applicant }));
    expect((await applying(door, family)).status).toBe(202);
  });

  it("L114-0.PRE: or on a paper that is attached", async () => {
    const consent = { by: "document" as const, version: "personal-data-1", document: paper(8).id };
    const family = familyOf({ ...second, consent });
    const door = memoryApplications();
    expect(
      (await applying(door, { ...family, documents: [paper(8, "adult-consent")] })).status,
    ).toBe(202);
  });

  it.each<[string, Person, string, string]>([
    [
      "over somebody else's application",
      consenting(second, { applicant: iinOf(23) }),
      "consent-signature-invalid",
      "content-differs",
    ],
    [
      "over another entry of the person",
      { ...consenting(second, { applicant }), status: "kandas" },
      "consent-signature-invalid",
      "content-differs",
    ],
    [
      "that is none",
      { ...second, consent: { by: "signature", version: "personal-data-1", signature: "none" } },
      "consent-signature-invalid",
      "malformed",
    ],
    [
      "by whoever applies",
      consenting(second, { applicant, by: { iin: first.iin, name: first.name } }),
      "consent-signer-differs",
      "other-person",
    ],
  ])("G39: a signature %s is no consent", async (_, person, code, reason) => {
    const door = memoryApplications();
    expect(await applying(door, familyOf(person))).toMatchObject(flawed(at(1), code, reason));
    expect(door.desk.cases.written()).toEqual([]);
  });

  it("tells of every one that does not hold, at its place", async () => {
    const door = memoryApplications();
    const family = familyOf(
      consenting(second, { applicant: iinOf(23) }),
      consenting(third, { applicant }),
      consenting(adult(24), { applicant, by: { iin: iinOf(25), name: second.name } }),
    );
    expect(await applying(door, family)).toMatchObject({
      status: 400,
      body: {
        errors: [
          { pointer: at(1), code: "consent-signature-invalid" },
          { pointer: at(3), code: "consent-signer-differs" },
        ],
        reasons: [
          { pointer: at(1), code: "content-differs" },
          { pointer: at(3), code: "other-person" },
        ],
      },
    });
  });

  it("G39: each serves one application, and one that came to nothing uses none up", async () => {
    const door = memoryApplications();
    const family = familyOf(consenting(second, { applicant }), consenting(third, { applicant }));
    const unknown = { ...family, documents: [paper(9)] };
    const body = submissionOf(unknown);
    expect(
      await door.call({ by: portal, send: "POST /v1/applications", body, headers: freshKey() }),
    ).toMatchObject({ status: 400 });
    expect((await applying(door, family)).status).toBe(202);
    const again = await applying(door, { ...family, situation: "Басқа." });
    expect(again).toMatchObject({
      status: 400,
      body: {
        errors: [
          { pointer: at(1), code: "consent-signature-used" },
          { pointer: at(2), code: "consent-signature-used" },
        ],
      },
    });
    expect(door.desk.cases.written()).toHaveLength(1);
  });

  it("G39: is asked for under a number", async () => {
    const { iin: _, ...unnumbered } = consenting(second, { applicant });
    expect(await applying(memoryApplications(), familyOf(unnumbered))).toMatchObject({
      status: 400,
      body: {
        errors: [{ pointer: "/application/people/1/iin", code: "signer-number-missing" }],
      },
    });
  });

  it("L114-0.PRE: to a wording that nobody knows is none", async () => {
    const person = consenting(second, { applicant, version: "personal-data-0" });
    expect(await applying(memoryApplications(), familyOf(person))).toMatchObject({
      status: 400,
      body: {
        errors: [{ pointer: "/application/people/1/consent/version", code: "wording-unknown" }],
      },
    });
  });
});

describe("a consent while the authority does not answer", () => {
  const doorWith = (script: Parameters<ReturnType<typeof memoryAuthority>["behave"]>[0]) => {
    const authority = memoryAuthority(handClock().now);
    authority.behave(script);
    return { door: memoryApplications(authority.verify), authority };
  };

  it("G39: is none yet: nothing is recorded, and the same request is good once it answers", async () => {
    const { door, authority } = doorWith({ isDown: true });
    const body = submissionOf(familyOf(consenting(second, { applicant })));
    const headers = freshKey();
    const post = () => door.call({ by: portal, send: "POST /v1/applications", body, headers });
    expect(await post()).toMatchObject({
      status: 503,
      headers: { "retry-after": "30" },
      body: { code: "authority-unavailable", reasons: [{ code: "revocation-unknown" }] },
    });
    expect(door.desk.cases.written()).toEqual([]);
    authority.behave({ isDown: false });
    expect((await post()).status).toBe(202);
  });

  it("G39: of somebody else is turned away all the same", async () => {
    const { door } = doorWith({ isDown: true });
    const person = consenting(second, { applicant, by: { iin: third.iin, name: third.name } });
    expect(await applying(door, familyOf(person))).toMatchObject(
      flawed(at(1), "consent-signer-differs", "other-person"),
    );
  });

  it("L114-0.PRE: under a certificate that was revoked is none", async () => {
    const { iin, name } = second;
    const serialNumber = serialNumberOf(identityFor({ iin, name }));
    const from = instant("2026-01-01T00:00:00.000Z");
    const { door } = doorWith({ revoked: [{ serialNumber, from }] });
    expect(await applying(door, familyOf(consenting(second, { applicant })))).toMatchObject(
      flawed(at(1), "consent-signature-invalid", "revoked"),
    );
  });
});
