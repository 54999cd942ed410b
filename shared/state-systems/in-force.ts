import type { Day } from "#shared/law/dates.ts";

/** Something that began on one day and may have ended on another, which does not count any more. */
interface Lasting {
  readonly since: Day;
  readonly endedOn: Day | null;
}

/** Whether it lasts on that day. */
export const isInForce = ({ since, endedOn }: Lasting, today: Day): boolean =>
  since <= today && (endedOn === null || today < endedOn);
