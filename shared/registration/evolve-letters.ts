// What became of the letters of the notices of a case.
import type { Instant } from "#shared/law/dates.ts";
import type { EventOf } from "./events.ts";
import type { Letter, Registration } from "./state.ts";

/** Which letter: of the notice of an entry, and to whom. */
type Which = Pick<EventOf<"notified">, "of" | "to">;

/** One letter of a notice, if anything is known of it. */
export const letterOf = (
  { told }: Pick<Registration, "told">,
  { of, to }: Which,
): Letter | undefined => told[of]?.find((one) => one.to === to);

const withLetter = (
  registration: Registration,
  which: Which,
  change: (before: Letter | undefined) => Letter,
): Registration => {
  const { told } = registration;
  const before = letterOf(registration, which);
  const after = change(before);
  const letters = told[which.of] ?? [];
  const changed =
    before === undefined
      ? [...letters, after]
      : letters.map((one) => (one === before ? after : one));
  return { ...registration, told: { ...told, [which.of]: changed } };
};

/** The mail server took the letter: whoever it is to counts as told from now on (R377-28b, G31). */
export const mailed = (
  registration: Registration,
  { notice, messageId, ...which }: EventOf<"notified">,
  at: Instant,
): Registration =>
  withLetter(registration, which, (before) => ({
    to: which.to,
    notice,
    at,
    messageId,
    missed: undefined,
    toldAt: before?.toldAt ?? at,
  }));

/** The letter did not reach whoever it is to; when they were told stands as it was (G31). */
export const missed = (
  registration: Registration,
  event: EventOf<"notice-bounced" | "notice-not-sent">,
  at: Instant,
  how: NonNullable<Letter["missed"]>,
): Registration =>
  withLetter(registration, event, (before) => ({
    to: event.to,
    notice: "notice" in event ? event.notice : before?.notice,
    at: before?.at ?? at,
    messageId: before?.messageId,
    missed: how,
    toldAt: before?.toldAt,
  }));

/** Whoever the letter is to was told otherwise (R377-28b, G31). */
export const toldOtherwise = (
  registration: Registration,
  event: EventOf<"told-otherwise">,
  at: Instant,
): Registration =>
  withLetter(registration, event, (before) => ({
    to: event.to,
    notice: before?.notice,
    at: before?.at ?? at,
    messageId: before?.messageId,
    missed: undefined,
    toldAt: before?.toldAt ?? at,
  }));
