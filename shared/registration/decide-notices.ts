// What became of the notices of a case.
import { accept, refuse } from "#shared/cases/kind.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import { letterOf } from "./evolve-letters.ts";
import type { Registration } from "./state.ts";
import { untoldIn } from "./untold.ts";

const toWhom = ({ to }: Pick<CommandOf<"recordNotice">, "to">) => (to === undefined ? {} : { to });

/**
 * The mail server took a letter of a notice; a second report of the same changes nothing (R377-28,
 * R377-34, G31). One that could not be sent at first may be sent later.
 */
export const recordNotice = (
  registration: Registration,
  { of, notice, messageId, to }: CommandOf<"recordNotice">,
): RegistrationDecided =>
  letterOf(registration, { of, to })?.messageId === undefined
    ? accept({ type: "notified", of, ...toWhom({ to }), notice, channel: "email", messageId })
    : accept();

/**
 * A letter of a notice could not be sent: a person has to tell whoever it is to, and its term runs
 * until they have (R377-28, R377-34, G31). Noted once, and not of a letter that was sent.
 */
export const recordNotSent = (
  registration: Registration,
  { of, notice, reason, to }: CommandOf<"recordNotSent">,
): RegistrationDecided =>
  letterOf(registration, { of, to }) === undefined
    ? accept({ type: "notice-not-sent", of, ...toWhom({ to }), notice, reason })
    : accept();

/** A notice came back: a person has to tell the supplier; the decision stands as it is (G31). */
export const recordBounce = (
  { told }: Registration,
  { messageId, reason }: CommandOf<"recordBounce">,
): RegistrationDecided => {
  const [found] = Object.entries(told).flatMap(([of, letters]) =>
    letters.filter((one) => one.messageId === messageId).map((letter) => ({ of, letter })),
  );
  if (found === undefined) return refuse({ code: "notice-unknown" });
  const { to, missed } = found.letter;
  return missed === undefined
    ? accept({ type: "notice-bounced", of: Number(found.of), ...toWhom({ to }), messageId, reason })
    : accept();
};

/**
 * Whoever a notice has not reached was told otherwise; how is sealed (R377-28b, R377-34, G31). The
 * command names which letter, or means the oldest.
 */
export const recordTold = (
  registration: Registration,
  { of, to }: CommandOf<"recordTold">,
): RegistrationDecided => {
  const found = untoldIn(registration).find(
    (one) => (of === undefined || one.of === of) && (to === undefined || one.to === to),
  );
  return found === undefined
    ? refuse({ code: "nothing-came-back" })
    : accept({ type: "told-otherwise", of: found.of, ...toWhom(found) });
};
