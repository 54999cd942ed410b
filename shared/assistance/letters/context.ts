// What a letter is made from: the history up to its entry, and what was sealed with it.
import * as z from "zod";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { AssistanceTelling } from "#shared/assistance/notice-of.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { dueOf } from "#shared/cases/due.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { withoutIins } from "#shared/registration/register/hidden-numbers.ts";
import type { DueTerm, NamedProvider } from "./record.ts";

/** What somebody typed, as a letter quotes it: without the numbers of people. */
export const ownWordsSchema = z.string().transform(withoutIins);

/** The entry that is told, with the case before and after it. */
export interface Context {
  readonly entry: Entry;
  readonly edition: AssistanceEdition;
  readonly before: Assistance;
  readonly after: Assistance;
  /** What the entry seals, opened. */
  readonly sealed: unknown;
  readonly calendar: WorkCalendar;
  /** A provider with the name that the Register shows for it. */
  readonly provider: (number: string) => Promise<NamedProvider>;
  /** Of a case that is written about with care: nothing in anybody's own words. */
  readonly discreet: boolean;
}

/** The event of a type, as the telling of an entry. */
export type TellingOf<Type extends AssistanceEvent["type"]> = Extract<
  AssistanceTelling,
  { type: Type }
>;

/** The edition that an entry was written by; throws for one that does not exist. */
export const editionNamed = (id: string): AssistanceEdition => {
  const found = assistanceEditions.find((edition) => edition.id === id);
  if (found === undefined) throw new Error(`an unknown edition of the Law: ${id}`);
  return found;
};

/** The last day of a term that runs after the entry; undefined where it does not run. */
const dueDay = (
  { after: { terms, edition, receivedAt }, calendar }: Context,
  provision: ProvisionId,
): Day | undefined => {
  const term = terms.find((one) => one.provision === provision && one.stoppedAt === undefined);
  if (term === undefined || edition === undefined || receivedAt === undefined) return undefined;
  return dayOf(dueOf(term, edition, receivedAt, calendar));
};

/** The same for a term of the way to a decision (L114-14.3, L114-15.2). */
export const dueTerm = (context: Context, provision: DueTerm["provision"]): DueTerm | undefined => {
  const by = dueDay(context, provision);
  return by === undefined ? undefined : { provision, by };
};

/** From when services are due: the day of the decision, or of the admission (L114-15.5). */
export const startOf = (context: Context): Day =>
  dueDay(context, "L114-15.5") ?? dayOf(context.entry.at);

/** The provider of the case. */
export const ownProvider = ({ after, provider }: Context): Promise<NamedProvider> => {
  if (after.provider === undefined) throw new Error("services without a provider");
  return provider(after.provider);
};
