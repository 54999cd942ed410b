import { addDays, dayOf, endOfDay, type Instant } from "#shared/law/dates.ts";

/**
 * How long a decision may rest on an answer. The acts say so of no system; each file of a system says
 * what was chosen there and why. Days are calendar days after that of the receipt, each to its end.
 */
export type Lifetime = "until-decided" | { readonly calendarDays: number };

/** The last moment at which a decision may rest on an answer; nothing for one that is good until decided. */
export const validUntil = (lifetime: Lifetime, receivedAt: Instant): Instant | undefined =>
  lifetime === "until-decided"
    ? undefined
    : endOfDay(addDays(dayOf(receivedAt), lifetime.calendarDays));
