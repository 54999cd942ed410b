import { describe, expect, it } from "vitest";
import { memoryApplications } from "#test/fakes/applications-api.ts";
import { written } from "#test/samples/assistance/commands.ts";
import {
  paper,
  representedApplication,
  withPowers,
  writtenApplication,
} from "#test/samples/assistance/form.ts";
import { officer, providerNumber } from "#test/samples/assistance/officials.ts";
import {
  actingFor,
  applied,
  commanding,
  officeGives,
  refused,
} from "#test/samples/assistance/portal-work.ts";
import { keyed, must } from "#test/samples/commission-work.ts";
import { portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

const person = iinOf(20);
const representative = actingFor(representedApplication());
const choice = { name: "chooseProvider", provider: providerNumber, orWait: false };

describe("POST /v1/applications/{id}/commands", () => {
  it("L114-12.1.5: takes an application back, once however often it comes", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const key = keyed("key-00000002");
    const first = await commanding(door, id, { name: "withdraw" }, person, key);
    expect(first).toMatchObject({
      status: 200,
      body: { caseId: id, state: "withdrawn", href: `/v1/applications/${id}` },
    });
    expect((await commanding(door, id, { name: "withdraw" }, person, key)).body).toEqual(
      first.body,
    );
    expect(door.desk.cases.written()).toHaveLength(2);
    // The portal speaks for everybody: who it spoke for stays on record.
    expect(door.desk.cases.written().at(-1)).toMatchObject({ facts: { by: "person" } });
  });

  it("refuses the same key with another command of that name", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const key = keyed("key-00000002");
    const complaint = { name: "fileComplaint", about: "official", text: "Жауап жоқ." };
    must(await commanding(door, id, complaint, person, key));
    expect(await refused(door, id, { ...complaint, text: "Басқа." }, person, key)).toMatchObject({
      status: 422,
      code: "idempotency-key-reused",
    });
  });

  it("L114-12.1.6: keeps what is said sealed", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const text = "Маған дөрекі сөйледі.";
    must(await commanding(door, id, { name: "fileComplaint", about: "official", text }));
    const open = door.desk.cases.written().map(({ sealed: _, ...rest }) => rest);
    expect(JSON.stringify(open)).not.toContain(text);
    expect(JSON.stringify(door.lines)).not.toContain(person);
  });

  it("is told what may be done instead", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    expect(await refused(door, id, { name: "leaveQueue" })).toMatchObject({
      status: 409,
      code: "command-not-allowed",
      state: "received",
    });
  });
});

describe("papers that are brought later", () => {
  const bringing = (...documents: readonly object[]) => ({ name: "supplement", documents });

  it("L114-12.2.1: are held against the uploaded files, and kept with the case", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const command = bringing(paper(8), paper(9));
    expect(await refused(door, id, command)).toMatchObject({
      status: 400,
      code: "request-invalid",
      errors: [
        { pointer: "/documents/0", code: "document-unknown" },
        { pointer: "/documents/1", code: "document-unknown" },
      ],
    });
    await door.upload([paper(8), paper(9)], portal.id);
    expect((await commanding(door, id, command)).status).toBe(200);
    const kept = door.objects.keys().filter((one) => one.startsWith(`cases/${id}/`));
    expect(kept).toHaveLength(2);
    expect(door.desk.cases.written().at(-1)?.events).toMatchObject([
      { type: "supplemented", documents: [{ id: paper(8).id }, { id: paper(9).id }] },
    ]);
  });

  it("L114-12.2.1: serve one case", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    await door.upload([paper(8)], portal.id);
    must(await commanding(door, id, bringing(paper(8))));
    const form = writtenApplication({ situation: "Басқа." });
    const other = await applied(door, form);
    expect(await refused(door, other, bringing(paper(8)))).toMatchObject({
      errors: [{ pointer: "/documents/0", code: "document-used-elsewhere" }],
    });
  });
});

describe("who may do what", () => {
  it("L114-13.2: a representative does what was given, and no more", async () => {
    const door = memoryApplications();
    const id = await applied(door, withPowers({ acts: ["complain"] }));
    const complaint = { name: "fileComplaint", about: "provider", text: "Келмеді." };
    expect((await commanding(door, id, complaint, representative)).status).toBe(200);
    for (const command of [{ name: "withdraw" }, { name: "takeOver" }]) {
      expect(await refused(door, id, command, representative)).toMatchObject({
        status: 403,
        code: "not-the-representatives",
      });
    }
  });

  it("L114-13.2: after the last day a representative is told that it is over, and nothing of the case", async () => {
    const door = memoryApplications();
    const id = await applied(door, withPowers({ until: "2026-11-23" }));
    door.desk.clock.advance(24 * 3600);
    for (const command of [{ name: "withdraw" }, choice]) {
      const answer = await refused(door, id, command, representative);
      expect(answer).toMatchObject({ status: 403, code: "representation-over" });
      expect(answer).not.toHaveProperty("state");
    }
    expect((await commanding(door, id, { name: "withdraw" }, person)).status).toBe(200);
  });

  it("L114-13.2: the person takes the case over, and the representative has no say any more", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    must(await commanding(door, id, { name: "takeOver" }, person));
    expect(await refused(door, id, { name: "withdraw" }, representative)).toMatchObject({
      code: "representation-over",
    });
    expect(await refused(door, id, { name: "takeOver" }, person)).toMatchObject({
      status: 409,
      code: "no-representative",
    });
  });

  it("L114-13.2: who is reported decides nothing until somebody has looked into it", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    must(await commanding(door, id, { name: "reportAbuse", text: "Ұрады." }, person));
    expect(await refused(door, id, { name: "withdraw" }, representative)).toMatchObject({
      code: "not-the-representatives",
    });
  });

  it("G47: of a case on the confidential track a representative knows nothing, and the person may take it back", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    const handOver = written({ name: "routeTrafficking", reason: "Анықталды." });
    await officeGives(door.desk, id, handOver, officer);
    expect(await refused(door, id, { name: "withdraw" }, representative)).toMatchObject({
      status: 404,
      code: "not-found",
    });
    expect((await commanding(door, id, { name: "withdraw" }, person)).status).toBe(200);
  });

  it("G47: nor where it is handed over at the very moment of the command", async () => {
    const door = memoryApplications();
    const id = await applied(door, representedApplication());
    const { desk } = door;
    const handOver = written({ name: "routeTrafficking", reason: "Анықталды." });
    const append: typeof desk.cases.append = async (entry) => {
      if (desk.cases.written().length === 1) await officeGives(desk, id, handOver, officer);
      return desk.cases.append(entry);
    };
    const request = {
      by: portal,
      send: `POST /v1/applications/${id}/commands`,
      body: { name: "withdraw" },
      headers: { ...keyed("key-00000004"), "acting-person": representative },
    };
    const over = { desk: { ...desk, cases: { load: desk.cases.load, append } } };
    expect(await door.statusOver(request, over)).toBe(404);
    expect(desk.cases.written().map(({ command }) => command)).toEqual([
      "submit",
      "routeTrafficking",
    ]);
  });

  it("L114-13.2: a stranger, and another portal, find nothing to command", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const other = { ...portal, id: "other-portal" };
    const key = keyed("key-00000003");
    for (const answer of [
      await refused(door, id, { name: "withdraw" }, iinOf(21)),
      await refused(door, id, { name: "withdraw" }, person, key, other),
      await refused(door, "assistance-00000000000000000000000000000000", { name: "withdraw" }),
    ]) {
      expect(answer).toMatchObject({ status: 404, code: "not-found" });
    }
  });
});
