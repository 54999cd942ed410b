// What is told of one entry of an application, and to whom.
import * as z from "zod";
import type { AssistanceNotice, LetterTo } from "#shared/assistance/events-parts.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { tellingIn } from "#shared/assistance/notice-of.ts";
import { wasHandedOver } from "#shared/assistance/portal-access.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { stateAfter } from "#shared/cases/fold.ts";
import type { Opens } from "#shared/cases/opens.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Day } from "#shared/law/dates.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { Recipient } from "#shared/notices/recipient.ts";
import { addresseesOf, type Addressee } from "./addressees.ts";
import { editionNamed, type Context } from "./context.ts";
import { isBareWhenDiscreet, isDiscreet } from "./discreet.ts";
import type { LetterRecord, Told } from "./record.ts";
import { tell } from "./tell.ts";

/** The entry that is to be told, in the history as it is now. */
export interface ToTell {
  readonly history: readonly Entry[];
  readonly sequence: number;
  /** The day on which the letters are made. */
  readonly on: Day;
}

/** What letters need from outside the case. */
export interface Around {
  readonly opens: Opens;
  readonly calendar: WorkCalendar;
  /** The name of a provider as the Register shows it; undefined where it shows none. */
  readonly nameOf: (provider: string) => Promise<Trilingual | undefined>;
}

export interface PreparedLetter {
  readonly to: LetterTo;
  /** Undefined where there is no address to write to. */
  readonly recipient: Recipient | undefined;
  readonly record: LetterRecord;
}

export type PreparedLetters =
  | {
      readonly prepared: "letters";
      readonly notice: AssistanceNotice;
      readonly letters: readonly PreparedLetter[];
    }
  | { readonly prepared: "nothing"; readonly why: "nothing-to-tell" | "erased" };

const submittedSchema = z.object({ form: applicationFormSchema });

const eventsOf = ({ events }: Entry): readonly AssistanceEvent[] =>
  events.map((raw) => assistanceKind.parseEvent(raw));

/** The letter that an entry gives rise to, if it does. */
export const noticeOf = (entry: Entry): AssistanceNotice | undefined =>
  tellingIn(eventsOf(entry))?.notice;

const nothing = (why: "nothing-to-tell" | "erased"): PreparedLetters => ({
  prepared: "nothing",
  why,
});

/** The application itself, and what the entry seals; undefined once the key of the case is destroyed. */
const opened = async (opens: Opens, first: Entry, entry: Entry) => {
  const filed = await opens(first);
  const sealed = entry.sealed === undefined ? {} : await opens(entry);
  if (filed === undefined || sealed === undefined) return undefined;
  return { form: submittedSchema.parse(filed).form, sealed };
};

const recipientOf = ({ email }: Addressee, { language }: ApplicationForm): Recipient | undefined =>
  email === undefined ? undefined : { email, language };

/** The case before and after the entry, and what was sealed with it. */
const contextOf = (
  { history, sequence }: ToTell,
  { calendar, nameOf }: Around,
  entry: Entry,
  sealed: unknown,
  discreet: boolean,
): Context => ({
  entry,
  edition: editionNamed(entry.edition),
  before: stateAfter(assistanceKind, history.slice(0, sequence - 1)),
  after: stateAfter(assistanceKind, history.slice(0, sequence)),
  sealed,
  calendar,
  provider: async (number) => ({ number, name: await nameOf(number) }),
  discreet,
});

const recordOf = (
  notice: AssistanceNotice,
  { name, standing }: Addressee,
  { entry, edition, after: { unit } }: Context,
  content: Told,
): LetterRecord => {
  if (unit === undefined) throw new Error("an application that went to no unit");
  const { id, title, legalBasis } = edition;
  return {
    notice,
    caseId: entry.caseId,
    at: entry.at,
    edition: { id, title, legalBasis },
    unit,
    to: { name, standing },
    content,
  };
};

/**
 * What is told of one entry, and to whom: the reasons as the entry left them, not as the case stands now; the addressees and
 * the care as the case stands now, for whoever was reported meanwhile is told nothing (L114-13.2, L114-15.3a, L114-12.1.7).
 */
export const prepareLetters = async (toTell: ToTell, around: Around): Promise<PreparedLetters> => {
  const { history, sequence, on } = toTell;
  const [first] = history;
  const entry = history[sequence - 1];
  const telling = entry && tellingIn(eventsOf(entry));
  if (first === undefined || entry === undefined || telling === undefined) {
    return nothing("nothing-to-tell");
  }
  const found = await opened(around.opens, first, entry);
  if (found === undefined) return nothing("erased");
  const { form, sealed } = found;
  const { event, notice } = telling;
  const happened = history.flatMap(eventsOf);
  const discreet = isDiscreet(happened);
  const context = contextOf(toTell, around, entry, sealed, discreet);
  const addressees = addresseesOf({
    notice,
    ofDeath: event.type === "services-completed" && event.why === "died",
    form,
    representation: stateAfter(assistanceKind, history).representation,
    handedOver: wasHandedOver(history),
    on,
  });
  const contentFor = (place: number): Promise<Told> | Told =>
    discreet && isBareWhenDiscreet[notice]
      ? { told: "step" }
      : // In full to one address alone where others must not learn of it: to the first, that of whoever applied.
        tell(event, context, !discreet || place === 0);
  const letters = addressees.map(async (addressee, place): Promise<PreparedLetter> => ({
    to: addressee.to,
    recipient: recipientOf(addressee, form),
    record: recordOf(notice, addressee, context, await contentFor(place)),
  }));
  return { prepared: "letters", notice, letters: await Promise.all(letters) };
};
