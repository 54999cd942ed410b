import { describe, expect, it } from "vitest";
import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf } from "#shared/law/dates.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { effectsOf } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { decide } from "#test/samples/decided-case.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { file, remindersOf } from "./cases.ts";
import { openOffice } from "./office.ts";

describe("the watcher, time and again", () => {
  it("R377-21: reminds on the day before the last one and notes the lapse after it, each once", async () => {
    const office = openOffice();
    await office.begin();
    const caseId = await file(office);
    await office.relay();
    for (let hour = 0; hour < 24 * 11; hour += 6) {
      await office.run();
      office.clock.advance(6 * 3600);
    }
    expect(await remindersOf(office, caseId)).toEqual([
      "R377-21 before",
      "R377-21 lapsed",
      "R377-26 before",
      "R377-26 lapsed",
    ]);
  });

  it("R377-21: notes them by an actor of its own, a system", async () => {
    const office = openOffice();
    await office.begin();
    const caseId = await file(office);
    await office.relay();
    office.clock.advance(86_400);
    await office.run();
    const last = (await office.desk.cases.load(caseId)).at(-1);
    expect(last?.actor).toEqual({ id: "watch-terms", role: "system" });
  });

  it("R377-9b, R377-30.1: reminds of a document thirty days before it lapses and once it has, by events that are mailed", async () => {
    const office = openOffice();
    await office.begin();
    const plain = organizationForm({ bin: binOf(1) });
    const caseId = caseIdOf(plain);
    const form = await office.formOf(caseId, 1);
    const [first, ...others] = form.documents;
    if (first === undefined) throw new Error("no documents");
    const validUntil = addDays(dayOf(office.clock.now()), 60);
    const documents = [{ ...first, validUntil }, ...others];
    await decide(office.desk, { form: { ...form, documents } });
    await office.relay();
    for (let day = 0; day < 90; day += 1) {
      await office.run();
      office.clock.advance(86_400);
    }
    const ofDocuments = (await remindersOf(office, caseId)).filter(
      (one) => !one.startsWith("R377"),
    );
    expect(ofDocuments).toEqual([`${first.type} before`, `${first.type} lapsed`]);
    const mailed = (await office.desk.cases.load(caseId)).flatMap(({ events, sequence, at }) =>
      events
        .map((raw) => registrationEventSchema.parse(raw))
        .filter((event) => event.type === "reminded")
        .flatMap((event) => effectsOf(event, caseId, sequence).map(() => dayOf(at))),
    );
    expect(mailed).toEqual([addDays(validUntil, -30), addDays(validUntil, 1)]);
  });

  it("looks at every day since it last came through, so that days of outage lose nothing", async () => {
    const office = openOffice();
    await office.begin();
    const ids = [];
    for (const number of [1, 2, 3]) {
      ids.push(await file(office, number));
      await office.relay();
      office.clock.advance(3 * 86_400);
    }
    office.clock.advance(20 * 86_400);
    await office.run();
    for (const caseId of ids)
      expect(await remindersOf(office, caseId)).toEqual(["R377-21 lapsed", "R377-26 lapsed"]);
  });

  it("finds what a late relay adds to days that it has passed", async () => {
    const office = openOffice();
    await office.begin();
    const caseId = await file(office);
    for (let hour = 0; hour < 24 * 5; hour += 6) {
      await office.run();
      office.clock.advance(6 * 3600);
    }
    expect(await remindersOf(office, caseId)).toEqual([]);
    await office.relay();
    await office.run();
    expect(await remindersOf(office, caseId)).toEqual(["R377-21 lapsed"]);
  });

  it("leaves nothing on the days that are over", async () => {
    const office = openOffice();
    await file(office);
    await office.relay();
    office.clock.advance(60 * 86_400);
    await office.run();
    const today = `day#${dayOf(office.clock.now())} `;
    const rows = [...office.table.items.keys()].filter((key) => key.startsWith("day#"));
    expect(rows.filter((row) => row < today)).toEqual([]);
  });

  it("R377-7.p2f: asks once more what has waited for five days, whatever became of its message", async () => {
    const office = openOffice();
    await office.begin();
    const caseId = await file(office);
    await office.relay();
    office.clock.advance(4 * 86_400);
    await office.run();
    expect(office.askedOnceMore).toEqual([]);
    office.clock.advance(86_400);
    await office.run();
    const asked = systemsFor("organization").map((system) => ({ to: "check", system, caseId }));
    expect(office.askedOnceMore).toEqual(asked);
    // Once a day is enough: what was looked at is on the list of a later day.
    office.clock.advance(3600);
    await office.run();
    expect(office.askedOnceMore).toHaveLength(asked.length);
  });
});

describe("a watcher that runs out of time", () => {
  it("goes on from its place the next time, and misses nobody", async () => {
    const office = openOffice();
    await office.begin();
    const ids = [];
    for (let number = 1; number <= 24; number += 1) ids.push(await file(office, number));
    await office.relay();
    office.clock.advance(86_400);
    let runs = 0;
    while (!(await office.run({}, 1)).isWhole) runs += 1;
    expect(runs).toBeGreaterThan(3);
    for (const caseId of ids) expect(await remindersOf(office, caseId)).toEqual(["R377-21 before"]);
  });
});

/** A store of histories in which one case cannot be read. */
const withBroken = (cases: CaseStore, broken: CaseId): CaseStore => ({
  ...cases,
  load: async (caseId) => {
    if (caseId === broken) throw new TypeError("broken");
    return cases.load(caseId);
  },
});

describe("a case that cannot be dealt with", () => {
  it("stops no other, is told by its code alone, and fails the invocation in the end", async () => {
    const office = openOffice();
    await office.begin();
    const [first, second, third] = [
      await file(office, 1),
      await file(office, 2),
      await file(office, 3),
    ];
    await office.relay();
    office.clock.advance(86_400);
    const cases = withBroken(office.ports.cases, second);
    await expect(office.run({ cases })).rejects.toMatchObject({ code: "unfinished" });
    expect(await remindersOf(office, first)).toEqual(["R377-21 before"]);
    expect(await remindersOf(office, third)).toEqual(["R377-21 before"]);
    expect(office.counted).toEqual(["watch-failed/TypeError"]);
    expect(office.lines).toContainEqual({
      code: "watch-failed",
      fields: { caseId: second, reason: "TypeError" },
    });
  });

  it("is tried again the next time, however many days later, and then left alone", async () => {
    const office = openOffice();
    await office.begin();
    const [first, second] = [await file(office, 1), await file(office, 2)];
    await office.relay();
    const cases = withBroken(office.ports.cases, second);
    for (let days = 0; days < 12; days += 1) {
      await office.run({ cases }).catch(() => undefined);
      office.clock.advance(86_400);
    }
    expect(await remindersOf(office, first)).toHaveLength(4);
    await office.run();
    expect(await remindersOf(office, second)).toEqual(["R377-21 lapsed", "R377-26 lapsed"]);
    await office.run();
    expect((await office.ports.watch.place())?.day).toBe("2026-12-04");
  });
});
