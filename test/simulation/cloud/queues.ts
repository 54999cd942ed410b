// SQS in memory: at least once, in no order, hidden while somebody works on it.
import type { Scheduler } from "#test/simulation/engine/scheduler.ts";

export interface QueueShape {
  readonly name: string;
  /** Seconds that a received message is hidden. */
  readonly visibility: number;
  /** How often a message is received before it goes to the dead-letter queue. */
  readonly attempts: number;
  readonly deadLetters: string;
}

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly reason: string | undefined;
  readonly sentAt: number;
  visibleAt: number;
  received: number;
  /** Only the handle of the last receipt counts. */
  handle: string;
}

interface Sent {
  readonly queue: string;
  readonly body: string;
  readonly reason: string | undefined;
}

/** All queues of a run. A queue without a shape is one of last resort: nothing ever leaves it by itself. */
export interface QueuesInMemory {
  readonly send: (queue: string, body: string, delaySeconds?: number, reason?: string) => void;
  readonly hide: (handle: string, seconds: number) => void;
  /** Takes up to so many messages that are visible now; those received too often leave instead. */
  readonly receive: (queue: string, most: number) => readonly Message[];
  readonly remove: (queue: string, handle: string) => void;
  readonly visible: (queue: string) => number;
  readonly waiting: (queue: string) => readonly Message[];
  /** Takes a message of a queue of last resort out. */
  readonly takeOut: (queue: string, id: string) => void;
  /** Everything that was ever sent. */
  readonly sent: readonly Sent[];
}

export const memoryQueues = (
  shapes: readonly QueueShape[],
  scheduler: Scheduler,
  choose: <Item>(items: readonly Item[]) => Item[],
): QueuesInMemory => {
  const queues = new Map<string, Message[]>();
  const sent: Sent[] = [];
  let identifiers = 0;
  const next = (prefix: string) => {
    identifiers += 1;
    return `${prefix}-${identifiers}`;
  };

  const inQueue = (queue: string) => {
    const messages = queues.get(queue) ?? [];
    queues.set(queue, messages);
    return messages;
  };

  /** The clock must not jump over the moment at which a message comes back. */
  const wakeAt = (queue: string, at: number) => {
    if (at <= scheduler.time()) return;
    scheduler.later(at - scheduler.time(), { who: queue, what: "shows a message", go: () => {} });
  };

  const put = (queue: string, body: string, delaySeconds = 0, reason?: string) => {
    const sentAt = scheduler.time();
    const visibleAt = sentAt + delaySeconds * 1000;
    const handle = next("handle");
    const message = { id: next("message"), body, reason, sentAt, visibleAt, received: 0, handle };
    inQueue(queue).push(message);
    wakeAt(queue, visibleAt);
  };

  const drop = (queue: string, gone: Message) => {
    queues.set(
      queue,
      inQueue(queue).filter((message) => message !== gone),
    );
  };

  const shown = (queue: string) =>
    inQueue(queue).filter(({ visibleAt }) => visibleAt <= scheduler.time());

  return {
    sent,
    send: (queue, body, delaySeconds, reason) => {
      sent.push({ queue, body, reason });
      put(queue, body, delaySeconds, reason);
    },
    hide: (handle, seconds) => {
      for (const [queue, messages] of queues) {
        const message = messages.find((one) => one.handle === handle);
        if (message === undefined) continue;
        message.visibleAt = scheduler.time() + seconds * 1000;
        wakeAt(queue, message.visibleAt);
        return;
      }
      throw new Error("the message is not in flight");
    },
    receive: (queue, most) => {
      const shape = shapes.find(({ name }) => name === queue);
      if (shape === undefined) throw new Error(`nobody reads ${queue}`);
      const taken: Message[] = [];
      for (const message of choose(shown(queue)).slice(0, most)) {
        message.received += 1;
        if (message.received > shape.attempts) {
          drop(queue, message);
          put(shape.deadLetters, message.body);
          continue;
        }
        message.handle = next("handle");
        message.visibleAt = scheduler.time() + shape.visibility * 1000;
        wakeAt(queue, message.visibleAt);
        taken.push({ ...message });
      }
      return taken;
    },
    remove: (queue, handle) => {
      const message = inQueue(queue).find((one) => one.handle === handle);
      if (message !== undefined) drop(queue, message);
    },
    visible: (queue) => shown(queue).length,
    waiting: (queue) => inQueue(queue),
    takeOut: (queue, id) => {
      const message = inQueue(queue).find((one) => one.id === id);
      if (message !== undefined) drop(queue, message);
    },
  };
};
