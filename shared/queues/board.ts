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
  readonly body: string;
  /** Why it was put there, if it was by one of our functions. */
  readonly reason: string | undefined;
}

/** The queues of a deployment, for its operators. */
export interface QueueBoard {
  readonly standings: () => Promise<readonly QueueStanding[]>;
  /**
   * Puts what lies in the dead-letter queue of a queue back into it, each message durable there before
   * it is taken away here; undefined where there is no such queue. Tells each message as it goes.
   */
  readonly redrive: (
    name: string,
    each: (message: DeadMessage) => void,
  ) => Promise<number | undefined>;
}
