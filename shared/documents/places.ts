import type { CaseId } from "#shared/cases/entry.ts";
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
