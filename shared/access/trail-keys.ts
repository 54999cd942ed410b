// By what the steps of officials are found: the keys of the trail (docs/adr/0050).
import { officialRoles, type Actor } from "#shared/cases/actor.ts";
import { addDays, addMonths, dayOf, type Day, type Instant } from "#shared/law/dates.ts";

/** Whether an actor is a person who holds an office, and no machine. */
export const isOfficial = ({ role }: Actor): boolean => officialRoles.some((one) => one === role);

/** Where a part of the trail lies: one case, one official of a unit in a month, or one unit on a day. */
export type TrailPlace =
  | { readonly of: "case"; readonly key: string }
  | { readonly of: "official"; readonly key: string }
  | { readonly of: "unit"; readonly key: string };

const officialKey = (unit: string, subject: string, day: Day) =>
  `${unit}#${subject}#${day.slice(0, "2026-11".length)}`;

const unitKey = (unit: string, day: Day) => `${unit}#${day}`;

/** By what a step is found besides its case: nothing of a machine, and of officials of no unit nothing either. */
export const trailKeysOf = (
  by: Actor,
  at: Instant,
): { readonly official: string; readonly unitDay: string } | undefined => {
  if (!isOfficial(by) || by.unit === undefined) return undefined;
  const day = dayOf(at);
  return { official: officialKey(by.unit, by.id, day), unitDay: unitKey(by.unit, day) };
};

interface Days {
  readonly from: Day;
  readonly to: Day;
}

const last = (day: Day) => addDays(addMonths(firstOf(day), 1), -1);
const firstOf = (day: Day) => addDays(day, 1 - Number(day.slice(-2)));

/** The places of one official's steps in these days, the newest first. */
export const placesOfOfficial = (
  unit: string,
  subject: string,
  { from, to }: Days,
): readonly TrailPlace[] => {
  const places: TrailPlace[] = [];
  for (let day = last(to); day >= from; day = addDays(firstOf(day), -1)) {
    places.push({ of: "official", key: officialKey(unit, subject, day) });
  }
  return places;
};

/** The places of a unit's steps in these days, the newest first. */
export const placesOfUnit = (unit: string, { from, to }: Days): readonly TrailPlace[] => {
  const places: TrailPlace[] = [];
  for (let day = to; day >= from; day = addDays(day, -1)) {
    places.push({ of: "unit", key: unitKey(unit, day) });
  }
  return places;
};
