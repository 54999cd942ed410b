// A whole case, its sitting and its Commission as they are stored, decided again.
import { describe, expect, it } from "vitest";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { daySchema } from "#shared/law/dates.ts";
import { editionSchema } from "#shared/law/edition-schema.ts";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { replayCase, type ReplayedCase } from "#shared/store/replay.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import {
  decide,
  end,
  leave,
  reproach,
  voteOnRemoval,
  type DecidedCourse,
} from "#test/samples/decided-case.ts";
import { administrator, chair, home, member, sittingOf } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { fileId, specialistFileId } from "#test/samples/registration-file.ts";
import { illegible } from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { holdSitting, sittingOn } from "./held-sitting.ts";

/** A supplier that was decided on, by members who sat on record. */
const decided = async (course: DecidedCourse = {}) => {
  const desk = memoryDesk();
  await holdSitting(desk, [fileId, specialistFileId]);
  const { caseId } = await decide(desk, course);
  return { desk, caseId };
};

const outcomesOf = (replayed: ReplayedCase | undefined) =>
  replayed?.steps.map(({ command, outcome }) => `${command} ${outcome.replayed}`);

const allSame = (entries: readonly Entry[]) => entries.map(({ command }) => `${command} same`);

/** The same histories with one entry as somebody else would have it. */
const tampered = (
  { cases }: MemoryDesk,
  tamper: (entry: Entry) => Entry,
): Pick<MemoryDesk["cases"], "load"> => ({
  load: async (caseId) => (await cases.load(caseId)).map(tamper),
});

const illegibly = { claims: [illegible], justification: "A blot." };

describe("a case decided again", () => {
  it.each<[string, DecidedCourse, ((desk: MemoryDesk, caseId: CaseId) => Promise<unknown>)?]>([
    ["an organisation is included", {}],
    ["a specialist is included", { form: specialistForm() }],
    ["an organisation is refused", illegibly],
    ["an organisation leaves", {}, leave],
    ["an organisation ends", {}, (desk, caseId) => end(desk, caseId, "recordTermination")],
    ["a specialist dies", { form: specialistForm() }, (desk, id) => end(desk, id, "recordDeath")],
    [
      "an organisation is removed by a vote",
      {},
      async (desk, caseId) => {
        await reproach(desk, caseId);
        await voteOnRemoval(desk, caseId, "for", "Nothing was mended.");
      },
    ],
    [
      "a change is refused, and another accepted",
      {},
      async (desk) => {
        const form = organizationForm({ places: { total: 30, free: 3 } });
        await decide(desk, { form, procedure: "submitChange", ...illegibly });
        await decide(desk, { form, procedure: "submitChange" });
      },
    ],
  ])("is the same, bit for bit, where %s", async (_, course, goOn) => {
    const { desk, caseId } = await decided(course);
    await goOn?.(desk, caseId);
    const replayed = await replayCase(desk, caseId);
    const entries = await desk.cases.load(caseId);
    expect(outcomesOf(replayed)).toEqual(allSame(entries));
    expect(replayed?.steps.map(({ sequence, at }) => ({ sequence, at }))).toEqual(
      entries.map(({ sequence, at }) => ({ sequence, at })),
    );
  });

  it("ends in the state that the case is in", async () => {
    const { desk, caseId } = await decided();
    expect(await replayCase(desk, caseId)).toMatchObject({ caseId, state: "included" });
    await leave(desk, caseId);
    expect(await replayCase(desk, caseId)).toMatchObject({ state: "removed" });
  });

  it("R377-25: sees the sitting and the Commission as they were, not as they are now", async () => {
    const { desk, caseId } = await decided();
    desk.clock.advance(60);
    const { onCommission, onSitting } = sittingOn(desk);
    for (const place of [4, 5])
      await onSitting({ name: "recordDeparture", member: member(place).id });
    await onSitting({ name: "closeSitting" }, chair);
    desk.clock.advance(60);
    const until = daySchema.parse("2026-11-22");
    const ending = { member: member(3).id, until, reason: "It was ended by the akim." };
    await onCommission({ name: "endMandate", ...ending }, administrator);
    const entries = await desk.cases.load(caseId);
    expect(outcomesOf(await replayCase(desk, caseId))).toEqual(allSame(entries));
  });

  it("R377-25: sees no departure of the very millisecond in which a member voted before it", async () => {
    const { desk, caseId } = await decided();
    const { onSitting } = sittingOn(desk);
    // The clock has not moved since the vote was closed.
    await onSitting({ name: "recordDeparture", member: member(5).id });
    const entries = await desk.cases.load(caseId);
    expect(outcomesOf(await replayCase(desk, caseId))).toEqual(allSame(entries));
    expect(entries.find(({ command }) => command === "closeVote")?.seen).toEqual({
      [sittingOf().id]: 2,
      [commissionIdOf(home)]: 4,
    });
  });

  it("tells a step whose event was written otherwise", async () => {
    const { desk, caseId } = await decided();
    const cases = tampered(desk, (entry) =>
      entry.command === "closeVote"
        ? {
            ...entry,
            events: entry.events.map((event) => ({ ...event, number: `O-${binOf(2)}` })),
          }
        : entry,
    );
    const replayed = await replayCase({ ...desk, cases }, caseId);
    const otherwise = replayed?.steps.filter(({ outcome }) => outcome.replayed !== "same");
    expect(otherwise).toEqual([
      expect.objectContaining({
        command: "closeVote",
        outcome: {
          replayed: "other-events",
          events: [expect.objectContaining({ type: "included", number: `O-${binOf(1)}` })],
        },
      }),
    ]);
  });

  it("R377-25: refuses a vote by whoever was not there", async () => {
    const { desk, caseId } = await decided();
    const cases = tampered(desk, (entry) =>
      entry.command === "castVote" && entry.actor.id === member(5).id
        ? { ...entry, actor: member(6) }
        : entry,
    );
    const replayed = await replayCase({ ...desk, cases }, caseId);
    expect(outcomesOf(replayed)?.filter((one) => !one.endsWith("same"))).toEqual([
      "castVote refused",
    ]);
  });

  it("R377-24a: refuses what was voted before a sitting that is not on record", async () => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk);
    const refused = outcomesOf(await replayCase(desk, caseId))?.filter((one) =>
      one.endsWith("refused"),
    );
    expect(new Set(refused)).toEqual(
      new Set([
        "placeOnAgenda refused",
        "recordCompleteness refused",
        "castVote refused",
        "closeVote refused",
      ]),
    );
  });

  it("R377-35: goes by what is left once the key of the case is destroyed", async () => {
    const { desk, caseId } = await decided(illegibly);
    desk.seal.destroy(caseId);
    const entries = await desk.cases.load(caseId);
    expect(outcomesOf(await replayCase(desk, caseId))).toEqual(
      entries.map(({ command }) => `${command} ${command === "submit" ? "erased" : "same"}`),
    );
  });

  it("G09: comes out otherwise where another edition asks for more voices than there are", async () => {
    const { desk, caseId } = await decided();
    const edition = editionSchema.parse({
      ...rules377,
      commission: { ...rules377.commission, majority: { numerator: 1, denominator: 1 } },
    });
    const replayed = await replayCase(desk, caseId, edition);
    expect(outcomesOf(replayed)?.filter((one) => !one.endsWith("same"))).toEqual([
      "closeVote other-events",
    ]);
  });

  it("is none where there is no registration under the name", async () => {
    const { desk } = await decided();
    expect(await replayCase(desk, specialistFileId)).toBeUndefined();
    expect(await replayCase(desk, commissionIdOf(home))).toBeUndefined();
  });

  it("is not done by an edition that nobody knows", async () => {
    const { desk, caseId } = await decided();
    const cases = tampered(desk, (entry) => ({ ...entry, edition: "R377/1999" }));
    await expect(replayCase({ ...desk, cases }, caseId)).rejects.toThrow("R377/1999");
  });
});
