/** A page of administration. */
export interface Section {
  readonly name:
    | "systems"
    | "people"
    | "roster"
    | "calendar"
    | "subscriptions"
    | "law"
    | "audit"
    | "chain";
  /** Who works with it. */
  readonly roles: readonly string[];
}

/** Whoever sees the whole of a case may verify its history, and so may auditors. */
const verifiers = [
  "auditor",
  "representative",
  "commission-member",
  "social-officer",
  "decision-maker",
  "protection-officer",
];

const sections: readonly Section[] = [
  { name: "systems", roles: ["administrator"] },
  { name: "people", roles: ["administrator"] },
  { name: "roster", roles: ["administrator"] },
  { name: "calendar", roles: ["administrator", "auditor"] },
  { name: "subscriptions", roles: ["administrator"] },
  { name: "law", roles: ["administrator", "auditor"] },
  { name: "audit", roles: ["auditor"] },
  { name: "chain", roles: verifiers },
];

/** The pages of administration for holders of these roles. */
export const sectionsFor = (roles: readonly string[]): readonly Section[] =>
  sections.filter((section) => section.roles.some((role) => roles.includes(role)));
