import * as z from "zod";
import { daySchema, type Day } from "#shared/law/dates.ts";
import { subjectSchema } from "./subject.ts";

/** A member's seat from its first to its last day; without a last day it holds until it is ended. */
export const mandateSchema = z.strictObject({
  member: subjectSchema,
  from: daySchema,
  until: daySchema.optional(),
});
export type Mandate = Readonly<z.infer<typeof mandateSchema>>;

/** Whether a mandate ends before its first day. */
export const endsBeforeItBegins = ({ from, until }: Pick<Mandate, "from" | "until">): boolean =>
  until !== undefined && until < from;

/** Whether a mandate is over on a day; one that is still to come is not. */
export const isOverOn = ({ until }: Pick<Mandate, "until">, day: Day): boolean =>
  until !== undefined && until < day;

const holdsOn = (mandate: Mandate, day: Day): boolean =>
  mandate.from <= day && !isOverOn(mandate, day);

/** The members whose mandate holds on a day, in the order of their mandates. */
export const membersOn = (mandates: readonly Mandate[], day: Day): readonly string[] =>
  mandates.filter((mandate) => holdsOn(mandate, day)).map(({ member }) => member);

/** Whether two mandates hold on a common day. */
export const overlap = (one: Mandate, other: Mandate): boolean =>
  !isOverOn(one, other.from) && !isOverOn(other, one.from);

/** How many seats are taken at most on any one day of a mandate still to be given. */
export const seatsTakenDuring = (mandates: readonly Mandate[], given: Mandate): number => {
  // The number of seats taken grows only on the first day of some mandate.
  const beginnings = mandates.map(({ from }) => from).filter((day) => holdsOn(given, day));
  return Math.max(...[given.from, ...beginnings].map((day) => membersOn(mandates, day).length));
};

/** The mandate of a member that begins last. */
export const latestMandateOf = (
  mandates: readonly Mandate[],
  member: string,
): Mandate | undefined =>
  mandates
    .filter((mandate) => mandate.member === member)
    .reduce<Mandate | undefined>(
      (latest, one) => (latest === undefined || latest.from < one.from ? one : latest),
      undefined,
    );
