import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { call, type Answered } from "#infra/walk/call.ts";
import * as walk from "#infra/walk/registration.ts";
import { bodyFor } from "#infra/walk/submission.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { katoSchema } from "#shared/law/territory.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { codeOf, filed, openPortal, organisations, stage } from "./here.ts";

const inOrder = organisations("bad-input");

const post = async (
  body: unknown,
  headers: Record<string, string> = { "idempotency-key": randomUUID() },
): Promise<Answered> => {
  const { apiUrl, token } = await openPortal();
  return call(`${apiUrl}/v1/registrations`, { method: "POST", token, body, headers });
};

/** A good submission: its files uploaded, signed by the applicant. */
const submission = async (form: SupplierForm = inOrder()) => bodyFor(await openPortal(), form);

describe("bad input gets a clear answer", () => {
  it("R377-10a: every missing or malformed field is listed, in the caller's language", async () => {
    const { name: _, ...form } = inOrder();
    const bad = { ...form, bin: "050440185009", places: { total: 3, free: 5 }, colour: "red" };
    const headers = { "idempotency-key": randomUUID(), "accept-language": "ru" };
    const answered = await post({ application: bad }, headers);
    expect(answered.status).toBe(400);
    expect(answered.headers.get("content-type")).toContain("application/problem+json");
    expect(answered.body).toMatchObject({
      code: "request-invalid",
      title: "Некоторые поля запроса отсутствуют или заполнены неверно",
      errors: expect.arrayContaining([
        expect.objectContaining({
          pointer: "/application/name",
          code: "required",
          message: "обязательное поле",
        }),
        expect.objectContaining({ pointer: "/application/bin", code: "bad-checksum" }),
        expect.objectContaining({
          pointer: "/application/places/free",
          code: "more-free-than-total",
        }),
        expect.objectContaining({ pointer: "/application/colour", code: "unknown-field" }),
        expect.objectContaining({ pointer: "/signature", code: "required" }),
      ]),
    });
  });

  it("a request without a key is refused; the same key gives the same answer, another body is refused", async () => {
    const form = inOrder();
    const body = await submission(form);
    expect(codeOf(await post(body, {}))).toBe("idempotency-key-missing");
    const headers = { "idempotency-key": randomUUID() };
    const [first, second] = await Promise.all([post(body, headers), post(body, headers)]);
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(second.body).toEqual(first.body);
    const other = await post(await submission({ ...form, places: { total: 1, free: 0 } }), headers);
    expect([other.status, codeOf(other)]).toEqual([422, "idempotency-key-reused"]);
    const stranger = await post(await submission(), headers);
    expect([stranger.status, codeOf(stranger)]).toEqual([422, "idempotency-key-reused"]);
  });

  it("a body over 256 kB is refused", async () => {
    const application = { ...inOrder(), colour: "x".repeat(257 * 1024) };
    const answered = await post({ application, signature: "none" });
    expect([answered.status, codeOf(answered)]).toEqual([413, "body-too-large"]);
  });

  it("a route is closed without a token, with a forged one and without the scope", async () => {
    const { deployed } = stage();
    const url = `${deployed.apiUrl}/v1/registrations/organization-050440185008`;
    expect((await call(url)).status).toBe(401);
    const token = await portalToken(deployed);
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    expect((await call(url, { token: forged })).status).toBe(401);
    const writing = await portalToken(deployed, "arnau/registrations.write");
    expect((await call(url, { token: writing })).status).toBe(403);
    expect((await call(`${deployed.apiUrl}/v1/worklist`)).status).toBe(401);
  });

  it("an unknown case and a case of another territory are the same nothing", async () => {
    const { office, deployed } = stage();
    const { apiUrl } = deployed;
    const form = inOrder();
    const kato = katoSchema.parse("711210000");
    const facilities = form.facilities.map((facility) => ({ ...facility, kato }));
    const { caseId } = await filed({ ...form, facilities });
    const { token } = office.representative;
    const unknown = await call(`${apiUrl}/v1/cases/organization-990440999999`, { token });
    const foreign = await call(`${apiUrl}/v1/cases/${caseId}`, { token });
    expect([unknown.status, codeOf(unknown)]).toEqual([404, "not-found"]);
    expect([foreign.status, codeOf(foreign)]).toEqual([404, "not-found"]);
    // A machine's token is none for the officials' routes: API Gateway turns it away.
    const machine = { token: await portalToken(deployed) };
    expect((await call(`${apiUrl}/v1/cases/${caseId}`, machine)).status).toBe(401);
  });

  it("a command out of its state names those allowed; a role without the right is refused", async () => {
    const { office, deployed } = stage();
    const { caseId, look } = await filed(inOrder());
    await walk.until(look, walk.allAnswered);
    const url = `${deployed.apiUrl}/v1/cases/${caseId}/commands`;
    const give = (token: string, body: unknown) => call(url, { method: "POST", token, body });
    const early = await give(office.representative.token, { name: "submitToCommission" });
    expect(early.status).toBe(409);
    expect(early.body).toMatchObject({
      code: "command-not-allowed",
      state: "representative-review",
      allowed: expect.arrayContaining(["recordFindings"]),
    });
    expect(early.body).not.toMatchObject({
      allowed: expect.arrayContaining(["submitToCommission"]),
    });
    const wrongRole = await give(office.secretary.token, { name: "submitToCommission" });
    expect([wrongRole.status, codeOf(wrongRole)]).toEqual([403, "role-not-allowed"]);
    const nonsense = await give(office.representative.token, { name: "approve" });
    expect([nonsense.status, codeOf(nonsense)]).toEqual([400, "request-invalid"]);
  });
});
