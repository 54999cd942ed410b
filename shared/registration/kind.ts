import type { CaseKind } from "#shared/cases/kind.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { RegistrationCommand } from "./commands.ts";
import { decideRegistration } from "./decide.ts";
import type { RegistrationFacts } from "./decided.ts";
import { registrationEventSchema, type RegistrationEvent } from "./events.ts";
import { evolveRegistration } from "./evolve.ts";
import type { Applicant } from "./forms/identifier.ts";
import type { SupplierKind } from "./forms/supplier.ts";
import { personalOf } from "./personal.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import { noRegistration, type Registration } from "./state.ts";
import { editions } from "#shared/law/editions.ts";

/** The keyed hash of a number, 32 hexadecimal digits; without the key nobody tells whose it is. */
export type Pseudonym = (number: string) => string;

/**
 * One supplier, one history. A legal entity's case is named by its BIN, which is public; a
 * person's by a keyed hash of the IIN, which stands in no id (R377-12.2, G17). One person has an
 * account of each kind, for the two lists are kept apart (R377-1).
 */
export const registrationIdOf = (
  supplier: SupplierKind,
  applicant: Applicant,
  pseudonym: Pseudonym,
): CaseId => {
  const name = "bin" in applicant ? applicant.bin : pseudonym(`${supplier}:${applicant.iin}`);
  return caseIdSchema.parse(`${supplier}-${name}`);
};

/** The registration of a supplier as a kind of case. */
export const registrationKind: CaseKind<
  Registration,
  RegistrationEvent,
  RegistrationCommand,
  RegistrationFacts,
  RegistrationRefusal
> = {
  name: "registration",
  editions,
  initial: noRegistration,
  parseEvent: (raw) => registrationEventSchema.parse(raw),
  evolve: evolveRegistration,
  decide: decideRegistration,
  seenFor: ({ seen }) => seen,
  personalOf,
  // An application is decided by the edition in force when it is received; a running case keeps its own.
  editionOf: ({ edition }, { name }) =>
    name === "submit" || name === "submitChange" ? undefined : edition,
};
