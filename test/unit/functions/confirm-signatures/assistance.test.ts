import { describe, expect, it } from "vitest";
import { judgeAgain } from "#functions/confirm-signatures/judge-again.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { digestSchema } from "#shared/cases/entry.ts";
import { keepSignature } from "#shared/evidence/signature.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { assistanceCase, assistanceOf, giveOn } from "#test/fakes/assistance.ts";
import { memoryAuthority } from "#test/fakes/authority.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { adult, applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { portal } from "#test/samples/officials.ts";
import { identityFor, signedBy, testTrust } from "#test/samples/signing.ts";
import { iinOf } from "#test/samples/specialist.ts";

const caseId = assistanceCase();
const message = { caseId, sequence: 1 };

const signer = () => identityFor({ iin: iinOf(20), name: adult(20).name });

const revokedFrom = (text: string) => ({
  revoked: [{ serialNumber: serialNumberOf(signer()), from: instant(text) }],
});

/** Applied for while the authority is down, with the signature kept as the portal's API keeps it. */
const applied = async (form: ApplicationForm = applicationForm()) => {
  const desk = memoryDesk();
  const evidence = memoryEvidence();
  const authority = memoryAuthority(desk.clock.now);
  authority.behave({ isDown: true });
  const { signature } = signedBy(signer(), form);
  const [content, at] = [signedBytesOf(form), desk.clock.now()];
  const trust = testTrust();
  const verdict = await authority.verify({ signature, content, at, trust });
  if (verdict.verdict !== "undetermined") throw new Error("nothing is in doubt");
  const mark = digestSchema.parse(verdict.held?.mark);
  const received = { caseId, mark, receivedAt: at, signature, content };
  await giveCommand(desk, assistanceKind, {
    caseId,
    command: { name: "submit", form, signed: { digest: mark, as: "individual" } },
    commandId: "submit",
    actor: portal,
    correlationId: "of the request",
    factsFor: async () => ({ unit: "71" as const, signature: { doubts: [...verdict.reasons] } }),
    attest: () => keepSignature(evidence.store, desk.seal, received),
  });
  return {
    desk,
    evidence,
    authority,
    judge: judgeAgain({ desk, evidence: evidence.store, verify: authority.verify, trust }),
    state: () => assistanceOf(desk, caseId),
    eventsOf: async (sequence: number) =>
      (await desk.cases.load(caseId))[sequence - 1]?.events.map(({ type }) => type),
  };
};

describe("an application for services whose authority is down when it comes", () => {
  it("L114-13.1b, L114-13.2.2: waits as long as nobody answers, then is confirmed and the register is asked", async () => {
    const form = applicationForm(guardiansApplication());
    const { desk, authority, judge, state, eventsOf } = await applied(form);
    expect((await state()).questions).toEqual({});
    expect(await judge(message)).toEqual({ judged: "waiting" });
    desk.clock.advance(2 * 86_400);
    authority.behave({});
    expect(await judge(message)).toEqual({ judged: "confirmed" });
    expect(await eventsOf(2)).toEqual(["signature-confirmed", "asked"]);
    expect(Object.keys((await state()).questions)).toEqual(["guardianship"]);
    expect((await desk.cases.load(caseId))[1]).toMatchObject({
      kind: "assistance",
      commandId: "confirmSignature:1",
      actor: { id: "confirm-signatures", role: "system" },
      correlationId: "of the request",
    });
    expect(await judge(message)).toEqual({ judged: "settled" });
    expect(await desk.cases.load(caseId)).toHaveLength(2);
  });

  it("L114-13.1b: is judged as of its receipt: a certificate revoked before ends it, one revoked since does not", async () => {
    const before = await applied();
    before.desk.clock.advance(3600);
    before.authority.behave(revokedFrom("2026-11-22T00:00:00.000Z"));
    expect(await before.judge(message)).toEqual({ judged: "rejected" });
    expect(await before.eventsOf(2)).toEqual(["signature-rejected"]);
    expect(await before.state()).toMatchObject({
      state: "withdrawn",
      openSignature: undefined,
      terms: [{ provision: "L114-14.3", stoppedAt: before.desk.clock.now() }],
    });

    const since = await applied();
    since.desk.clock.advance(3600);
    since.authority.behave(revokedFrom("2026-11-23T04:30:00.000Z"));
    expect(await since.judge(message)).toEqual({ judged: "confirmed" });
  });

  it("L114-13.1b: is settled once by many who judge it at once", async () => {
    const { authority, judge, desk } = await applied();
    authority.behave({});
    const judged = await Promise.all(Array.from({ length: 6 }, () => judge(message)));
    expect(judged.every(({ judged: how }) => how === "confirmed" || how === "settled")).toBe(true);
    expect(await desk.cases.load(caseId)).toHaveLength(2);
  });

  it("L114-12.1.5: taken back meanwhile, is left alone", async () => {
    const { authority, judge, desk } = await applied();
    authority.behave({});
    await giveOn(desk, caseId, { name: "withdraw" }, portal, { by: "person" });
    expect(await judge(message)).toEqual({ judged: "settled" });
  });

  it("L114-15.1b, G47: on the confidential track is confirmed, and asks nobody", async () => {
    const { authority, judge, desk, eventsOf } = await applied(
      applicationForm(guardiansApplication()),
    );
    authority.behave({});
    await giveOn(desk, caseId, written({ name: "routeTrafficking", reason: "…" }), officer);
    expect(await judge(message)).toEqual({ judged: "confirmed" });
    expect(await eventsOf(3)).toEqual(["signature-confirmed"]);
  });

  it("L114-4.1.2: whose key was destroyed is not judged any more", async () => {
    const { authority, judge, desk } = await applied();
    authority.behave({});
    desk.seal.destroy(caseId);
    expect(await judge(message)).toEqual({ judged: "settled" });
  });
});

it("a signature of no case goes to a person", async () => {
  const { judge } = await applied();
  const judged = await judge({ caseId: assistanceCase(2), sequence: 1 });
  expect(judged).toEqual({ judged: "cannot", reason: "case-unknown" });
});
