import type { RecordRead } from "#shared/access/record-read.ts";
import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { Listing } from "#shared/letters/listing.ts";
import type { AssistanceFactNeeds } from "#shared/orders/assistance-facts.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { CaseSeal, CaseStore } from "#shared/store/ports.ts";

/** What it takes to tell what a command would do: histories and seals that can be read and not added to. */
export interface PreviewNeeds extends Pick<
  AssistanceFactNeeds,
  "register" | "books" | "catalogue"
> {
  readonly desk: {
    readonly cases: Pick<CaseStore, "load">;
    readonly seal: Pick<CaseSeal, "open">;
    readonly clock: Desk["clock"];
  };
  readonly calendar: CurrentCalendar;
  readonly listing: Listing;
  readonly recordRead: RecordRead;
}
