// What Arnau does with a registration by itself when a day comes: it reminds of a term or a document,
// tells that a state system is silent, notes that a term has lapsed, and ends the keeping of what is kept no longer.
import type { RunningTerm } from "#shared/cases/running-term.ts";
import { dueOf } from "#shared/cases/due.ts";
import { termNotesOn } from "#shared/cases/term-notes.ts";
import type { Watched } from "#shared/cases/watched.ts";
import { checkNotes } from "#shared/checks/watch.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { addDays, dayOf, nextDay, type Day, type Instant } from "#shared/law/dates.ts";
import { editionById, type Edition } from "#shared/law/editions.ts";
import { lastDayKept } from "#shared/law/keeping.ts";
import { supplierSystems } from "./checks.ts";
import type { CommandOf } from "./commands.ts";
import { openDaysOf } from "./long-open.ts";
import type { Reminder } from "./events-terms.ts";
import type { DocumentType } from "./forms/documents.ts";
import type { Registration } from "./state.ts";
import { changeReview, inclusionReview, type RegistrationState } from "./states.ts";

/** A command that is due; the same note has the same id however often it is made. */
export interface Note {
  readonly command: CommandOf<"remind" | "erase" | "askAgain" | "noteDelay">;
  readonly commandId: string;
}

/** A note that is still to be given, and the days on which it makes sense. */
interface Planned extends Note {
  readonly from: Day;
  readonly through?: Day;
}

/** So long before its end a supplier is reminded of a document: policy, the acts only want it relevant (R377-9b, R377-17). */
const documentNoticeDays = 30;

/** Whether a term runs that people or Arnau have to keep; the years of keeping are nobody's task. */
const isOpen = ({ provision, stoppedAt }: RunningTerm): boolean =>
  stoppedAt === undefined && provision !== "R377-35";

/** The terms of a registration that run and that a working-day calendar can move. */
export const openTermsOf = ({ state, terms }: Registration): readonly RunningTerm[] =>
  state === "erased" ? [] : terms.filter(isOpen);

const isSame = (one: Reminder, other: Reminder): boolean =>
  one.of === "term"
    ? other.of === "term" && one.provision === other.provision && one.when === other.when
    : other.of === "document" &&
      one.document === other.document &&
      one.validUntil === other.validUntil &&
      one.when === other.when;

const reminder = (about: Reminder, of: string, from: Day, through?: Day): Planned => ({
  command: { name: "remind", about },
  commandId: `remind:${of}`,
  from,
  ...(through !== undefined && { through }),
});

const ofTerm = (
  { edition, savedAt }: Registration,
  term: RunningTerm,
  calendar: WorkCalendar,
): readonly Planned[] => {
  if (edition === undefined || savedAt === undefined) throw new Error("a term without its case");
  const { provision, startedAt } = term;
  const dueDay = dayOf(dueOf(term, edition, savedAt, calendar));
  return termNotesOn(dueDay).map(({ when, from, through }) =>
    reminder({ of: "term", provision, when }, `${provision}:${when}:${startedAt}`, from, through),
  );
};

/** Once before the document lapses, and once when it has lapsed (R377-9b, R377-17). */
const ofDocument = (
  document: DocumentType,
  validUntil: Day,
  rounds: number,
): readonly Planned[] => {
  const about = { of: "document", document, validUntil } as const;
  const id = `${document}:${validUntil}`;
  return [
    reminder(about, `${id}:${rounds}`, addDays(validUntil, -documentNoticeDays), validUntil),
    reminder({ ...about, when: "lapsed" }, `${id}:lapsed:${rounds}`, nextDay(validUntil)),
  ];
};

/**
 * The documents of the entry that stands, with no application under way that may bring better ones
 * (R377-9b, R377-17); a change is the supplier's remedy (R377-30.1).
 */
const ofDocuments = ({ state, account, rounds }: Registration): readonly Planned[] => {
  if (state !== "included" || account === undefined) return [];
  return account.saved.documents.flatMap(({ type, validUntil }) =>
    validUntil === undefined ? [] : ofDocument(type, validUntil, rounds),
  );
};

/** From when on a case is kept that came to its end: the removal (R377-35), or by policy a refusal or a withdrawal (G30). */
const keptSince = ({ state, removal, decision, endedAt }: Registration): Instant | undefined => {
  switch (state) {
    case "removed":
      return removal?.at;
    case "refused":
    case "withdrawn":
      return decision?.at ?? endedAt;
    default:
      return undefined;
  }
};

const editionOf = ({ edition: id = "" }: Registration): Edition => {
  const edition = editionById(id);
  if (edition === undefined) throw new Error("a case that was decided by no edition");
  return edition;
};

/**
 * The last day on which a case is kept: exactly two years after its end (R377-35, G29, G30), by its
 * own edition unless another is given to tell what that would come to. Undefined while it goes on.
 */
export const keptUntil = (registration: Registration, edition?: Edition): Day | undefined => {
  const since = keptSince(registration);
  return since === undefined ? undefined : lastDayKept(edition ?? editionOf(registration), since);
};

/** A case that a court deals with is looked at every day, until nothing holds up its erasure (G29, G32). */
const ofKeeping = (registration: Registration, today: Day): readonly Planned[] => {
  const until = keptUntil(registration);
  if (until === undefined) return [];
  const over = nextDay(until);
  const held = registration.legalHold && over <= today;
  return [
    {
      command: { name: "erase" },
      commandId: `erase:${registration.rounds}`,
      from: held ? nextDay(today) : over,
    },
  ];
};

const underReview: ReadonlySet<RegistrationState> = new Set([...inclusionReview, ...changeReview]);

/**
 * What the questions to state systems need: an answer that has grown old is asked for anew (R377-7.p2f, R377-15.p2e), and a
 * system that is silent is told of (G04).
 */
const ofChecks = ({ state, questions }: Registration): readonly Planned[] =>
  underReview.has(state) ? checkNotes(supplierSystems, questions) : [];

/** Everything that is still to be noted of a registration, as far as it is known now. */
const plannedOf = (
  registration: Registration,
  today: Day,
  calendar: WorkCalendar,
): readonly Planned[] => {
  const reminders = [
    ...openTermsOf(registration).flatMap((term) => ofTerm(registration, term, calendar)),
    ...ofDocuments(registration),
  ];
  const isGiven = ({ command }: Planned) =>
    command.name === "remind" && registration.reminded.some((one) => isSame(one, command.about));
  return [
    ...reminders.filter((planned) => !isGiven(planned)),
    ...ofChecks(registration),
    ...ofKeeping(registration, today),
  ].filter(({ through }) => through === undefined || today <= through);
};

/**
 * What is to be noted of a registration at an instant: reminders of terms (R377-21 and its like) and
 * of documents (R377-9b, R377-17), answers that grew old or do not come, and the end of the keeping (R377-35). Nothing that was noted.
 */
export const notesAt = (
  registration: Registration,
  at: Instant,
  calendar: WorkCalendar,
): readonly Note[] => {
  const today = dayOf(at);
  return plannedOf(registration, today, calendar)
    .filter(({ from }) => from <= today)
    .map(({ command, commandId }) => ({ command, commandId }));
};

/** When a registration is to be looked at again, as it stands at an instant: whoever looks asks anew. */
export const watchedAt = (
  registration: Registration,
  at: Instant,
  calendar: WorkCalendar,
): Watched => {
  const today = dayOf(at);
  const planned = plannedOf(registration, today, calendar).map(({ from }) =>
    from < today ? today : from,
  );
  const [next] = [...planned, ...openDaysOf(registration, today)].toSorted();
  return { today, next, isOpen: openTermsOf(registration).length > 0 };
};
