/** Everybody for whom something waits. */
export const workers = [
  "representative",
  "commission-member",
  "commission-secretary",
  "social-officer",
  "assessor",
  "decision-maker",
  "provider",
  "protection-officer",
] as const;
export type Worker = (typeof workers)[number];

/** The roles of somebody for which tasks wait, in a fixed order. */
export const workOf = (roles: readonly string[]): readonly Worker[] =>
  workers.filter((worker) => roles.includes(worker));

/** An assessor was instructed by name and shares with nobody (L114-14.3b). */
export const hasColleagues = (worker: Worker): worker is Exclude<Worker, "assessor"> =>
  worker !== "assessor";
