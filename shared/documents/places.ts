import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";

// Where a file lies. Whoever may read or write a place is decided by these prefixes (infra/constructs/bucket.ts).

/** Uploads, until an application has them; storage drops them by itself. */
export const incoming = "incoming/";

/** Files of cases. */
export const kept = "cases/";

export const incomingKeyOf = (id: DocumentId): string => `${incoming}${id}`;

/** Everything of one case; the stroke at its end keeps a case apart from one whose id begins alike. */
export const placeOfCase = (caseId: CaseId): string => `${kept}${caseId}/`;

export const keptKeyOf = (caseId: CaseId, id: DocumentId): string => `${placeOfCase(caseId)}${id}`;

/** The case with which a file lies; throws for a file that lies with none. */
export const caseOfKey = (key: string): CaseId => {
  const [place, caseId] = key.split("/");
  if (`${place}/` !== kept) throw new Error("a file that lies with no case");
  return caseIdSchema.parse(caseId);
};
