// The command that an entry of an application carried out, put together again from what the entry keeps (docs/adr/0044).
import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import { assistanceCommandSchema, type AssistanceCommand } from "./commands.ts";
import type { Assistance } from "./state.ts";

/** Of which event a command keeps which of its fields; a pair names the field of the event after that of the command. */
interface Kept {
  readonly in: readonly string[];
  readonly fields: readonly (string | readonly [own: string, kept: string])[];
}

const kept: Readonly<Record<string, Kept>> = {
  confirmSignature: { in: ["signature-confirmed"], fields: ["of"] },
  rejectSignature: { in: ["signature-rejected"], fields: ["of", "reasons"] },
  recordAnswer: {
    in: ["answered", "answered-beside"],
    fields: ["system", "reference", "value", "messageId", "evidence"],
  },
  recordManualCheck: { in: ["checked-by-hand"], fields: ["system", "value"] },
  noteDelay: { in: ["delayed"], fields: ["system", "reference", "reason"] },
  assignAssessor: { in: ["assessor-assigned"], fields: ["assessor"] },
  giveInformation: { in: ["information-given"], fields: ["request"] },
  inviteSpecialist: { in: ["specialist-invited"], fields: ["specialist", "until"] },
  requestMore: { in: ["more-requested"], fields: ["documents", "by"] },
  completeAssessment: { in: ["assessment-completed"], fields: ["found", "statusConfirmed"] },
  decideProvide: { in: ["provision-decided"], fields: ["services"] },
  recordSecondLook: { in: ["second-look-recorded"], fields: ["holds"] },
  chooseProvider: { in: ["provider-chosen"], fields: ["provider", "orWait"] },
  assignProvider: { in: ["provider-chosen"], fields: ["provider", "orWait"] },
  holdPlace: { in: ["place-held"], fields: ["provider", "until"] },
  queueForPlace: { in: ["place-queued"], fields: ["provider"] },
  denyPlace: { in: ["place-denied"], fields: ["provider", "why"] },
  registerInterimStay: { in: ["interim-stay-registered"], fields: ["from"] },
  offerAgreement: { in: ["agreement-offered"], fields: ["number", "services"] },
  signAgreement: { in: ["agreement-signed"], fields: ["number"] },
  createPlan: { in: ["plan-made"], fields: ["from", "lines"] },
  revisePlan: { in: ["plan-made"], fields: ["lines"] },
  recordService: {
    in: ["service-recorded"],
    fields: [["type", "service"], "on", "times", "funding"],
  },
  recordGeneralService: { in: ["general-service-recorded"], fields: ["kind", "on", "paid"] },
  suspend: { in: ["services-suspended"], fields: ["from"] },
  resume: { in: ["services-resumed"], fields: ["on"] },
  complete: { in: ["services-completed"], fields: ["why"] },
  fileComplaint: { in: ["complaint-filed"], fields: ["about"] },
  answerComplaint: { in: ["complaint-answered"], fields: ["complaint"] },
  reportOffence: { in: ["offence-reported"], fields: ["kind", "learntOn"] },
  recordNotice: { in: ["notified"], fields: ["of", "notice", "messageId", "to"] },
  recordNotSent: { in: ["notice-not-sent"], fields: ["of", "notice", "reason", "to"] },
  recordBounce: { in: ["notice-bounced"], fields: ["messageId", "reason"] },
  recordTold: { in: ["told-otherwise"], fields: ["of"] },
  reprojectTerms: { in: ["terms-reprojected"], fields: ["calendar", "terms"] },
  remind: { in: ["reminded"], fields: ["about"] },
};

type RawEvent = Entry["events"][number];

const fieldsIn = (event: RawEvent, fields: Kept["fields"]): object =>
  Object.fromEntries(
    fields
      .map((field): readonly [string, unknown] =>
        typeof field === "string" ? [field, event[field]] : [field[0], event[field[1]]],
      )
      .filter(([, value]) => value !== undefined),
  );

const receiptSchema = z.object({ receipt: z.object({ recognised: z.array(z.string()) }) });

/** What follows from the events but stands in no field of theirs as the command had it. */
const derived = (command: string, events: readonly RawEvent[], { choice }: Assistance): object => {
  const happened = (type: string) => events.some((event) => event.type === type);
  switch (command) {
    case "decideProvide":
    case "decideRefuse":
      return { recognised: receiptSchema.parse(events[0]).receipt.recognised };
    case "settleAbuse":
      return { founded: happened("representation-ended") };
    case "settleRepresentation":
      return { confirmed: happened("representation-confirmed") };
    case "holdPlace":
    case "queueForPlace":
    case "denyPlace":
      return { choice: choice?.choice };
    default:
      return {};
  }
};

/** What of a command its events hold, on the state before them. */
const publicPart = (command: string, events: readonly RawEvent[], before: Assistance): object => {
  const source = kept[command];
  const event = source && events.find(({ type }) => source.in.includes(type));
  return {
    ...(source !== undefined && event !== undefined && fieldsIn(event, source.fields)),
    ...derived(command, events, before),
  };
};

const sealedSchema = z.looseObject({});

/**
 * The command of an entry, from its events and what was sealed with it, as that opens; undefined where the words are erased: a
 * command is not put together without them.
 */
export const commandGiven = (
  entry: Pick<Entry, "command" | "events" | "sealed">,
  before: Assistance,
  opened: unknown,
): AssistanceCommand | undefined => {
  if (entry.sealed !== undefined && opened === undefined) return undefined;
  return assistanceCommandSchema.parse({
    name: entry.command,
    ...publicPart(entry.command, entry.events, before),
    ...sealedSchema.parse(opened ?? {}),
  });
};
