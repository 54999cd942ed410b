import type { StateSystem } from "#shared/checks/systems.ts";
import { accessibility } from "./accessibility.ts";
import { criminalRecord } from "./criminal-record.ts";
import { familyRelations } from "./family-relations.ts";
import { guardianship } from "./guardianship.ts";
import { identityDocuments } from "./identity-documents.ts";
import { immovableProperty } from "./immovable-property.ts";
import { insolvency } from "./insolvency.ts";
import { legalEntity } from "./legal-entity.ts";
import { narcologicalRegister } from "./narcological-register.ts";
import { powersOfAttorney } from "./powers-of-attorney.ts";
import type { Speech, SpeechOf, StateSystemProfile } from "./profile.ts";
import { psychiatricRegister } from "./psychiatric-register.ts";
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
  "family-relations": familyRelations,
  guardianship,
  "powers-of-attorney": powersOfAttorney,
};

const speaks = <Profile extends Speech["profile"]>(
  speech: Speech,
  profile: Profile,
): speech is SpeechOf<Profile> => speech.profile === profile;

/** The system behind a service of the gateway, and how it is spoken to; nothing where nobody offers it. */
export const serviceBehind = <Profile extends "shep-sync" | "shep-async">(
  profile: Profile,
  service: string,
): { readonly system: StateSystem; readonly speech: SpeechOf<Profile> } | undefined => {
  for (const { system, speech } of Object.values(profiles)) {
    if (speech.service === service && speaks(speech, profile)) return { system, speech };
  }
  return undefined;
};
