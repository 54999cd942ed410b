import { describe, expect, it } from "vitest";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { caseOfKey, incomingKeyOf, keptKeyOf } from "#shared/documents/places.ts";
import { watchedFiles } from "#shared/documents/watched-files.ts";
import type { Day } from "#shared/law/dates.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { png } from "#test/samples/files/images.ts";
import { documentId } from "#test/samples/files/record.ts";

const caseId = caseIdSchema.parse("organization-240140000011");
const other = caseIdSchema.parse("organization-240140000022");
const ids = [1, 2, 3].map(documentId);

const open = () => {
  const objects = memoryObjects();
  for (const id of ids) objects.place(incomingKeyOf(id), png());
  const clock = handClock();
  const told: string[] = [];
  let isDown = false;
  const expected = async (of: CaseId, day: Day) => {
    if (isDown) throw new Error("the table is down");
    told.push(`${day} ${of}`);
  };
  const files = watchedFiles({ files: objects.files, watch: { expect: expected }, clock });
  const lay = async (of: CaseId) =>
    Promise.all(ids.map(async (id) => files.copy(incomingKeyOf(id), keptKeyOf(of, id))));
  return {
    objects,
    clock,
    told,
    files,
    lay,
    down: (is: boolean) => {
      isDown = is;
    },
  };
};

describe("files that are laid with a case", () => {
  it("are to be looked at eight days later, once all of them", async () => {
    const { told, lay, objects, files } = open();
    await lay(caseId);
    expect(told).toEqual(["2026-12-01 organization-240140000011"]);
    expect(await files.sizeOf(keptKeyOf(caseId, ids[0] ?? documentId(1)))).toBe(png().length);
    expect(objects.keys().filter((key) => key.startsWith("cases/"))).toHaveLength(3);
  });

  it("are said anew for another case and on another day", async () => {
    const { told, lay, clock } = open();
    await lay(caseId);
    await lay(other);
    clock.advance(86_400);
    await lay(other);
    expect(told).toEqual([
      "2026-12-01 organization-240140000011",
      "2026-12-01 organization-240140000022",
      "2026-12-02 organization-240140000022",
    ]);
  });

  it("are not laid there before it was said that they are to be looked at", async () => {
    const { told, lay, objects, down } = open();
    down(true);
    await expect(lay(caseId)).rejects.toThrow("the table is down");
    expect(objects.keys().filter((key) => key.startsWith("cases/"))).toEqual([]);
    down(false);
    await lay(caseId);
    expect(told).toHaveLength(1);
  });

  it("lie under the id of the case, and nothing else does", () => {
    expect(caseOfKey(keptKeyOf(caseId, documentId(1)))).toBe(caseId);
    expect(() => caseOfKey(incomingKeyOf(documentId(1)))).toThrow("lies with no case");
  });
});
