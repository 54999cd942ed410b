import type * as z from "zod";
import { addDays, type Day } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import type { accessibilityResultSchema } from "#shared/state-systems/accessibility.ts";
import type { QuestionOnTheWire } from "#shared/state-systems/envelope.ts";
import type { immovablePropertyResultSchema } from "#shared/state-systems/immovable-property.ts";
import type { insolvencyResultSchema } from "#shared/state-systems/insolvency.ts";
import type { legalEntityResultSchema } from "#shared/state-systems/legal-entity.ts";
import { situationOf, type MockSituation } from "#shared/state-systems/mock-rule.ts";
import type { taxDebtResultSchema } from "#shared/state-systems/tax-debt.ts";
import type { unreliableParticipantsResultSchema } from "#shared/state-systems/unreliable-participants.ts";

type Subject = QuestionOnTheWire["subject"];

interface Asked {
  readonly subject: Subject;
  readonly situation: MockSituation;
  readonly today: Day;
}

const legalEntity = ({ subject: { bin }, situation }: Asked) =>
  ({
    bin,
    entity:
      situation === "unknown-to-the-register"
        ? null
        : { status: situation === "liquidated" ? "liquidated" : "registered" },
  }) satisfies z.input<typeof legalEntityResultSchema>;

const taxDebt = ({ subject: { bin }, situation, today }: Asked) =>
  ({
    bin,
    registered: true,
    debts:
      situation === "tax-debt" ? [{ kind: "corporate-income-tax", amountTiyn: 31_415_00 }] : [],
    asOf: today,
  }) satisfies z.input<typeof taxDebtResultSchema>;

const insolvency = ({ subject: { bin }, situation, today }: Asked) =>
  ({
    bin,
    proceedings:
      situation === "bankruptcy"
        ? [{ kind: "bankruptcy", startedOn: addDays(today, -90), endedOn: null }]
        : [],
  }) satisfies z.input<typeof insolvencyResultSchema>;

const unreliableParticipants = ({ subject: { bin }, situation, today }: Asked) =>
  ({
    bin,
    entries:
      situation === "unreliable-participant"
        ? [{ startDate: addDays(today, -30), endDate: addDays(today, 700) }]
        : [],
  }) satisfies z.input<typeof unreliableParticipantsResultSchema>;

const immovableProperty = ({ subject: { bin, kato = "" }, situation, today }: Asked) => {
  const cadastralNumber = `${kato.slice(0, 2)}:${bin.slice(0, 3)}:${bin.slice(6)}`;
  const right = { cadastralNumber, kind: "lease", since: addDays(today, -400), until: null };
  const rights = situation === "no-right-to-premises" ? [] : [right];
  return { bin, kato, rights } satisfies z.input<typeof immovablePropertyResultSchema>;
};

const accessibility = ({ subject: { bin, kato = "" }, situation }: Asked) =>
  ({
    bin,
    kato,
    facility: { accessible: situation === "premises-not-accessible" ? "not" : "fully" },
  }) satisfies z.input<typeof accessibilityResultSchema>;

const results: Readonly<Record<StateSystem, (asked: Asked) => object>> = {
  "legal-entity": legalEntity,
  "tax-debt": taxDebt,
  insolvency,
  "unreliable-participants": unreliableParticipants,
  "immovable-property": immovableProperty,
  accessibility,
};

/** What a system says about a subject on that day, by the rule of the mock. */
export const resultOf = (system: StateSystem, subject: Subject, today: Day): object =>
  results[system]({ subject, situation: situationOf(subject.bin), today });
