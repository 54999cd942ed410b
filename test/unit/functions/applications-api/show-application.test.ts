import { describe, expect, it } from "vitest";
import { stateWords } from "#shared/assistance/view/state-words.ts";
import { assistanceStatusSchema } from "#shared/assistance/view/status-view.ts";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { memoryApplications, type MemoryApplications } from "#test/fakes/applications-api.ts";
import { written } from "#test/samples/assistance/commands.ts";
import {
  adult,
  representedApplication,
  withPowers,
  writtenApplication,
} from "#test/samples/assistance/form.ts";
import { officer, providerNumber } from "#test/samples/assistance/officials.ts";
import {
  actingFor,
  applied,
  approve,
  commanding,
  listProvider,
  officeGives,
  settle,
  showing,
} from "#test/samples/assistance/portal-work.ts";
import { must } from "#test/samples/commission-work.ts";
import { home, member, portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

const person = iinOf(20);
const representative = actingFor(representedApplication());

const statusOf = async (door: MemoryApplications, id: string, acting?: string) =>
  assistanceStatusSchema.parse(must(await showing(door, id, acting)).body);

const nothing = { status: 404, body: { code: "not-found" } };

describe("GET /v1/applications/{id}", () => {
  it("L114-12.1.2: shows the state, the next step, the terms with their due days and the timeline", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    expect(await statusOf(door, id)).toMatchObject({
      caseId: id,
      state: "received",
      text: stateWords.received.en,
      next: { by: "social-officer" },
      terms: [{ provision: "L114-14.3", dueDay: "2026-12-07", state: "running" }],
      timeline: [{ event: "received" }],
    });
  });

  it("has the same tag while nothing changes, then another", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const { headers } = await showing(door, id);
    const known = { "if-none-match": headers["etag"] ?? "" };
    expect(await showing(door, id, person, known)).toMatchObject({ status: 304, body: undefined });
    const russian = { ...known, "accept-language": "ru" };
    expect((await showing(door, id, person, russian)).status).toBe(200);
    await approve(door, id);
    expect((await showing(door, id, person, known)).status).toBe(200);
  });

  it("L114-4.1.3: shows the place in the provider's list, of how many", async () => {
    const door = memoryApplications();
    await listProvider(door, providerNumber, { places: { total: 9, free: 1 } });
    const ids: string[] = [];
    for (const serial of [20, 21, 22]) {
      const form = writtenApplication({ people: [adult(serial)] });
      const id = await applied(door, form);
      await approve(door, id);
      door.desk.clock.advance(1);
      const choice = { name: "chooseProvider", provider: providerNumber, orWait: true };
      must(await commanding(door, id, choice, actingFor(form)));
      await settle(door, id);
      ids.push(id);
    }
    const [one = "", two = "", three = ""] = ids;
    expect((await statusOf(door, one, iinOf(20))).choice).toMatchObject({
      provider: providerNumber,
      heldUntil: expect.any(String),
    });
    expect((await statusOf(door, two, iinOf(21))).choice).toEqual({
      provider: providerNumber,
      position: { place: 1, of: 2 },
    });
    expect((await statusOf(door, three, iinOf(22))).choice?.position).toEqual({ place: 2, of: 2 });
  });

  it("asks who acts, by twelve digits", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const send = `GET /v1/applications/${id}`;
    const pointer = "/acting-person";
    expect(await door.call({ by: portal, send })).toMatchObject({
      status: 400,
      body: { errors: [{ in: "headers", pointer, code: "required" }] },
    });
    expect(await showing(door, id, "Әділова")).toMatchObject({
      status: 400,
      body: { errors: [{ in: "headers", pointer, code: "not-twelve-digits" }] },
    });
    expect(JSON.stringify(door.lines)).not.toContain("Әділова");
  });

  it("is not for officials, who have the case itself", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    expect((await showing(door, id, person, {}, member(1))).status).toBe(403);
  });
});

describe("for whom a case is none", () => {
  it("L114-13.2: a stranger, another portal, an unknown case, another kind of case, an id that is none", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const replies = [
      await showing(door, id, iinOf(21)),
      await showing(door, id, person, {}, { ...portal, id: "other-portal" }),
      await showing(door, "assistance-00000000000000000000000000000000"),
      await showing(door, commissionIdOf(home)),
      await showing(door, "~"),
    ];
    for (const reply of replies) expect(reply).toMatchObject(nothing);
    const [stranger, , unknown] = replies.map(({ body }) => JSON.stringify(body).length);
    expect(stranger).toBe(unknown);
    expect(JSON.stringify(door.lines)).not.toContain(person);
  });

  it("L114-13.2: a representative whose time is over, on the day after", async () => {
    const door = memoryApplications();
    const id = await applied(door, withPowers({ until: "2026-11-23" }));
    expect((await showing(door, id, representative)).status).toBe(200);
    door.desk.clock.advance(24 * 3600);
    expect(await showing(door, id, representative)).toMatchObject(nothing);
    expect((await showing(door, id, person)).status).toBe(200);
  });

  it("L114-13.2: a representative whom the person has relieved", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    must(await commanding(door, id, { name: "takeOver" }, person));
    expect(await showing(door, id, representative)).toMatchObject(nothing);
    expect((await statusOf(door, id, person)).representation).toMatchObject({
      ended: "taken-over",
    });
  });

  it("L114-4.1.2: everybody, once the people are forgotten", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    door.desk.seal.destroy(id);
    expect(await showing(door, id)).toMatchObject(nothing);
  });
});

describe("what is not told at the portal", () => {
  const handOver = written({ name: "routeTrafficking", reason: "Анықталды." });

  it("G47, L114-15.1b: of a case on the confidential track the person sees how it stands, and no more", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    await officeGives(door.desk, id, handOver, officer);
    const status = await statusOf(door, id, person);
    expect(status).toEqual({
      caseId: id,
      state: "handed-over",
      text: stateWords["handed-over"].en,
      edition: status.edition,
      receivedAt: status.receivedAt,
      next: status.next,
      checks: [],
      terms: [],
      complaints: [],
      timeline: [],
    });
  });

  it("G47: a representative sees nothing of it, then and ever after, and an answer given before tells nothing", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    await officeGives(door.desk, id, handOver, officer);
    expect(await showing(door, id, representative)).toMatchObject(nothing);
    must(await commanding(door, id, { name: "withdraw" }, person));
    expect(await showing(door, id, representative)).toMatchObject(nothing);
    expect(await statusOf(door, id, person)).toMatchObject({ state: "withdrawn", timeline: [] });
  });

  it("L114-13.2: a report on the representative is not shown to him", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    const before = (await showing(door, id, representative)).headers["etag"];
    must(await commanding(door, id, { name: "reportAbuse", text: "Ақшамды алады." }, person));
    expect((await showing(door, id, representative)).headers["etag"]).toBe(before);
    const timeline = (await statusOf(door, id, person)).timeline.map(({ event }) => event);
    expect(timeline).toContain("abuse-reported");
  });
});
