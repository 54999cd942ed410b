import type { Locale } from "#shared/law/languages.ts";
import { findMailbox } from "#shared/status/mailboxes.ts";
import type { StatusSession } from "#shared/status/session.ts";
import { showTo, type Shown } from "#shared/status/shown.ts";
import { positionIn } from "#shared/store/position-in.ts";
import type { StatusNeeds } from "./needs.ts";

/**
 * What a mailbox is shown of its case at this moment; undefined where it is none of the case any more: a representative may have
 * lost the powers since the code was sent, the case may have gone to the confidential track (L114-13.2, G47).
 */
export const shownNow = async (
  { desk, secrecy, calendar, books }: StatusNeeds,
  { caseId, mailbox: mark }: Pick<StatusSession, "caseId" | "mailbox">,
  locale: Locale,
): Promise<Shown | undefined> => {
  const mailbox = await findMailbox({ ...desk, secrecy }, caseId, mark);
  if (mailbox === undefined) return undefined;
  const position =
    mailbox.kind === "application" ? await positionIn(books, mailbox.loaded) : undefined;
  return showTo(mailbox, { calendar: await calendar(), locale, now: desk.clock.now(), position });
};
