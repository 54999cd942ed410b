// Who acts, by the number that the portal vouches for.
import type { Day } from "#shared/law/dates.ts";
import type { AssistanceEvent } from "./events.ts";
import type { AssistanceFacts } from "./decided.ts";
import type { ApplicationForm } from "./forms/application.ts";
import { isAdult } from "./forms/person.ts";
import type { Representative } from "./forms/representative.ts";
import type { Representation } from "./state.ts";

/** The number of a representative: a person's, or an organisation's. */
const numberOf = (representative: Representative): string =>
  "iin" in representative ? representative.iin : representative.bin;

/**
 * What somebody of this number is to a case on a day; undefined for a stranger (L114-13.2). A representative is one for the whole
 * case, also where he is of the family: what was taken from him comes not back by another name.
 */
export const actingIn = (
  { people, representative }: Pick<ApplicationForm, "people" | "representative">,
  number: string,
  today: Day,
): AssistanceFacts["by"] => {
  if (representative !== undefined && numberOf(representative) === number) return "representative";
  const person = people.find(({ iin }) => iin === number);
  if (person === undefined) return undefined;
  return isAdult(person, today) ? "person" : "minor";
};

/** What an answer makes of a representation that still stands: whatever is no clear yes is for an official to look into (L114-13.2, G22). */
export const representationAfter = (
  representation: Representation | undefined,
  event: AssistanceEvent,
): Representation | undefined =>
  representation !== undefined &&
  representation.ended === undefined &&
  (event.type === "answered" || event.type === "checked-by-hand")
    ? { ...representation, doubted: event.value !== "clear" }
    : representation;

/** Whether a representative still acts on a day: neither ended nor beyond the last day of the powers (L114-13.2). */
export const isActing = (
  representation: Representation | undefined,
  on: Day,
): representation is Representation =>
  representation !== undefined &&
  representation.ended === undefined &&
  (representation.until === undefined || on <= representation.until);
