import type { PostMail } from "#shared/adapters/mail.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { mailOf } from "#shared/notices/mail.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { applicationNotices, type ApplicationNoticeNeeds } from "./application-notices.ts";
import type { DueLetter, Notice } from "./notice-kind.ts";
import { cannot, type Noticed } from "./noticed.ts";
import { registrationNotices, type RegistrationNoticeNeeds } from "./registration-notices.ts";

export interface NoticeNeeds extends RegistrationNoticeNeeds, ApplicationNoticeNeeds {
  readonly post: PostMail;
}

/** The notice of an entry, by the kind of its case. */
const noticeIn = (
  needs: NoticeNeeds,
  message: NoticeMessage,
  history: readonly Entry[],
): Notice | Noticed => {
  switch (history[0]?.kind) {
    case registrationNotices.name:
      return registrationNotices.noticeOf(needs, message, history);
    case applicationNotices.name:
      return applicationNotices.noticeOf(needs, message, history);
    default:
      return cannot("nothing-to-tell");
  }
};

/** Sends one letter, and records what the mail server said of it. */
const sendLetter = async (
  post: PostMail,
  { caseId, sequence }: NoticeMessage,
  { to, letterIn, recordSent, recordRefused }: DueLetter,
): Promise<"sent" | "mail-refused"> => {
  const about = { caseId, sequence };
  const posted = await post({ to: to.email, ...mailOf(letterIn, to.language), about });
  if (posted.posted) {
    await recordSent(posted.messageId);
    return "sent";
  }
  await recordRefused();
  return posted.reason;
};

const sendAll = async (
  post: PostMail,
  message: NoticeMessage,
  letters: readonly DueLetter[],
): Promise<Noticed> => {
  let refused = 0;
  for (const letter of letters) {
    if ((await sendLetter(post, message, letter)) === "mail-refused") refused += 1;
  }
  return refused === 0 ? { noticed: "sent" } : cannot("mail-refused");
};

/**
 * Sends the notice of one entry of whatever case, in the person's language and Kazakh, and records
 * that the mail server took it (G31).
 *
 * A mail is sent first and recorded after: a crash between the two sends it once more, and so may a
 * message that is delivered twice at one moment. It is never lost and never recorded unsent. What
 * could not be sent, at the last attempt for whatever reason, is recorded as that (G31).
 */
export const sendNotice =
  (needs: NoticeNeeds) =>
  async (message: NoticeMessage, isLastAttempt = false): Promise<Noticed> => {
    const notice = noticeIn(needs, message, await needs.desk.cases.load(message.caseId));
    if ("noticed" in notice) return notice;
    try {
      const due = await notice.due();
      return "noticed" in due ? due : await sendAll(needs.post, message, due.letters);
    } catch (error) {
      if (isLastAttempt) await notice.recordFailed();
      throw error;
    }
  };
