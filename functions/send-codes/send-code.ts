import type { PostMail } from "#shared/adapters/mail.ts";
import type { Unguessable } from "#shared/adapters/random.ts";
import type { Digest } from "#shared/cases/entry.ts";
import { dayOf, endOfDay, type Instant } from "#shared/law/dates.ts";
import { mailOf } from "#shared/notices/mail.ts";
import { changeRequest } from "#shared/status/change-request.ts";
import { codeLetter } from "#shared/status/code-letter.ts";
import { isOpen, type CodeRequest } from "#shared/status/code-request.ts";
import { codeDigits, mostCodesADay } from "#shared/status/limits.ts";
import { findMailbox, type Mailbox } from "#shared/status/mailboxes.ts";
import type { StatusStore } from "#shared/status/ports.ts";
import { codeMark, type Secrecy } from "#shared/status/secrecy.ts";
import type { Desk } from "#shared/store/desk.ts";

export interface CodeNeeds {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly store: StatusStore;
  readonly secrecy: Secrecy;
  readonly unguessable: Pick<Unguessable, "digits">;
  readonly post: PostMail;
}

/** What became of a request for a code, as it is logged: nobody who asked learns of it. */
type Sent = "sent" | "nobody-to-tell" | "overtaken" | "too-many-today" | "mail-refused";

/** A request that still waits for its code: neither sent, nor used, nor over. */
const waits = (request: CodeRequest | undefined, now: Instant): request is CodeRequest =>
  request !== undefined && request.mailed === undefined && isOpen(request, now);

/** One of the codes that may go to a mailbox today; a message that comes again takes none anew, for its request has a code already. */
const isLeftToday = async (
  { store, desk: { clock } }: CodeNeeds,
  { caseId, mailbox, code }: CodeRequest,
): Promise<boolean> => {
  if (code !== undefined) return true;
  const today = dayOf(clock.now());
  const of = `code#${caseId}#${mailbox}#${today}`;
  return store.take({ of, most: mostCodesADay, until: endOfDay(today) });
};

/** Makes the code of a request, in the place of one whose mail may never have been sent; false where the request waits no more. */
const give = async ({ store, desk: { clock } }: CodeNeeds, id: string, code: Digest) => {
  const { after } = await changeRequest(store, id, (request) => ({
    after: waits(request, clock.now()) ? { ...request, code } : undefined,
  }));
  return after !== undefined;
};

const mail = async (
  needs: CodeNeeds,
  { id, caseId }: CodeRequest,
  { kind, recipient }: Mailbox,
): Promise<Sent> => {
  const { store, secrecy, unguessable, post } = needs;
  const code = unguessable.digits(codeDigits);
  if (!(await give(needs, id, codeMark(secrecy, id, code)))) return "overtaken";
  const letter = mailOf((locale) => codeLetter({ kind, caseId }, code, locale), recipient.language);
  const posted = await post({ to: recipient.email, ...letter });
  if (!posted.posted) return posted.reason;
  await changeRequest(store, id, (request) => ({ after: request && { ...request, mailed: true } }));
  return "sent";
};

/**
 * Sends the code that somebody asked for, if the address that he named is one of the case: to that very address, as the case has it.
 * A message that comes again after a crash makes another code and sends that; the last one is the one that is good.
 */
export const sendCode =
  (needs: CodeNeeds) =>
  async (id: string): Promise<Sent> => {
    const { desk, store, secrecy } = needs;
    const { request } = await store.find(id);
    if (!waits(request, desk.clock.now())) return "overtaken";
    const mailbox = await findMailbox({ ...desk, secrecy }, request.caseId, request.mailbox);
    if (mailbox === undefined) return "nobody-to-tell";
    if (!(await isLeftToday(needs, request))) return "too-many-today";
    return mail(needs, request, mailbox);
  };
