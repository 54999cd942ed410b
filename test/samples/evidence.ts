// Evidence of answers, and papers in their place.
import { daySchema, type Instant } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { digestOf } from "#shared/store/digest.ts";

/** The evidence of a system's answer, good until an instant. */
export const evidenceUntil = (system: StateSystem, validUntil: Instant) => ({
  digest: digestOf(`evidence of ${system}`),
  validUntil,
});

/** Where no system answers: a paper in the place of the answer. */
export const byHand = (
  changes: Partial<CommandOf<"recordManualCheck">> = {},
): CommandOf<"recordManualCheck"> => ({
  name: "recordManualCheck",
  system: "tax-debt",
  value: "clear",
  document: {
    title: "Certificate of no tax debts",
    number: "17-3",
    issuedBy: "Tax office",
    issuedOn: daySchema.parse("2026-11-20"),
  },
  reason: "The system has been down for two days.",
  ...changes,
});
