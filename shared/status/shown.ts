// What is shown to whoever said the code that came to a mailbox of a case (docs/adr/0052).
import * as z from "zod";
import { mailboxViewSchema, viewForMailbox } from "#shared/assistance/view/mailbox-view.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { titleOf } from "#shared/notices/letter-blocks.ts";
import { mailedLetterSchema, type MailedLetter } from "#shared/notices/mailed-letter.ts";
import type { Registration } from "#shared/registration/state.ts";
import { statusViewSchema, viewStatus } from "#shared/registration/view/status-view.ts";
import type { Position } from "#shared/store/position-in.ts";
import type { Mailbox } from "./mailboxes.ts";

export const shownSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("registration"),
    status: statusViewSchema,
    letters: z.array(mailedLetterSchema),
  }),
  ...mailboxViewSchema.options,
]);
export type Shown = z.infer<typeof shownSchema>;

/** The letters to the supplier that the mail server took, the oldest first; a letter to an organisation about a death is none of them. */
const lettersOf = ({ told, saved }: Registration, locale: Locale): MailedLetter[] =>
  Object.values(told)
    .flat()
    .flatMap(({ to, notice: kind, at, messageId, missed }) =>
      saved === undefined || to !== undefined || kind === undefined || messageId === undefined
        ? []
        : [
            {
              at,
              text: titleOf({ kind, supplier: saved.supplier }, locale),
              returned: missed === "returned",
            },
          ],
    )
    .toSorted((one, other) => one.at.localeCompare(other.at));

interface Showing {
  readonly calendar: WorkCalendar;
  readonly locale: Locale;
  readonly now: Instant;
  readonly position: Position | undefined;
}

/**
 * How the case of a mailbox stands. A mailbox is not a person: what a state system said of somebody's past or health is not told,
 * as it is in no letter either; undefined where nothing was ever saved.
 */
export const showTo = (
  mailbox: Mailbox,
  { calendar, locale, now, position }: Showing,
): Shown | undefined => {
  if (mailbox.kind === "application") {
    const { by, to, loaded } = mailbox;
    const today = dayOf(now);
    const how = { by, to, today, calendar, locale, position };
    return viewForMailbox(loaded.caseId, loaded.state, loaded.entries, how);
  }
  const { caseId, state, entries } = mailbox.loaded;
  const status = viewStatus(caseId, state, entries, calendar, locale, false);
  return status && { kind: "registration", status, letters: lettersOf(state, locale) };
};
