import * as assistance from "#shared/assistance/effects.ts";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { sittingEventSchema } from "#shared/commission/sitting-events.ts";
import { changesList } from "#shared/commission/view/sitting-listed.ts";
import type { Effect } from "#shared/cases/effect.ts";
import { changesReadModels, effectsOf } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { NoEntry } from "#shared/store/stream.ts";

/** One record of the stream, as far as the relay looks at it. */
export interface StreamRecord<Image> {
  readonly eventID: string;
  readonly eventName: string;
  readonly image: Image;
}

/** Why a record can never be relayed. */
export type Flaw = "no-entry" | "unknown-kind" | "unknown-event";

/** A record that can never be relayed, with where it stands as far as that can be told. */
export interface Unreadable {
  readonly flaw: Flaw;
  readonly caseId?: CaseId;
  readonly sequence?: number;
}

/** An entry with what it sets off, and whether a read model shows its case otherwise afterwards. */
export interface Step {
  readonly entry: Entry;
  readonly effects: readonly Effect[];
  readonly changesReadModels: boolean;
}

/** The step that an entry is read as, or where the entry stands that holds an event that nobody knows. */
const attempt = (entry: Entry, read: (entry: Entry) => Step): Step | Unreadable => {
  try {
    return read(entry);
  } catch {
    return standing(entry, "unknown-event");
  }
};

const standing = ({ caseId, sequence }: Entry, flaw: Flaw): Unreadable => ({
  flaw,
  caseId,
  sequence,
});

/** A sitting sets off nothing but its place in the list of sittings. */
const stepOfSitting = (entry: Entry): Step => ({
  entry,
  effects: [],
  changesReadModels: entry.events.map((raw) => sittingEventSchema.parse(raw)).some(changesList),
});

const stepOfAssistance = (entry: Entry): Step => {
  const { caseId, sequence } = entry;
  const events = entry.events.map((raw) => assistanceEventSchema.parse(raw));
  return {
    entry,
    effects: assistance.effectsOf(events, caseId, sequence),
    changesReadModels: events.some(assistance.changesReadModels),
  };
};

const stepOfRegistration = (entry: Entry): Step => {
  const { caseId, sequence } = entry;
  const events = entry.events.map((raw) => registrationEventSchema.parse(raw));
  return {
    entry,
    effects: events.flatMap((event) => effectsOf(event, caseId, sequence)),
    changesReadModels: events.some(changesReadModels),
  };
};

const readEntryOr = <Image>(
  readEntry: (image: Image) => Entry,
  image: Image,
): Entry | Unreadable => {
  try {
    return readEntry(image);
  } catch (error) {
    const caseId = error instanceof NoEntry ? error.caseId : undefined;
    return { flaw: "no-entry", ...(caseId !== undefined && { caseId }) };
  }
};

/** Reads a record as a step of a case, or says why it is none. */
export const readRecord = <Image>(
  readEntry: (image: Image) => Entry,
  { image }: StreamRecord<Image>,
): Step | Unreadable => {
  const entry = readEntryOr(readEntry, image);
  if ("flaw" in entry) return entry;
  switch (entry.kind) {
    case "commission":
    case "official":
    case "employee":
    case "operations":
      return { entry, effects: [], changesReadModels: false };
    case "sitting":
      return attempt(entry, stepOfSitting);
    case "registration":
      return attempt(entry, stepOfRegistration);
    case "assistance":
      return attempt(entry, stepOfAssistance);
    default:
      return standing(entry, "unknown-kind");
  }
};
