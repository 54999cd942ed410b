import { describe, expect, it } from "vitest";
import { mailsTo } from "#infra/local/mailbox.ts";
import { call } from "#infra/walk/call.ts";
import { convene } from "#infra/walk/commission.ts";
import * as walk from "#infra/walk/registration.ts";
import { filed, organisations, stage } from "./here.ts";

const inOrder = organisations(2000);
const indebted = organisations(2000, 1);

describe("one registration, from the portal to the public Register", () => {
  it("R377-27a: an organisation in order is included, published and told so in three languages", async () => {
    const { cloud, deployed, office } = stage();
    const { apiUrl } = deployed;
    const form = { ...inOrder(), contacts: { email: "a@chain.example", phones: ["+77270000003"] } };
    const { caseId, token, look } = await filed(form);
    await walk.until(look, walk.allAnswered);
    await walk.verify(apiUrl, office, caseId, { include: true });
    await walk.decide(apiUrl, office, caseId, await convene(apiUrl, office), { include: true });
    const end = await walk.until(look, ({ notifiedAt }) => notifiedAt !== undefined);

    expect(end.state).toBe("included");
    expect(end.terms.map(({ provision, state }) => [provision, state])).toEqual([
      ["R377-21", "kept"],
      ["R377-26", "kept"],
      ["R377-22", "kept"],
      ["R377-27", "kept"],
      ["R377-28", "kept"],
    ]);
    const number = `O-${form.bin}`;
    expect(end.decision?.registerNumber).toBe(number);
    const entry = await call(`${apiUrl}/v1/register/organizations/${number}`);
    expect(entry.status).toBe(200);
    const found = await call(
      `${apiUrl}/v1/register/organizations?region=75&service=social-household&limit=100`,
    );
    expect(JSON.stringify(found.body)).toContain(number);
    const [mail] = await mailsTo(cloud, "a@chain.example");
    expect(mail?.text).toContain(number);
    for (const word of ["Тізілім", "Реестр", "Register"]) expect(mail?.text).toContain(word);

    const first = await call(`${apiUrl}/v1/registrations/${caseId}`, { token });
    const etag = first.headers.get("etag") ?? "";
    const headers = { "if-none-match": etag };
    expect((await call(`${apiUrl}/v1/registrations/${caseId}`, { token, headers })).status).toBe(
      304,
    );
  });

  it("R377-27.1: an organisation with a tax debt is refused with the provision named", async () => {
    const { cloud, deployed, office } = stage();
    const { apiUrl } = deployed;
    const form = {
      ...indebted(),
      contacts: { email: "b@chain.example", phones: ["+77270000004"] },
    };
    const { caseId, look } = await filed(form);
    const answered = await walk.until(look, walk.allAnswered);
    expect(answered.checks.find(({ system }) => system === "tax-debt")?.value).toBe("hit");
    const verdict = {
      include: false,
      ground: "R377-27.1",
      unmet: "R377-5.1",
      justification: "Салық берешегі бар; есть налоговая задолженность.",
    } as const;
    await walk.verify(apiUrl, office, caseId, verdict);
    await walk.decide(apiUrl, office, caseId, await convene(apiUrl, office), verdict);
    const end = await walk.until(look, ({ notifiedAt }) => notifiedAt !== undefined);

    expect(end.state).toBe("refused");
    expect(end.decision?.grounds.map(({ provision }) => provision)).toEqual(["R377-27.1"]);
    expect(end.decision?.unmet.map(({ provision }) => provision)).toEqual(["R377-5.1"]);
    expect(end.decision?.appeal?.provision).toBe("R377-29");
    const [mail] = await mailsTo(cloud, "b@chain.example");
    expect(mail?.text).toContain(verdict.justification);
    const entry = await call(`${apiUrl}/v1/register/organizations/O-${form.bin}`);
    expect(entry.status).toBe(404);
  });
});
