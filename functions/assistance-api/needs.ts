import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { RecordRead } from "#shared/access/record-read.ts";
import type { CurrentClassifier } from "#shared/adapters/classifier.ts";
import type { Catalogue } from "#shared/assistance/catalogue.ts";
import type { Attesting } from "#shared/evidence/attest.ts";
import type { FileNeeds } from "#shared/http/submission/attached.ts";
import type { Pseudonym } from "#shared/registration/kind.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { PlaceBooks } from "#shared/store/places.ts";
import type { ClaimStore } from "#shared/store/ports.ts";

/** What those need who work on applications for services. */
export interface AssistanceNeeds extends Attesting, FileNeeds {
  readonly claims: ClaimStore;
  readonly pseudonym: Pseudonym;
  readonly register: Pick<Register, "get" | "settled" | "find">;
  readonly books: Pick<PlaceBooks, "read" | "readAll">;
  /** The lists of services on record, or the one that ships (L114-7.2, L114-11.1.6). */
  readonly catalogue: () => Promise<Catalogue>;
  readonly calendar: CurrentCalendar;
  readonly classifier: CurrentClassifier;
  readonly recordRead: RecordRead;
}
