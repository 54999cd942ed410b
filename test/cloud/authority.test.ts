import { randomUUID } from "node:crypto";
import * as z from "zod";
import { afterAll, describe, expect, it } from "vitest";
import { mailsTo } from "#infra/local/mailbox.ts";
import { call, expecting } from "#infra/walk/call.ts";
import { chairOf } from "#infra/walk/commission.ts";
import { signedOrder } from "#infra/walk/official-signing.ts";
import * as walk from "#infra/walk/registration.ts";
import { bodyFor } from "#infra/walk/submission.ts";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { instantAt } from "#shared/law/dates.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import type { AuthorityScript } from "#shared/state-systems/mock-authority-script.ts";
import { asNational, signNational } from "#shared/state-systems/authority/national.ts";
import { serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { codeOf, looking, openPortal, organisations, stage } from "./here.ts";

const inOrder = organisations("authority");

/** Says how the mocked authority behaves from now on. */
const authority = (how: Partial<AuthorityScript> = {}) =>
  expecting(204, z.unknown(), `${stage().deployed.stateSystemsUrl}/control/authority`, {
    method: "PUT",
    body: how,
  });

afterAll(() => authority());

/** An application whose head signs with a certificate that can be revoked. */
const prepared = async () => {
  const portal = await openPortal();
  const form = inOrder();
  const { bin = "" } = form;
  const head = { ...form.head, iin: "850514100018", bin, role: "head" } as const;
  const identity = portal.authority.issueOrganization(head);
  const { application } = await bodyFor(portal, form);
  const look = looking(portal, `organization-${bin}`);
  const post = (signature = sign(identity, signedBytesOf(application)).pem) =>
    call(`${portal.apiUrl}/v1/registrations`, {
      method: "POST",
      token: portal.token,
      headers: { "idempotency-key": randomUUID() },
      body: { application, signature },
    });
  const revoked = [
    { serialNumber: serialNumberOf(identity), from: instantAt(Date.now() - 60_000) },
  ];
  return { application, form, identity, look, post, revoked };
};

describe("the authority of signatures", () => {
  it("R377-7b: is asked: a revoked certificate is refused at once", async () => {
    const { post, revoked } = await prepared();
    await authority({ revoked });
    const refused = await post();
    await authority();
    expect([refused.status, codeOf(refused)]).toEqual([422, "signature-invalid"]);
    expect(refused.body).toMatchObject({ reasons: [{ code: "revoked" }] });
  });

  it("R377-7b, R377-10b: may be down: the application is taken in, and goes on by itself once it is back", async () => {
    const { post, look } = await prepared();
    await authority({ isDown: true });
    expect((await post()).status).toBe(202);
    const waiting = await look();
    expect(waiting.signature?.reasons.map(({ code }) => code)).toContain("revocation-unknown");
    expect(waiting.checks).toEqual([]);
    await authority();
    const end = await walk.until(look, ({ checks }) => checks.length > 0);
    expect(end.signature).toBeUndefined();
    expect(end.timeline.map(({ event }) => event)).toContain("signature-confirmed");
    await walk.until(look, walk.allAnswered);
  });

  it("R377-7b: that was down says afterwards that the certificate was revoked: nothing is considered, and a letter says why", async () => {
    const { post, look, form, revoked } = await prepared();
    await authority({ isDown: true });
    expect((await post()).status).toBe(202);
    await authority({ revoked });
    const end = await walk.until(look, ({ state }) => state === "withdrawn");
    await authority();
    expect(end.timeline.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["signature-rejected", "application-ended"]),
    );
    await walk.until(look, ({ notifiedAt }) => notifiedAt !== undefined);
    const mails = await mailsTo(stage().cloud, form.contacts.email);
    expect(mails.at(-1)?.subject).toContain("қолтаңба");
  });

  it("R377-7b: has national algorithms judged by NCANode, over the wire", async () => {
    const { post, identity, application } = await prepared();
    const national = asNational(identity);
    const { pem } = signNational(national, signedBytesOf(application));
    const answered = await post(pem);
    expect([answered.status, codeOf(answered)]).toEqual([202, undefined]);
  });

  it("R377-25: is asked of officials' certificates too: nobody votes while it cannot say", async () => {
    const { deployed, office } = stage();
    const chair = chairOf(office);
    await authority({ isDown: true });
    const vote = { name: "voteForChair", candidate: chair.subject };
    const order = signedOrder(chair, commissionIdOf(office.unit), vote);
    const url = `${deployed.apiUrl}/v1/commissions/${office.unit}/commands`;
    const refused = await call(url, order);
    await authority();
    expect([refused.status, codeOf(refused)]).toEqual([503, "authority-unavailable"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
