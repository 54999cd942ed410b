import type { Entry } from "#shared/cases/entry.ts";

/** The id of the command that puts a letter on record: by its entry, and by whom it is to where an entry has more than one. */
export const letterId = (what: "notice" | "not-sent", sequence: number, to?: string): string =>
  to === undefined ? `${what}:${sequence}` : `${what}:${sequence}:${to}`;

/** Whether it is on record that the mail server took a letter of the notice of an entry. */
export const isSent = (entries: readonly Entry[], sequence: number, to?: string): boolean =>
  entries.some(({ commandId }) => commandId === letterId("notice", sequence, to));
