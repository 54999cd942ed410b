import type { PostMail } from "#shared/adapters/mail.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { mailOf } from "#shared/notices/mail.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { prepareNotice, type Opens, type Recipient } from "#shared/notices/prepare.ts";
import { noticeOfLetter, type ReasonRecord } from "#shared/notices/reason-record.ts";
import type { Notice } from "#shared/registration/events-parts.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { lettersOfDeath } from "./letters-of-death.ts";
import type { Listing } from "./listing.ts";

export interface NoticeNeeds {
  readonly desk: Desk;
  readonly post: PostMail;
  readonly listing: Listing;
}

/** What became of a notice; `cannot` is for a person to look at, with the reason as a code. */
export type Noticed =
  | { readonly noticed: "sent" | "already-sent" | "nobody-to-tell" }
  | { readonly noticed: "cannot"; readonly reason: string };

/** A letter with the address that it goes to. */
export interface AddressedLetter {
  readonly record: ReasonRecord;
  readonly to: Recipient;
}

const cannot = (reason: string): Noticed => ({ noticed: "cannot", reason });

const openIn =
  ({ seal }: Pick<Desk, "seal">): Opens =>
  async ({ caseId, sequence, sealed }) =>
    sealed === undefined ? undefined : seal.open({ caseId, sequence }, sealed);

interface Sent {
  /** The names that the mail server gave, of those it took. */
  readonly taken: readonly string[];
  readonly refused: number;
}

const postAll = async (
  post: PostMail,
  about: NoticeMessage,
  letters: readonly AddressedLetter[],
): Promise<Sent> => {
  const taken: string[] = [];
  for (const { record, to } of letters) {
    const posted = await post({ to: to.email, ...mailOf(record, to.language), about });
    if (posted.posted) taken.push(posted.messageId);
  }
  return { taken, refused: letters.length - taken.length };
};

const record = async (
  desk: Desk,
  { caseId, sequence }: NoticeMessage,
  { correlationId }: Pick<Entry, "correlationId">,
  notice: Notice,
  messageId: string,
): Promise<void> => {
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command: { name: "recordNotice", of: sequence, notice, messageId },
    commandId: `notice:${sequence}`,
    actor: { id: "notify", role: "system" },
    correlationId,
    factsFor: async () => ({}),
  });
  if (outcome.done === "refused")
    throw new Error(`a sent notice was not recorded: ${outcome.refusal.code}`);
};

/**
 * Sends the notice of one entry to the e-mail of exactly the application that was decided, in the
 * person's language and Kazakh, and records that the mail server took it (R377-28, R377-28b,
 * R377-34, G31). Of a death the organisations are told that list the specialist (R377-32.3b, G26).
 *
 * The mail is sent first and recorded after: a crash between the two sends it once more, and so
 * may a message that is delivered twice at one moment. It is never lost and never recorded unsent.
 */
export const sendNotice =
  ({ desk, post, listing }: NoticeNeeds) =>
  async (message: NoticeMessage): Promise<Noticed> => {
    const { caseId, sequence } = message;
    const { entries } = await loadCase(desk.cases, registrationKind, caseId);
    if (entries.some(({ commandId }) => commandId === `notice:${sequence}`)) {
      return { noticed: "already-sent" };
    }
    const entry = entries[sequence - 1];
    if (entry === undefined) return cannot("nothing-to-tell");
    const prepared = await prepareNotice(caseId, entries.slice(0, sequence), openIn(desk));
    if (prepared.prepared === "cannot") return cannot(prepared.why);
    const letters =
      prepared.prepared === "letter" ? [prepared] : await lettersOfDeath(desk, listing, prepared);
    const [first] = letters;
    if (first === undefined) return { noticed: "nobody-to-tell" };
    const { taken, refused } = await postAll(post, message, letters);
    const [messageId] = taken;
    if (messageId !== undefined) {
      await record(desk, message, entry, noticeOfLetter(first.record.kind), messageId);
    }
    return refused === 0 ? { noticed: "sent" } : cannot("mail-refused");
  };
