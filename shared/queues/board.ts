import type { Instant } from "#shared/law/dates.ts";

/** How one queue stands, with its dead-letter queue where it has one. */
export interface QueueStanding {
  readonly name: string;
  /** Messages that wait, are being handled, and come later. */
  readonly waiting: number;
  readonly underWay: number;
  readonly delayed: number;
  /** Messages that could not be handled; undefined where the queue is itself one of last resort. */
  readonly dead: number | undefined;
}

/** A message in a dead-letter queue, as an operator may see it: bodies name cases and systems, never people. */
export interface DeadMessage {
  readonly id: string | undefined;
  readonly body: string;
  /** Why it was put there, if it was by one of our functions. */
  readonly reason: string | undefined;
}

/** A message that is looked at where it lies. */
export interface SeenMessage extends DeadMessage {
  readonly id: string;
  /** How often it was received, by whomever; this look is one of them. */
  readonly attempts: number;
  readonly sentAt: Instant;
  readonly firstReceivedAt: Instant;
}

/** Which of the messages are put back: those of these numbers, and no more than so many. */
export interface Chosen {
  readonly ids?: ReadonlySet<string>;
  readonly most?: number;
}

/** The queues of a deployment, for its operators. */
export interface QueueBoard {
  /** Those of all queues, or that of one. */
  readonly standings: (name?: string) => Promise<readonly QueueStanding[]>;
  /**
   * Puts what lies in the dead-letter queue of a queue back into it, each message durable there before
   * it is taken away here; undefined where there is no such queue. Tells each message as it goes, and answers how many went.
   */
  readonly redrive: (
    name: string,
    each: (message: DeadMessage) => void,
    chosen?: Chosen,
  ) => Promise<number | undefined>;
  /**
   * Looks at what lies in the dead-letter queue of a queue, or in one of last resort, at no more than so many, and leaves them
   * there; undefined where there is no such queue.
   */
  readonly peek: (name: string, most: number) => Promise<readonly SeenMessage[] | undefined>;
}
