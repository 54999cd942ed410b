import type { ActEdition } from "#shared/law/act-edition.ts";
import type { Edition } from "#shared/law/editions.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Actor } from "./actor.ts";
import type { CaseId, Digest, KeptFacts, Seen } from "./entry.ts";

/** What every decision may know besides the state and the command. */
export interface Circumstances<Law extends ActEdition = Edition> {
  readonly caseId: CaseId;
  readonly actor: Actor;
  readonly at: Instant;
  readonly edition: Law;
  /** Digest of the whole command as it came in, its personal data included. */
  readonly commandDigest: Digest;
}

/**
 * What `decide` says: events to keep (none when the command changes nothing more, as a repeated
 * answer does), or a refusal with a code of the kind's closed list.
 */
export type Decision<Event, Refusal> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal };

export const accept = <Event>(...events: Event[]): Decision<Event, never> => ({
  accepted: true,
  events,
});

export const refuse = <Refusal>(refusal: Refusal): Decision<never, Refusal> => ({
  accepted: false,
  refusal,
});

/** When, by whom, by which command, by which edition and in which entry of the history an event happened. */
export interface Happening {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: string;
  readonly edition: string;
  /** The entry's sequence number, from 1. */
  readonly sequence: number;
}

/**
 * A kind of case: its events and commands, and the pure functions over them. `personalOf` is the
 * part of a command that is sealed; `editionOf` is the edition that a case is bound to, if it has one
 * for this command already.
 */
export interface CaseKind<
  State,
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal,
  Law extends ActEdition = Edition,
> {
  readonly name: string;
  /** The editions of the act that such cases are decided by. */
  readonly editions: readonly Law[];
  readonly initial: State;
  readonly parseEvent: (raw: unknown) => Event;
  readonly evolve: (state: State, event: Event, happening: Happening) => State;
  readonly decide: (
    state: State,
    command: Command,
    circumstances: Circumstances<Law>,
    facts: Facts,
  ) => Decision<Event, Refusal>;
  /** The histories of other cases that the facts were taken from, to be kept with the entry. */
  readonly seenFor?: (facts: Facts) => Seen | undefined;
  /** What of the facts is kept with the entry, so that it can be shown on what was decided; nothing personal. */
  readonly factsToKeep?: (facts: Facts) => KeptFacts | undefined;
  readonly personalOf: (command: Command) => unknown;
  readonly editionOf: (state: State, command: Command) => string | undefined;
}
