import type { CheckValue, StateSystem } from "#shared/registration/checks.ts";

/** How things stand with an organisation in the eyes of the mocked state systems. */
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

interface MockRule {
  /** The last serial digits of a BIN, its eleventh ones, that stand for the situation. */
  readonly digits: readonly string[];
  /** The one system that answers other than `clear`, and the value its answer is read as. */
  readonly but: { readonly system: StateSystem; readonly value: CheckValue } | undefined;
}

/**
 * The one rule of the mock: the eleventh digit of the BIN, the last of its serial number, says how
 * things stand. Every system answers `clear` but the one that the situation names.
 */
export const mockRules: Readonly<Record<MockSituation, MockRule>> = {
  "in-order": { digits: ["0", "8", "9"], but: undefined },
  "tax-debt": { digits: ["1"], but: { system: "tax-debt", value: "hit" } },
  bankruptcy: { digits: ["2"], but: { system: "insolvency", value: "hit" } },
  "unreliable-participant": {
    digits: ["3"],
    but: { system: "unreliable-participants", value: "hit" },
  },
  "premises-not-accessible": { digits: ["4"], but: { system: "accessibility", value: "hit" } },
  "no-right-to-premises": {
    digits: ["5"],
    but: { system: "immovable-property", value: "not-found" },
  },
  liquidated: { digits: ["6"], but: { system: "legal-entity", value: "hit" } },
  "unknown-to-the-register": {
    digits: ["7"],
    but: { system: "legal-entity", value: "not-found" },
  },
};

/** How things stand with the organisation of this BIN. */
export const situationOf = (bin: string): MockSituation =>
  mockSituations.find((one) => mockRules[one].digits.includes(bin.charAt(10))) ?? "in-order";
