import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, expecting, type Answered } from "#infra/walk/call.ts";
import { foundCommission } from "#infra/walk/commission.ts";
import { seedOffice, type Office } from "#infra/walk/officials.ts";
import { commissionIdOf } from "#shared/commission/commission.ts";
import type { StandingCommand } from "#shared/commission/commission-commands.ts";
import { commissionViewSchema } from "#shared/commission/view/commission-view.ts";
import { sittingViewSchema } from "#shared/commission/view/sitting-view.ts";
import { addDays, dayOf, instantAt } from "#shared/law/dates.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { openDesk } from "./behind.ts";
import { codeOf, stage } from "./here.ts";

/** Another unit than the stage's own, so that its members may come and go. */
const unit = "71";

let office: Office;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  const { cloud, deployed, authority } = stage();
  desk = openDesk();
  office = await seedOffice({ cloud, deployed, authority }, unit);
  await foundCommission(deployed.apiUrl, office);
});
afterAll(() => desk.close());

const api = () => stage().deployed.apiUrl;

const give = (body: StandingCommand): Promise<Answered> =>
  call(`${api()}/v1/commissions/${unit}/commands`, {
    method: "POST",
    token: office.administrator.token,
    headers: { "idempotency-key": randomUUID() },
    body,
  });

const convening = (): Promise<Answered> =>
  call(`${api()}/v1/sittings`, {
    method: "POST",
    token: office.secretary.token,
    headers: { "idempotency-key": randomUUID() },
    body: { unit, startsAt: new Date().toISOString(), place: "Мәжіліс залы, 5-қабат" },
  });

const view = () =>
  expecting(200, commissionViewSchema, `${api()}/v1/commissions/${unit}`, {
    token: office.secretary.token,
  });

describe("a Commission whose members come and go", () => {
  it("R377-24a: calls a sitting, and where it meets is sealed and shown to its own", async () => {
    const called = await convening();
    expect(called.status).toBe(201);
    const { id, state, place } = sittingViewSchema.parse(called.body);
    expect([state, place]).toEqual(["called", "Мәжіліс залы, 5-қабат"]);
    const { entries } = await desk.load(id);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain("Мәжіліс");
    const opened = await desk.open({ caseId: id, sequence: 1 }, entries[0]?.sealed ?? "");
    expect(opened).toEqual({ place: "Мәжіліс залы, 5-қабат" });
  });

  it("R377-23a, R377-23b, G36: cannot sit while the mandate of one is over, and can again once the seat is given; why it ended is sealed", async () => {
    const leaving = office.members.at(-1);
    if (leaving === undefined) throw new Error("an office without members");
    const today = dayOf(instantAt(Date.now()));
    const reason = "Басқа қызметке ауысуына байланысты өтініші бойынша";
    const until = addDays(today, -1);
    const ended = await give({ name: "endMandate", member: leaving.subject, until, reason });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    const without = await view();
    expect([without.complete, without.members.length]).toEqual([false, 4]);
    expect(without.members).not.toContain(leaving.subject);
    const refused = await convening();
    expect([refused.status, codeOf(refused)]).toEqual([409, "commission-incomplete"]);

    const caseId = commissionIdOf(unit);
    const { entries } = await desk.load(caseId);
    const entry = entries.find(({ command }) => command === "endMandate");
    expect(entry?.actor).toMatchObject({ id: office.administrator.subject });
    expect(JSON.stringify(entries)).not.toContain(reason);
    const place = { caseId, sequence: entry?.sequence ?? 0 };
    expect(await desk.open(place, entry?.sealed ?? "")).toEqual({ reason });

    const { subject, person } = leaving;
    const given = await give({ name: "appointMember", member: subject, from: today, person });
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    const whole = await view();
    expect([whole.complete, whole.members.length]).toEqual([true, 5]);
    expect((await convening()).status).toBe(201);
    expect(verifyChain((await desk.load(caseId)).entries)).toMatchObject({ intact: true });
  });
});
