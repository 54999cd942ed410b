// How much may be asked for. No act says; these are our own policy (docs/adr/0052).

/** Digits of a code. */
export const codeDigits = 8;

/** Codes that go to one mailbox about one case within a day (UTC). */
export const mostCodesADay = 5;

/** What one caller's address may do within an hour: an office or a mobile network may stand behind one. */
export const mostAnHour = { ask: 20, try: 60 } as const;

/** How many callers of the busiest kind may stand behind one sender, such as a place of the distribution. */
export const viewersOfASender = 100;
