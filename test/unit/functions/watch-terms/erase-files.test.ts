import { describe, expect, it } from "vitest";
import { eraseFiles } from "#functions/watch-terms/erase-files.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import { erasureIn } from "#shared/store/watch.ts";
import { giverOn } from "#test/samples/decided-case.ts";
import { documentId } from "#test/samples/files/record.ts";
import { portal, verifier } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { caseIdOf, submit } from "#test/samples/registration-file.ts";
import { openOffice, type Office } from "./office.ts";

const caseId = caseIdOf(organizationForm({ bin: binOf(1) }));
const neighbour = caseIdOf(organizationForm({ bin: binOf(2) }));

/** Applied, took it back, was erased two years later. */
const erased = async () => {
  const office = openOffice();
  const give = giverOn(office.desk, caseId);
  await give(submit(await office.formOf(caseId, 1)), portal);
  await give({ name: "withdraw" }, portal);
  office.clock.moveTo("2028-12-01T04:00:00.000Z");
  await give({ name: "erase" }, verifier);
  return office;
};

const erase = async ({ desk, documents, objects, clock }: Office) => {
  const entries = await desk.cases.load(caseId);
  const sequence = erasureIn(entries);
  const { files } = objects;
  return eraseFiles({ documents, files }, { caseId, entries, sequence, now: clock.now() });
};

describe("the files of an erased case", () => {
  it("R377-35: are all taken away, with what is known of them, and no file of another case", async () => {
    const office = await erased();
    const [key = ""] = office.filesOf(caseId);
    const id = documentId(Number(key.slice(-12)));
    await office.formOf(neighbour, 2);
    const others = office.filesOf(neighbour);
    expect(await erase(office)).toBe(true);
    expect(office.filesOf(caseId)).toEqual([]);
    expect(await office.documents.find(id)).toBeUndefined();
    expect(office.filesOf(neighbour)).toEqual(others);
    expect(await erase(office)).toBe(true);
  });

  it("R377-35: those of an application that was filed since stay", async () => {
    const office = await erased();
    const old = office.filesOf(caseId);
    await giverOn(office.desk, caseId)(submit(await office.formOf(caseId, 1)), portal);
    const since = office.filesOf(caseId).filter((key) => !old.includes(key));
    expect(await erase(office)).toBe(true);
    expect(office.filesOf(caseId)).toEqual(since);
  });

  it("one that may be on its way with an application waits until it can be no more", async () => {
    const office = await erased();
    const id = documentId(901);
    await office.addFile(caseId, id);
    expect(await erase(office)).toBe(false);
    expect(office.filesOf(caseId)).toEqual([keptKeyOf(caseId, id)]);
    office.clock.advance(7 * 86_400);
    expect(await erase(office)).toBe(false);
    office.clock.advance(86_400);
    expect(await erase(office)).toBe(true);
    expect(office.filesOf(caseId)).toEqual([]);
  });

  it("one that no application lists any more is taken away at once when it is old or unknown", async () => {
    const office = await erased();
    const [old, unknown] = [documentId(901), documentId(902)];
    await office.addFile(caseId, old);
    await office.addFile(caseId, unknown);
    await office.documents.forget(unknown);
    office.clock.advance(30 * 86_400);
    expect(await erase(office)).toBe(true);
    expect(office.filesOf(caseId)).toEqual([]);
  });
});
