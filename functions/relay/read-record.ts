import type { Entry } from "#shared/cases/entry.ts";
import { changesReadModels, effectsOf, type Effect } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";

/** One record of the stream, as far as the relay looks at it. */
export interface StreamRecord<Image> {
  readonly eventID: string;
  readonly eventName: string;
  readonly image: Image;
}

/** Why a record can never be relayed. */
export type Flaw = "no-entry" | "unknown-kind" | "unknown-event";

/** An entry with what it sets off, and whether a read model shows its case otherwise afterwards. */
export interface Step {
  readonly entry: Entry;
  readonly effects: readonly Effect[];
  readonly changesReadModels: boolean;
}

/** Kinds of cases whose history sets off nothing outside it. */
const quietKinds = new Set(["commission", "sitting"]);

const attempt = <Result>(work: () => Result): Result | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const stepOf = (entry: Entry): Step => {
  const { caseId, sequence } = entry;
  const events = entry.events.map((raw) => registrationEventSchema.parse(raw));
  return {
    entry,
    effects: events.flatMap((event) => effectsOf(event, caseId, sequence)),
    changesReadModels: events.some(changesReadModels),
  };
};

/** Reads a record as a step of a case, or says why it is none. */
export const readRecord = <Image>(
  readEntry: (image: Image) => Entry,
  { image }: StreamRecord<Image>,
): Step | Flaw => {
  const entry = attempt(() => readEntry(image));
  if (entry === undefined) return "no-entry";
  if (quietKinds.has(entry.kind)) return { entry, effects: [], changesReadModels: false };
  if (entry.kind !== "registration") return "unknown-kind";
  return attempt(() => stepOf(entry)) ?? "unknown-event";
};
