// What Arnau notes of terms and validity by itself.
import { accept } from "#shared/cases/kind.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { Reminder } from "./events-terms.ts";
import type { Registration } from "./state.ts";

/** Another calendar moved terms that run: on record, with the days that made the difference. */
export const reprojectTerms = ({
  calendar,
  terms,
}: CommandOf<"reprojectTerms">): RegistrationDecided =>
  accept({ type: "terms-reprojected", calendar, terms });

const keyOf = (about: Reminder): string =>
  about.of === "term"
    ? `${about.provision} ${about.when}`
    : `${about.document} ${about.validUntil} ${about.when ?? "before"}`;

/** Reminds once of the same thing in one application (R377-21, R377-9b, R377-17). */
export const remind = (
  { reminded, terms }: Registration,
  { about }: CommandOf<"remind">,
): RegistrationDecided => {
  if (reminded.some((one) => keyOf(one) === keyOf(about))) return accept();
  // A term may have been met between the look and the word.
  const isPast =
    about.of === "term" &&
    !terms.some((one) => one.provision === about.provision && one.stoppedAt === undefined);
  return isPast ? accept() : accept({ type: "reminded", about });
};
