import type * as z from "zod";
import { addDays, type Day } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { accessibilityResultSchema } from "#shared/state-systems/accessibility.ts";
import type { immovablePropertyResultSchema } from "#shared/state-systems/immovable-property.ts";
import type { insolvencyResultSchema } from "#shared/state-systems/insolvency.ts";
import type { legalEntityResultSchema } from "#shared/state-systems/legal-entity.ts";
import type { criminalRecordResultSchema } from "#shared/state-systems/criminal-record.ts";
import type { dispensaryResultSchema } from "#shared/state-systems/dispensary.ts";
import type { identityDocumentsResultSchema } from "#shared/state-systems/identity-documents.ts";
import { familyRelations, guardianship, powersOfAttorney } from "./results-of-representatives.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { situationOf, speaksAgainst, type MockSituation } from "#shared/state-systems/mock-rule.ts";
import { numberOf, type SubjectOnTheWire } from "#shared/state-systems/subject.ts";
import type { taxDebtResultSchema } from "#shared/state-systems/tax-debt.ts";
import type { unreliableParticipantsResultSchema } from "#shared/state-systems/unreliable-participants.ts";

export interface Asked {
  /** Whom it was asked about, to be repeated in the answer. */
  readonly about: Omit<SubjectOnTheWire, "kato">;
  readonly kato: string;
  readonly situation: MockSituation;
  readonly today: Day;
}

const legalEntity = ({ about, situation }: Asked) =>
  ({
    ...about,
    entity:
      situation === "unknown-to-the-register"
        ? null
        : { status: situation === "liquidated" ? "liquidated" : "registered" },
  }) satisfies z.input<typeof legalEntityResultSchema>;

const taxDebt = ({ about, situation, today }: Asked) =>
  ({
    ...about,
    registered: true,
    debts:
      situation === "tax-debt" ? [{ kind: "corporate-income-tax", amountTiyn: 31_415_00 }] : [],
    asOf: today,
  }) satisfies z.input<typeof taxDebtResultSchema>;

const insolvency = ({ about, situation, today }: Asked) =>
  ({
    ...about,
    proceedings:
      situation === "bankruptcy"
        ? [{ kind: "bankruptcy", startedOn: addDays(today, -90), endedOn: null }]
        : [],
  }) satisfies z.input<typeof insolvencyResultSchema>;

const unreliableParticipants = ({ about, situation, today }: Asked) =>
  ({
    ...about,
    entries:
      situation === "unreliable-participant"
        ? [{ startDate: addDays(today, -30), endDate: addDays(today, 700) }]
        : [],
  }) satisfies z.input<typeof unreliableParticipantsResultSchema>;

const immovableProperty = ({ about, kato, situation, today }: Asked) => {
  const number = numberOf(about);
  const cadastralNumber = `${kato.slice(0, 2)}:${number.slice(0, 3)}:${number.slice(6)}`;
  const right = { cadastralNumber, kind: "lease", since: addDays(today, -400), until: null };
  const rights = situation === "no-right-to-premises" ? [] : [right];
  return { ...about, kato, rights } satisfies z.input<typeof immovablePropertyResultSchema>;
};

const accessibility = ({ about, kato, situation }: Asked) =>
  ({
    ...about,
    kato,
    facility: { accessible: situation === "premises-not-accessible" ? "not" : "fully" },
  }) satisfies z.input<typeof accessibilityResultSchema>;

const identityDocuments = ({ about, situation, today }: Asked) => {
  const { surname, givenName, patronymic } = mockPersonOf(numberOf(about));
  const expired = situation === "premises-not-accessible";
  const document = {
    type: "identity-card",
    status: expired ? "expired" : "valid",
    endDate: addDays(today, expired ? -10 : 700),
  };
  const person = {
    surname,
    name: givenName,
    patronymic,
    lifeStatus: "alive",
    documents: [document],
  };
  return {
    ...about,
    person: situation === "unknown-to-the-register" ? null : person,
  } satisfies z.input<typeof identityDocumentsResultSchema>;
};

const criminalRecord = ({ about, situation, today }: Asked) => {
  const standing = { kind: "article-190", since: addDays(today, -800), endedOn: null };
  // One that was expunged long ago, which everybody in order has: it must not count (G23).
  const expunged = {
    kind: "article-188",
    since: addDays(today, -4000),
    endedOn: addDays(today, -2000),
  };
  const convictions = speaksAgainst(situation, "criminal-record")
    ? [expunged, standing]
    : [expunged];
  return { ...about, convictions } satisfies z.input<typeof criminalRecordResultSchema>;
};

const dispensary =
  (system: "narcological-register" | "psychiatric-register") =>
  ({ about, situation, today }: Asked) => {
    const registered = speaksAgainst(situation, system);
    const since = registered ? addDays(today, -500) : null;
    return { ...about, registered, since } satisfies z.input<typeof dispensaryResultSchema>;
  };

const results: Readonly<Record<StateSystem, (asked: Asked) => object>> = {
  "legal-entity": legalEntity,
  "tax-debt": taxDebt,
  insolvency,
  "unreliable-participants": unreliableParticipants,
  "immovable-property": immovableProperty,
  accessibility,
  "identity-documents": identityDocuments,
  "criminal-record": criminalRecord,
  "narcological-register": dispensary("narcological-register"),
  "psychiatric-register": dispensary("psychiatric-register"),
  "family-relations": familyRelations,
  guardianship,
  "powers-of-attorney": powersOfAttorney,
};

/** What a system says about a subject on that day, by the rule of the mock. */
export const resultOf = (system: StateSystem, subject: SubjectOnTheWire, today: Day): object => {
  const { kato = "", ...about } = subject;
  const situation = situationOf(about.representative ?? numberOf(about));
  return results[system]({ about, kato, situation, today });
};
