import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { prepareNotice, type Prepared } from "#shared/notices/prepare.ts";
import type { ReasonRecord } from "#shared/notices/reason-record.ts";
import type { Recipient } from "#shared/notices/recipient.ts";
import type { Desk } from "#shared/store/desk.ts";
import { openingWith } from "#shared/store/opening.ts";
import { lettersOfDeath } from "./letters-of-death.ts";
import type { Listing } from "./listing.ts";

export interface RegistrationLetterNeeds {
  readonly desk: Pick<Desk, "cases" | "seal">;
  readonly listing: Listing;
}

/** A letter with the address that it goes to. */
export interface AddressedLetter {
  readonly record: ReasonRecord;
  readonly to: Recipient;
  /** The organisation that it is to, where that is not the supplier of the case (G26). */
  readonly organization?: CaseId;
}

/** The letters that tell of an entry; or why none can be made. */
export type RegistrationLetters =
  | { readonly prepared: "letters"; readonly letters: readonly AddressedLetter[] }
  | Extract<Prepared, { prepared: "cannot" }>;

/**
 * The letters that tell of the last of these entries (R377-28, R377-33, R377-34): one to the supplier, or, of a death, one to each
 * organisation that lists the specialist (R377-32.3b, G26). Whoever sends them and whoever shows them beforehand make them here.
 */
export const registrationLetters = async (
  { desk, listing }: RegistrationLetterNeeds,
  caseId: CaseId,
  history: readonly Entry[],
): Promise<RegistrationLetters> => {
  const prepared = await prepareNotice(caseId, history, openingWith(desk));
  switch (prepared.prepared) {
    case "cannot":
      return prepared;
    case "letter":
      return { prepared: "letters", letters: [prepared] };
    case "death":
      return { prepared: "letters", letters: await lettersOfDeath(desk, listing, prepared) };
  }
};
