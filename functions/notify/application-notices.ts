// The notices of applications for services (L114-15.3a, docs/adr/0042).
import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { LetterTo } from "#shared/assistance/events-parts.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { isTrusted } from "#shared/assistance/letters/addressees.ts";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import {
  noticeOf,
  prepareLetters,
  type PreparedLetter,
} from "#shared/assistance/letters/prepare.ts";
import { wasHandedOver } from "#shared/assistance/portal-access.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { stateAfter } from "#shared/cases/fold.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { providerNameIn } from "#shared/store/listed-provider.ts";
import { openingWith } from "#shared/store/opening.ts";
import { isSent } from "./letter-ids.ts";
import type { DueLetter, DueLetters, NoticeKind } from "./notice-kind.ts";
import { cannot } from "./noticed.ts";
import {
  recordApplicationLetter,
  recordLetterNotSent,
  type ApplicationNotice,
} from "./record-application-letter.ts";

export interface ApplicationNoticeNeeds {
  readonly desk: Desk;
  /** By which the last days of terms are counted. */
  readonly calendar: CurrentCalendar;
  readonly register: Pick<Register, "get">;
}

const dueLetter =
  (desk: Desk, notice: ApplicationNotice) =>
  ({ to, recipient, record }: PreparedLetter): readonly DueLetter[] =>
    recipient === undefined
      ? []
      : [
          {
            to: recipient,
            letterIn: (locale) => letterOf(record, locale),
            recordSent: (messageId) => recordApplicationLetter(desk, notice, to, messageId),
            recordRefused: () => recordLetterNotSent(desk, notice, to, "mail-refused"),
          },
        ];

/** The letters of a notice that are left to be sent; whoever has no address is put on record as that. */
const dueIn = async (
  { desk }: ApplicationNoticeNeeds,
  notice: ApplicationNotice,
  history: readonly Entry[],
  letters: readonly PreparedLetter[],
): Promise<DueLetters> => {
  if (letters.length === 0) return { noticed: "nobody-to-tell" };
  for (const { to } of letters.filter(({ recipient }) => recipient === undefined)) {
    await recordLetterNotSent(desk, notice, to, "no-address");
  }
  const written = letters.filter(({ recipient }) => recipient !== undefined);
  if (written.length === 0) return { noticed: "no-address" };
  const left = written.filter(({ to }) => !isSent(history, notice.sequence, to));
  return left.length === 0
    ? { noticed: "already-sent" }
    : { letters: left.flatMap(dueLetter(desk, notice)) };
};

/** Whom the office tells where not even the letters could be made: never somebody who is not to hear of the case. */
const anyAddressee = ({ clock }: Desk, history: readonly Entry[]): LetterTo => {
  const { representation } = stateAfter(assistanceKind, history);
  if (representation === undefined) return "applicant";
  const mayHear = isTrusted(representation, dayOf(clock.now())) && !wasHandedOver(history);
  return mayHear ? "applicant" : "person";
};

/**
 * The notices of applications: to whoever applied and to the adult who is represented, each letter sent and recorded by itself
 * (L114-13.2, L114-15.3a). Of people who are forgotten nobody is told anything.
 */
export const applicationNotices: NoticeKind<ApplicationNoticeNeeds> = {
  name: assistanceKind.name,
  noticeOf: (needs, { caseId, sequence }, history) => {
    const entry = history[sequence - 1];
    const notice = entry && noticeOf(entry);
    if (entry === undefined || notice === undefined) return cannot("nothing-to-tell");
    const { desk, calendar } = needs;
    const about = { caseId, sequence, notice, correlationId: entry.correlationId };
    let addressees: readonly LetterTo[] | undefined;
    return {
      due: async () => {
        const prepared = await prepareLetters(
          { history, sequence, on: dayOf(desk.clock.now()) },
          {
            opens: openingWith(desk),
            calendar: await calendar(),
            nameOf: providerNameIn(needs.register),
          },
        );
        if (prepared.prepared === "nothing") return { noticed: "nobody-to-tell" };
        addressees = prepared.letters.map(({ to }) => to);
        return dueIn(needs, about, history, prepared.letters);
      },
      recordFailed: async () => {
        for (const to of addressees ?? [anyAddressee(desk, history)]) {
          await recordLetterNotSent(desk, about, to, "attempts-failed");
        }
      },
    };
  },
};
