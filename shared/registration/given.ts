// The command that an entry of a history carried out, put together again from what the entry keeps.
import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import { registrationCommandSchema, type RegistrationCommand } from "./commands.ts";
import {
  registrationEventSchema,
  type EventOf,
  type RegistrationEvent,
  type RegistrationEventType,
} from "./events.ts";
import { refusalGroundSchema, type RefusalGround } from "./grounds.ts";

const isRefusalGround = (provision: string): provision is RefusalGround =>
  refusalGroundSchema.safeParse(provision).success;

const personalSchema = z.looseObject({});

const eventIn = <Type extends RegistrationEventType>(
  events: readonly RegistrationEvent[],
  type: Type,
): EventOf<Type> => {
  const found = events.find((event): event is EventOf<Type> => event.type === type);
  if (found === undefined) throw new Error(`an entry without the event ${type}`);
  return found;
};

/** What a system answered, whether or not it still had an effect. */
const answerIn = (events: readonly RegistrationEvent[]) =>
  events.some(({ type }) => type === "answered-beside")
    ? eventIn(events, "answered-beside")
    : eventIn(events, "answered");

/** The grounds of a refusal in the order in which they were named, which its receipt keeps. */
const groundsIn = (events: readonly RegistrationEvent[]): object => {
  const refusal = events.find(
    (event) => event.type === "refused" || event.type === "change-refused",
  );
  return refusal === undefined || !("claims" in refusal)
    ? {}
    : { grounds: refusal.receipt.provisions.filter(isRefusalGround) };
};

/** The part of a command that its events hold. */
const publicPart = (command: string, events: readonly RegistrationEvent[]): object => {
  switch (command) {
    case "confirmSignature":
      return { of: eventIn(events, "signature-confirmed").of };
    case "rejectSignature": {
      const { of, reasons } = eventIn(events, "signature-rejected");
      return { of, reasons };
    }
    case "recordAnswer": {
      const { system, reference, value, messageId, evidence } = answerIn(events);
      return { system, reference, value, messageId, ...(evidence !== undefined && { evidence }) };
    }
    case "recordManualCheck": {
      const { system, value } = eventIn(events, "checked-by-hand");
      return { system, value };
    }
    case "noteDelay": {
      const { system, reference, reason } = eventIn(events, "delayed");
      return { system, reference, reason };
    }
    case "recordFindings":
      return { findings: eventIn(events, "findings-recorded").findings };
    case "transfer":
      return { unit: eventIn(events, "transferred").to };
    case "placeOnAgenda":
      return { sitting: eventIn(events, "placed-on-agenda").sitting };
    case "voteForPresiding":
      return { candidate: eventIn(events, "presiding-voted").candidate };
    case "recordCompleteness": {
      const { complete, accurate, overruled } = eventIn(events, "completeness-recorded");
      return { complete, accurate, overruled };
    }
    case "castVote": {
      const { choice, claim } = eventIn(events, "voted");
      return { choice, ...(claim !== undefined && { claim }) };
    }
    case "closeVote":
      return groundsIn(events);
    case "recordNotice": {
      const { of, notice, messageId, to } = eventIn(events, "notified");
      return { of, notice, messageId, ...(to !== undefined && { to }) };
    }
    case "recordNotSent": {
      const { of, notice, reason, to } = eventIn(events, "notice-not-sent");
      return { of, notice, reason, ...(to !== undefined && { to }) };
    }
    case "recordTold": {
      const { of, to } = eventIn(events, "told-otherwise");
      return { of, ...(to !== undefined && { to }) };
    }
    case "recordBounce": {
      const { messageId, reason } = eventIn(events, "notice-bounced");
      return { messageId, reason };
    }
    case "updateFreePlaces":
      return { free: eventIn(events, "places-updated").free };
    case "openNonCompliance": {
      const { standard, item, failure, answerBy } = eventIn(events, "non-compliance-opened");
      return { standard, item, failure, answerBy };
    }
    case "reprojectTerms": {
      const { calendar, terms } = eventIn(events, "terms-reprojected");
      return { calendar, terms };
    }
    case "remind":
      return { about: eventIn(events, "reminded").about };
    default:
      return {};
  }
};

/** Entries whose command stands in what was sealed as a whole: without it there is nothing to put together. */
const wholly = new Set(["submit", "submitChange", "applyForRemoval"]);

/** What stands in for words that were erased; no decision reads them, some ask only that they were there. */
const erasedWords = "—";

const standIns: Readonly<Record<string, object>> = {
  recordAnswer: { raw: erasedWords },
  recordManualCheck: {
    document: {
      title: erasedWords,
      number: erasedWords,
      issuedBy: erasedWords,
      issuedOn: "1970-01-01",
    },
    reason: erasedWords,
  },
  transfer: { reason: erasedWords },
  declareConflict: { reason: erasedWords },
  recordTold: { how: erasedWords },
  closeVote: { justification: erasedWords },
  recordFindings: { note: erasedWords },
  recordCompleteness: { note: erasedWords },
  openNonCompliance: { facts: erasedWords },
  answerNonCompliance: { answer: erasedWords },
  registerAppeal: { court: erasedWords, number: erasedWords },
};

const recordStandIn = (events: readonly RegistrationEvent[]): object => {
  const removal = events.find((event) => event.type === "removed");
  const kind = removal?.type === "removed" ? removal.record : undefined;
  return { record: { kind: kind ?? "court-act", number: erasedWords, date: "1970-01-01" } };
};

const withRecord = new Set(["recordTermination", "recordDeath", "endLegalHold", "restoreByCourt"]);

/**
 * The command of an entry, from its events and what was sealed with it (undefined once that is
 * erased). Undefined where the sealed part was the command itself and is gone.
 */
export const commandGiven = (
  entry: Pick<Entry, "command" | "events" | "sealed">,
  opened: unknown,
): RegistrationCommand | undefined => {
  const events = entry.events.map((raw) => registrationEventSchema.parse(raw));
  const isErased = opened === undefined && entry.sealed !== undefined;
  if (isErased && wholly.has(entry.command)) return undefined;
  const sealed = isErased
    ? (standIns[entry.command] ?? (withRecord.has(entry.command) ? recordStandIn(events) : {}))
    : personalSchema.parse(opened ?? {});
  return registrationCommandSchema.parse({
    name: entry.command,
    ...publicPart(entry.command, events),
    ...sealed,
  });
};
