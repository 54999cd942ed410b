import { entrySchema, type Entry } from "#shared/cases/entry.ts";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { positionedSchema } from "#shared/store/feed.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence } from "./evidence.ts";

const itemsOf = ({ town }: Evidence, table: string) =>
  town.world.tableNamed(table).all().map(plainItem);

/** Every history there is, whatever kind of case it is of. */
const historiesIn = (evidence: Evidence): ReadonlyMap<string, readonly Entry[]> => {
  // What somebody put there that is no entry has nothing to tell.
  const entries = itemsOf(evidence, tableNames.cases).flatMap(
    ({ pk: _pk, sk: _sk, ...entry }) => entrySchema.safeParse(entry).data ?? [],
  );
  return Map.groupBy(
    entries.toSorted((one, other) => one.sequence - other.sequence),
    ({ caseId }) => caseId,
  );
};

/**
 * The feed holds everything that subscribers may be told of, each event once, at positions without a
 * gap, and the events of a case in their order.
 */
export const theFeedHoldsEveryEventOnce = (evidence: Evidence): string[] => {
  const events = itemsOf(evidence, tableNames.feed)
    .filter(({ pk }) => String(pk).startsWith("log#"))
    .map(({ event }) => positionedSchema.parse(event))
    .toSorted((one, other) => one.position - other.position);
  const gaps = events.filter(({ position }, place) => position !== place + 1);
  const told = Map.groupBy(events, ({ caseId }) => String(caseId));
  const wrong = [...historiesIn(evidence)].filter(([caseId, entries]) => {
    const wanted = announcedIn(entries).map(({ announced }) => announced.id);
    const found = (told.get(caseId) ?? []).map(({ id }) => id);
    return wanted.join() !== found.join();
  });
  return [
    ...gaps.map(({ id, position }) => `a gap before ${id} at ${position}`),
    ...wrong.map(([caseId]) => `${caseId} is not told of as it happened`),
  ];
};
