import type { PostMail } from "#shared/adapters/mail.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { mailOf } from "#shared/notices/mail.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { noticeIn } from "#shared/notices/notice-of.ts";
import {
  prepareNotice,
  registrationAfter,
  type Opens,
  type Prepared,
  type Recipient,
} from "#shared/notices/prepare.ts";
import { isStillDue } from "#shared/notices/prepare-reminder.ts";
import type { ReasonRecord } from "#shared/notices/reason-record.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { lettersOfDeath } from "./letters-of-death.ts";
import type { Listing } from "./listing.ts";
import { isSent, recordNotSent, recordSent, type NoticeOf } from "./record-letter.ts";

export interface NoticeNeeds {
  readonly desk: Desk;
  readonly post: PostMail;
  readonly listing: Listing;
}

/** What became of a notice; `cannot` is for a person to look at, with the reason as a code. */
export type Noticed =
  | { readonly noticed: "sent" | "already-sent" | "nobody-to-tell" | "overtaken" }
  | { readonly noticed: "cannot"; readonly reason: string };

/** A letter with the address that it goes to. */
interface AddressedLetter {
  readonly record: ReasonRecord;
  readonly to: Recipient;
  /** The organisation that it is to, where that is not the supplier of the case (G26). */
  readonly organization?: CaseId;
}

const cannot = (reason: string): Noticed => ({ noticed: "cannot", reason });

const openIn =
  ({ seal }: Pick<Desk, "seal">): Opens =>
  async ({ caseId, sequence, sealed }) =>
    sealed === undefined ? undefined : seal.open({ caseId, sequence }, sealed);

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

/** Sends one letter, and records what the mail server said of it. */
const sendLetter = async (
  { desk, post }: NoticeNeeds,
  notice: NoticeOf,
  { record, to, organization }: AddressedLetter,
): Promise<"sent" | "mail-refused"> => {
  const { caseId, sequence } = notice;
  const about = { caseId, sequence };
  const posted = await post({ to: to.email, ...mailOf(record, to.language), about });
  if (posted.posted) {
    await recordSent(desk, notice, organization, posted.messageId);
    return "sent";
  }
  await recordNotSent(desk, notice, organization, posted.reason);
  return posted.reason;
};

const sendAll = async (
  needs: NoticeNeeds,
  notice: NoticeOf,
  letters: readonly AddressedLetter[],
): Promise<Noticed> => {
  let refused = 0;
  for (const letter of letters) {
    if ((await sendLetter(needs, notice, letter)) === "mail-refused") refused += 1;
  }
  return refused === 0 ? { noticed: "sent" } : cannot("mail-refused");
};

const lettersIn = async (
  { desk, listing }: NoticeNeeds,
  prepared: Exclude<Prepared, { prepared: "cannot" }>,
): Promise<readonly AddressedLetter[]> =>
  prepared.prepared === "letter" ? [prepared] : lettersOfDeath(desk, listing, prepared);

const send = async (
  needs: NoticeNeeds,
  notice: NoticeOf,
  { caseId, state, entries }: LoadedCase<Registration>,
): Promise<Noticed> => {
  const { desk } = needs;
  const { sequence } = notice;
  const history = entries.slice(0, sequence);
  if (notice.notice === "reminder" && !isStillDue(registrationAfter(history), state)) {
    return { noticed: "overtaken" };
  }
  const prepared = await prepareNotice(caseId, history, openIn(desk));
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
  return left.length === 0 ? { noticed: "already-sent" } : sendAll(needs, notice, left);
};

/**
 * Sends the notice of one entry to the e-mail of exactly the application that was decided, in the
 * person's language and Kazakh, and records that the mail server took it (R377-28, R377-28b,
 * R377-34, G31). Of a death the organisations are told that list the specialist, each by a letter
 * that is recorded by itself (R377-32.3b, G26). Of a document that lapses the supplier is reminded
 * whose entry rests on it (R377-9b, R377-17).
 *
 * A mail is sent first and recorded after: a crash between the two sends it once more, and so may a
 * message that is delivered twice at one moment. It is never lost and never recorded unsent. What
 * could not be sent, at the last attempt for whatever reason, is recorded as that (G31).
 */
export const sendNotice =
  (needs: NoticeNeeds) =>
  async (message: NoticeMessage, isLastAttempt = false): Promise<Noticed> => {
    const { caseId, sequence } = message;
    const loaded = await loadCase(needs.desk.cases, registrationKind, caseId);
    if (isSent(loaded.entries, sequence)) return { noticed: "already-sent" };
    const notice = noticeOf(message, loaded.entries[sequence - 1]);
    if (notice === undefined) return cannot("nothing-to-tell");
    try {
      return await send(needs, notice, loaded);
    } catch (error) {
      if (isLastAttempt) await recordNotSent(needs.desk, notice, undefined, "attempts-failed");
      throw error;
    }
  };
