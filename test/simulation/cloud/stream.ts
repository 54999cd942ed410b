// The stream of a table, and Lambda's reader of it: in order within a shard, a batch again and again
// until it succeeds, halved after a failure.
import type { Faults } from "#test/simulation/engine/faults.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";
import type { Lambda } from "#test/simulation/engine/lambda.ts";
import type { Move, Scheduler } from "#test/simulation/engine/scheduler.ts";
import { textOf } from "./tables.ts";
import type { Item } from "./item-size.ts";

export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: { readonly NewImage: Item };
}

interface Props {
  readonly fn: string;
  readonly lambda: Lambda;
  readonly scheduler: Scheduler;
  readonly dice: Dice;
  readonly faults: Faults;
  /** How often two readers get the same records. */
  readonly doubling: number;
  readonly count: (what: "batch-doubled") => void;
  /** Whether nobody reads the stream at the moment. */
  readonly isPaused: () => boolean;
}

export interface Stream {
  /** Takes in what was written to the table. */
  readonly onWrite: (item: Item, eventName?: string) => void;
  /** Whether every record was handed over and nothing of it is under way. */
  readonly isAtRest: () => boolean;
  /** Everything that was ever written, in the order of each case. */
  readonly images: () => readonly Item[];
  /** Lets the function read it from its beginning. */
  readonly follow: (props: Props) => void;
}

interface Shard {
  readonly records: StreamRecord[];
  position: number;
  atMost: number;
  busy: boolean;
}

const shardCount = 3;
const largestBatch = 100;

const shardOf = (pk: string) =>
  Array.from(pk).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % shardCount;

export const openStream = (): Stream => {
  const shards: Shard[] = Array.from({ length: shardCount }, () => ({
    records: [],
    position: 0,
    atMost: largestBatch,
    busy: false,
  }));
  let events = 0;
  let strays = 0;

  const read = async (shard: Shard, { fn, lambda, dice, faults, doubling, count }: Props) => {
    const waiting = shard.records.length - shard.position;
    const size = Math.min(waiting, dice.between(1, shard.atMost));
    const Records = shard.records.slice(shard.position, shard.position + size);
    shard.busy = true;
    if (faults.happens(doubling)) {
      // A second reader of the same records, who goes on long after the first has ended.
      count("batch-doubled");
      strays += 1;
      void lambda.invoke(fn, { Records }, "slow").finally(() => (strays -= 1));
    }
    const { ended } = await lambda.invoke(fn, { Records });
    shard.busy = false;
    if (ended === "answered") {
      shard.position += size;
      shard.atMost = largestBatch;
    } else {
      shard.atMost = Math.max(1, Math.floor(size / 2));
    }
  };

  return {
    onWrite: (item, eventName = "INSERT") => {
      events += 1;
      const shard = shards[shardOf(textOf(item, "pk"))];
      shard?.records.push({ eventID: `event-${events}`, eventName, dynamodb: { NewImage: item } });
    },
    isAtRest: () =>
      strays === 0 &&
      shards.every(({ busy, position, records }) => !busy && position === records.length),
    images: () => shards.flatMap(({ records }) => records.map(({ dynamodb }) => dynamodb.NewImage)),
    follow: (props) => {
      props.scheduler.offer(() =>
        shards.flatMap((shard, place): Move[] =>
          !shard.busy && !props.isPaused() && shard.position < shard.records.length
            ? [
                {
                  who: `shard ${place}`,
                  what: `hands over to ${props.fn}`,
                  go: () => void read(shard, props),
                },
              ]
            : [],
        ),
      );
    },
  };
};
