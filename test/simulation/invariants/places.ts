// Free places: told by the supplier from day to day, and no version of the entry (R377-4.11c, G28).
import { registrationEventSchema } from "#shared/registration/events.ts";
import { declarationIn } from "#shared/registration/register/declaration.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import {
  formBehind,
  serviceEventsOf,
  type ApplicationFile,
  type Evidence,
  type RegistrationFile,
} from "./evidence.ts";

const begins = new Set(["included", "change-accepted"]);

const eventsOf = ({ entries }: RegistrationFile) =>
  entries.flatMap(({ events }) => events.map((raw) => registrationEventSchema.parse(raw)));

/** What was told last since the version that stands was accepted; undefined where that says it itself. */
const toldLast = (file: RegistrationFile): number | undefined => {
  const events = eventsOf(file);
  const since = events.slice(events.findLastIndex(({ type }) => begins.has(type)) + 1);
  const told = since.findLast((event) => event.type === "places-updated");
  return told?.type === "places-updated" ? told.free : undefined;
};

/** The Register tells the free places that the supplier told last, never more than there are; a specialist has none. */
export const freePlacesAreAsToldLast = async (evidence: Evidence): Promise<string[]> => {
  const register = dynamoRegister(evidence.town.world.aside, tableNames.register);
  const flaws = evidence.registrations.map(async (file): Promise<string[]> => {
    const { caseId, state, entries } = file;
    const form = formBehind(evidence.town, entries[(state.account?.application ?? 0) - 1]);
    if (form?.supplier === "specialist") {
      const told = eventsOf(file).some(({ type }) => type === "places-updated");
      return told ? [`${caseId} is a specialist and has places`] : [];
    }
    const entry = await register.get(registerNumberOf(caseId));
    if (form === undefined || entry?.supplier !== "organization") return [];
    const { total, free } = entry.places;
    const told = toldLast(file) ?? form.places.free;
    return [
      ...(free === told ? [] : [`${caseId} has ${told} free places, and ${free} are shown`]),
      ...(total === form.places.total && free <= total ? [] : [`${caseId} shows too many places`]),
    ];
  });
  return (await Promise.all(flaws)).flat();
};

/** How many cases ever held a place with a provider. */
const chosenAt = (applications: readonly ApplicationFile[], number: string): number =>
  applications.filter(({ entries }) =>
    entries
      .flatMap(serviceEventsOf)
      .some((event) => event.type === "place-held" && event.provider === number),
  ).length;

/** The book of each provider's places knows what its registration declared last, and of nobody who is out of the Register (R377-4.11c, R377-34). */
export const theBooksFollowTheDeclarations = async ({
  town,
  registrations,
  applications,
}: Evidence): Promise<string[]> => {
  const books = dynamoPlaces(town.world.aside, tableNames.places);
  const flaws = registrations.map(async ({ caseId, entries }): Promise<string[]> => {
    const { book } = await books.read(registerNumberOf(caseId));
    const told = declarationIn(entries);
    const free = told?.free ?? 0;
    // Who was forgotten and comes again has declared nothing yet; the book still knows that there is none.
    const isOfToday = told === undefined || book.version === told.version;
    // Those who held a place at the declaration have one besides (docs/adr/0041).
    const most = free + chosenAt(applications, registerNumberOf(caseId));
    return isOfToday && free <= book.declared && book.declared <= most
      ? []
      : [`${caseId} declared ${free} places, and its book knows of ${book.declared}`];
  });
  return (await Promise.all(flaws)).flat();
};
