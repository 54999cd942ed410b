import { describe, expect, it } from "vitest";
import { endOfDay, dayOf } from "#shared/law/dates.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import {
  decide,
  end,
  giverOn,
  leave,
  reproach,
  voteOnRemoval,
  type DecidedCourse,
} from "#test/samples/decided-case.ts";
import { portal } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { caseIdOf, fileId, specialistFileId } from "#test/samples/registration-file.ts";
import { signed } from "#test/samples/signed.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";
import { day, included, number, otherHead, readModels, submitChange } from "./read-models.ts";

const refusal: DecidedCourse = {
  claims: [{ ground: "R377-27.1", requirement: "no-tax-debt" }],
  justification: "A tax debt",
  unmet: ["no-tax-debt"],
};

describe("the public lists of a case", () => {
  it("R377-6, R377-27a: show an included organisation as its application has it", async () => {
    const { register, tasksOf, project } = await included();
    await project();
    expect(await register.get(number)).toMatchObject({
      number,
      bin: binOf(1),
      name: organizationForm().name,
      accessibility: { found: "accessible" },
      edition: "R377/2018",
      version: 1,
    });
    expect(await tasksOf("commission-member")).toEqual([]);
  });

  it("R377-1, R377-14: show an included specialist in the Registry, by a number that tells nothing", async () => {
    const desk = memoryDesk();
    await decide(desk, { form: specialistForm() });
    const { register, project, table } = readModels(desk);
    await project(specialistFileId);
    const page = await register.find({ supplier: "specialist", limit: 10 });
    const [row] = page?.rows ?? [];
    expect(row?.number).toMatch(/^S-/);
    expect(await register.get(row?.number ?? "")).toMatchObject({
      qualification: specialistForm().qualification,
    });
    expect((await register.find({ supplier: "organization", limit: 10 }))?.rows).toEqual([]);
    const everything = JSON.stringify([...table.items.values()]);
    for (const secret of [iinOf(10), "home@specialist.example", "+77010000002", "Абай даңғылы"]) {
      expect(everything).not.toContain(secret);
    }
  });

  it("R377-6: show nobody who is refused", async () => {
    const desk = memoryDesk();
    await decide(desk, refusal);
    const { project, table } = readModels(desk);
    await project();
    expect([...table.items]).toEqual([]);
  });

  it("R377-31: keep the old version while a change is considered, and show the new one once it is accepted (G27)", async () => {
    const { desk, give, register, project } = await included();
    await project();
    const changed = organizationForm({ head: otherHead });
    desk.clock.advance(3 * day);
    await give(submitChange(changed), portal);
    await project();
    expect(await register.get(number)).toMatchObject({ head: organizationForm().head, version: 1 });
  });

  it("R377-31, R377-9a: show the accepted change, and the version before it as at its days", async () => {
    const { desk, register, project } = await included();
    const before = endOfDay(dayOf(desk.clock.now()));
    desk.clock.advance(3 * day);
    await decide(desk, { form: organizationForm({ head: otherHead }), procedure: "submitChange" });
    // Nobody projected the first version while it stood alone: it is made from the history.
    await project();
    expect(await register.get(number)).toMatchObject({ head: otherHead, version: 2 });
    expect(await register.get(number, before)).toMatchObject({
      head: organizationForm().head,
      version: 1,
    });
  });

  it("R377-31: keep the old version where a change is refused (G27)", async () => {
    const { desk, register, project } = await included();
    await project();
    await decide(desk, {
      form: organizationForm({ head: otherHead }),
      procedure: "submitChange",
      ...refusal,
    });
    await project();
    expect(await register.get(number)).toMatchObject({ head: organizationForm().head, version: 1 });
  });

  it("R377-4.11c: show the free places as told last, and make no version of them (G28)", async () => {
    const { give, register, project, desk } = await included();
    await give({ name: "updateFreePlaces", free: 0 }, portal);
    await project();
    expect(await register.get(number)).toMatchObject({
      places: { total: 20, free: 0 },
      version: 1,
    });
    const today = endOfDay(dayOf(desk.clock.now()));
    expect(await register.get(number, today)).toMatchObject({ places: { total: 20, free: 5 } });
  });

  it("R377-35: show nothing at any date from the removal on", async () => {
    const { desk, register, project, isListed } = await included();
    await project();
    await leave(desk, fileId);
    await project();
    expect(await isListed()).toBe(false);
    expect(await register.get(number, endOfDay(dayOf(desk.clock.now())))).toBeUndefined();
  });

  it("R377-32.3b: close the entry of a specialist who died (G26)", async () => {
    const desk = memoryDesk();
    const form = specialistForm();
    await decide(desk, { form });
    const { register, project } = readModels(desk);
    await project(specialistFileId);
    await end(desk, caseIdOf(form), "recordDeath");
    await project(specialistFileId);
    expect((await register.find({ supplier: "specialist", limit: 10 }))?.rows).toEqual([]);
  });

  it("R377-33: stay as they are while a reproach is heard, and lose who is removed for it", async () => {
    const { desk, project, isListed } = await included();
    await project();
    await reproach(desk, fileId);
    await project();
    expect(await isListed()).toBe(true);
    await voteOnRemoval(desk, fileId, "for", "Nothing was mended");
    await project();
    expect(await isListed()).toBe(false);
  });

  it("R377-35: begin anew for who comes back after a removal: what was before is not shown again", async () => {
    const { desk, register, project } = await included();
    await project();
    const before = endOfDay(dayOf(desk.clock.now()));
    await leave(desk, fileId);
    await project();
    desk.clock.advance(3 * day);
    await decide(desk, { form: organizationForm({ head: otherHead }) });
    await project();
    expect(await register.get(number)).toMatchObject({ head: otherHead });
    expect(await register.get(number, before)).toBeUndefined();
  });

  it("R377-35: show nothing once the person's data are erased", async () => {
    const { desk, project, isListed } = await included();
    await project();
    await leave(desk, fileId);
    desk.seal.destroy(fileId);
    desk.clock.advance(3 * 366 * day);
    await giverOn(desk, fileId)({ name: "erase" }, { id: "watch-terms", role: "system" });
    await project();
    expect(await isListed()).toBe(false);
  });

  it("R377-35: show nothing of which the key is destroyed, whatever the case says", async () => {
    const { desk, give, project, isListed, table } = await included();
    await project();
    desk.seal.destroy(fileId);
    await give({ name: "updateFreePlaces", free: 1 }, portal);
    await project();
    expect(await isListed()).toBe(false);
    expect(JSON.stringify([...table.items.values()])).not.toContain("Шаңырақ");
  });

  it("R377-4.11b: note which specialists an organisation lists, for when one of them dies (G26)", async () => {
    const registryNumber = "S-0123456789AB";
    const name = { surname: "Сейфуллина", givenName: "Гүлшара" };
    const specialists = [
      { name, position: "Психолог", registryNumber },
      { name, position: "Психолог" },
    ];
    const { project, listedBy } = await included({ form: organizationForm({ specialists }) });
    await project();
    expect(await listedBy.find(registryNumber)).toEqual([{ caseId: fileId }]);
  });
});

describe("the read models of a case", () => {
  it("are the same however often they are made", async () => {
    const { table, project, tasksOf } = await included();
    await project();
    const [items, tasks] = [new Map(table.items), await tasksOf("representative")];
    await project();
    expect(table.items).toEqual(items);
    expect(await tasksOf("representative")).toEqual(tasks);
  });

  it("are not set back by an older projection that comes late", async () => {
    const desk = memoryDesk();
    await giverOn(desk, fileId)(
      { name: "submit", form: organizationForm(), signed: signed() },
      portal,
    );
    const { worklist, tasksOf, project } = readModels(desk);
    await project();
    await worklist.keep(fileId, undefined, 0);
    expect(await tasksOf("representative")).toHaveLength(1);
  });
});
