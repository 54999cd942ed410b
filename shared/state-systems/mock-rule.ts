import type { StateSystem } from "#shared/checks/systems.ts";
import type { CheckValue } from "#shared/checks/values.ts";

/** How things stand with an organisation, or with a specialist, in the eyes of the mocked state systems. */
export const mockSituations = [
  "in-order",
  "tax-debt",
  "bankruptcy",
  "unreliable-participant",
  "premises-not-accessible",
  "no-right-to-premises",
  "liquidated",
  "unknown-to-the-register",
] as const;
export type MockSituation = (typeof mockSituations)[number];

interface Otherwise {
  readonly system: StateSystem;
  readonly value: CheckValue;
}

interface MockRule {
  /** The last serial digits of a BIN or an IIN, its eleventh ones, that stand for the situation. */
  readonly digits: readonly string[];
  /** The systems that answer other than `clear`, and the value their answer is read as. */
  readonly but: readonly Otherwise[];
}

/**
 * The one rule of the mock: the eleventh digit of a BIN or an IIN, the last of its serial number,
 * says how things stand. Every system answers `clear` but those that the situation names, of those
 * that are asked about organisations, about specialists, and about who acts for somebody else: there it
 * is the number of the one who acts that counts.
 */
export const mockRules: Readonly<Record<MockSituation, MockRule>> = {
  "in-order": { digits: ["0", "8", "9"], but: [] },
  "tax-debt": {
    digits: ["1"],
    but: [
      { system: "tax-debt", value: "hit" },
      { system: "criminal-record", value: "hit" },
      { system: "family-relations", value: "hit" },
    ],
  },
  bankruptcy: {
    digits: ["2"],
    but: [
      { system: "insolvency", value: "hit" },
      { system: "narcological-register", value: "hit" },
      { system: "guardianship", value: "hit" },
    ],
  },
  "unreliable-participant": {
    digits: ["3"],
    but: [
      { system: "unreliable-participants", value: "hit" },
      { system: "psychiatric-register", value: "hit" },
      { system: "powers-of-attorney", value: "hit" },
    ],
  },
  "premises-not-accessible": {
    digits: ["4"],
    but: [
      { system: "accessibility", value: "hit" },
      { system: "identity-documents", value: "hit" },
      { system: "family-relations", value: "hit" },
      { system: "powers-of-attorney", value: "hit" },
    ],
  },
  "no-right-to-premises": {
    digits: ["5"],
    but: [
      { system: "immovable-property", value: "not-found" },
      { system: "guardianship", value: "indeterminate" },
    ],
  },
  liquidated: {
    digits: ["6"],
    but: [
      { system: "legal-entity", value: "hit" },
      { system: "powers-of-attorney", value: "hit" },
    ],
  },
  "unknown-to-the-register": {
    digits: ["7"],
    but: [
      { system: "legal-entity", value: "not-found" },
      { system: "identity-documents", value: "not-found" },
      { system: "family-relations", value: "not-found" },
      { system: "guardianship", value: "not-found" },
      { system: "powers-of-attorney", value: "not-found" },
    ],
  },
};

/** How things stand with whoever has this number. */
export const situationOf = (number: string): MockSituation =>
  mockSituations.find((one) => mockRules[one].digits.includes(number.charAt(10))) ?? "in-order";

/** Whether a system has something else than `clear` to say in a situation. */
export const speaksAgainst = (situation: MockSituation, system: StateSystem): boolean =>
  mockRules[situation].but.some((one) => one.system === system);

/** Whom a system that answers about the wrong case speaks of; their numbers were never issued to anybody. */
export const strangers = { bin: "990140009931", iin: "850101109931" } as const;
