import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { openApplication } from "#shared/store/application.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { giveCommand } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { giverOn } from "#test/samples/decided-case.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { file, removed } from "./cases.ts";
import { day, openOffice, type Office } from "./office.ts";

const wholeErasure = async (office: Office, caseId: CaseId) => {
  expect((await office.stateOf(caseId)).state).toBe("erased");
  expect(office.filesOf(caseId)).toEqual([]);
  const entries = await office.desk.cases.load(caseId);
  expect(verifyChain(entries)).toEqual({ intact: true });
  for (const { sequence, sealed } of entries) {
    if (sealed === undefined) continue;
    expect(await office.desk.seal.open({ caseId, sequence }, sealed)).toBeUndefined();
  }
};

describe("the end of the keeping", () => {
  it("R377-35: two years after a removal the person is erased, with the files, and the chain still verifies", async () => {
    const office = openOffice();
    const caseId = await removed(office);
    expect(office.filesOf(caseId)).not.toEqual([]);
    office.clock.moveTo("2028-11-23T18:59:59.999Z");
    await office.run();
    expect((await office.stateOf(caseId)).state).toBe("removed");
    office.clock.moveTo("2028-11-23T19:00:00.000Z");
    await office.run();
    await wholeErasure(office, caseId);
    await office.relay();
    await office.run();
    expect((await office.ports.watch.page(day("2028-11-24"), 9, undefined)).cases).toEqual([]);
  });

  it("R377-35: whatever is interrupted is carried through by the next run", async () => {
    for (let step = 1; ; step += 1) {
      const office = openOffice();
      const caseId = await removed(office);
      office.clock.moveTo("2028-11-25T04:00:00.000Z");
      await office.ports.watch.moveTo({ day: day("2028-11-24") });
      let left = step;
      const fails =
        <Arguments extends unknown[], Result>(call: (...given: Arguments) => Promise<Result>) =>
        async (...given: Arguments): Promise<Result> => {
          left -= 1;
          if (left < 0) throw new Error("gone");
          const result = await call(...given);
          if (left === 0) throw new Error("gone");
          return result;
        };
      const { cases, watch, documents, files } = office.ports;
      const crashed = await office
        .run({
          cases: { load: fails(cases.load), append: fails(cases.append) },
          watch: { ...watch, keep: fails(watch.keep), erased: fails(watch.erased) },
          documents: { ...documents, forget: fails(documents.forget) },
          files: {
            ...files,
            versionsUnder: fails(files.versionsUnder),
            erase: fails(files.erase),
          },
        })
        .then(
          () => false,
          () => true,
        );
      // The relay hears of the erasure before the watcher comes again, or only later.
      if (step % 2 === 0) await office.relay();
      await office.run();
      await wholeErasure(office, caseId);
      await office.relay();
      await office.run();
      expect(await office.ports.watch.erased(caseId)).toBe(
        (await office.desk.cases.load(caseId)).length,
      );
      if (!crashed) break;
    }
  });

  it("R377-29, G32: an appeal holds the erasure up until the hold ends, however long", async () => {
    const office = openOffice();
    const caseId = await removed(office);
    const give = giverOn(office.desk, caseId);
    await give({ name: "registerAppeal", court: "Астана қалалық соты", number: "7" }, portal);
    office.clock.moveTo("2029-04-01T04:00:00.000Z");
    await office.run();
    expect((await office.stateOf(caseId)).state).toBe("removed");
    const record = { kind: "court-act", number: "8", date: day("2029-04-01") } as const;
    await give({ name: "endLegalHold", record }, representative);
    // No relay told the watcher: it looks at such a case every day by itself.
    office.clock.advance(86_400);
    await office.run();
    await wholeErasure(office, caseId);
  });

  it("R377-29, R377-35: what a hold kept for too long goes on the day the hold ends", async () => {
    const office = openOffice();
    const caseId = await removed(office);
    const give = giverOn(office.desk, caseId);
    await give({ name: "registerAppeal", court: "Астана қалалық соты", number: "7" }, portal);
    office.clock.moveTo("2029-04-01T04:00:00.000Z");
    await office.relay();
    await office.run();
    expect((await office.stateOf(caseId)).state).toBe("removed");
    const record = { kind: "court-act", number: "8", date: day("2029-04-01") } as const;
    await give({ name: "endLegalHold", record }, representative);
    await office.relay();
    await office.run();
    await wholeErasure(office, caseId);
  });

  it("R377-35, G30: the supplier that comes again has a key and files of its own, and nothing old comes back", async () => {
    const office = openOffice();
    const caseId = await removed(office);
    office.clock.moveTo("2028-11-25T04:00:00.000Z");
    // The erasure is on record, and the files could not be taken away.
    const files = {
      ...office.ports.files,
      erase: async () => {
        throw new Error("storage is down");
      },
    };
    await expect(office.run({ files })).rejects.toMatchObject({ code: "unfinished" });
    const erasedAt = (await office.desk.cases.load(caseId)).length;
    const old = office.filesOf(caseId);
    await file(office, 1);
    const ofTheNewOne = office.filesOf(caseId).filter((key) => !old.includes(key));
    await office.relay();
    await office.run();
    expect(office.filesOf(caseId)).toEqual(ofTheNewOne);
    const entries = await office.desk.cases.load(caseId);
    const opened = async (sequence: number | undefined) =>
      openApplication(office.desk.seal, { caseId, entries }, sequence);
    expect(await opened(1)).toBeUndefined();
    expect((await opened(erasedAt + 1))?.documents).toHaveLength(ofTheNewOne.length);
    expect(verifyChain(entries)).toEqual({ intact: true });
  });

  it("tells of a note that was refused, and tries again", async () => {
    const office = openOffice();
    const caseId = await removed(office);
    office.clock.moveTo("2028-11-25T04:00:00.000Z");
    const { cases } = office.ports;
    // The appeal is registered between the look and the note.
    let isFirst = true;
    const overtaken: CaseStore = {
      ...cases,
      append: async (entry) => {
        if (isFirst) {
          isFirst = false;
          await giveCommand(office.desk, registrationKind, {
            caseId,
            command: { name: "registerAppeal", court: "Астана қалалық соты", number: "7" },
            commandId: "appeal",
            actor: portal,
            correlationId: "appeal",
            factsFor: async () => ({}),
          });
        }
        return cases.append(entry);
      },
    };
    await expect(office.run({ cases: overtaken })).rejects.toMatchObject({ code: "unfinished" });
    expect(office.counted).toEqual(["watch-failed/legal-hold"]);
    await office.run();
    expect((await office.stateOf(caseId)).state).toBe("removed");
  });
});
