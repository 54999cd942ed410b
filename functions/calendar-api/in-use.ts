import type { CalendarInUse } from "#shared/store/calendar-in-use.ts";

/** Which calendar it is, for the caller. */
export const viewInUse = ({ calendar: { version }, id, since }: CalendarInUse) => ({
  version,
  tag: id,
  ...(since !== undefined && { since }),
});
