// The notices of registrations (R377-28, R377-33, R377-34, R377-9b, R377-17).
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { letterOf } from "#shared/notices/letter.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { noticeIn } from "#shared/notices/notice-of.ts";
import { prepareNotice, registrationAfter, type Prepared } from "#shared/notices/prepare.ts";
import { isStillDue } from "#shared/notices/prepare-reminder.ts";
import type { ReasonRecord } from "#shared/notices/reason-record.ts";
import type { Recipient } from "#shared/notices/recipient.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { caseFrom, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { openingWith } from "#shared/store/opening.ts";
import { isSent } from "./letter-ids.ts";
import { lettersOfDeath } from "./letters-of-death.ts";
import type { Listing } from "./listing.ts";
import type { DueLetter, DueLetters, NoticeKind } from "./notice-kind.ts";
import { cannot } from "./noticed.ts";
import { recordNotSent, recordSent, type NoticeOf } from "./record-letter.ts";

export interface RegistrationNoticeNeeds {
  readonly desk: Desk;
  readonly listing: Listing;
}

/** A letter with the address that it goes to. */
interface AddressedLetter {
  readonly record: ReasonRecord;
  readonly to: Recipient;
  /** The organisation that it is to, where that is not the supplier of the case (G26). */
  readonly organization?: CaseId;
}

/** The notice that an entry gives rise to, if there is such an entry and it does. */
const noticeOf = (
  { caseId, sequence }: NoticeMessage,
  entry: Entry | undefined,
): NoticeOf | undefined => {
  if (entry === undefined) return undefined;
  const notice = noticeIn(entry.events.map((raw) => registrationKind.parseEvent(raw)));
  const { correlationId } = entry;
  return notice === undefined ? undefined : { caseId, sequence, notice, correlationId };
};

const dueLetter =
  (desk: Desk, notice: NoticeOf) =>
  ({ record, to, organization }: AddressedLetter): DueLetter => ({
    to,
    letterIn: (locale) => letterOf(record, locale),
    recordSent: (messageId) => recordSent(desk, notice, organization, messageId),
    recordRefused: () => recordNotSent(desk, notice, organization, "mail-refused"),
  });

const lettersIn = async (
  { desk, listing }: RegistrationNoticeNeeds,
  prepared: Exclude<Prepared, { prepared: "cannot" }>,
): Promise<readonly AddressedLetter[]> =>
  prepared.prepared === "letter" ? [prepared] : lettersOfDeath(desk, listing, prepared);

const dueIn = async (
  needs: RegistrationNoticeNeeds,
  notice: NoticeOf,
  { caseId, state, entries }: LoadedCase<Registration>,
): Promise<DueLetters> => {
  const { desk } = needs;
  const { sequence } = notice;
  const history = entries.slice(0, sequence);
  if (notice.notice === "reminder" && !isStillDue(registrationAfter(history), state)) {
    return { noticed: "overtaken" };
  }
  const prepared = await prepareNotice(caseId, history, openingWith(desk));
  if (prepared.prepared === "cannot") {
    const { why } = prepared;
    if (why !== "erased" && why !== "nothing-to-tell") {
      await recordNotSent(desk, notice, undefined, why);
    }
    return cannot(why);
  }
  const letters = await lettersIn(needs, prepared);
  if (letters.length === 0) return { noticed: "nobody-to-tell" };
  const left = letters.filter(({ organization }) => !isSent(entries, sequence, organization));
  return left.length === 0
    ? { noticed: "already-sent" }
    : { letters: left.map(dueLetter(desk, notice)) };
};

/**
 * The notices of registrations: to the e-mail of exactly the application that was decided (R377-28,
 * R377-28b, R377-34). Of a death the organisations are told that list the specialist, each by a
 * letter that is recorded by itself (R377-32.3b, G26). Of a document that lapses the supplier is
 * reminded whose entry rests on it (R377-9b, R377-17).
 */
export const registrationNotices: NoticeKind<RegistrationNoticeNeeds> = {
  name: registrationKind.name,
  noticeOf: (needs, message, history) => {
    const { caseId, sequence } = message;
    if (isSent(history, sequence)) return { noticed: "already-sent" };
    const notice = noticeOf(message, history[sequence - 1]);
    if (notice === undefined) return cannot("nothing-to-tell");
    return {
      due: () => dueIn(needs, notice, caseFrom(registrationKind, caseId, history)),
      recordFailed: () => recordNotSent(needs.desk, notice, undefined, "attempts-failed"),
    };
  },
};
