import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { isOver } from "#shared/law/dates.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { keptUntil, notesAt } from "#shared/registration/watch.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { erasureIn } from "#shared/store/watch.ts";
import { suppliers } from "./life.ts";
import { coursesOf, live, troubles } from "./living.ts";
import type { Office } from "./office.ts";

const { numbers, idOf } = suppliers;

const eventsIn = ({ events }: Entry): readonly RegistrationEvent[] =>
  events.map((event) => registrationEventSchema.parse(event));

/** Each entry with the state that it was decided on. */
const stepsOf = (entries: readonly Entry[]) => {
  let state: Registration = noRegistration;
  return entries.map((entry) => {
    const before = state;
    state = eventsIn(entry).reduce(
      (so, event) => registrationKind.evolve(so, event, entry),
      before,
    );
    return { before, entry };
  });
};

/** Nothing was noted that was not due, nothing twice in one application, nothing erased early. */
const expectRight = (entries: readonly Entry[], calendarAt: (index: Entry) => WorkCalendar) => {
  const seen = new Set<string>();
  for (const { before, entry } of stepsOf(entries)) {
    for (const event of eventsIn(entry)) {
      if (event.type === "saved") seen.clear();
      if (event.type === "erased") {
        const until = keptUntil(before);
        expect(before.legalHold).toBe(false);
        expect(until !== undefined && isOver(until, entry.at)).toBe(true);
      }
      if (event.type !== "reminded") continue;
      const text = JSON.stringify(event.about);
      expect(seen.has(text)).toBe(false);
      seen.add(text);
      const due = notesAt(before, entry.at, calendarAt(entry)).map(({ command }) => command);
      expect(due).toContainEqual({ name: "remind", about: event.about });
    }
  }
  expect(verifyChain(entries)).toEqual({ intact: true });
};

const filesListedIn = (caseId: CaseId, entries: readonly Entry[]) =>
  entries
    .flatMap(eventsIn)
    .flatMap((event) => (event.type === "saved" ? event.documents : []))
    .map(({ id }) => keptKeyOf(caseId, id));

const isListed = (entries: readonly Entry[], id: DocumentId) =>
  entries
    .flatMap(eventsIn)
    .some((event) => event.type === "saved" && event.documents.some((one) => one.id === id));

/** What was erased is gone for good, and what came after it is all there. */
const expectErased = async (office: Office, caseId: CaseId, entries: readonly Entry[]) => {
  const erasure = erasureIn(entries);
  const files = office.filesOf(caseId);
  const [before, since] = [
    filesListedIn(caseId, entries.slice(0, erasure)),
    filesListedIn(caseId, entries.slice(erasure)),
  ];
  expect(before.filter((key) => files.includes(key))).toEqual([]);
  expect(since.filter((key) => !files.includes(key))).toEqual([]);
  for (const { sequence, sealed } of entries) {
    if (sealed === undefined) continue;
    const opened = await office.desk.seal.open({ caseId, sequence }, sealed);
    expect(opened === undefined).toBe(sequence <= erasure);
  }
};

/** What lies with a case is what its applications list that are not erased, and nothing else. */
const expectNoStrays = (office: Office, caseId: CaseId, entries: readonly Entry[]) => {
  const listed = filesListedIn(caseId, entries.slice(erasureIn(entries)));
  expect(new Set(office.filesOf(caseId))).toEqual(new Set(listed));
};

/** Nothing goes wrong and everybody is done: nothing is due any more. */
const calmDown = async (office: Office): Promise<void> => {
  // The first walk may have been under way; the second one sees everything.
  for (const _ of [1, 2]) {
    await office.relay();
    await office.run();
  }
  for (const caseId of numbers.map(idOf)) {
    const state = await office.stateOf(caseId);
    const due = notesAt(state, office.clock.now(), office.calendar());
    expect(due.map(({ commandId }) => commandId)).toEqual([]);
    const entries = await office.desk.cases.load(caseId);
    if (erasureIn(entries) > 0) await expectErased(office, caseId, entries);
  }
};

describe("the watcher, whatever happens", () => {
  it("R377-21, R377-9b, R377-35, G29: gives every note that is due exactly once, and erases nothing early and everything in the end", async () => {
    const told = { erased: 0, reminded: 0, strays: 0 };
    await fc.assert(
      fc.asyncProperty(coursesOf(suppliers), troubles, async (course, trouble) => {
        const { office, calendarAt } = await live(suppliers, course, trouble, calmDown);
        // Three years later nothing is kept that no court deals with.
        office.clock.advance(3 * 366 * 86_400);
        await calmDown(office);
        for (const caseId of numbers.map(idOf)) {
          const entries = await office.desk.cases.load(caseId);
          expectRight(entries, calendarAt);
          expectNoStrays(office, caseId, entries);
          const { state, legalHold } = await office.stateOf(caseId);
          const isKept = ["removed", "refused", "withdrawn"].includes(state);
          expect(isKept && !legalHold).toBe(false);
          const events = entries.flatMap(eventsIn);
          const count = (type: RegistrationEvent["type"]) =>
            events.filter((event) => event.type === type).length;
          told.erased += count("erased");
          told.strays += office.brought(caseId).filter((id) => !isListed(entries, id)).length;
          told.reminded += count("reminded");
        }
      }),
      { numRuns: 40 },
    );
    // The runs have met what they are about.
    expect(Math.min(...Object.values(told))).toBeGreaterThan(0);
  }, 60_000);
});
