// What became of the notices of a case.
import { accept, refuse } from "#shared/cases/kind.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { Registration } from "./state.ts";

/** The mail server took the notice; a second report of the same changes nothing (R377-28, R377-34, G31). */
export const recordNotice = (
  { told }: Registration,
  { of, notice, messageId }: CommandOf<"recordNotice">,
): RegistrationDecided =>
  told[of] === undefined
    ? accept({ type: "notified", of, notice, channel: "email", messageId })
    : accept();

/** A notice came back: a person has to tell the supplier; the decision stands as it is (G31). */
export const recordBounce = (
  { told }: Registration,
  { messageId, reason }: CommandOf<"recordBounce">,
): RegistrationDecided => {
  const found = Object.entries(told).find(([, one]) => one.messageId === messageId);
  if (found === undefined) return refuse({ code: "notice-unknown" });
  const [of, { bounced }] = found;
  return bounced ? accept() : accept({ type: "notice-bounced", of: Number(of), messageId, reason });
};

/** The supplier was told otherwise; how is sealed (R377-28b, G31). */
export const recordTold = ({ told }: Registration): RegistrationDecided => {
  const found = Object.entries(told).find(([, { bounced }]) => bounced);
  return found === undefined
    ? refuse({ code: "nothing-came-back" })
    : accept({ type: "told-otherwise", of: Number(found[0]) });
};
