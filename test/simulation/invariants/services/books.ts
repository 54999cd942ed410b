// The books of places and the cases that stand in them (docs/adr/0041, L114-12.1.4, L114-15.8, R377-4.11c).
import {
  bookSchema,
  byOrder,
  freeIn,
  type Book,
  type Waiting,
} from "#shared/assistance/places/book.ts";
import { servedStates } from "#shared/assistance/states.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { declarationIn } from "#shared/registration/register/declaration.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import type { KeptBook } from "#shared/store/places.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, serviceEventsOf, type ApplicationFile, type Evidence } from "../evidence.ts";

const booksOf = async ({ town, applications, registrations }: Evidence): Promise<KeptBook[]> => {
  const store = dynamoPlaces(town.world.aside, tableNames.places);
  const chosen = applications.flatMap(({ entries }) =>
    entries
      .flatMap(serviceEventsOf)
      .flatMap((event) =>
        event.type === "provider-chosen" || event.type === "admitted" ? [event.provider] : [],
      ),
  );
  const declared = registrations.map(({ caseId }) => registerNumberOf(caseId));
  return Promise.all([...new Set([...chosen, ...declared])].map(store.read));
};

/** Whoever has chosen a provider is told by its book of a place or of the list; nobody stays between. */
export const nobodyIsLeftChoosing = ({ applications }: Evidence): string[] =>
  applications.flatMap(({ caseId, state }) =>
    state.state === "choosing" ? [`${caseId} was never answered by a book of places`] : [],
  );

/** What a case should have in the book of the provider that it chose last. */
const wantedIn = ({ state }: ApplicationFile): "held" | "waiting" | "taken" | undefined => {
  switch (state.state) {
    case "place-held":
      return "held";
    case "waiting":
      return "waiting";
    case "placed":
    case "in-service":
    case "suspended":
    case "reassessment":
    case "reconcluded":
      return state.choice === undefined ? undefined : "taken";
    default:
      return undefined;
  }
};

/** Whether a provider has declared its places, or left the Register, since a case has taken one there. */
const isDeclaredSince = ({ registrations }: Evidence, { entries }: ApplicationFile, book: Book) => {
  const accepted = entries.findLast(({ events }) =>
    events.some(({ type }) => type === "place-accepted"),
  );
  const registration = registrations.find(
    ({ caseId }) => registerNumberOf(caseId) === book.provider,
  );
  const declared = registration && declarationIn(registration.entries);
  const at = registration?.entries[(declared?.version ?? 0) - 1]?.at;
  // The book hears of both a little later, and may hear of the acceptance first.
  return accepted === undefined || at === undefined || at >= accepted.at;
};

const flawsOfCase = (evidence: Evidence, file: ApplicationFile, { book }: KeptBook): string[] => {
  const { caseId, state } = file;
  const isIn = (all: readonly { readonly caseId: CaseId; readonly choice: number }[]) =>
    all.some((one) => one.caseId === caseId && one.choice === state.choice?.choice);
  const wanted = state.choice?.provider === book.provider ? wantedIn(file) : undefined;
  const found = (["held", "waiting", "taken"] as const).filter((list) =>
    book[list].some((one) => one.caseId === caseId),
  );
  if (wanted === undefined) {
    // Those taken before a declaration are let go with it, and no sooner.
    return found.map((list) => `${caseId} is ${list} at ${book.provider}, and wants nothing there`);
  }
  const isRight = isIn(book[wanted]) && found.length === 1;
  const isOver = wanted === "taken" && found.length === 0 && isDeclaredSince(evidence, file, book);
  return isRight || isOver
    ? []
    : [
        `${caseId} is ${found.join() || "nothing"} at ${book.provider}, where it is to be ${wanted}`,
      ];
};

/** Whoever was admitted at once stands in the book of that provider as long as the services run, and in no other (L114-15.7). */
const flawsOfStay = (
  { caseId, state }: ApplicationFile,
  { provider, admitted }: Book,
): string[] => {
  const stays =
    state.provider === provider &&
    state.choice === undefined &&
    state.received?.volume === "budget" &&
    (state.state === "placed" || servedStates.some((one) => one === state.state));
  const count = admitted.filter((one) => one.caseId === caseId).length;
  return count === (stays ? 1 : 0) ? [] : [`${caseId} is admitted ${count} times at ${provider}`];
};

/** Held, waiting and taken stand in the books as the cases say, each case in one book; nobody waits for a place that is free. */
export const theBooksAgreeWithTheCases = async (evidence: Evidence): Promise<string[]> => {
  const { applications } = evidence;
  const books = await booksOf(evidence);
  return books.flatMap((kept): string[] => {
    const { book, untold } = kept;
    const { provider, waiting } = book;
    const isFree = freeIn(book) > 0 && waiting.length > 0;
    return [
      ...applications.flatMap((file) => flawsOfCase(evidence, file, kept)),
      ...applications.flatMap((file) => flawsOfStay(file, book)),
      ...(isFree ? [`${provider} has a place free, and somebody waits`] : []),
      ...(untold.length === 0 ? [] : [`${provider} has said what no case has heard`]),
    ];
  });
};

/** A book gives no more places than there are, and none to a case that has one or waits. */
export const noPlaceIsGivenTwice = ({ town }: Evidence): string[] =>
  town.world
    .tableNamed(tableNames.places)
    .all()
    .map((item) => bookSchema.parse(plainItem(item)["book"]))
    .flatMap(({ provider, declared, held, taken, waiting }) => {
      const named = [...held, ...taken, ...waiting].map(({ caseId }) => caseId);
      return [
        ...(held.length + taken.length <= declared
          ? []
          : [`${provider} gives more places than it has`]),
        ...(new Set(named).size === named.length ? [] : [`${provider} gives a place twice`]),
      ];
    });

const hour = 3_600_000;

/** Since when, and until when, a case waited with a provider. */
interface Wait extends Waiting {
  readonly from: number;
  /** When a place was held for it at last; undefined where none ever was. */
  readonly served: number | undefined;
  readonly until: number;
}

const waitsIn = ({ caseId, entries, state }: ApplicationFile, provider: string): Wait[] => {
  const waits: Wait[] = [];
  let from: number | undefined;
  const { decision, receivedAt } = state;
  for (const entry of entries) {
    const at = epochMilliseconds(entry.at);
    for (const event of serviceEventsOf(entry)) {
      if (event.type === "place-queued" && event.provider === provider) {
        from = at;
        continue;
      }
      const served = event.type === "place-held" ? at : undefined;
      const isEnd =
        served !== undefined ||
        event.type === "queue-left" ||
        event.type === "withdrawn" ||
        event.type === "provider-chosen" ||
        event.type === "place-denied";
      if (from === undefined || !isEnd || decision === undefined || receivedAt === undefined)
        continue;
      waits.push({
        caseId,
        choice: 1,
        decidedAt: decision.at,
        receivedAt,
        from,
        served,
        until: at,
      });
      from = undefined;
    }
  }
  if (from === undefined || decision === undefined || receivedAt === undefined) return waits;
  const open = { from, served: undefined, until: Number.MAX_SAFE_INTEGER };
  return [...waits, { caseId, choice: 1, decidedAt: decision.at, receivedAt, ...open }];
};

/** Nobody who waits is passed over by somebody whom the Law puts later (L114-4.1.3, L114-15.5). */
export const nobodyInAListIsPassedOver = ({ applications }: Evidence): string[] => {
  const providers = new Set(applications.flatMap(({ state }) => state.choice?.provider ?? []));
  return [...providers].flatMap((provider) => {
    const waits = applications.flatMap((file) => waitsIn(file, provider));
    return waits.flatMap((first) =>
      waits
        .filter(
          ({ served, ...later }) =>
            served !== undefined &&
            byOrder(first, later) < 0 &&
            // What a book says is in its case a little later.
            first.from < served - hour &&
            first.until > served + hour,
        )
        .map((later) => `${later.caseId} was served at ${provider} before ${first.caseId}`),
    );
  });
};
