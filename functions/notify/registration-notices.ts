// The notices of registrations (R377-28, R377-33, R377-34, R377-9b, R377-17).
import type { Entry } from "#shared/cases/entry.ts";
import {
  registrationLetters,
  type AddressedLetter,
  type RegistrationLetterNeeds,
} from "#shared/letters/registration-letters.ts";
import { letterOf } from "#shared/notices/letter.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { noticeIn } from "#shared/notices/notice-of.ts";
import { registrationAfter } from "#shared/notices/prepare.ts";
import { isStillDue } from "#shared/notices/prepare-reminder.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { caseFrom, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { isSent } from "./letter-ids.ts";
import type { DueLetter, DueLetters, NoticeKind } from "./notice-kind.ts";
import { cannot } from "./noticed.ts";
import { recordNotSent, recordSent, type NoticeOf } from "./record-letter.ts";

export interface RegistrationNoticeNeeds extends RegistrationLetterNeeds {
  readonly desk: Desk;
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
  const prepared = await registrationLetters(needs, caseId, history);
  if (prepared.prepared === "cannot") {
    const { why } = prepared;
    if (why !== "erased" && why !== "nothing-to-tell") {
      await recordNotSent(desk, notice, undefined, why);
    }
    return cannot(why);
  }
  const { letters } = prepared;
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
