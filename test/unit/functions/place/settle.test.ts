import { describe, expect, it } from "vitest";
import { settleCase } from "#functions/place/settle.ts";
import { freeIn, positionOf } from "#shared/assistance/places/book.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { breakingAfter } from "#test/samples/breaking.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { own } from "#test/samples/assistance/file.ts";
import {
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";
import { openTown } from "./town.ts";

describe("the worker of places", () => {
  it("L114-12.1.4, L114-15.8: holds a place for who chose, until the end of the next working day", async () => {
    const town = openTown(2);
    const one = await town.approve(1);
    await town.choose(one);
    await town.settle(one);
    await town.settle(one);
    const state = await town.stateOf(one);
    expect(state).toMatchObject({
      state: "place-held",
      choice: { provider: providerNumber, heldUntil: "2026-11-24T18:59:59.999Z" },
    });
    expect(freeIn(await town.book())).toBe(1);
  });

  it("L114-4.1.3, L114-15.5: has the others wait, and offers a place that is given up to the first", async () => {
    const town = openTown(1);
    const [one, two, three] = [await town.approve(1), await town.approve(2), await town.approve(3)];
    for (const caseId of [one, three, two]) {
      await town.choose(caseId);
      await town.settle(caseId);
    }
    expect((await town.stateOf(three)).state).toBe("waiting");
    expect(positionOf(await town.book(), three)).toBe(2);
    await town.decline(one);
    await town.settle(one);
    expect((await town.stateOf(two)).state).toBe("place-held");
    expect((await town.stateOf(three)).state).toBe("waiting");
    expect(positionOf(await town.book(), three)).toBe(1);
  });

  it("says no to one who would not wait, and the choice is free again", async () => {
    const town = openTown(1);
    const [one, two] = [await town.approve(1), await town.approve(2)];
    await town.choose(one);
    await town.choose(two, false);
    await town.settle(one);
    await town.settle(two);
    expect((await town.stateOf(two)).state).toBe("approved");
    expect((await town.book()).waiting).toEqual([]);
  });

  it("keeps a place that was taken, and gives none back that another choice has left", async () => {
    const town = openTown(1);
    const [one, two] = [await town.approve(1), await town.approve(2)];
    for (const caseId of [one, two]) {
      await town.choose(caseId);
      await town.settle(caseId);
    }
    await town.accept(one);
    await town.settle(one);
    expect((await town.book()).taken).toEqual([{ caseId: one, choice: 1 }]);
    expect((await town.stateOf(two)).state).toBe("waiting");
    // Who waits may go to another provider, and waits here no longer.
    await town.choose(two, true, otherProvider);
    await town.settle(two);
    expect((await town.book()).waiting).toEqual([]);
    expect((await town.stateOf(two)).choice).toMatchObject({ provider: otherProvider, choice: 2 });
  });

  it("L114-15.1b, L114-15.7: knows of a homeless person who was taken in at once, as long as the services run", async () => {
    const town = openTown(1);
    const one = await town.applyHomeless(1);
    await town.give(one, written({ name: "admitHomeless", reason: "…" }), providerStaff, own);
    for (let time = 0; time < 2; time += 1) await town.settle(one);
    expect((await town.book()).admitted).toEqual([{ caseId: one, counted: true }]);
    const two = await town.approve(2);
    await town.choose(two);
    await town.settle(two);
    expect((await town.stateOf(two)).state).toBe("waiting");
    await town.give(one, { name: "withdraw" }, portal, { by: "person" });
    await town.settle(one);
    expect((await town.book()).admitted).toEqual([]);
    expect((await town.stateOf(two)).state).toBe("place-held");
  });

  it("L114-15.6: has no place for who pays", async () => {
    const town = openTown(1);
    const one = await town.agreePaid(1);
    await town.settle(one);
    expect((await town.stateOf(one)).state).toBe("in-service");
    expect(await town.book()).toMatchObject({ admitted: [], taken: [] });
  });

  it("L114-12.1.5: passes a place on that its case does not want any more", async () => {
    const town = openTown(1);
    const [one, two] = [await town.approve(1), await town.approve(2)];
    for (const caseId of [one, two]) {
      await town.choose(caseId);
      await town.settle(caseId);
    }
    const three = await town.approve(3);
    await town.choose(three);
    await town.settle(three);
    // The second one leaves, and nobody has told the book yet.
    await town.give(two, { name: "withdraw" }, portal, { by: "person" });
    await town.decline(one);
    await town.settle(one);
    expect((await town.stateOf(three)).state).toBe("place-held");
    await town.settle(two);
    const { held, waiting } = await town.book();
    expect(held.map(({ caseId }) => caseId)).toEqual([three]);
    expect(waiting).toEqual([]);
  });

  it("ends the same wherever it breaks off, when the message comes again", async () => {
    for (let step = 1; ; step += 1) {
      const town = openTown(1);
      const [one, two] = [await town.approve(1), await town.approve(2)];
      for (const caseId of [one, two]) {
        await town.choose(caseId);
        await town.settle(caseId);
      }
      await town.decline(one);
      const breaking = breakingAfter(step);
      const { read, write } = town.books;
      const { load, append } = town.desk.cases;
      const crashed = await settleCase({
        ...town.needs,
        books: { read: breaking(read), write: breaking(write) },
        desk: { ...town.desk, cases: { load: breaking(load), append: breaking(append) } },
      })(one).then(
        () => false,
        () => true,
      );
      await town.settle(one);
      expect((await town.stateOf(two)).state).toBe("place-held");
      expect((await town.books.read(providerNumber)).untold).toEqual([]);
      if (!crashed) break;
      expect(step).toBeLessThan(100);
    }
  });

  it("L114-12.1.4: of five hundred who choose the last hundred places at once a hundred have one, none twice, and the rest wait in order", async () => {
    const town = openTown(100);
    const ids: CaseId[] = [];
    for (let serial = 1; serial <= 500; serial += 1) ids.push(await town.approve(serial));
    await Promise.all(ids.map((caseId) => town.choose(caseId)));
    // As SQS hands them over: ten at a time, and now and then one twice.
    const messages = [...ids, ...ids.slice(0, 50)];
    for (let place = 0; place < messages.length; place += 10) {
      await Promise.all(messages.slice(place, place + 10).map(town.settle));
    }
    const states = await Promise.all(ids.map(town.stateOf));
    const held = ids.filter((_, place) => states[place]?.state === "place-held");
    const waiting = ids.filter((_, place) => states[place]?.state === "waiting");
    expect([held.length, waiting.length]).toEqual([100, 400]);
    const book = await town.book();
    expect(new Set(book.held.map(({ caseId }) => caseId))).toEqual(new Set(held));
    const byDecision = waiting.toSorted((one, other) => ids.indexOf(one) - ids.indexOf(other));
    expect(byDecision.map((caseId) => positionOf(book, caseId))).toEqual(
      waiting.map((_, place) => place + 1),
    );
  }, 60_000);
});
