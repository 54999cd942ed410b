import { editionAt, editionById } from "./editions.ts";
import type { CommissionRules } from "./edition-schema.ts";
import type { Instant } from "./dates.ts";

/** The rules for Commissions in force at an instant. */
export const rulesAt = (at: Instant): CommissionRules => {
  const edition = editionAt(at);
  if (edition === undefined) throw new Error(`no edition of the law for ${at}`);
  return edition.commission;
};

/** The rules that a sitting is bound to. */
export const rulesOf = (editionId: string): CommissionRules => {
  const edition = editionById(editionId);
  if (edition === undefined) throw new Error(`no edition of the law is called ${editionId}`);
  return edition.commission;
};
