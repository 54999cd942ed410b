import { describe, expect, it } from "vitest";
import { projectCase } from "#functions/relay/project.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { registrationIdOf } from "#shared/registration/kind.ts";
import { memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { memoryRegister } from "#test/fakes/register.ts";
import { memoryWorklist } from "#test/fakes/worklist.ts";
import { command, fileForm, toVote } from "#test/samples/office-work.ts";
import { chair, home, member } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import { allMet, ballot } from "#test/samples/registration-file.ts";

const caseId = registrationIdOf(binOf(1));
const number = `O-${binOf(1)}`;

/** Read models of their own over the cases of some APIs. */
const readModels = ({ desk }: MemoryApis) => {
  const [worklist, register] = [memoryWorklist(), memoryRegister()];
  const tasksOf = async (role: "representative" | "commission-member") =>
    (await worklist.page({ unit: home, role }, 50, undefined))?.tasks;
  const project = projectCase({ desk, worklist, register, calendar: kazakhstanCalendar });
  return { worklist, register, tasksOf, project: () => project(caseId) };
};

const includedApis = async () => {
  const apis = memoryApis();
  const id = await toVote(apis);
  for (const place of [1, 2, 3, 4, 5]) await command(apis, id, member(place), ballot("for"));
  await command(apis, id, chair, { name: "closeVote" });
  return apis;
};

describe("the read models of a case", () => {
  it("R377-6: put an included organisation into the Register, as of its application", async () => {
    const { register, tasksOf, project } = readModels(await includedApis());
    await project();
    expect(await register.get(number)).toMatchObject({
      number,
      bin: binOf(1),
      name: { full: { kk: "«Шаңырақ» қоғамдық қоры" } },
      edition: "R377/2018",
    });
    expect(await tasksOf("commission-member")).toEqual([]);
  });

  it("put nobody into the Register who is refused or not decided", async () => {
    const apis = memoryApis();
    const id = await toVote(apis, { ...allMet, "R377-5.1": "not-met" });
    const { register, tasksOf, project } = readModels(apis);
    await project();
    expect(await tasksOf("commission-member")).toHaveLength(1);
    for (const place of [1, 2, 3, 4, 5]) {
      await command(apis, id, member(place), ballot("R377-27.1"));
    }
    const refusal = { grounds: ["R377-27.1"], justification: "A tax debt" };
    await command(apis, id, chair, { name: "closeVote", ...refusal });
    await project();
    expect(await register.get(number)).toBeUndefined();
    expect(await tasksOf("commission-member")).toEqual([]);
  });

  it("are the same however often and however late they are made", async () => {
    const apis = memoryApis();
    await fileForm(apis);
    const { tasksOf, project } = readModels(apis);
    await project();
    const once = await tasksOf("representative");
    await project();
    expect(await tasksOf("representative")).toEqual(once);
  });

  it("are not set back by an older projection that comes late", async () => {
    const apis = memoryApis();
    await fileForm(apis);
    const { worklist, tasksOf, project } = readModels(apis);
    await project();
    await worklist.keep(caseId, undefined, 0);
    expect(await tasksOf("representative")).toHaveLength(1);
  });

  it("make a task without a name, and no entry, once the person's data are erased", async () => {
    const apis = await includedApis();
    apis.desk.seal.destroy(caseId);
    const { register, project } = readModels(apis);
    await project();
    expect(await register.get(number)).toBeUndefined();
  });
});
