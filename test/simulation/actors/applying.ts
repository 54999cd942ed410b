// Who applies in a run, and when.
import type { Dice } from "#test/simulation/engine/dice.ts";
import { supplierKinds } from "./applicants.ts";
import { portals } from "./people.ts";
import type { Applicant } from "./portal.ts";
import type { Town } from "./town.ts";

const regions = ["75", "71"] as const;

/** How many runs tell of a specialist and of an organisation that lists it. */
const withHousehold = 0.2;

const anybody = (town: Town, dice: Dice, place: number): Applicant => ({
  name: `applicant-${place}`,
  place,
  kind: dice.pick(supplierKinds),
  portal: dice.pick(portals),
  unit: dice.pick(town.offices.length === 1 ? regions.slice(0, 1) : regions),
  startHours: dice.below(48),
});

/** A specialist who dies, and an organisation that lists it before (R377-4.11b, R377-32.3b, G26). */
const householdFrom = (town: Town, dice: Dice, place: number): Applicant[] => [
  { ...anybody(town, dice, place), kind: "specialist", part: "dies" },
  {
    ...anybody(town, dice, place + 1),
    kind: dice.pick(["entity", "proprietor"]),
    part: "lists",
  },
];

export const applicantsIn = (town: Town, dice: Dice): Applicant[] => {
  const all = Array.from({ length: dice.pick([1, 1, 2, 2, 3]) }, (_, index) =>
    anybody(town, dice, index + 1),
  );
  const household = dice.chance(withHousehold) ? householdFrom(town, dice, all.length + 1) : [];
  // Whoever is in a household makes a run long enough by itself.
  return household.length > 0 ? [...all.slice(0, 1), ...household] : all;
};
