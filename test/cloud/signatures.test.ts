import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { call } from "#infra/walk/call.ts";
import { bodyFor, type Portal } from "#infra/walk/submission.ts";
import { iinSchema } from "#shared/law/identifiers.ts";
import { instantAt } from "#shared/law/dates.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { codeOf, openPortal, organisations, specialist } from "./here.ts";

const inOrder = organisations("signatures");

interface Body {
  readonly application: unknown;
  readonly signature: string;
}

const post = ({ apiUrl, token }: Portal, body: unknown) =>
  call(`${apiUrl}/v1/registrations`, {
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID() },
    body,
  });

const resigned = ({ application }: Body, identity: Identity): Body => ({
  application,
  signature: sign(identity, signedBytesOf(application)).pem,
});

/** Born in 1885, as every sample head. */
const iin = iinSchema.parse("850514100018");

/** How a submission may be signed otherwise than by its applicant, and what is said of it. */
const wrongly: readonly {
  readonly how: string;
  readonly code: string;
  readonly reason: string;
  readonly spoil: (body: Body, portal: Portal, bin: string) => Body;
}[] = [
  {
    how: "with no signature but a word",
    code: "signature-invalid",
    reason: "malformed",
    spoil: (body) => ({ ...body, signature: "signed" }),
  },
  {
    how: "over another application",
    code: "signature-invalid",
    reason: "content-differs",
    spoil: ({ signature, application }) => ({
      signature,
      application: { ...Object(application), places: { total: 1000, free: 1000 } },
    }),
  },
  {
    how: "under another authority",
    code: "signature-invalid",
    reason: "not-trusted",
    spoil: (body, _, bin) => {
      const elsewhere = createAuthority(instantAt(Date.now()), { name: "Another authority" });
      const head = { surname: "Алтынсарин", givenName: "Ыбырай", iin, bin, role: "head" } as const;
      return resigned(body, elsewhere.issueOrganization(head));
    },
  },
  {
    how: "by the head of another organisation",
    code: "signer-differs",
    reason: "other-organization",
    spoil: (body, { authority }) =>
      resigned(
        body,
        authority.issueOrganization({
          surname: "Алтынсарин",
          givenName: "Ыбырай",
          iin,
          bin: inOrder().bin ?? "",
          role: "head",
        }),
      ),
  },
  {
    how: "by an employee without the right to",
    code: "signer-differs",
    reason: "not-entitled",
    spoil: (body, { authority }, bin) =>
      resigned(
        body,
        authority.issueOrganization({
          surname: "Алтынсарин",
          givenName: "Ыбырай",
          iin,
          bin,
          role: "employee",
        }),
      ),
  },
];

describe("a submission that its applicant has not signed", () => {
  it.each(wrongly)(
    "R377-7b: $how, is answered $code and writes nothing",
    async ({ code, reason, spoil }) => {
      const portal = await openPortal();
      const form = inOrder();
      const body = await bodyFor(portal, form);
      const refused = await post(portal, spoil(body, portal, form.bin ?? ""));
      expect([refused.status, codeOf(refused)]).toEqual([422, code]);
      expect(refused.body).toMatchObject({ reasons: [{ code: reason }] });
      const status = await call(`${portal.apiUrl}/v1/registrations/organization-${form.bin}`, {
        token: portal.token,
      });
      expect([status.status, codeOf(status)]).toEqual([404, "not-found"]);
      // Nor were its files given to any case: signed as it should be, the same application is taken.
      expect((await post(portal, body)).status).toBe(202);
    },
  );

  it("R377-7b: without any signature is not even looked at", async () => {
    const portal = await openPortal();
    const { application } = await bodyFor(portal, inOrder());
    const { status, body } = await post(portal, { application });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ pointer: "/signature", code: "required" }] });
  });

  it("R377-15b: of a specialist, by another person, is answered signer-differs", async () => {
    const portal = await openPortal();
    const form = specialist(361, "signer@signatures.example");
    const body = await bodyFor(portal, form);
    const other = portal.authority.issuePerson({ ...form.name, iin });
    const refused = await post(portal, resigned(body, other));
    expect([refused.status, codeOf(refused)]).toEqual([422, "signer-differs"]);
    expect(refused.body).toMatchObject({ reasons: [{ code: "other-person" }] });
    expect(JSON.stringify(refused.body)).not.toContain(form.iin);
  });
});
