import type { Reference } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Instant } from "#shared/law/dates.ts";

/** A question that the gateway has taken in: by what it names it. */
export interface Exchange {
  readonly reference: Reference;
  readonly system: StateSystem;
  /** The gateway's name of the question's message. */
  readonly messageId: string;
  /** The gateway's name of the chain that the message begins; an answer names it. */
  readonly correlationId: string;
  readonly sentAt: Instant;
  /** It was answered, or what came of it was refused: another question needs another one. */
  readonly isOver: boolean;
}

/** The exchanges with the gateway. Those that are long past are forgotten. */
export interface Exchanges {
  readonly begin: (exchange: Exchange) => Promise<void>;
  /** The exchange about a question that was begun last. */
  readonly lastAbout: (reference: Reference) => Promise<Exchange | undefined>;
  /** The exchange that a message of the gateway belongs to, by its chain or by the question's own message. */
  readonly named: (
    by: "correlationId" | "messageId",
    name: string,
  ) => Promise<Exchange | undefined>;
  /** Only the last one of its question is ended; what is said of an earlier one is of no matter. */
  readonly end: (exchange: Exchange) => Promise<void>;
  /** The gateway gave a message up. It may say so before the exchange is known here by that message. */
  readonly giveUp: (messageId: string, at: Instant) => Promise<void>;
  readonly isGivenUp: (messageId: string) => Promise<boolean>;
}

/** How often a question comes round before it is sent once more though nobody said that it was lost. */
export const roundsOfPatience = 12;
