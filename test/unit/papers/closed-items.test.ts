import { describe, expect, it } from "vitest";
import { caseIdSchema, type Entry } from "#shared/cases/entry.ts";
import { daySchema } from "#shared/law/dates.ts";
import { closedVotesOf } from "#shared/papers/closed-items.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { decide, reproach, voteOnRemoval } from "#test/samples/decided-case.ts";
import { founding, member, secretary, sittingOf } from "#test/samples/officials.ts";

const sitting = caseIdSchema.parse(sittingOf().id);
const composition = {
  foundingNumber: 5,
  mandates: founding.members,
  secretary: secretary.id,
  chair: member(1).id,
};
const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" } as const;

const refused = () => decide(memoryDesk(), { claims: [claim], justification: "Unreadable." });

/** The history with the last event changed. */
const withLast = (entries: readonly Entry[], change: (event: object) => object): readonly Entry[] =>
  entries.map((entry, place) =>
    place < entries.length - 1
      ? entry
      : { ...entry, events: entry.events.map((event) => ({ ...event, ...change(event) })) },
  );

describe("the votes that were closed on a case", () => {
  it("R377-28d: hold each ballot with its claim, in the order of voting", async () => {
    const { caseId, entries } = await refused();
    expect(closedVotesOf(caseId, entries, sitting, composition)).toEqual([
      {
        at: entries.at(-1)?.at,
        item: {
          caseId,
          question: "inclusion",
          presiding: member(1).id,
          present: 5,
          recused: [],
          ballots: [1, 2, 3, 4, 5].map((place) => ({
            member: member(place).id,
            choice: "against",
            claim,
          })),
        },
      },
    ]);
  });

  it("are told apart by what was asked, and by the sitting (R377-33)", async () => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk);
    await decide(desk, { procedure: "submitChange" });
    await reproach(desk, caseId);
    const { entries } = await voteOnRemoval(desk, caseId, "for", "Nothing was mended.");
    const votes = closedVotesOf(caseId, entries, sitting, composition);
    expect(votes.map(({ item }) => item.question)).toEqual(["inclusion", "change", "removal"]);
    expect(votes.map(({ at }) => at)).toEqual(votes.map(({ at }) => at).toSorted());
    const elsewhere = caseIdSchema.parse("sitting-0002");
    expect(closedVotesOf(caseId, entries, elsewhere, composition)).toEqual([]);
  });

  it("G10: count a tie as a closed vote of its own", async () => {
    const { caseId, entries } = await refused();
    const tied = withLast(entries, () => ({}));
    const last = tied.at(-1);
    if (last === undefined) throw new Error("no history");
    const tally = { sitting, present: 5, for: 0, against: 5, recused: [], presiding: member(1).id };
    const history = [...tied.slice(0, -1), { ...last, events: [{ type: "vote-tied", tally }] }];
    expect(closedVotesOf(caseId, history, sitting, composition)).toMatchObject([
      { item: { ballots: { length: 5 } } },
    ]);
  });

  it("G09, G36: leave out who is recused, and who was no member any more when the tally says so", async () => {
    const { caseId, entries } = await refused();
    const tallied = (against: number, recused: readonly string[]) =>
      withLast(entries, () => ({
        tally: { sitting, present: against, for: 0, against, recused, presiding: member(1).id },
      }));
    const votersOf = (history: readonly Entry[], mandates = founding.members) =>
      closedVotesOf(caseId, history, sitting, { ...composition, mandates })[0]?.item.ballots.map(
        (ballot) => ballot.member,
      );
    expect(votersOf(tallied(4, [member(5).id]))).not.toContain(member(5).id);
    const ended = founding.members.map((mandate) =>
      mandate.member === member(2).id
        ? { ...mandate, until: daySchema.parse("2026-11-22") }
        : mandate,
    );
    expect(votersOf(tallied(4, []), ended)).not.toContain(member(2).id);
    expect(votersOf(tallied(5, []), ended)).toContain(member(2).id);
  });

  it("R377-28d: cannot be told where the ballots do not make the tally", async () => {
    const { caseId, entries } = await refused();
    const wrong = withLast(entries, () => ({
      tally: { sitting, present: 5, for: 2, against: 3, recused: [], presiding: member(1).id },
    }));
    expect(() => closedVotesOf(caseId, wrong, sitting, composition)).toThrow(
      "do not make its tally",
    );
  });
});
