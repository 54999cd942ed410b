import { describe, expect, it } from "vitest";
import * as z from "zod";
import { specialistFileId } from "#test/samples/registration-file.ts";
import { illegible } from "#test/samples/registration-course.ts";
import { binOf } from "#test/samples/organization.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import type { MemoryCases } from "#test/fakes/cases.ts";
import { arnau, failed, failing, inJson } from "./desk.ts";
import { registered } from "./registrations.ts";

const replayedSchema = z.object({
  steps: z.array(z.object({ command: z.string(), outcome: z.object({ replayed: z.string() }) })),
});

const outcomesIn = (data: unknown) =>
  replayedSchema.parse(data).steps.map(({ command, outcome }) => `${command} ${outcome.replayed}`);

/** Somebody wrote another number into the decision. */
const tampered = (cases: MemoryCases): MemoryCases => ({
  ...cases,
  load: async (caseId) =>
    (await cases.load(caseId)).map((entry) => ({
      ...entry,
      events: entry.events.map((event) =>
        event.type === "included" ? { ...event, number: `O-${binOf(2)}` } : event,
      ),
    })),
});

/** Somebody wrote another member's vote. */
const votedByAStranger = (cases: MemoryCases): MemoryCases => ({
  ...cases,
  load: async (caseId) =>
    (await cases.load(caseId)).map((entry) =>
      entry.actor.id === "subject-member-5"
        ? { ...entry, actor: { ...entry.actor, id: "subject-stranger" } }
        : entry,
    ),
});

describe("arnau replay", () => {
  it("says of a whole case that every step comes out the same, bit for bit", async () => {
    const { desk, ids, office, asked, stillOpen } = await registered([{}]);
    const [caseId = ""] = ids;
    const { exit, data } = await inJson(`replay ${caseId}`, desk);
    const entries = office.cases.written().filter((entry) => entry.caseId === caseId);
    expect(exit).toBe(0);
    expect(data).toMatchObject({ caseId, state: "included", same: true });
    expect(outcomesIn(data)).toEqual(entries.map(({ command }) => `${command} same`));
    expect({ asked, open: stillOpen() }).toEqual({ asked: [false], open: 0 });
  });

  it("tells a person each step on a line, and what it comes to", async () => {
    const { desk, ids } = await registered([{ claims: [illegible], justification: "A blot." }]);
    const { exit, out, err } = await arnau(`replay ${ids[0]} --lang ru`, desk);
    const lines = out.trimEnd().split("\n");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(lines[0]).toMatch(/^ {3}1 {2}2026-11-23T04:01:00\.000Z {2}submit +same$/);
    expect(lines.at(-2)).toMatch(/^ {2}17 {2}.+ {2}closeVote +same$/);
    expect(lines.at(-1)).toBe("каждый шаг повторяется в точности");
  });

  it("ends with 1 where an event was written otherwise, and shows what comes out", async () => {
    const { desk, ids, stillOpen } = await registered([{}], { cases: tampered });
    const { exit, data } = await inJson(`replay ${ids[0]}`, desk);
    expect(exit).toBe(1);
    expect(data).toMatchObject({ same: false });
    expect(outcomesIn(data).filter((one) => !one.endsWith("same"))).toEqual([
      "closeVote other-events",
    ]);
    expect(JSON.stringify(data)).toContain(`"number":"O-${binOf(1)}"`);
    const person = await arnau(`replay ${ids[0]}`, desk);
    expect(person.exit).toBe(1);
    expect(person.out).toMatch(/closeVote +other-events\nsome steps come out otherwise\n$/);
    expect(stillOpen()).toBe(0);
  });

  it("R377-25: ends with 1 where a vote would be refused, and says why", async () => {
    const { desk, ids } = await registered([{}], { cases: votedByAStranger });
    const { exit, out } = await arnau(`replay ${ids[0]} --lang kk`, desk);
    expect(exit).toBe(1);
    expect(out).toMatch(/castVote +refused \(not-a-member\)\n/);
    expect(out).toMatch(/кейбір қадамдар басқаша шығады\n$/);
  });

  it("R377-35: is content with what is left of an erased case", async () => {
    const { desk, ids, office } = await registered([{ form: specialistForm() }]);
    office.seal.destroy(specialistFileId);
    const { exit, data } = await inJson(`replay ${ids[0]}`, desk);
    expect(exit).toBe(0);
    expect(data).toMatchObject({ same: true });
    const [first, ...rest] = outcomesIn(data);
    expect(first).toBe("submit erased");
    expect(rest.every((one) => one.endsWith(" same"))).toBe(true);
  });

  it("reaches the local cloud when told to", async () => {
    const { desk, ids, asked } = await registered([{}]);
    await arnau(`replay ${ids[0]} --local`, desk);
    expect(asked).toEqual([true]);
  });

  it("knows no case that has no history, and none of another kind", async () => {
    const { desk, stillOpen } = await registered([{}]);
    for (const caseId of [`organization-${binOf(3)}`, "sitting-0001", "commission-0075"])
      expect(await failing(`replay ${caseId}`, desk)).toEqual(failed(1, "case-unknown", caseId));
    expect(stillOpen()).toBe(0);
  });

  it("refuses what names no case, and asks no deployment", async () => {
    const { desk, asked } = await registered([]);
    expect(await failing("replay Shanyraq", desk)).toEqual(failed(2, "not-a-case-id", "Shanyraq"));
    expect(asked).toEqual([]);
  });

  it("fails where there is no deployment", async () => {
    expect(await failing(`replay organization-${binOf(1)}`)).toEqual(failed(1, "nowhere"));
  });
});
