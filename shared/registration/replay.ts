// A decision is reproduced: the same command on the same state under the same edition.
import type { Entry } from "#shared/cases/entry.ts";
import { replayedAs, type Replayed } from "#shared/cases/replayed.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import { decideRegistration } from "./decide.ts";
import { registrationEventSchema, type RegistrationEvent } from "./events.ts";
import { evolveRegistration } from "./evolve.ts";
import { commandGiven } from "./given.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";
import type { Registration } from "./state.ts";

/** What a step is decided again with. */
export interface ReplayFacts {
  /** What was sealed with the entry, opened; undefined once it is erased. */
  readonly opened: unknown;
  /** The sitting of the case as it was at that instant. */
  readonly sitting: SittingFacts | undefined;
  readonly edition: Edition;
}

const eventsOf = ({ events }: Entry): readonly RegistrationEvent[] =>
  events.map((raw) => registrationEventSchema.parse(raw));

const signatureIn = (events: readonly RegistrationEvent[]): SignatureFacts | undefined => {
  const filed = events.find(
    (event) => event.type === "saved" || event.type === "removal-requested",
  );
  if (filed === undefined || !("signed" in filed)) return undefined;
  const { doubts } = filed.signed;
  return doubts === undefined ? undefined : { doubts };
};

const unitIn = (events: readonly RegistrationEvent[]) => {
  const saved = events.find((event) => event.type === "saved");
  return saved?.type === "saved" ? saved.unit : undefined;
};

/** Decides an entry again on the state before it; `edition` may be another than the one it was decided by. */
export const replayEntry = (
  before: Registration,
  entry: Entry,
  { opened, sitting, edition }: ReplayFacts,
): Replayed<RegistrationEvent, RegistrationRefusal> => {
  const command = commandGiven(entry, opened);
  if (command === undefined) return { replayed: "erased" };
  const { caseId, actor, at, commandDigest } = entry;
  const events = eventsOf(entry);
  const facts = { sitting, unit: unitIn(events), signature: signatureIn(events) };
  const circumstances = { caseId, actor, at, edition, commandDigest };
  return replayedAs(decideRegistration(before, command, circumstances, facts), events);
};

/** The state after an entry, as it happened. */
export const stateAfter = (before: Registration, entry: Entry): Registration => {
  const { at, actor, command, edition, sequence } = entry;
  return eventsOf(entry).reduce(
    (state, event) => evolveRegistration(state, event, { at, actor, command, edition, sequence }),
    before,
  );
};
