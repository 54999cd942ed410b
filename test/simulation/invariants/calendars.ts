// Terms by the calendar in use: what another one moves is on record with the days that moved it.
import { explainDay, type WorkCalendar } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import {
  addDays,
  dayOf,
  epochMilliseconds,
  instantAt,
  nextDay,
  type Day,
  type Instant,
} from "#shared/law/dates.ts";
import { editionById, termOf } from "#shared/law/editions.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import { registrationEventSchema, type EventOf } from "#shared/registration/events.ts";
import type { Registration } from "#shared/registration/state.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, replay, type Evidence, type RegistrationFile } from "./evidence.ts";

const isWorking = (calendar: WorkCalendar, day: Day) => explainDay(calendar, day).working;

/** The last of so many working days after a day, counted one by one. */
const workingDaysAfter = (calendar: WorkCalendar, start: Day, amount: number): Day => {
  let day = start;
  for (let left = amount; left > 0;) {
    day = nextDay(day);
    if (isWorking(calendar, day)) left -= 1;
  }
  return day;
};

/** The last day of a term by a calendar; undefined for one that no calendar moves. */
const lastDayOf = (
  { edition, savedAt }: Pick<Registration, "edition" | "savedAt">,
  { provision, startedAt }: Pick<RunningTerm, "provision" | "startedAt">,
  calendar: WorkCalendar,
): Day | undefined => {
  const found = editionById(edition ?? "");
  const rule = found === undefined ? undefined : termOf(found, provision);
  if (rule === undefined || savedAt === undefined || rule.unit !== "working-day") return undefined;
  const own = workingDaysAfter(calendar, dayOf(startedAt), rule.amount);
  if (rule.ceiling === undefined) return own;
  const most = workingDaysAfter(calendar, dayOf(savedAt), rule.ceiling.amount);
  return most < own ? most : own;
};

/** The calendars of a run in the order of their coming, the one that ships first. */
const calendarsOf = ({ town }: Evidence): readonly WorkCalendar[] => [
  kazakhstanCalendar,
  ...town.calendars.uses.map(({ calendar }) => calendar),
];

const inUseAt = ({ town }: Evidence, at: Instant): WorkCalendar =>
  town.calendars.uses.findLast(({ since }) => since <= at)?.calendar ?? kazakhstanCalendar;

export const inUseNow = (evidence: Evidence) => calendarsOf(evidence).at(-1) ?? kazakhstanCalendar;

/** Whether the calendar in use is the one by which all terms are on record, as those say who counted. */
export const isCounted = ({ town }: Evidence): boolean => {
  const { given, uses } = town.calendars;
  const last = uses.at(-1);
  if (given.length > uses.length) return false;
  if (last === undefined) return true;
  const counted = town.world
    .tableNamed(tableNames.watch)
    .get({ pk: { S: "place" }, sk: { S: "calendar" } });
  // What was filed before and relayed after is looked for two days later.
  const isDone = counted?.["towards"] === undefined && counted?.["late"] === undefined;
  return isDone && counted?.["id"]?.S?.endsWith(`@${last.since}`) === true;
};

const openTerms = ({ state, terms }: Registration): readonly RunningTerm[] =>
  state === "erased" ? [] : terms.filter(({ stoppedAt }) => stoppedAt === undefined);

const movesIn = ({ entries }: RegistrationFile) =>
  entries.flatMap(({ at, events }) =>
    events
      .map((raw) => registrationEventSchema.parse(raw))
      .flatMap((event) => (event.type === "terms-reprojected" ? [{ at, event }] : [])),
  );

/** Of every term that runs the last day is on record by the calendar in use: as it began, or as it was moved since. */
export const everyOpenTermIsOnRecordByTheCalendarInUse = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) => {
    const moves = movesIn(file);
    return openTerms(file.state).flatMap((term) => {
      const { provision, startedAt } = term;
      const moved = moves
        .filter(({ at }) => at >= startedAt)
        .flatMap(({ event }) => event.terms.filter((one) => one.provision === provision))
        .at(-1);
      const recorded = moved?.after ?? lastDayOf(file.state, term, inUseAt(evidence, startedAt));
      const wanted = lastDayOf(file.state, term, inUseNow(evidence));
      if (recorded === wanted) return [];
      return [`${file.caseId}: ${provision} ends on ${wanted}, and ${recorded} is on record`];
    });
  });

type Move = EventOf<"terms-reprojected">["terms"][number];

/** Whether a day makes a difference between two calendars as a record tells it. */
const makesADifference = (
  [before, after]: readonly [WorkCalendar, WorkCalendar],
  { day, working, source }: Move["days"][number],
): boolean =>
  isWorking(after, day) === working && isWorking(before, day) !== working && source !== "";

/** Every recorded move is from one calendar to a later one, counted right, and names the days that made it. */
export const everyMoveHasItsReason = (evidence: Evidence): string[] => {
  const calendars = calendarsOf(evidence);
  return evidence.registrations.flatMap((file) =>
    file.entries.flatMap(({ sequence, command, events }) => {
      if (command !== "reprojectTerms") return [];
      const before = replay(file.entries.slice(0, sequence - 1));
      const isRight = events
        .map((raw) => registrationEventSchema.parse(raw))
        .every((event) => {
          if (event.type !== "terms-reprojected") return false;
          const place = calendars.findIndex(({ version }) => version === event.calendar);
          const after = calendars[place];
          return event.terms.every((move) => {
            const term = before.terms.find(({ provision }) => provision === move.provision);
            return calendars
              .slice(0, Math.max(0, place))
              .some(
                (old) =>
                  after !== undefined &&
                  term !== undefined &&
                  move.before !== move.after &&
                  lastDayOf(before, term, old) === move.before &&
                  lastDayOf(before, term, after) === move.after &&
                  move.days.length > 0 &&
                  move.days.every((day) => makesADifference([old, after], day)),
              );
          });
        });
      return isRight ? [] : [`${file.caseId}/${sequence} moves terms without a reason`];
    }),
  );
};

/** The worklist shows until when a task is to be done by the calendar in use. */
export const theWorklistCountsByTheCalendarInUse = (evidence: Evidence): string[] => {
  const items = evidence.town.world.tableNamed(tableNames.worklist).all().map(plainItem);
  return evidence.registrations.flatMap(({ caseId, state, application }) => {
    const task = items.find(({ pk }) => pk === caseId)?.["task"];
    const wanted = taskOf(caseId, state, application, inUseNow(evidence))?.due;
    const shown = task instanceof Object && "due" in task ? task.due : undefined;
    return shown === wanted
      ? []
      : [`${caseId} is due at ${wanted}, and shown for ${String(shown)}`];
  });
};

/** Whoever looks after the terms reads the calendar when it begins, five minutes before it ends at the latest. */
const longestLook = 330_000;

/** A reminder of a term comes on its last two days, and that of a breach when it is over, by the calendar in use (R377-21, G04). */
export const remindersComeInTime = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) =>
    file.entries.flatMap(({ sequence, at, events }) =>
      events
        .map((raw) => registrationEventSchema.parse(raw))
        .flatMap((event) => {
          if (event.type !== "reminded" || event.about.of !== "term") return [];
          const { provision, when } = event.about;
          const before = replay(file.entries.slice(0, sequence - 1));
          const term = before.terms.find((one) => one.provision === provision);
          const earlier = instantAt(epochMilliseconds(at) - longestLook);
          const days = [inUseAt(evidence, earlier), inUseAt(evidence, at)].map((calendar) =>
            term === undefined ? undefined : lastDayOf(before, term, calendar),
          );
          const today = dayOf(at);
          const isRight = days.some((last) => {
            if (last === undefined) return false;
            return when === "lapsed" ? last < today : addDays(last, -1) <= today && today <= last;
          });
          return isRight ? [] : [`${file.caseId}/${sequence} reminds of ${provision} at no time`];
        }),
    ),
  );
