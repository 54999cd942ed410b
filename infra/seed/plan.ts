// What happens to each sample case, and when: all of it follows from the seed.
import type { Unit } from "#shared/law/territory.ts";
import { diceFor, type Dice } from "./dice.ts";
import { seededPlaces, somePlace } from "./places.ts";

/** How far a supplier's case goes, and how it ends. */
export const supplierCourses = ["included", "changed", "removed", "refused", "withdrawn"] as const;
export type SupplierCourse = (typeof supplierCourses)[number];

/** How an application for services goes. */
export const personCourses = ["served", "in-services", "refused", "withdrawn", "waiting"] as const;
export type PersonCourse = (typeof personCourses)[number];

export const supplierSteps = [
  "file",
  "verify",
  "decide",
  "change",
  "verify-change",
  "decide-change",
  "ask-removal",
  "remove",
  "withdraw",
] as const;
export type SupplierStep = (typeof supplierSteps)[number];

export const personSteps = [
  "apply",
  "assign",
  "assess",
  "decide",
  "choose",
  "accept",
  "plan",
  "serve",
  "complete",
  "withdraw",
] as const;
export type PersonStep = (typeof personSteps)[number];

/** A step, and the moment of the plan at which it is taken. */
interface Due<Step> {
  readonly step: Step;
  readonly moment: number;
}

interface Common {
  /** From 1. */
  readonly number: number;
  readonly unit: Unit;
}

export interface SupplierCase extends Common {
  readonly kind: "organization" | "specialist";
  readonly course: SupplierCourse;
  /** Gives services to others of the plan: included first of all, with so many free places. */
  readonly free: number | undefined;
  readonly steps: readonly Due<SupplierStep>[];
}

export interface PersonCase extends Common {
  readonly kind: "assistance";
  readonly course: PersonCourse;
  readonly steps: readonly Due<PersonStep>[];
}

export type PlannedCase = SupplierCase | PersonCase;

export interface Plan {
  readonly seed: number;
  readonly cases: readonly PlannedCase[];
  /** How many moments there are, three to a turn. */
  readonly moments: number;
}

/** A turn is filed and applied in, verified and assigned, and decided: at three moments, a day apart. */
export const momentsOfTurn = 3;

/** In these turns the providers of the plan are included; nobody applies for services before. */
const first = 1;

/** The place of a case in the months: the later a case, the later it begins. */
const turnOf = (number: number, count: number, turns: number): number =>
  first + Math.floor(((number - 1) * (turns - first)) / Math.max(1, count));

/** The moments of steps one after the other: each its own part of a turn, some turns later where it is late. */
const along = <Step>(
  turn: number,
  steps: readonly (readonly [step: Step, part: number, later: number])[],
): readonly Due<Step>[] => {
  let at = turn;
  return steps.map(([step, part, later]) => {
    at += later;
    return { step, moment: at * momentsOfTurn + part };
  });
};

/** One in four is worked on a turn later than it should be. */
const late = (dice: Dice): number => (dice.oneIn(4) ? 1 : 0);

const supplierStepsOf = (course: SupplierCourse, turn: number, dice: Dice) => {
  const began = [["file", 0, 0]] as const;
  if (course === "withdrawn") return along<SupplierStep>(turn, [...began, ["withdraw", 2, 0]]);
  const decided = [...began, ["verify", 1, late(dice)], ["decide", 2, late(dice)]] as const;
  if (course === "changed") {
    return along<SupplierStep>(turn, [
      ...decided,
      ["change", 0, 2 + dice.below(6)],
      ["verify-change", 1, late(dice)],
      ["decide-change", 2, late(dice)],
    ]);
  }
  if (course === "removed") {
    return along<SupplierStep>(turn, [
      ...decided,
      ["ask-removal", 0, 3 + dice.below(8)],
      ["remove", 1, 0],
    ]);
  }
  return along<SupplierStep>(turn, decided);
};

const personStepsOf = (course: PersonCourse, turn: number, dice: Dice) => {
  const assessed = [
    ["apply", 0, 0],
    ["assign", 1, 0],
    ["assess", 1, late(dice)],
    ["decide", 2, 0],
  ] as const;
  switch (course) {
    case "withdrawn":
      return along<PersonStep>(turn, [
        ["apply", 0, 0],
        ["withdraw", 2, 0],
      ]);
    case "refused":
      return along<PersonStep>(turn, assessed);
    case "waiting":
      return along<PersonStep>(turn, [...assessed, ["choose", 0, 1]]);
    case "in-services":
    case "served": {
      const placed = [
        ...assessed,
        ["choose", 0, 1],
        ["accept", 1, 0],
        ["plan", 2, late(dice)],
        ["serve", 0, 1],
      ] as const;
      const last = course === "served" ? ([["complete", 2, 1 + dice.below(4)]] as const) : [];
      return along<PersonStep>(turn, [...placed, ...last]);
    }
  }
};

const supplierCourseOf = (dice: Dice): SupplierCourse =>
  dice.pick([
    "included",
    "included",
    "included",
    "included",
    "refused",
    "refused",
    "refused",
    "changed",
    "removed",
    "withdrawn",
  ]);

const personCourseOf = (dice: Dice): PersonCourse =>
  dice.pick([
    "served",
    "served",
    "served",
    "in-services",
    "in-services",
    "refused",
    "refused",
    "waiting",
    "waiting",
    "withdrawn",
  ]);

const kindOf = (dice: Dice): PlannedCase["kind"] =>
  dice.pick([
    "organization",
    "organization",
    "organization",
    "specialist",
    "specialist",
    "assistance",
    "assistance",
    "assistance",
    "assistance",
    "assistance",
  ]);

/** Every office has a provider with room for many, and one that soon has none. */
const roomy = 400;
const crowded = 2;

const providersOf = (): readonly SupplierCase[] =>
  seededPlaces.flatMap(({ unit }, place) =>
    [roomy, crowded].map((free, which): SupplierCase => ({
      number: place * 2 + which + 1,
      unit,
      kind: "organization",
      course: "included",
      free,
      steps: along<SupplierStep>(0, [
        ["file", 0, 0],
        ["verify", 1, 0],
        ["decide", 2, 0],
      ]),
    })),
  );

/** The plan of a seed: so many cases over so many turns, the last of which are not over when the plan is. */
export const planOf = (seed: number, count: number, turns: number): Plan => {
  const providers = providersOf().slice(0, count);
  const others = Array.from({ length: count - providers.length }, (_, place): PlannedCase => {
    const number = providers.length + place + 1;
    const dice = diceFor(seed, number);
    const turn = turnOf(place + 1, count - providers.length, turns);
    const kind = kindOf(dice);
    const { unit } = somePlace(dice);
    if (kind === "assistance") {
      const course = personCourseOf(dice);
      return { number, unit, kind, course, steps: personStepsOf(course, turn, dice) };
    }
    const course = supplierCourseOf(dice);
    return {
      number,
      unit,
      kind,
      course,
      free: undefined,
      steps: supplierStepsOf(course, turn, dice),
    };
  });
  return { seed, cases: [...providers, ...others], moments: turns * momentsOfTurn };
};
