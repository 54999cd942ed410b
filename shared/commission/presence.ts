import type { Day, Instant } from "#shared/law/dates.ts";
import { chairOn, type Composition } from "./composition.ts";
import { membersOn } from "./mandates.ts";

/** One stay of a member at a sitting; who left may come back and stays again. */
export interface Attendance {
  readonly member: string;
  readonly from: Instant;
  readonly until: Instant | undefined;
}

export interface Presence {
  /** Everybody whose mandate holds on the day. */
  readonly members: readonly string[];
  /** Those of them who are there, in the order of their coming. */
  readonly present: readonly string[];
  /** Who presides, if anybody does. */
  readonly chair: string | undefined;
}

/**
 * Who of a Commission takes part in a sitting on a day: the chair presides while present, otherwise
 * whoever those present elected, as long as that member is there (R377-23c, G36).
 */
export const presenceOf = (
  attendance: readonly Attendance[],
  elected: string | undefined,
  composition: Composition,
  day: Day,
): Presence => {
  const members = membersOn(composition.mandates, day);
  const present = attendance
    .filter(({ member, until }) => until === undefined && members.includes(member))
    .map(({ member }) => member);
  const there = (person: string | undefined) => present.find((member) => member === person);
  const chair = there(chairOn(composition, day)) ?? there(elected);
  return { members, present, chair };
};
