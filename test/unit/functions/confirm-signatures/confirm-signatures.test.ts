import { describe, expect, it } from "vitest";
import { judgeAgain } from "#functions/confirm-signatures/judge-again.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { openSignature } from "#shared/evidence/signature.ts";
import { serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import { instant } from "#test/fakes/clock.ts";
import { decide } from "#test/samples/decided-case.ts";
import { fileForm, submission } from "#test/samples/office-work.ts";
import { portal } from "#test/samples/officials.ts";
import { writtenForm } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";
import { identityFor, signedBy } from "#test/samples/signing.ts";
import { writtenRemoval } from "#test/samples/standing-file.ts";
import { dead, inDoubt, queue } from "./in-doubt.ts";

const message = { caseId: fileId, sequence: 1 };
const body = JSON.stringify(message);

const signer = () => {
  const { bin, iin, head: name } = writtenForm();
  return identityFor({ bin, iin, name });
};

const revokedFrom = (text: string) => ({
  revoked: [{ serialNumber: serialNumberOf(signer()), from: instant(text) }],
});

/** Filed while the authority is down. */
const filed = async (reading: Partial<EvidenceStore> = {}) => {
  const office = inDoubt(reading);
  office.authority.behave({ isDown: true });
  const answered = await fileForm(office.apis);
  expect(answered).toMatchObject({ status: 202, body: { state: "representative-review" } });
  return office;
};

describe("an application whose authority is down when it is filed", () => {
  it("R377-7b, R377-10b: is taken in with what is in doubt, and its signature lies with the bytes that were signed", async () => {
    const { apis, registration } = await filed();
    expect(await apis.desk.cases.load(fileId)).toMatchObject([
      {
        command: "submit",
        events: [{ type: "saved", signed: { doubts: ["revocation-unknown"], as: "head" } }],
      },
    ]);
    const { saved } = await registration();
    const named = (await apis.desk.cases.load(fileId))[0]?.signature?.evidence;
    if (named === undefined) throw new Error("no evidence is named");
    const needs = { seal: apis.desk.seal, evidence: apis.evidence.store };
    const found = await openSignature(needs, fileId, named);
    if (found.found !== "whole") throw new Error(found.found);
    const { application } = submission(writtenForm());
    expect(JSON.parse(Buffer.from(found.content).toString("utf8"))).toEqual(
      JSON.parse(JSON.stringify(application)),
    );
    expect(found.signature).toContain("BEGIN CMS");
    expect(found.mark).toBe(saved?.signed.digest);
    // Nothing of it can be read where it lies.
    const [bytes = new Uint8Array()] = apis.evidence.kept.values();
    expect(Buffer.from(bytes).toString("utf8")).not.toContain(writtenForm().head.surname);
  });

  it("shows its applicant in plain words what it waits for", async () => {
    const { apis } = await filed();
    const send = `GET /v1/registrations/${fileId}`;
    const shown = await apis.call({ by: portal, send, headers: { "accept-language": "en" } });
    expect(shown.body).toMatchObject({
      signature: {
        reasons: [{ code: "revocation-unknown", text: expect.stringMatching(/\w+ \w+/) }],
      },
      checks: [],
      timeline: [{ event: "saved", text: expect.stringContaining("being judged still") }],
    });
  });

  it("R377-7b: is not told from another by what it is refused for: another person's is refused at once all the same", async () => {
    const office = inDoubt();
    office.authority.behave({ isDown: true });
    const form = writtenForm();
    await office.apis.upload(form.documents, portal.id);
    const { application } = submission(form);
    const { signature } = submission({ ...form, bin: "240140000029" });
    const send = "POST /v1/registrations";
    const headers = { "idempotency-key": "key-00000009" };
    const call = { by: portal, send, body: { application, signature }, headers };
    expect(await office.apis.call(call)).toMatchObject({ status: 422 });
    expect(office.apis.desk.cases.written()).toEqual([]);
    expect(office.apis.evidence.kept.size).toBe(0);
  });

  it("R377-7b, R377-7.p2f: waits as long as nobody answers, then is confirmed and the systems are asked", async () => {
    const office = await filed();
    expect(await office.judge(message)).toEqual({ judged: "waiting" });
    office.apis.desk.clock.advance(9 * 86_400);
    office.authority.behave({});
    expect(await office.judge(message)).toEqual({ judged: "confirmed" });
    expect(await office.eventsOf(2)).toEqual(["signature-confirmed", "asked"]);
    expect(Object.keys((await office.registration()).questions)).toEqual([
      ...systemsFor("organization"),
    ]);
    expect(await office.judge(message)).toEqual({ judged: "settled" });
    expect(await office.apis.desk.cases.load(fileId)).toHaveLength(2);
  });

  it("R377-7b: is judged as of its receipt: a certificate revoked before ends it, one revoked since does not", async () => {
    const before = await filed();
    before.apis.desk.clock.advance(3600);
    before.authority.behave(revokedFrom("2026-11-22T00:00:00.000Z"));
    expect(await before.judge(message)).toEqual({ judged: "rejected" });
    expect(await before.registration()).toMatchObject({ state: "withdrawn", questions: {} });
    expect(await before.eventsOf(2)).toEqual(["signature-rejected", "application-ended"]);

    const since = await filed();
    since.apis.desk.clock.advance(3600);
    since.authority.behave(revokedFrom("2026-11-23T04:30:00.000Z"));
    expect(await since.judge(message)).toEqual({ judged: "confirmed" });
  });

  it("is settled once by many who judge it at once", async () => {
    const office = await filed();
    office.authority.behave({});
    const judged = await Promise.all(Array.from({ length: 6 }, () => office.judge(message)));
    expect(judged.every(({ judged: how }) => how === "confirmed" || how === "settled")).toBe(true);
    expect(await office.apis.desk.cases.load(fileId)).toHaveLength(2);
  });

  it("R377-11: taken back meanwhile, is left alone", async () => {
    const office = await filed();
    const send = `POST /v1/registrations/${fileId}/commands`;
    const headers = { "idempotency-key": "key-00000002" };
    const back = await office.apis.call({ by: portal, send, body: { name: "withdraw" }, headers });
    expect(back.status).toBe(200);
    expect(await office.judge(message)).toEqual({ judged: "settled" });
  });

  it.each([
    ["missing", (kept: Map<string, Uint8Array>) => kept.clear()],
    [
      "altered",
      (kept: Map<string, Uint8Array>) => {
        for (const key of kept.keys()) kept.set(key, Buffer.from("{}"));
      },
    ],
  ])("whose evidence is %s goes to a person, and stays as it is", async (found, harm) => {
    const office = await filed();
    office.authority.behave({});
    harm(office.apis.evidence.kept);
    expect(await office.judge(message)).toEqual({ judged: "cannot", reason: `evidence-${found}` });
    expect((await office.registration()).openSignature).toBeDefined();
  });

  it("R377-35: whose key was destroyed is not judged any more", async () => {
    const office = await filed();
    const erased = { ...office.apis.desk.seal, open: async () => undefined };
    const judge = judgeAgain({
      desk: { ...office.apis.desk, seal: erased },
      evidence: office.apis.evidence.store,
      verify: office.authority.verify,
      trust: [],
    });
    expect(await judge(message)).toEqual({ judged: "settled" });
  });

  it("R377-32.1b: an application to be removed is taken in and judged the same way", async () => {
    const office = inDoubt();
    const { entries } = await decide(office.apis.desk);
    office.authority.behave({ isDown: true });
    const send = `POST /v1/registrations/${fileId}/removal`;
    const headers = { "idempotency-key": "key-00000003" };
    const call = { by: portal, send, body: signedBy(signer(), writtenRemoval()), headers };
    expect(await office.apis.call(call)).toMatchObject({
      status: 202,
      body: { state: "removal-requested" },
    });
    const asked = { caseId: fileId, sequence: entries.length + 1 };
    expect(await office.judge(asked)).toEqual({ judged: "waiting" });
    office.authority.behave(revokedFrom("2026-11-22T00:00:00.000Z"));
    expect(await office.judge(asked)).toEqual({ judged: "rejected" });
    expect((await office.registration()).state).toBe("included");
  });
});

describe("the worker of signatures in doubt", () => {
  it("puts off what is in doubt still, longer each time, and counts it", async () => {
    const office = await filed();
    for (const [received, seconds] of [
      [1, 30],
      [3, 120],
      [90, 900],
    ] as const) {
      expect(await office.handOver(body, received)).toEqual({
        batchItemFailures: [{ itemIdentifier: "m-1" }],
      });
      expect(office.queues.postponed.at(-1)).toEqual({
        queueUrl: queue,
        receiptHandle: "handle-of-m-1",
        seconds,
      });
    }
    expect(office.counted).toEqual(Array.from({ length: 3 }, () => "signature-waits/undetermined"));
  });

  it("lets a message go that is settled", async () => {
    const office = await filed();
    office.authority.behave({});
    expect(await office.handOver(body)).toEqual({ batchItemFailures: [] });
    expect(office.lines).toMatchObject([
      { code: "signature-judged", fields: { ...message, reason: "confirmed" } },
    ]);
  });

  it("puts aside what it cannot read or judge, with the reason", async () => {
    const office = await filed();
    office.apis.evidence.kept.clear();
    for (const [text, reason] of [
      ["{}", "malformed"],
      ["no json", "malformed"],
      [body, "evidence-missing"],
    ] as const) {
      expect(await office.handOver(text)).toEqual({ batchItemFailures: [] });
      expect(office.queues.take(dead)).toEqual([{ queueUrl: dead, body: text, reason }]);
    }
  });

  it("has a message come again where something of ours fails, and tells its name alone", async () => {
    const office = await filed({ get: () => Promise.reject(new TypeError("of Оспанова")) });
    expect(await office.handOver(body)).toEqual({
      batchItemFailures: [{ itemIdentifier: "m-1" }],
    });
    expect(office.counted).toEqual(["signature-failed/TypeError"]);
    expect(JSON.stringify(office.lines)).not.toContain("Оспанова");
  });
});
