import { beforeAll, describe, expect, it } from "vitest";
import { loadCase } from "#shared/store/desk.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { openSignature } from "#shared/evidence/signature.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import { eventOf, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { memoryAuthority } from "#test/fakes/authority.ts";
import { keyed } from "#test/samples/commission-work.ts";
import { member } from "#test/samples/officials.ts";
import { toVote } from "#test/samples/office-work.ts";
import { officialIdentity, signedCall } from "#test/samples/official-signing.ts";

const ballot = { name: "castVote", choice: "for" } as const;
const voter = member(2);

/** A case that the members may vote on, and how a ballot is sent to the letter. */
const voting = async () => {
  const authority = memoryAuthority(() => apis.desk.clock.now());
  const apis: MemoryApis = memoryApis(authority.verify);
  const id = await toVote(apis);
  const send = `POST /v1/cases/${id}/commands`;
  const signed = signedCall({ by: voter, send, body: ballot, headers: keyed("key-of-a-ballot") });
  const post = (changes: Partial<typeof signed> = {}) =>
    apis.send(eventOf({ ...signed, ...changes }));
  const ballots = async () => {
    const { state, entries } = await loadCase(
      apis.desk.cases,
      registrationKind,
      caseIdSchema.parse(id),
    );
    return { ballots: state.ballots, last: entries.at(-1) };
  };
  return { apis, authority, id, send, signed, post, ballots };
};

let place: Awaited<ReturnType<typeof voting>>;
beforeAll(async () => {
  place = await voting();
});

const refusedAs = async (changes: object, code: string, more: object = {}) => {
  const answered = await place.post(changes);
  expect(answered).toMatchObject({ body: { code, ...more } });
  expect((await place.ballots()).ballots).toEqual([]);
  return answered;
};

describe("the signature of an official", () => {
  it("R377-25: is asked for by its field", async () => {
    const { status } = await refusedAs({ body: ballot }, "request-invalid", {
      errors: [{ in: "body", pointer: "/signature", code: "required" }],
    });
    expect(status).toBe(400);
  });

  it("R377-25: is over the key of the request, so there has to be one", async () => {
    expect((await refusedAs({ headers: {} }, "idempotency-key-missing")).status).toBe(400);
    const { status } = await refusedAs(
      { headers: keyed("another-key") },
      "official-signature-invalid",
      { reasons: [{ code: "content-differs" }] },
    );
    expect(status).toBe(422);
  });

  it("R377-25: is over the very command: a vote for is no vote against", async () => {
    const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" };
    const body = { ...place.signed.body, choice: "against", claim };
    const { status } = await refusedAs({ body }, "official-signature-invalid", {
      reasons: [{ code: "content-differs" }],
    });
    expect(status).toBe(422);
  });

  it("R377-25: is over the very case", async () => {
    const elsewhere = place.send.replace(place.id, "organization-240140000029");
    const { body } = signedCall({
      by: voter,
      send: elsewhere,
      body: ballot,
      headers: keyed("key-of-a-ballot"),
    });
    const { status } = await refusedAs({ body }, "official-signature-invalid", {
      reasons: [{ code: "content-differs" }],
    });
    expect(status).toBe(422);
  });

  it("R377-25: is the official's own, who is signed in: nobody votes for another", async () => {
    const { body } = signedCall({
      by: member(3),
      send: place.send,
      body: ballot,
      headers: keyed("key-of-a-ballot"),
    });
    expect((await refusedAs({ body }, "official-signer-differs")).status).toBe(422);
  });

  it("R377-25: of somebody whom no administrator has named is refused", async () => {
    const by = { ...member(9), role: "commission-member" as const };
    const headers = keyed("key-of-nobody");
    const { body } = signedCall({ by, send: place.send, body: ballot, headers });
    expect((await refusedAs({ by, body, headers }, "official-without-signer")).status).toBe(409);
  });

  it("R377-25: by a revoked certificate is refused, and while nobody can tell nothing is recorded", async () => {
    const { authority, apis } = place;
    authority.behave({ isDown: true });
    const down = await refusedAs({}, "authority-unavailable", {
      reasons: [{ code: "revocation-unknown" }],
    });
    expect([down.status, down.headers["retry-after"]]).toEqual([503, "30"]);
    const serialNumber = serialNumberOf(officialIdentity(voter.id));
    authority.behave({ revoked: [{ serialNumber, from: apis.desk.clock.now() }] });
    await refusedAs({}, "official-signature-invalid", { reasons: [{ code: "revoked" }] });
    authority.behave({});
  });

  it("R377-25, R377-28d: is kept beside the command with the bytes that were signed, once however often it comes", async () => {
    const { apis, post, ballots, id } = await voting();
    const before = apis.evidence.kept.size;
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(apis.evidence.kept.size).toBe(before + 1);
    const { last } = await ballots();
    if (last?.signature === undefined) throw new Error("a ballot without its signature");
    const needs = { seal: apis.desk.seal, evidence: apis.evidence.store };
    const found = await openSignature(needs, last.caseId, last.signature.evidence);
    if (found.found !== "whole") throw new Error(found.found);
    expect(JSON.parse(Buffer.from(found.content).toString("utf8"))).toEqual({
      case: id,
      key: "key-of-a-ballot",
      command: ballot,
    });
    expect(found.mark).toBe(last.signature.mark);
  });
});
