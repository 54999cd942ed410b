import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptUntil } from "#shared/assistance/decide-notes.ts";
import { assistanceEventSchema, type AssistanceEvent } from "#shared/assistance/events.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { overdueEffects } from "#shared/assistance/long-open.ts";
import { noAssistance, type Assistance } from "#shared/assistance/state.ts";
import { finalStates } from "#shared/assistance/states.ts";
import { notesAt } from "#shared/assistance/watch.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { listedIn } from "#shared/documents/listed.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import { law114 } from "#shared/law/edition-l114-2022.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { isOver } from "#shared/law/dates.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { erasureIn } from "#shared/store/watch.ts";
import { assistanceOf } from "#test/fakes/assistance.ts";
import { applicants } from "./application-life.ts";
import { coursesOf, live, troubles } from "./living.ts";
import type { Office } from "./office.ts";

const { numbers, idOf } = applicants;

const eventsIn = ({ events }: Entry): readonly AssistanceEvent[] =>
  events.map((event) => assistanceEventSchema.parse(event));

/** Each entry with the state that it was decided on. */
const stepsOf = (entries: readonly Entry[]) => {
  let state: Assistance = noAssistance;
  return entries.map((entry) => {
    const before = state;
    state = eventsIn(entry).reduce((so, event) => assistanceKind.evolve(so, event, entry), before);
    return { before, entry };
  });
};

/** What the watcher gave was due by the calendar of the day, nothing twice in one round, nothing erased early. */
const expectRight = (entries: readonly Entry[], calendarAt: (entry: Entry) => WorkCalendar) => {
  const seen = new Set<string>();
  for (const { before, entry } of stepsOf(entries)) {
    if (entry.actor.id === "watch-terms") {
      const due = notesAt(before, entry.at, calendarAt(entry)).map(({ commandId }) => commandId);
      expect(due).toContain(entry.commandId);
    }
    for (const event of eventsIn(entry)) {
      if (event.type === "reassessment-opened") seen.clear();
      if (event.type === "erased") {
        const until = keptUntil(before, law114);
        expect(before.legalHold).toBe(false);
        expect(until !== undefined && isOver(until, entry.at)).toBe(true);
      }
      if (event.type === "place-lapsed") {
        expect((before.choice?.heldUntil ?? entry.at) < entry.at).toBe(true);
      }
      if (event.type !== "reminded") continue;
      const text = JSON.stringify(event.about);
      expect(seen.has(text)).toBe(false);
      seen.add(text);
    }
  }
  expect(verifyChain(entries)).toEqual({ intact: true });
};

/** What was erased is gone for good with its files; what lies with any other case is what it lists. */
const expectFiles = async (office: Office, caseId: CaseId, entries: readonly Entry[]) => {
  const erasure = erasureIn(entries);
  const listed = listedIn(entries.slice(erasure));
  const keys = [...listed].map((id) => keptKeyOf(caseId, id));
  expect(new Set(office.filesOf(caseId))).toEqual(new Set(keys));
  for (const { sequence, sealed } of entries) {
    if (sealed === undefined) continue;
    const opened = await office.desk.seal.open({ caseId, sequence }, sealed);
    expect(opened === undefined).toBe(sequence <= erasure);
  }
};

/** Nothing goes wrong and everybody is done: nothing is due any more. */
const calmDown = async (office: Office): Promise<void> => {
  // The first walk may have been under way; the second one sees everything.
  for (const _ of [1, 2]) {
    await office.relay();
    await office.run();
  }
  const now = office.clock.now();
  for (const caseId of numbers.map(idOf)) {
    const state = await assistanceOf(office.desk, caseId);
    const due = notesAt(state, now, office.calendar());
    expect(due.map(({ commandId }) => commandId)).toEqual([]);
  }
};

const tally = () => ({
  erased: 0,
  reminded: 0,
  delayed: 0,
  "terms-reprojected": 0,
  check: 0,
  signatures: 0,
  places: 0,
  strays: 0,
});

const isCounted = (type: string, told: ReturnType<typeof tally>): type is keyof typeof told =>
  type in told;

describe("the watcher of applications for services, whatever happens", () => {
  it("L114-14.3, L114-15.2, L114-15.5, L114-4.1.2, G47: gives every note that is due exactly once, has what waits for too long asked once more, and erases nothing early and everything in the end", async () => {
    const told = tally();
    await fc.assert(
      fc.asyncProperty(coursesOf(applicants), troubles, async (course, trouble) => {
        const { office, calendarAt } = await live(applicants, course, trouble, calmDown);
        // Six years later nothing is kept that has ended and that no court deals with.
        for (const days of [6 * 366, 5]) {
          office.clock.advance(days * 86_400);
          await calmDown(office);
        }
        for (const { to } of office.askedOnceMore) if (isCounted(to, told)) told[to] += 1;
        for (const caseId of numbers.map(idOf)) {
          const entries = await office.desk.cases.load(caseId);
          expectRight(entries, calendarAt);
          await expectFiles(office, caseId, entries);
          const now = await assistanceOf(office.desk, caseId);
          expect(finalStates.some((one) => one === now.state) && !now.legalHold).toBe(false);
          for (const effect of overdueEffects(now, caseId, office.clock.now())) {
            expect(office.askedOnceMore).toContainEqual(effect);
          }
          const listed = listedIn(entries);
          told.strays += office.brought(caseId).filter((id) => !listed.has(id)).length;
          for (const { type } of entries.flatMap(eventsIn)) {
            if (isCounted(type, told)) told[type] += 1;
          }
        }
      }),
      { numRuns: 50 },
    );
    // The runs have met what they are about.
    expect(Math.min(...Object.values(told))).toBeGreaterThan(0);
  }, 60_000);
});
