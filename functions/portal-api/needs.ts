import type { CurrentClassifier } from "#shared/adapters/classifier.ts";
import type { CaseFileStore, DocumentStore } from "#shared/documents/ports.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import type { Pseudonym } from "#shared/registration/kind.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { ClaimStore } from "#shared/store/ports.ts";
import type { Trusting } from "./signed.ts";

/** What the portal's requests need of the world. */
export interface PortalNeeds extends Trusting {
  readonly desk: Desk;
  readonly claims: ClaimStore;
  readonly pseudonym: Pseudonym;
  readonly documents: Pick<DocumentStore, "find" | "replace">;
  readonly files: Pick<CaseFileStore, "sizeOf" | "copy">;
  readonly classifier: CurrentClassifier;
  readonly evidence: Pick<EvidenceStore, "put">;
}
