// What Arnau notes by itself: letters, terms, the end of the keeping.
import { accept, refuse } from "#shared/cases/kind.ts";
import { addMonths, dayOf, isOver, type Day } from "#shared/law/dates.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import type { CommandOf } from "./commands.ts";
import type { AssistanceCircumstances, AssistanceDecided } from "./decided.ts";
import { isSameReminder } from "./events-parts.ts";
import type { Assistance, AssistanceLetter } from "./state.ts";

const letterOf = (
  { told }: Assistance,
  { of, to }: Pick<CommandOf<"recordNotice">, "of" | "to">,
): AssistanceLetter | undefined => told[of]?.find((one) => one.to === to);

/** The mail server took a letter; a second report of the same changes nothing (L114-15.3a). */
export const recordNotice = (
  assistance: Assistance,
  { of, to, notice, messageId }: CommandOf<"recordNotice">,
): AssistanceDecided =>
  letterOf(assistance, { of, to })?.messageId === undefined
    ? accept({ type: "notified", of, to, notice, channel: "email", messageId })
    : accept();

export const recordNotSent = (
  assistance: Assistance,
  { of, to, notice, reason }: CommandOf<"recordNotSent">,
): AssistanceDecided =>
  letterOf(assistance, { of, to }) === undefined
    ? accept({ type: "notice-not-sent", of, to, notice, reason })
    : accept();

export const recordBounce = (
  { told }: Assistance,
  { messageId, reason }: CommandOf<"recordBounce">,
): AssistanceDecided => {
  const [found] = Object.entries(told).flatMap(([of, letters]) =>
    letters.filter((one) => one.messageId === messageId).map((letter) => ({ of, letter })),
  );
  if (found === undefined) return refuse({ code: "notice-unknown" });
  const { to, missed } = found.letter;
  return missed === undefined
    ? accept({ type: "notice-bounced", of: Number(found.of), to, messageId, reason })
    : accept();
};

/** Whoever a letter has not reached was told otherwise; the oldest, unless one is named. */
export const recordTold = (
  { told }: Assistance,
  { of }: CommandOf<"recordTold">,
): AssistanceDecided => {
  const untold = Object.entries(told).flatMap(([entry, letters]) =>
    letters
      .filter(({ missed }) => missed !== undefined)
      .map(({ to }) => ({ of: Number(entry), to })),
  );
  const found = untold.find((one) => of === undefined || one.of === of);
  return found === undefined
    ? refuse({ code: "nothing-came-back" })
    : accept({ type: "told-otherwise", of: found.of, to: found.to });
};

export const remind = (
  { reminded }: Assistance,
  { about }: CommandOf<"remind">,
): AssistanceDecided =>
  reminded.some((one) => isSameReminder(one, about))
    ? accept()
    : accept({ type: "reminded", about });

export const reprojectTerms = ({
  calendar,
  terms,
}: CommandOf<"reprojectTerms">): AssistanceDecided =>
  accept({ type: "terms-reprojected", calendar, terms });

export const endLegalHold = ({ legalHold }: Assistance): AssistanceDecided =>
  legalHold ? accept({ type: "legal-hold-ended" }) : refuse({ code: "no-legal-hold" });

/** The last day on which a case that has ended is kept, by the policy of its edition; undefined while it goes on. */
export const keptUntil = (
  { endedAt }: Pick<Assistance, "endedAt">,
  { keeping }: Pick<AssistanceEdition, "keeping">,
): Day | undefined =>
  endedAt === undefined ? undefined : addMonths(dayOf(endedAt), keeping.years * 12);

/** Nothing is forgotten before its time, and nothing that a court deals with (L114-4.1.2). */
export const erase = (
  assistance: Assistance,
  { at, edition }: AssistanceCircumstances,
): AssistanceDecided => {
  if (assistance.legalHold) return refuse({ code: "legal-hold" });
  const until = keptUntil(assistance, edition);
  if (until === undefined) throw new Error("the end of a case that goes on");
  return isOver(until, at) ? accept({ type: "erased" }) : refuse({ code: "kept-still", until });
};
