// What Lambda's pollers do: they hand the messages of a queue to a function, and what it did not
// take comes again.
import * as z from "zod";
import { sqsRecord } from "#test/fakes/queues.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";
import type { Faults } from "#test/simulation/engine/faults.ts";
import type { Lambda } from "#test/simulation/engine/lambda.ts";
import type { Move, Scheduler } from "#test/simulation/engine/scheduler.ts";
import type { Message, QueuesInMemory } from "./queues.ts";

const answerSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })),
});

interface Props {
  readonly queue: string;
  readonly fn: string;
  readonly lambda: Lambda;
  readonly queues: QueuesInMemory;
  readonly scheduler: Scheduler;
  readonly dice: Dice;
  readonly faults: Faults;
  /** How often a message that was handled comes a second time all the same. */
  readonly doubling: number;
  readonly count: (what: "message-doubled") => void;
  /** Whether nobody reads the queue at the moment. */
  readonly isPaused: () => boolean;
  /** A planted bug: the message goes before the work is done. */
  readonly deletesFirst: boolean;
}

export const addressOf = (queue: string) => `https://sqs.test/0/${queue}`;

const atOnce = { batches: 2, messages: 10 };

const recordOf = (queue: string, { id, handle, body, received }: Message) => ({
  ...sqsRecord({ queueUrl: addressOf(queue), body, id, receiveCount: received }),
  receiptHandle: handle,
});

/** Lets a function consume a queue: up to two batches of ten at once. */
export const consumeQueue = ({
  queue,
  fn,
  lambda,
  queues,
  dice,
  faults,
  ...props
}: Props): void => {
  let busy = 0;

  const finish = (messages: readonly Message[], value: unknown) => {
    const failed = new Set(
      answerSchema.parse(value).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
    );
    for (const { id, handle } of messages) {
      if (failed.has(id)) continue;
      if (faults.happens(props.doubling)) props.count("message-doubled");
      else queues.remove(queue, handle);
    }
  };

  const deliver = async () => {
    const messages = queues.receive(queue, dice.between(1, atOnce.messages));
    if (messages.length === 0) return;
    if (props.deletesFirst) for (const { handle } of messages) queues.remove(queue, handle);
    busy += 1;
    const end = await lambda.invoke(fn, { Records: messages.map((one) => recordOf(queue, one)) });
    busy -= 1;
    if (end.ended === "answered") finish(messages, end.value);
  };

  const move: Move = {
    who: queue,
    what: `hands over to ${fn}`,
    go: () => {
      // What goes wrong in the function is its own; a fault here is one of the simulation, and stops it.
      void deliver();
    },
  };

  props.scheduler.offer(() =>
    busy < atOnce.batches && !props.isPaused() && queues.visible(queue) > 0 ? [move] : [],
  );
};
