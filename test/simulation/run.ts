// One run of the simulation: everything in it follows from the seed.
import { instantAt } from "#shared/law/dates.ts";
import { administratorLives } from "./actors/administrator.ts";
import { applicantsIn } from "./actors/applying.ts";
import { citizenLives } from "./actors/citizen.ts";
import { familiesLive } from "./actors/families/families.ts";
import { foundCommission } from "./actors/founding.ts";
import { inspectorLives } from "./actors/inspector.ts";
import { memberLives } from "./actors/member.ts";
import { calendarsChange } from "./actors/ministry.ts";
import { operatorLives } from "./actors/operator.ts";
import { outagesHappen } from "./actors/outages.ts";
import { officeIn } from "./actors/people.ts";
import { applicantLives, type Applicant } from "./actors/portal.ts";
import { representativeLives } from "./actors/representative.ts";
import { saboteurLives } from "./actors/saboteur.ts";
import { secretaryLives } from "./actors/secretary.ts";
import { strangerLives } from "./actors/stranger.ts";
import { live, openTown, type Town } from "./actors/town.ts";
import { watchGoesRound } from "./actors/watch.ts";
import { weatherChanges } from "./actors/weather.ts";
import { yearsGoBy } from "./actors/years.ts";
import { diceOf } from "./engine/dice.ts";
import type { Rest } from "./engine/scheduler.ts";
import { openTally, type Tally } from "./engine/tally.ts";
import { openTrace } from "./engine/trace.ts";
import { gatherEvidence, type Outcome } from "./invariants/evidence.ts";
import { violationsAtAnyTime, violationsAtTheEnd, type Violation } from "./invariants/all.ts";
import { openWorld, type Tampering } from "./world.ts";

/** How much goes wrong in a run. */
interface Severity {
  /** The probability that something befalls a call, and how often that may happen in all. */
  readonly faultRate: number;
  readonly faultBudget: number;
  readonly doubling: number;
}

export interface RunProps {
  /** In the place of what the seed would choose. */
  readonly severity?: Partial<Severity>;
  /** Whether the run goes on for the years. */
  readonly years?: boolean;
  readonly tampering?: Tampering;
  /** Changes what a run has left behind before it is judged. */
  readonly afterwards?: (town: Town) => void;
  /** Hears every step. */
  readonly tell?: (line: string) => void;
}

export interface Report {
  readonly seed: number;
  readonly rest: Rest;
  /** The same seed gives the same digest of every step. */
  readonly digest: string;
  readonly violations: readonly Violation[];
  readonly steps: number;
  readonly virtualDays: number;
  readonly counts: ReturnType<Tally["counts"]>;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
}

const hour = 3_600_000;
const day = 24 * hour;
/** A Monday in the middle of winter; runs start within the year after it. */
const earliest = Date.parse("2026-01-05T00:00:00.000Z");
const bounds = { steps: 150_000, days: 45, daysOfYears: 3 * 365 };
/** How many runs go on for the years after which everything is erased. */
const withYears = 0.28;

/** Calm and stormy runs: how often something befalls a call. */
const doublings = [0, 0.03, 0.3];
const faultRates = [0, 0.005, 0.01, 0.02, 0.04];
const regions = ["75", "71"] as const;

/** Everybody comes to work, and to look, as long as somebody's story goes on. */
const begin = (town: Town, tally: Tally, inspect: () => void): void => {
  for (const office of town.offices) {
    for (const by of office.representatives) representativeLives(town, office, by);
    secretaryLives(town, office);
    for (const by of office.members) memberLives(town, office, by);
    administratorLives(town, office);
  }
  citizenLives(town);
  strangerLives(town);
  operatorLives(town, tally);
  watchGoesRound(town);
  saboteurLives(town, tally, town.dice.below(4));
  inspectorLives(town, inspect);
};

const settle = async (town: Town, tally: Tally, inspect: () => void) => {
  await Promise.all(town.offices.map((office) => foundCommission(town, office)));
  begin(town, tally, inspect);
};

/** The numbers of the forms that are filed after the years. */
const second = 3;

/** Some of those who were erased apply again, as if for the first time. */
const comeAgain = (town: Town, applicants: readonly Applicant[]): void => {
  for (const applicant of applicants) {
    if (applicant.part === undefined && town.dice.chance(0.6)) {
      applicantLives(town, { ...applicant, startHours: town.dice.below(24) }, second);
    }
  }
};

export const simulate = async (
  seed: number,
  { severity, years, tampering, afterwards, tell }: RunProps = {},
): Promise<Report> => {
  const dice = diceOf(`seed ${seed}`);
  const tally = openTally();
  const trace = openTrace(tell);
  const start = earliest + dice.below(365) * day + dice.below(24) * hour;
  const world = openWorld({
    start: instantAt(start),
    dice,
    trace,
    tally,
    faultRate: dice.pick(faultRates),
    faultBudget: dice.between(20, 150),
    doubling: dice.pick(doublings),
    ...severity,
    calmAfterHours: 10 * 24,
    coldStarts: 0.05,
    ...(dice.chance(0.3) && { page: dice.between(2, 6) }),
    ...(tampering !== undefined && { tampering }),
  });
  const town = openTown({
    world,
    dice: dice.fork("people"),
    offices: regions.slice(0, dice.between(1, 2)).map((unit) => officeIn(unit, dice)),
  });
  const early: Violation[] = [];
  const inspect = () => early.push(...violationsAtAnyTime(gatherEvidence(town)));
  const applicants = applicantsIn(town, dice);
  for (const applicant of applicants) applicantLives(town, applicant);
  familiesLive(town, dice.fork("families"));
  const chosen = dice.chance(withYears);
  const goesOn = years ?? chosen;
  weatherChanges(town, dice.below(5));
  outagesHappen(town, tally, dice.below(4));
  calendarsChange(town, dice.pick([0, 0, 1, 1, 2]));
  live(town, "founding", () => settle(town, tally, inspect));
  if (goesOn) {
    yearsGoBy(town, () => {
      comeAgain(town, applicants);
      begin(town, tally, inspect);
    });
  }
  const days = goesOn ? bounds.daysOfYears : bounds.days;
  const rest = await world.scheduler.run({ steps: bounds.steps, until: start + days * day });
  afterwards?.(town);
  const evidence = gatherEvidence(town);
  tally.count("reapplied-before-notice", evidence.impatient);
  const late = await violationsAtTheEnd(evidence, rest);
  return {
    seed,
    rest,
    digest: trace.digest(),
    violations: [...early, ...late],
    steps: world.scheduler.steps(),
    virtualDays: Math.round((world.scheduler.time() - start) / day),
    counts: tally.counts(),
    outcomes: evidence.outcomes,
  };
};
