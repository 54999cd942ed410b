// What is counted of a case, from its history step by step.
import { dueOf } from "#shared/cases/due.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Unit } from "#shared/law/territory.ts";
import { workingDaysBetween } from "#shared/law/working-days.ts";
import { monthOf, type Mark } from "./figures.ts";

/** A case after one entry of its history, as far as anything of it is counted. */
export interface Snapshot {
  readonly at: Instant;
  readonly state: string;
  readonly unit: Unit | undefined;
  readonly edition: string | undefined;
  /** What the ceilings of terms count from. */
  readonly countedFrom: Instant | undefined;
  readonly terms: readonly RunningTerm[];
  /** The grounds of a refusal that this entry holds. */
  readonly refusedFor: readonly string[];
}

/** What of a kind of case is counted: in which states somebody works on it, and which terms somebody has to keep. */
export interface Countable {
  readonly steps: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Cases that were ever in one of these are counted, and named in no list. */
  readonly confidential: ReadonlySet<string>;
}

/** What a mark is made in: the unit, and how terms of it are counted. */
interface Frame {
  readonly unit: Unit;
  readonly edition: string;
  readonly countedFrom: Instant;
}

interface Term extends RunningTerm {
  readonly frame: Frame;
}

/** What has been seen of a case so far. */
interface Walk {
  readonly frame: Frame | undefined;
  readonly began: Instant | undefined;
  readonly state: string;
  readonly since: Instant | undefined;
  readonly terms: ReadonlyMap<string, Term>;
  readonly marks: readonly Bare[];
}

type Bare = Mark extends infer One ? (One extends Mark ? Omit<One, "listed"> : never) : never;

const nothingSeen: Walk = {
  frame: undefined,
  began: undefined,
  state: "none",
  since: undefined,
  terms: new Map(),
  marks: [],
};

/** What was erased of a case is as it was before. */
const frameAfter = (before: Frame | undefined, snapshot: Snapshot): Frame | undefined => {
  const unit = snapshot.unit ?? before?.unit;
  const edition = snapshot.edition ?? before?.edition;
  const countedFrom = snapshot.countedFrom ?? before?.countedFrom;
  if (unit === undefined || edition === undefined || countedFrom === undefined) return before;
  return { unit, edition, countedFrom };
};

const keyOf = ({ provision, startedAt }: Pick<RunningTerm, "provision" | "startedAt">) =>
  `${provision}#${startedAt}`;

/** The terms seen so far; one that was begun anew while it ran has ended with that. */
const termsAfter = (walk: Walk, { at, terms }: Snapshot, frame: Frame) => {
  const next = new Map(walk.terms);
  const there = new Set(terms.map(keyOf));
  for (const [key, term] of walk.terms) {
    if (!there.has(key) && term.stoppedAt === undefined) next.set(key, { ...term, stoppedAt: at });
  }
  for (const term of terms) {
    const known = next.get(keyOf(term));
    if (known === undefined || known.stoppedAt === undefined)
      next.set(keyOf(term), { ...term, frame });
  }
  return next;
};

const stepLeft = (
  { state, since }: Walk,
  { at }: Snapshot,
  { unit }: Frame,
  { steps }: Countable,
  calendar: WorkCalendar,
): readonly Bare[] => {
  if (since === undefined || !steps.has(state)) return [];
  const counted = workingDaysBetween(calendar, dayOf(since), dayOf(at));
  // Clocks of two machines may differ by a moment around midnight.
  const days = counted === "ends-before-it-starts" ? 0 : counted.count;
  return [{ figure: "steps", of: state, month: monthOf(at), unit, at, since, days }];
};

const refusalsIn = ({ at, refusedFor }: Snapshot, { unit }: Frame): readonly Bare[] =>
  [...new Set(refusedFor)].map((of) => ({
    figure: "refusals",
    of,
    month: monthOf(at),
    unit,
    at,
    since: at,
  }));

const stepped =
  (countable: Countable, calendar: WorkCalendar) =>
  (walk: Walk, snapshot: Snapshot): Walk => {
    const frame = frameAfter(walk.frame, snapshot);
    if (frame === undefined) return walk;
    const began = walk.began ?? snapshot.at;
    const moved = walk.state !== snapshot.state;
    const left = moved ? stepLeft(walk, snapshot, frame, countable, calendar) : [];
    return {
      frame,
      began,
      state: snapshot.state,
      since: moved ? snapshot.at : walk.since,
      terms: termsAfter(walk, snapshot, frame),
      marks: [...walk.marks, ...left, ...refusalsIn(snapshot, frame)],
    };
  };

const termMark = (term: Term, calendar: WorkCalendar): Bare => {
  const { provision, startedAt, stoppedAt, frame } = term;
  const due = dueOf(term, frame.edition, frame.countedFrom, calendar);
  const common = {
    figure: "terms",
    of: provision,
    month: monthOf(due),
    unit: frame.unit,
    at: due,
    since: startedAt,
  } as const;
  return stoppedAt === undefined
    ? { ...common, runsTo: dayOf(due) }
    : { ...common, ended: stoppedAt <= due ? "kept" : "late" };
};

/**
 * Everything that is counted of a case: where it stands since its beginning, its terms by the day that each is due on, the
 * steps that were left, in working days, and the grounds of refusals. Nothing for a case without a unit. The same
 * history and calendar always give the same.
 */
export const marksOf = (
  snapshots: readonly Snapshot[],
  countable: Countable,
  calendar: WorkCalendar,
): readonly Mark[] => {
  const walk = snapshots.reduce(stepped(countable, calendar), nothingSeen);
  const { frame, began, state, marks } = walk;
  if (frame === undefined || began === undefined) return [];
  const listed = !snapshots.some((one) => countable.confidential.has(one.state));
  const standing: Bare = {
    figure: "states",
    of: state,
    month: monthOf(began),
    unit: frame.unit,
    at: began,
    since: began,
  };
  const terms = [...walk.terms.values()]
    .filter(({ provision }) => countable.terms.has(provision))
    .map((term) => termMark(term, calendar));
  return [standing, ...terms, ...marks].map((mark) => ({ ...mark, listed }));
};

/** The provisions of terms, as plain names. */
export const namesOf = (provisions: readonly ProvisionId[]): ReadonlySet<string> =>
  new Set(provisions);
