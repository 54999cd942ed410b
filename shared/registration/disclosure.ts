import type { Role } from "#shared/cases/actor.ts";
import type { DocumentType } from "./forms/documents.ts";

const verifying: ReadonlySet<Role> = new Set(["representative", "commission-member"]);

/** What was found of a person's past and health is for those who verify and decide. */
export const verifyOrDecide = (roles: readonly Role[]): boolean =>
  roles.some((role) => verifying.has(role));

const ofHealth: ReadonlySet<DocumentType> = new Set(["medical-086u"]);

/** Whether these roles may look into a document of this type. */
export const mayLookInto = (type: DocumentType, roles: readonly Role[]): boolean =>
  !ofHealth.has(type) || verifyOrDecide(roles);
