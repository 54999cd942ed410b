import type { StateSystem } from "#shared/registration/checks.ts";
import { accessibility } from "./accessibility.ts";
import { criminalRecord } from "./criminal-record.ts";
import { narcologicalRegister, psychiatricRegister } from "./dispensaries.ts";
import { identityDocuments } from "./identity-documents.ts";
import { immovableProperty } from "./immovable-property.ts";
import { insolvency } from "./insolvency.ts";
import { legalEntity } from "./legal-entity.ts";
import type { StateSystemProfile } from "./profile.ts";
import { taxDebt } from "./tax-debt.ts";
import { unreliableParticipants } from "./unreliable-participants.ts";

/** Every state system with its profile; a deployment replaces one by replacing its file. */
export const profiles: Readonly<Record<StateSystem, StateSystemProfile>> = {
  "legal-entity": legalEntity,
  "tax-debt": taxDebt,
  insolvency,
  "unreliable-participants": unreliableParticipants,
  "immovable-property": immovableProperty,
  accessibility,
  "identity-documents": identityDocuments,
  "criminal-record": criminalRecord,
  "narcological-register": narcologicalRegister,
  "psychiatric-register": psychiatricRegister,
};
