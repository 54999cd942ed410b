// What of an application is told to whoever has nothing but a code from its mailbox, which may be shared (docs/adr/0042, docs/adr/0052).
import * as z from "zod";
import type { AssistanceNotice, LetterTo } from "#shared/assistance/events-parts.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { isBareWhenDiscreet, isDiscreet } from "#shared/assistance/letters/discreet.ts";
import { titleWords } from "#shared/assistance/letters/titles.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { openStates } from "#shared/assistance/states.ts";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { termViewSchema } from "#shared/cases/term-view.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { mailedLetterSchema, type MailedLetter } from "#shared/notices/mailed-letter.ts";
import { statusForWork } from "./discreet-status.ts";
import { viewAtPortal } from "./portal-view.ts";
import { assistanceStatusSchema, type AssistanceStatus } from "./status-view.ts";

/** How a case stands that others must not learn of: no ground, no decision, no provider, no service, no place. */
const discreetStatusSchema = assistanceStatusSchema.pick({ next: true }).extend({
  caseId: caseIdSchema,
  text: z.string(),
  receivedAt: instantSchema,
  terms: z.array(termViewSchema),
});

export const mailboxViewSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("application"),
    status: assistanceStatusSchema,
    letters: z.array(mailedLetterSchema),
  }),
  z.strictObject({
    kind: z.literal("discreet"),
    status: discreetStatusSchema,
    letters: z.array(mailedLetterSchema),
  }),
]);
export type MailboxView = z.infer<typeof mailboxViewSchema>;

/** As the letters of such a case say it from the decision on. */
const newStep: Trilingual = {
  en: "There is a new step in your case. What it is, what comes next and by when is told in your case on the portal and at the executive body.",
  ru: "В вашем деле есть новый шаг. Что это за шаг, что будет дальше и когда, сказано в вашем деле на портале; об этом скажут и в исполнительном органе.",
  kk: "Ісіңізде жаңа қадам бар. Оның қандай екені, әрі қарай не болатыны және қашан болатыны порталдағы ісіңізде көрсетілген; мұны атқарушы органда да айтады.",
};

/** Until the decision a case of whatever ground goes the same way; what comes after it tells where somebody goes, and when. */
const discreetly = (
  { caseId, state, text, receivedAt, next, terms }: AssistanceStatus,
  locale: Locale,
) =>
  openStates.some((one) => one === state)
    ? { caseId, text, receivedAt, ...(next !== undefined && { next }), terms }
    : { caseId, text: newStep[locale], receivedAt, terms: [] };

const titleOf = (notice: AssistanceNotice, discreet: boolean, locale: Locale): string =>
  titleWords[discreet && isBareWhenDiscreet[notice] ? "step" : notice][locale];

/** The letters that the mail server took for this addressee, the oldest first. */
const lettersTo = (
  { told }: Pick<Assistance, "told">,
  addressee: LetterTo,
  discreet: boolean,
  locale: Locale,
): MailedLetter[] =>
  Object.values(told)
    .flat()
    .flatMap(({ to, notice, at, messageId, missed }) =>
      to !== addressee || notice === undefined || messageId === undefined
        ? []
        : [{ at, text: titleOf(notice, discreet, locale), returned: missed === "returned" }],
    )
    .toSorted((one, other) => one.at.localeCompare(other.at));

interface Looking extends Omit<Parameters<typeof viewAtPortal>[3], "by"> {
  readonly by: "person" | "representative";
  /** Whose letters are listed. */
  readonly to: LetterTo;
}

/**
 * The status of an application for whoever said the code that came to a mailbox of it: as at the portal, but without what is between
 * the person and the office, and of a case that others must not learn of no more than its letters say (L114-12.1.2, L114-12.1.7).
 */
export const viewForMailbox = (
  caseId: CaseId,
  assistance: Assistance,
  entries: readonly Entry[],
  { to, ...how }: Looking,
): MailboxView | undefined => {
  const status = viewAtPortal(caseId, assistance, entries, how);
  if (status === undefined) return undefined;
  const happened = entries.flatMap(({ events }) =>
    events.map((raw) => assistanceKind.parseEvent(raw)),
  );
  const discreet = isDiscreet(happened);
  const letters = lettersTo(assistance, to, discreet, how.locale);
  return discreet
    ? { kind: "discreet", status: discreetly(status, how.locale), letters }
    : { kind: "application", status: statusForWork(status), letters };
};
