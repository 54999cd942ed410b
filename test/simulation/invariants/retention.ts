// Two years, and not a day less; after them nothing is left to open (R377-35, G29, G30, G32).
import type { Entry } from "#shared/cases/entry.ts";
import { keptKeyOf, placeOfCase } from "#shared/documents/places.ts";
import { addDays, addMonths, dayOf, isOver, type Day, type Instant } from "#shared/law/dates.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import type { Evidence, RegistrationFile } from "./evidence.ts";

const keptMonths = 24;

interface Keeping {
  /** The end of what was begun, from which on it is kept; undefined while something goes on. */
  readonly since: Instant | undefined;
  readonly isHeld: boolean;
}

const nothingKept: Keeping = { since: undefined, isHeld: false };

/** What an event does to the keeping of its case, told apart from the production's own state. */
const keepingAfter = (before: Keeping, event: RegistrationEvent, at: Instant): Keeping => {
  switch (event.type) {
    case "removed":
    case "refused":
      return { ...before, since: at };
    case "application-ended":
      return event.procedure === "inclusion" ? { ...before, since: at } : before;
    case "restored-by-court":
      // The court has decided, and nothing is kept but the entry that stands.
      return nothingKept;
    case "saved":
    case "erased":
      return { ...before, since: undefined };
    case "appeal-registered":
      return { ...before, isHeld: true };
    case "legal-hold-ended":
      return { ...before, isHeld: false };
    default:
      return before;
  }
};

const eventsOf = ({ events }: Entry) => events.map((raw) => registrationEventSchema.parse(raw));

const keepingIn = (entries: readonly Entry[]): Keeping =>
  entries.reduce(
    (before, entry) =>
      eventsOf(entry).reduce((kept, event) => keepingAfter(kept, event, entry.at), before),
    nothingKept,
  );

const lastDayOf = (since: Instant): Day => addMonths(dayOf(since), keptMonths);

const erasures = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((entry) =>
    eventsOf(entry).some(({ type }) => type === "erased") ? [entry.sequence] : [],
  );

/** The entry of the last erasure of a case, 0 for none. */
const lastErasureOf = ({ entries }: Pick<RegistrationFile, "entries">): number =>
  erasures(entries).at(-1) ?? 0;

/** Nobody is erased before two years are over, nor while a court deals with the case. */
export const nobodyIsErasedTooEarly = ({ registrations }: Evidence): string[] =>
  registrations.flatMap(({ caseId, entries }) =>
    erasures(entries).flatMap((sequence) => {
      const { since, isHeld } = keepingIn(entries.slice(0, sequence - 1));
      const at = entries[sequence - 1]?.at;
      const isDue = since !== undefined && at !== undefined && isOver(lastDayOf(since), at);
      return [
        ...(isDue ? [] : [`${caseId} was erased before its time`]),
        ...(isHeld ? [`${caseId} was erased under the eyes of a court`] : []),
      ];
    }),
  );

/** Whoever was due days ago is erased. */
export const everybodyDueIsErased = ({ registrations, town }: Evidence): string[] =>
  registrations.flatMap(({ caseId, entries }) => {
    const { since, isHeld } = keepingIn(entries);
    if (since === undefined || isHeld) return [];
    const isDue = isOver(addDays(lastDayOf(since), 3), town.world.scheduler.now());
    return isDue ? [`${caseId} was to be erased after ${lastDayOf(since)}`] : [];
  });

const documentsIn = (entries: readonly Entry[]) =>
  entries
    .flatMap(eventsOf)
    .flatMap((event) => (event.type === "saved" ? event.documents.map(({ id }) => id) : []));

/** The files of every application stand in storage as long as its case is not erased (R377-8b, R377-16b). */
export const everyKeptDocumentIsThere = ({ registrations, town }: Evidence): string[] => {
  const there = new Set(town.world.bucket.keys());
  return registrations.flatMap(({ caseId, entries }) =>
    documentsIn(entries.slice(lastErasureOf({ entries })))
      .filter((id) => !there.has(keptKeyOf(caseId, id)))
      .map((id) => `${caseId} lacks its document ${id}`),
  );
};

/** Of an erased case no file is left, but those of applications that were filed since. */
export const nothingIsLeftOfTheErased = ({ registrations, town }: Evidence): string[] =>
  registrations.flatMap(({ caseId, entries }) => {
    const sequence = lastErasureOf({ entries });
    if (sequence === 0) return [];
    const since = new Set(documentsIn(entries.slice(sequence)).map((id) => keptKeyOf(caseId, id)));
    return town.world.bucket
      .keys()
      .filter((key) => key.startsWith(placeOfCase(caseId)) && !since.has(key))
      .map((key) => `${key} is left of an erased case`);
  });
