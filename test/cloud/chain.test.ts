import { describe, expect, it } from "vitest";
import { mailsTo } from "#infra/local/mailbox.ts";
import { call } from "#infra/walk/call.ts";
import * as walk from "#infra/walk/registration.ts";
import { carry, filed, organisations, stage } from "./here.ts";

const inOrder = organisations("chain");
const indebted = organisations("chain", 1);

describe("one registration, from the portal to the public Register", () => {
  it("R377-27a: an organisation in order is included, published and told so in its language and in Kazakh", async () => {
    const { cloud, deployed } = stage();
    const { apiUrl } = deployed;
    const contacts = { email: "a@chain.example", phones: ["+77270000003"] };
    const form = { ...inOrder(), language: "ru" as const, contacts };
    const { caseId, portal } = await filed(form);
    const end = await carry({ caseId, form }, { include: true });

    expect(end.state).toBe("included");
    expect(end.terms.map(({ provision, state }) => [provision, state])).toEqual([
      ["R377-21", "kept"],
      ["R377-26", "kept"],
      ["R377-22", "kept"],
      ["R377-27", "kept"],
      ["R377-28", "kept"],
    ]);
    const number = `O-${form.bin}`;
    expect(end.account).toMatchObject({ number, version: 1 });
    const entry = await call(`${apiUrl}/v1/register/organizations/${number}`);
    expect(entry.status).toBe(200);
    const found = await call(
      `${apiUrl}/v1/register/organizations?region=75&service=social-household&limit=100`,
    );
    expect(JSON.stringify(found.body)).toContain(number);
    const [mail] = await mailsTo(cloud, "a@chain.example");
    expect(mail?.text).toContain(number);
    expect(mail?.text).toMatch(/ Русский [^]*Реестр[^]* Қазақша [^]*Тіркелім/);

    const { token } = portal;
    const first = await call(`${apiUrl}/v1/registrations/${caseId}`, { token });
    const etag = first.headers.get("etag") ?? "";
    const headers = { "if-none-match": etag };
    expect((await call(`${apiUrl}/v1/registrations/${caseId}`, { token, headers })).status).toBe(
      304,
    );
  });

  it("R377-27.1: an organisation with a tax debt is refused with the provision named", async () => {
    const { cloud, deployed } = stage();
    const { apiUrl } = deployed;
    const form = {
      ...indebted(),
      contacts: { email: "b@chain.example", phones: ["+77270000004"] },
    };
    const { caseId, look } = await filed(form);
    const answered = await walk.until(look, walk.allAnswered);
    expect(answered.checks.find(({ system }) => system === "tax-debt")?.value).toBe("hit");
    const verdict: walk.Verdict = {
      include: false,
      claims: [{ ground: "R377-27.1", requirement: "no-tax-debt" }],
      unmet: ["no-tax-debt"],
      justification: "Салық берешегі бар; есть налоговая задолженность.",
    };
    const end = await carry({ caseId, form }, verdict);

    expect(end.state).toBe("refused");
    expect(end.decision?.grounds.map(({ provision }) => provision)).toEqual(["R377-27.1"]);
    expect(end.decision?.unmet.map(({ provision }) => provision)).toContain("R377-5.1");
    expect(end.decision?.appeal?.provision).toBe("R377-29");
    const [mail] = await mailsTo(cloud, "b@chain.example");
    expect(mail?.text).toContain(verdict.justification);
    const entry = await call(`${apiUrl}/v1/register/organizations/O-${form.bin}`);
    expect(entry.status).toBe(404);
  });
});
