// What is to be told of one entry of a history, and to whom.
import * as z from "zod";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { stateAfter } from "#shared/cases/fold.ts";
import type { Opens } from "#shared/cases/opens.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import type { Notice } from "#shared/registration/events-parts.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import {
  justifiedSchema,
  removalAskedSchema,
  reproachedSchema,
  submittedSchema,
} from "#shared/registration/opened.ts";
import { evidencingRecordSchema } from "#shared/registration/removal-grounds.ts";
import type { Registration } from "#shared/registration/state.ts";
import {
  isReminding,
  isTelling,
  noticeOfEvent,
  type Reminding,
  type Telling,
} from "./notice-of.ts";
import { reminderOf } from "./prepare-reminder.ts";
import type { ReasonRecord, SignedFiling } from "./reason-record.ts";
import type { Recipient } from "./recipient.ts";
import { reasonsOf, type Lacking, type Reasoning } from "./reasons-of.ts";

export type Prepared =
  | {
      readonly prepared: "letter";
      readonly notice: Notice;
      readonly record: ReasonRecord;
      readonly to: Recipient;
    }
  /** A specialist died: organisations that list it are told, the deceased is not (R377-32.3b, G26). */
  | { readonly prepared: "death"; readonly number: string; readonly event: Told }
  | {
      readonly prepared: "cannot";
      readonly why: "nothing-to-tell" | "erased" | `lacks-${Lacking}`;
    };

/** When something was decided and by which edition. */
export type Told = Pick<Entry, "at" | "edition">;

const terminatedSchema = z.object({ record: evidencingRecordSchema });

const eventsOf = ({ events }: Entry): readonly RegistrationEvent[] =>
  events.map((raw) => registrationKind.parseEvent(raw));

/** The registration as these entries made it. */
export const registrationAfter = (entries: readonly Entry[]): Registration =>
  stateAfter(registrationKind, entries);

/** A decision on an application is told by that application; anything else by the one that stands (R377-28b, R377-34). */
const applicationOf = (event: Telling, registration: Registration): number | undefined => {
  switch (event.type) {
    case "signature-rejected":
      return event.of === registration.application
        ? registration.application
        : registration.account?.application;
    case "included":
    case "refused":
    case "change-accepted":
    case "change-refused":
      return registration.application;
    case "non-compliance-opened":
    case "kept":
    case "removed":
      return registration.account?.application;
  }
};

/** The application that an entry seals; undefined once the case's key is destroyed. */
const formIn = async (
  opens: Opens,
  entries: readonly Entry[],
  sequence: number,
): Promise<SupplierForm | undefined> => {
  const entry = entries[sequence - 1];
  const opened = entry === undefined ? undefined : await opens(entry);
  return opened === undefined ? undefined : submittedSchema.parse(opened).form;
};

/** What was filed, where its signature did not hold. */
const filedIn = (event: Telling, { application, saved }: Registration): SignedFiling =>
  event.type === "signature-rejected" && event.of !== application
    ? "removal"
    : (saved?.procedure ?? "inclusion");

const isAboutRequest = (event: Telling, registration: Registration): boolean =>
  event.type === "removed"
    ? event.ground === "R377-32.1a"
    : event.type === "signature-rejected" && filedIn(event, registration) === "removal";

/** Whoever asked to be removed is written to where the request says (R377-A3.7). */
const recipientOf = async (
  opens: Opens,
  entries: readonly Entry[],
  event: Telling,
  { contacts, language }: SupplierForm,
): Promise<Recipient | undefined> => {
  if (!isAboutRequest(event, registrationAfter(entries))) {
    return { email: contacts.email, language };
  }
  const asked = entries.findLast((entry) =>
    eventsOf(entry).some(({ type }) => type === "removal-requested"),
  );
  const opened = asked === undefined ? undefined : await opens(asked);
  if (opened === undefined) return undefined;
  const { form } = removalAskedSchema.parse(opened);
  return { email: form.contacts.email, language: form.language };
};

type Words = Pick<Reasoning, "justification" | "facts" | "record">;

const noWords: Words = { justification: undefined, facts: undefined, record: undefined };

/** What was sealed with the decision itself. */
const wordsIn = async (opens: Opens, entry: Entry, event: Telling): Promise<Words | undefined> => {
  if (entry.sealed === undefined) return noWords;
  const opened = await opens(entry);
  if (opened === undefined) return undefined;
  switch (event.type) {
    case "non-compliance-opened":
      return { ...noWords, ...reproachedSchema.parse(opened) };
    case "removed":
      return event.ground === "R377-32.4"
        ? { ...noWords, ...justifiedSchema.parse(opened) }
        : { ...noWords, ...terminatedSchema.parse(opened) };
    case "included":
    case "refused":
    case "change-accepted":
    case "change-refused":
    case "kept":
      return { ...noWords, ...justifiedSchema.parse(opened) };
    case "signature-rejected":
      return noWords;
  }
};

const cannot = (why: Extract<Prepared, { prepared: "cannot" }>["why"]): Prepared => ({
  prepared: "cannot",
  why,
});

/** A reminder goes to the e-mail of the application that the entry stands by, and to nobody else (R377-9b, R377-17). */
const prepareReminder = async (
  caseId: CaseId,
  entries: readonly Entry[],
  { at, edition }: Told,
  event: Reminding,
  opens: Opens,
): Promise<Prepared> => {
  const { account } = registrationAfter(entries);
  if (account === undefined) throw new Error("a reminder without an account");
  const form = await formIn(opens, entries, account.application);
  if (form === undefined) return cannot("erased");
  const { contacts, language } = form;
  return {
    prepared: "letter",
    notice: "reminder",
    record: reminderOf(event, { caseId, at, edition, number: account.number, form }),
    to: { email: contacts.email, language },
  };
};

/**
 * What is told of the last of these entries: the reasons as it left them, not as the case stands
 * now, for by the time a letter is made a supplier who was refused may have applied again. It goes
 * to the e-mail of exactly the application that was decided (R377-28b).
 */
export const prepareNotice = async (
  caseId: CaseId,
  entries: readonly Entry[],
  opens: Opens,
): Promise<Prepared> => {
  const entry = entries.at(-1);
  if (entry === undefined) return cannot("nothing-to-tell");
  const reminding = eventsOf(entry).find(isReminding);
  if (reminding !== undefined) return prepareReminder(caseId, entries, entry, reminding, opens);
  const event = eventsOf(entry).find(isTelling);
  if (event === undefined) return cannot("nothing-to-tell");
  const registration = registrationAfter(entries);
  const number = registration.account?.number;
  const { at, edition } = entry;
  if (event.type === "removed" && event.ground === "R377-32.3b") {
    if (number === undefined) throw new Error("a removal without an account");
    return { prepared: "death", number, event: { at, edition } };
  }
  const sequence = applicationOf(event, registration);
  if (sequence === undefined) throw new Error(`${event.type} without an application`);
  const form = await formIn(opens, entries, sequence);
  if (form === undefined) return cannot("erased");
  const to = await recipientOf(opens, entries, event, form);
  const words = await wordsIn(opens, entry, event);
  if (to === undefined || words === undefined) return cannot("erased");
  const filed = filedIn(event, registration);
  const reasoned = reasonsOf({ caseId, event, at, edition, number, form, filed, ...words });
  if (!reasoned.reasoned) return cannot(`lacks-${reasoned.lacks}`);
  const { record } = reasoned;
  return { prepared: "letter", notice: noticeOfEvent[event.type], record, to };
};
