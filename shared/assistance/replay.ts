// A decision on an application is reproduced: the same command on the same state, with the facts that its entry keeps.
import { replayedAs, type Replayed } from "#shared/cases/replayed.ts";
import type { Entry } from "#shared/cases/entry.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import type { Catalogue } from "./catalogue.ts";
import { decideAssistance } from "./decide.ts";
import type { AssistanceFacts } from "./decided.ts";
import { assistanceEventSchema, type AssistanceEvent } from "./events.ts";
import { commandGiven } from "./given.ts";
import { factsKeptIn } from "./kept-facts.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import type { Assistance } from "./state.ts";

/** What a step is decided again with. */
export interface ReplayFacts {
  /** What was sealed with the entry, opened; undefined once it is erased. */
  readonly opened: unknown;
  readonly edition: AssistanceEdition;
  /** The lists of services, with all that were ever in force. */
  readonly catalogue: Catalogue;
}

/** What the events themselves say of the facts: where it was received, what was in doubt, whether it was drawn. */
const factsSaidIn = (events: readonly AssistanceEvent[]): AssistanceFacts => {
  const [first] = events;
  switch (first?.type) {
    case "received": {
      const { unit, signed } = first;
      const doubts = signed?.doubts;
      return { unit, ...(doubts !== undefined && { signature: { doubts } }) };
    }
    case "provision-decided":
    case "provision-refused":
      return { drawn: first.drawn };
    default:
      return {};
  }
};

/** Decides an entry again on the state before it; what is erased is not decided again. */
export const replayAssistance = (
  before: Assistance,
  entry: Entry,
  { opened, edition, catalogue }: ReplayFacts,
): Replayed<AssistanceEvent, AssistanceRefusal> => {
  const command = commandGiven(entry, before, opened);
  if (command === undefined) return { replayed: "erased" };
  const { caseId, actor, at, commandDigest } = entry;
  const events = entry.events.map((raw) => assistanceEventSchema.parse(raw));
  const facts = { ...factsKeptIn(entry), ...factsSaidIn(events), catalogue };
  const circumstances = { caseId, actor, at, edition, commandDigest };
  return replayedAs(decideAssistance(before, command, circumstances, facts), events);
};
