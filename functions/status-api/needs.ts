import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { Queues } from "#shared/adapters/queues.ts";
import type { Randomness, Unguessable } from "#shared/adapters/random.ts";
import type { StatusStore } from "#shared/status/ports.ts";
import type { Secrecy } from "#shared/status/secrecy.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { PlaceBooks } from "#shared/store/places.ts";

/** What telling people how their cases stand needs of the world. */
export interface StatusNeeds {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly store: StatusStore;
  readonly secrecy: Secrecy;
  readonly random: Pick<Randomness, "identifier">;
  readonly unguessable: Pick<Unguessable, "token">;
  readonly queues: Pick<Queues, "send">;
  /** The queue of codes. */
  readonly codesQueue: string;
  readonly calendar: CurrentCalendar;
  readonly books: Pick<PlaceBooks, "read">;
}
