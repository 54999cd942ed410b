// Whole applications as they are stored, decided again (docs/adr/0044).
import { describe, expect, it } from "vitest";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { assistanceCommands } from "#shared/assistance/rows.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { replayCase } from "#shared/store/replay.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { commandOf, everyCommand, type Story } from "#test/samples/assistance/every-command.ts";
import { fileId } from "#test/samples/assistance/file.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { cameTo, ways, type Way } from "#test/samples/assistance/told-case.ts";

/** A desk on which a story went the whole way; every step of it has to be accepted. */
const carried = async ({ steps }: Story): Promise<MemoryDesk> => {
  const desk = memoryDesk();
  for (const [place, step] of steps.entries()) {
    const [, actor, facts = {}, after = 60] = step;
    desk.clock.advance(after);
    const command = commandOf(step);
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId: fileId,
      command,
      commandId: `step-${place + 1}`,
      actor,
      correlationId: "test",
      factsFor: async () => facts,
    });
    if (outcome.done !== "accepted") {
      throw new Error(`${command.name}: ${JSON.stringify({ ...outcome, loaded: undefined })}`);
    }
  }
  return desk;
};

const outcomesOf = async (desk: Parameters<typeof replayCase>[0], caseId: CaseId) =>
  (await replayCase(desk, caseId))?.steps.map(
    ({ command, outcome }) => `${command} ${outcome.replayed}`,
  );

const allSame = (entries: readonly Entry[]) => entries.map(({ command }) => `${command} same`);

const homeless = applicationForm({
  grounds: ["homelessness"],
  addressee: { to: "provider", number: "O-050440185008" },
});

const formFor = (way: string) => {
  if (way === "admitted at once") return homeless;
  return way.includes("represent") ? applicationForm(guardiansApplication()) : applicationForm();
};

const allWays: readonly (readonly [string, Way])[] = Object.entries({ ...ways, ...otherWays });

describe("an application decided again", () => {
  it.each(allWays)("L114-14, L114-15: comes out the same, bit for bit: %s", async (name, way) => {
    const desk = memoryDesk();
    const { caseId, entries } = await cameTo(desk, way, formFor(name));
    expect(await outcomesOf(desk, caseId)).toEqual(allSame(entries));
  });

  it.each(Object.entries(everyCommand))(
    "L114-14, L114-15: comes out the same, bit for bit: %s",
    async (_, story) => {
      const desk = await carried(story);
      const entries = await desk.cases.load(fileId);
      // The last step may have been to forget.
      const isErased = entries.at(-1)?.command === "erase";
      const outcomes = await outcomesOf(desk, fileId);
      const expected = allSame(entries);
      expect(isErased ? outcomes?.map((one) => one.replace(" erased", " same")) : outcomes).toEqual(
        expected,
      );
    },
  );

  it("knows every command that there is", async () => {
    const seen = new Set<string>();
    for (const [name, way] of allWays) {
      const { entries } = await cameTo(memoryDesk(), way, formFor(name));
      for (const { command } of entries) seen.add(command);
    }
    for (const { steps } of Object.values(everyCommand)) {
      for (const step of steps) seen.add(commandOf(step).name);
    }
    expect(assistanceCommands.filter((name) => !seen.has(name))).toEqual([]);
  });

  it("L114-13.2: is refused where somebody else is said to have chosen", async () => {
    const desk = memoryDesk();
    const { caseId } = await cameTo(desk, ways["place-held"]);
    const cases = {
      load: async (id: CaseId) =>
        (await desk.cases.load(id)).map((entry) =>
          entry.command === "chooseProvider"
            ? { ...entry, facts: { ...entry.facts, by: "minor" } }
            : entry,
        ),
    };
    const replayed = await replayCase({ ...desk, cases }, caseId);
    expect(replayed?.steps.find(({ command }) => command === "chooseProvider")).toMatchObject({
      outcome: { replayed: "refused", refusal: { code: "not-of-age" } },
    });
  });

  it("is none of those that another edition of the Rules would decide otherwise", async () => {
    const desk = memoryDesk();
    const { caseId } = await cameTo(desk, ways.receipt);
    expect(await replayCase(desk, caseId, rules377)).toBeUndefined();
  });
});
