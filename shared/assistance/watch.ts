// What Arnau does with an application by itself when a day comes.
import { dueOf } from "#shared/cases/due.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import { termNotesOn } from "#shared/cases/term-notes.ts";
import type { Watched } from "#shared/cases/watched.ts";
import { checkNotes } from "#shared/checks/watch.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, nextDay, type Day, type Instant } from "#shared/law/dates.ts";
import type { CommandOf } from "./commands.ts";
import { keptUntil } from "./decide-notes.ts";
import { isSameReminder, type AssistanceReminder } from "./events-parts.ts";
import { openDaysOf } from "./long-open.ts";
import { representationSystems } from "./representation.ts";
import type { Assistance } from "./state.ts";
import { decidingStates, type AssistanceState } from "./states.ts";

/** A command that is due; the same note has the same id however often it is made. */
export interface AssistanceNote {
  readonly command: CommandOf<"remind" | "erase" | "askAgain" | "noteDelay" | "lapsePlace">;
  readonly commandId: string;
}

interface Planned extends AssistanceNote {
  readonly from: Day;
  readonly through?: Day;
}

/** The terms that run, all of which a calendar of working days can move. */
export const openTermsOf = ({ terms }: Assistance): readonly RunningTerm[] =>
  terms.filter(({ stoppedAt }) => stoppedAt === undefined);

const reminder = (about: AssistanceReminder, of: string, from: Day, through?: Day): Planned => ({
  command: { name: "remind", about },
  commandId: `remind:${of}`,
  from,
  ...(through !== undefined && { through }),
});

const ofTerm = (
  { edition, receivedAt }: Assistance,
  term: RunningTerm,
  calendar: WorkCalendar,
): readonly Planned[] => {
  if (edition === undefined || receivedAt === undefined) throw new Error("a term without its case");
  const { provision, startedAt } = term;
  const dueDay = dayOf(dueOf(term, edition, receivedAt, calendar));
  return termNotesOn(dueDay).flatMap(({ when, from, through }) =>
    // What is due on the day it begins has no day before.
    from < dayOf(startedAt)
      ? []
      : [
          reminder(
            { of: "term", provision, when },
            `${provision}:${when}:${startedAt}`,
            from,
            through,
          ),
        ],
  );
};

const underReview: ReadonlySet<AssistanceState> = new Set(decidingStates);

/** Whether a case waits for somebody of the confidential track to take it up. */
const isUntaken = ({ state, acknowledged }: Assistance): boolean =>
  state === "handed-over" && !acknowledged;

/** A case that nobody of the confidential track has taken up is reminded of every day (G47). */
const ofHandOver = (assistance: Assistance, today: Day): readonly Planned[] =>
  isUntaken(assistance)
    ? [reminder({ of: "hand-over", on: today }, `hand-over:${today}`, today)]
    : [];

/** A provider that lets its time pass loses the place for the person, who chooses anew. */
const ofPlace = ({ state, choice }: Assistance): readonly Planned[] =>
  state === "place-held" && choice?.heldUntil !== undefined
    ? [
        {
          command: { name: "lapsePlace" },
          commandId: `lapsePlace:${choice.choice}:${choice.heldUntil}`,
          from: nextDay(dayOf(choice.heldUntil)),
        },
      ]
    : [];

/** Services whose time is over are to be completed by their provider (L114-14.4d). */
const ofServices = ({ state, decision }: Assistance): readonly Planned[] =>
  (state === "in-service" || state === "suspended") && decision?.until !== undefined
    ? [
        reminder(
          { of: "services-over", until: decision.until },
          `services-over:${decision.until}`,
          nextDay(decision.until),
        ),
      ]
    : [];

/** A case that a court deals with is looked at every day, until nothing holds up that it is forgotten (G32). */
const ofKeeping = (assistance: Assistance, today: Day): readonly Planned[] => {
  const edition = assistanceEditions.find(({ id }) => id === assistance.edition);
  const until = edition === undefined ? undefined : keptUntil(assistance, edition);
  if (until === undefined) return [];
  const over = nextDay(until);
  const held = assistance.legalHold && over <= today;
  return [{ command: { name: "erase" }, commandId: "erase", from: held ? nextDay(today) : over }];
};

const plannedOf = (
  assistance: Assistance,
  today: Day,
  calendar: WorkCalendar,
): readonly Planned[] => {
  const isGiven = ({ command }: Planned) =>
    command.name === "remind" &&
    assistance.reminded.some((one) => isSameReminder(one, command.about));
  const all: readonly Planned[] = [
    ...openTermsOf(assistance).flatMap((term) => ofTerm(assistance, term, calendar)),
    ...(underReview.has(assistance.state)
      ? checkNotes(representationSystems, assistance.questions)
      : []),
    ...ofHandOver(assistance, today),
    ...ofPlace(assistance),
    ...ofServices(assistance),
    ...ofKeeping(assistance, today),
  ];
  return all.filter(
    (planned) => !isGiven(planned) && (planned.through === undefined || today <= planned.through),
  );
};

/**
 * What is to be noted of an application at an instant: terms (L114-14.3, L114-15.2, L114-15.5), a case that the confidential
 * track has not taken up, a place that was not answered for, services beyond their time, the end of the keeping. Nothing that
 * was noted.
 */
export const notesAt = (
  assistance: Assistance,
  at: Instant,
  calendar: WorkCalendar,
): readonly AssistanceNote[] => {
  const today = dayOf(at);
  return plannedOf(assistance, today, calendar)
    .filter(({ from }) => from <= today)
    .map(({ command, commandId }) => ({ command, commandId }));
};

/** The first day from today on on which something is due; undefined where nothing will be. */
export const nextLookAt = (
  assistance: Assistance,
  at: Instant,
  calendar: WorkCalendar,
): Day | undefined => {
  const today = dayOf(at);
  const [next] = [
    ...plannedOf(assistance, today, calendar).map(({ from }) => (from < today ? today : from)),
    ...openDaysOf(assistance, today),
    // What is reminded of every day is looked at tomorrow as well.
    ...(isUntaken(assistance) ? [nextDay(today)] : []),
  ].toSorted();
  return next;
};

/** When an application is to be looked at again, as it stands at an instant: whoever looks asks anew. */
export const watchedAt = (
  assistance: Assistance,
  at: Instant,
  calendar: WorkCalendar,
): Watched => ({
  today: dayOf(at),
  next: nextLookAt(assistance, at, calendar),
  isOpen: openTermsOf(assistance).length > 0,
});
