import type { CurrentClassifier } from "#shared/adapters/classifier.ts";
import type { FileNeeds } from "#shared/http/submission/attached.ts";
import type { FilingNeeds } from "#shared/http/submission/file-signed.ts";
import type { Pseudonym } from "#shared/registration/kind.ts";

/** What the portal's requests need of the world. */
export interface PortalNeeds extends FilingNeeds, FileNeeds {
  readonly pseudonym: Pseudonym;
  readonly classifier: CurrentClassifier;
}
