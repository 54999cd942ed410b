import { describe, expect, it } from "vitest";
import { lookAtFiles } from "#functions/watch-terms/look-at-files.ts";
import { dayOf } from "#shared/law/dates.ts";
import { memoryApplications, type MemoryApplications } from "#test/fakes/applications-api.ts";
import { guardiansApplication, paper, writtenApplication } from "#test/samples/assistance/form.ts";
import { applied, commanding, submissionOf } from "#test/samples/assistance/portal-work.ts";
import { freshKey, must } from "#test/samples/commission-work.ts";
import { portal } from "#test/samples/officials.ts";

const day = 24 * 3600;

/** Goes through so many days with whoever looks at the files that were laid with cases. */
const pass = async ({ desk, watch, documents, objects }: MemoryApplications, days: number) => {
  for (let passed = 0; passed < days; passed += 1) {
    desk.clock.advance(day);
    const today = dayOf(desk.clock.now());
    const { cases } = await watch.page({ filesOn: today }, 100, undefined);
    const needs = { desk, watch, documents, files: objects.files };
    for (const caseId of cases) await lookAtFiles(needs, caseId, today);
  }
};

const kept = ({ objects }: MemoryApplications) =>
  objects.keys().filter((one) => one.startsWith("cases/"));

describe("the files of applications for services", () => {
  it("L114-13.2: stay with the case that lists them, those that were brought later too", async () => {
    const door = memoryApplications();
    await applied(door, guardiansApplication());
    const id = await applied(door);
    await door.upload([paper(8)], portal.id);
    must(await commanding(door, id, { name: "supplement", documents: [paper(8)] }));
    await pass(door, 20);
    expect(kept(door)).toHaveLength(2);
  });

  it("go where the application came to nothing", async () => {
    const door = memoryApplications();
    const form = writtenApplication({ documents: [paper(8)] });
    await door.upload(form.documents, portal.id);
    const { desk } = door;
    const append = async () => {
      throw new Error("the table is down");
    };
    const request = {
      by: portal,
      send: "POST /v1/applications",
      body: submissionOf(form),
      headers: freshKey(),
    };
    const over = { desk: { ...desk, cases: { load: desk.cases.load, append } } };
    expect(await door.statusOver(request, over)).toBe(500);
    expect(kept(door)).toHaveLength(1);
    await pass(door, 20);
    expect(kept(door)).toEqual([]);
  });
});
