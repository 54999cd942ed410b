// What a decision saw of its sitting and of the Commission, made anew from their histories.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { sittingFactsOf, sittingKind } from "#shared/commission/sitting.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { Evidence } from "./evidence.ts";

/** A call may take so long between its look at another history and its own entry, and stand still besides. */
export const longestLook = 60_000;

const historyOf = ({ histories }: Evidence, id: string): readonly Entry[] =>
  [...histories].find(([one]) => one === id)?.[1] ?? [];

/** As much of a history as an entry says it looked into; without such a word, what was there at its time. */
const seenBy = (evidence: Evidence, { seen, at }: Entry, id: string): readonly Entry[] => {
  const known = Object.entries(seen ?? {}).find(([one]) => one === id)?.[1];
  const entries = historyOf(evidence, id);
  return known === undefined ? entries.filter((one) => one.at <= at) : entries.slice(0, known);
};

const folded = <State, Event extends { type: string }>(
  kind: Pick<
    CaseKind<State, Event, { name: string }, unknown, unknown>,
    "initial" | "parseEvent" | "evolve"
  >,
  entries: readonly Entry[],
): State =>
  entries.reduce(
    (before, entry) =>
      entry.events.reduce<State>(
        (state, raw) => kind.evolve(state, kind.parseEvent(raw), entry),
        before,
      ),
    kind.initial,
  );

/** The sitting that an entry of a case was decided in, as it was seen then. */
export const sittingSeenBy = (
  evidence: Evidence,
  id: string,
  entry: Entry,
): SittingFacts | undefined => {
  const entries = seenBy(evidence, entry, id);
  const [first] = entries;
  if (first === undefined) return undefined;
  const sitting = folded(sittingKind, entries);
  if (sitting.state === "none") return undefined;
  const commission = folded(commissionKind, seenBy(evidence, entry, commissionIdOf(sitting.unit)));
  const composition = commission.state === "none" ? undefined : compositionOf(commission);
  return sittingFactsOf(first.caseId, sitting, entry.at, composition);
};

/** The first entry of another history that was there for longer than a look takes, and was not looked at. */
const overlooked = (evidence: Evidence, entry: Entry, [id, known]: [string, number]) =>
  historyOf(evidence, id)
    .slice(known)
    .find(({ at }) => epochMilliseconds(at) < epochMilliseconds(entry.at) - longestLook);

/** Whoever decides on a case looks at the sitting and at the Commission as they stand (R377-25, G36). */
export const everyDecisionLooksAtWhatIsThere = (evidence: Evidence): string[] =>
  [...evidence.histories].flatMap(([caseId, entries]: [CaseId, readonly Entry[]]) =>
    entries.flatMap((entry) =>
      Object.entries(entry.seen ?? {}).flatMap((looked) => {
        const missed = overlooked(evidence, entry, looked);
        return missed === undefined
          ? []
          : [`${caseId}/${entry.sequence} overlooks ${looked[0]}/${missed.sequence}`];
      }),
    ),
  );
