// How a deed is done by hand after a run: entries are changed in the table and in the stream alike.
import type { Town } from "./actors/town.ts";
import type { Item } from "./cloud/item-size.ts";
import { tableNames } from "./functions/parts.ts";

export interface Forged {
  readonly deed: string;
  readonly afterwards: (town: Town) => void;
  /** The seed to try first, where the first ones bring nothing of the kind. */
  readonly from?: number;
  /** Whether more is changed than what stands in entries, which cannot be undone. */
  readonly spoils?: true;
  readonly noticedBy: string;
}

/** Remembers every entry of a run as it stands; answers how to have them so again. */
export const remember = ({ world }: Town): (() => void) => {
  const kept = world
    .tableNamed(tableNames.cases)
    .all()
    .map((item) => ({ item, copy: { ...item } }));
  return () => {
    for (const { item, copy } of kept) {
      for (const name of Object.keys(item)) if (!(name in copy)) delete item[name];
      Object.assign(item, copy);
    }
  };
};

export const entriesOf = ({ world }: Town, command: string): Item[] =>
  world
    .tableNamed(tableNames.cases)
    .all()
    .filter((item) => item["command"]?.S === command);

/** Changes the events of every entry of a command, in the table and in the stream alike. */
export const rewrite =
  (command: string, change: (events: readonly Item[]) => readonly Item[]) => (town: Town) => {
    for (const item of entriesOf(town, command)) {
      const events = (item["events"]?.L ?? []).map(({ M = {} }) => M);
      item["events"] = { L: change(events).map((M) => ({ M: { ...M } })) };
    }
  };
