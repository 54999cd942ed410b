import { describe, expect, it } from "vitest";
import { mailsTo } from "#infra/local/mailbox.ts";
import { call } from "#infra/walk/call.ts";
import * as walk from "#infra/walk/registration.ts";
import { sampleChange } from "#infra/walk/samples.ts";
import { fileChange, fileRemoval } from "#infra/walk/submission.ts";
import { carry, filed, looking, openPortal, organisations, specialist, stage } from "./here.ts";

const inOrder = organisations("stories");

/** What of a specialist is nobody's business but the officials' (R377-12.2, R377-12.5a to R377-12.5c, G17). */
const privateOf = ({ iin, contacts, registeredAddress }: ReturnType<typeof specialist>) => [
  iin,
  contacts.email,
  ...contacts.phones,
  registeredAddress.street,
];

describe("a specialist, from filing to the Registry", () => {
  it("R377-14, G17: is included, and what is private stands in no public answer and in no id", async () => {
    const { cloud, deployed } = stage();
    const registry = `${deployed.apiUrl}/v1/register/specialists`;
    const email = "kulash@stories.example";
    const form = specialist(301, email);
    const { caseId } = await filed(form);
    const { state, checks, account } = await carry({ caseId, form }, { include: true });

    expect(state).toBe("included");
    expect(checks.map(({ system }) => system)).toEqual([
      "identity-documents",
      "criminal-record",
      "narcological-register",
      "psychiatric-register",
    ]);
    const number = account?.number ?? "";
    expect([caseId, number]).toEqual([
      expect.stringMatching(/^specialist-[0-9a-z]+$/i),
      expect.stringMatching(/^S-[0-9A-HJKMNP-TV-Z]{12}$/),
    ]);
    const name = encodeURIComponent(form.name.surname);
    const answers = await Promise.all([
      call(`${registry}/${number}`),
      call(`${registry}?number=${number}`),
      call(`${registry}?name=${name}`),
      call(`${deployed.apiUrl}/v1/register/export?list=registry&format=json`),
    ]);
    for (const { status, body } of answers) {
      const text = JSON.stringify(body);
      expect(status, text).toBe(200);
      expect(text).toContain(number);
      for (const one of [...privateOf(form), caseId]) expect(text).not.toContain(one);
    }
    expect(answers[0]?.body).toMatchObject({ name: form.name, version: 1 });
    const [mail] = await mailsTo(cloud, email);
    expect(mail?.text).toContain(number);
    for (const one of privateOf(form)) expect(mail?.subject).not.toContain(one);
  });
});

describe("an entry of the Register", () => {
  it("R377-30.1, R377-31: a change is decided like an application and makes version 2", async () => {
    const { deployed } = stage();
    const form = inOrder();
    const { caseId } = await filed(form);
    const before = await carry({ caseId, form }, { include: true });
    const entry = `${deployed.apiUrl}/v1/register/organizations/${before.account?.number}`;
    expect((await call(entry)).body).toMatchObject({ version: 1 });

    const changed = { ...sampleChange(), bin: form.bin };
    const portal = await openPortal();
    await fileChange(portal, caseId, changed);
    const underWay = await looking(portal, caseId)();
    expect(underWay.state).toMatch(/^change-/);
    // Until the Commission has decided, the entry stands as it was.
    expect((await call(entry)).body).toMatchObject({ version: 1 });

    const after = await carry({ caseId, form: changed }, { include: true });
    expect([after.state, after.account?.version]).toEqual(["included", 2]);
    expect(after.decision?.outcome).toBe("change-accepted");
    const types = changed.services.map(({ type }) => type);
    await expect
      .poll(async () => (await call(entry)).body, { timeout: 20_000 })
      .toMatchObject({
        number: before.account?.number,
        version: 2,
        services: types.map((code) => ({ type: { code } })),
      });
  });

  it("R377-32.1a, R377-34: whoever applies is removed without a vote, is gone at once and is told", async () => {
    const { deployed, office } = stage();
    const form = inOrder();
    const { caseId } = await filed(form);
    const { account } = await carry({ caseId, form }, { include: true });
    const entry = `${deployed.apiUrl}/v1/register/organizations/${account?.number}`;
    await expect.poll(async () => (await call(entry)).status, { timeout: 20_000 }).toBe(200);

    const portal = await openPortal();
    await fileRemoval(portal, { caseId, form });
    const look = looking(portal, caseId);
    expect((await look()).state).toBe("removal-requested");
    await walk.command(portal.apiUrl, office.representative, caseId, {
      name: "recordRemoval",
    });
    await expect.poll(async () => (await call(entry)).status, { timeout: 5000 }).toBe(404);
    const list = `${deployed.apiUrl}/v1/register/organizations?bin=${form.bin}`;
    expect((await call(list)).body).toMatchObject({ organizations: [] });
    const end = await walk.until(
      look,
      ({ state, notifiedAt }) => state === "removed" && notifiedAt !== undefined,
    );
    expect(end.removal?.ground).toBe("R377-32.1a");
  });
});
