// A letter of an application as it was told, from the history as it was then.
import type { AssistanceEvent, EventOf } from "#shared/assistance/events.ts";
import type { LetterTo } from "#shared/assistance/events-parts.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { dayOf } from "#shared/law/dates.ts";
import { prepareLetters, type Around } from "./prepare.ts";
import type { LetterRecord } from "./record.ts";

/** Which letter is asked for: the latest unless its entry is named, and to whom, if that matters. */
interface AskedLetter {
  readonly sequence: number | undefined;
  readonly to: LetterTo | undefined;
}

/** That a letter went out, or could not and the office tells it otherwise. */
type Told = EventOf<"notified" | "notice-not-sent">;

const isTold = (event: AssistanceEvent): event is Told =>
  event.type === "notified" || event.type === "notice-not-sent";

interface ToldIn {
  readonly told: Told;
  readonly entry: Entry;
}

const toldIn = (history: readonly Entry[]): readonly ToldIn[] =>
  history.flatMap((entry) =>
    entry.events
      .map((raw) => assistanceKind.parseEvent(raw))
      .filter(isTold)
      .map((told) => ({ told, entry })),
  );

/** The first record of the letter: what came back and was sent again is the same letter. */
const chosen = (history: readonly Entry[], { sequence, to }: AskedLetter): ToldIn | undefined => {
  const all = toldIn(history).filter(({ told }) => to === undefined || told.to === to);
  const of = sequence ?? Math.max(...all.map(({ told }) => told.of));
  return all.find(({ told }) => told.of === of);
};

/**
 * A letter to one addressee, as it was told (L114-15.3a): made from the history as it was then, so that what has become known
 * since adds nothing to it and takes nothing from it. Undefined where none was told, and once the people's data are erased.
 */
export const letterTold = async (
  history: readonly Entry[],
  asked: AskedLetter,
  around: Around,
): Promise<LetterRecord | undefined> => {
  const found = chosen(history, asked);
  if (found === undefined) return undefined;
  const { told, entry } = found;
  const then = {
    history: history.slice(0, entry.sequence - 1),
    sequence: told.of,
    on: dayOf(entry.at),
  };
  const prepared = await prepareLetters(then, around);
  if (prepared.prepared === "nothing") return undefined;
  return prepared.letters.find(({ to }) => to === told.to)?.record;
};
