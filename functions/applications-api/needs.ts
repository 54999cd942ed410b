import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { CurrentClassifier } from "#shared/adapters/classifier.ts";
import type { FileNeeds } from "#shared/http/submission/attached.ts";
import type { FilingNeeds } from "#shared/http/submission/file-signed.ts";
import type { Pseudonym } from "#shared/registration/kind.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { PlaceBooks } from "#shared/store/places.ts";

/** What applications for services need of the world. */
export interface ApplicationNeeds extends FilingNeeds, FileNeeds {
  readonly pseudonym: Pseudonym;
  readonly classifier: CurrentClassifier;
  readonly calendar: CurrentCalendar;
  readonly register: Pick<Register, "get" | "settled">;
  readonly books: Pick<PlaceBooks, "read">;
}
