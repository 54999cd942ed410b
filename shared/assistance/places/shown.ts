// What of a book of places those see who work with it (docs/adr/0041).
import type { Role } from "#shared/cases/actor.ts";
import { rolesOn, type Worker } from "#shared/assistance/disclosure.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { byOrder, freeIn, type Book, type Waiting } from "./book.ts";

const office: ReadonlySet<Role> = new Set(["social-officer", "decision-maker"]);

/** Whether somebody works for an executive body, where any provider of the Register may be chosen (L114-12.1.4, L114-15.8). */
export const isOfAnOffice = ({ roles, unit }: Worker): boolean =>
  unit !== undefined && roles.some((role) => office.has(role));

/** Whether somebody is of the staff of this very provider. */
const isStaffOf = ({ roles, provider }: Worker, number: string): boolean =>
  provider === number && roles.includes("provider");

/** Whether the book of a provider is there for somebody at all; it is nothing to everybody else. */
export const maySeeBook = (worker: Worker, number: string): boolean =>
  isOfAnOffice(worker) || isStaffOf(worker, number);

/**
 * What somebody who may see the book of a provider is shown of a case in it: that somebody is there and nothing of whom; which case
 * it is; or the case itself, which they work on. A provider knows who has chosen it, and nobody knows of what was handed to the
 * confidential track (L114-0.PRE, G47).
 */
export const sightOf = (
  assistance: Assistance,
  worker: Worker,
  provider: string,
): "somebody" | "which" | "case" => {
  if (rolesOn(assistance, worker).length > 0) return "case";
  const { state, choice } = assistance;
  const hasChosen = state !== "handed-over" && choice?.provider === provider;
  return hasChosen && isStaffOf(worker, provider) ? "which" : "somebody";
};

/** The places of a provider in the Register (R377-4.11a, R377-4.11c). */
interface Listed {
  readonly total: number;
  readonly free: number;
}

/** The numbers of a book; of a provider that has none yet, those of the Register. */
export const numbersOf = ({ version, ...book }: Book, listed: Listed | undefined) => {
  const { held, taken, admitted, waiting } = book;
  const declared = version > 0 || listed === undefined ? book.declared : listed.free + held.length;
  return {
    ...(listed !== undefined && { total: listed.total }),
    declared,
    free: freeIn({ ...book, version, declared }),
    held: held.length,
    taken: taken.length,
    admitted: admitted.filter(({ counted }) => counted).length,
    waiting: waiting.length,
  };
};

/** Somebody who waits, and which place in the list that is, from 1. */
export interface InLine extends Waiting {
  readonly position: number;
}

/** By what those who wait come one after the other: the day from which services are due, and the same chance for everyone. */
export const orderOfWaiting = ["L114-15.5", "L114-4.1.3"] as const;

/** A part of a book: who holds a place, those first who are answered first, and who waits, in the order of the Law (L114-15.5, L114-4.1.3). */
export const partOf = (
  { held, waiting }: Book,
  after: number,
  count: number,
): {
  readonly held: Book["held"];
  readonly waiting: readonly InLine[];
  readonly more: boolean;
} => ({
  held: held
    .toSorted(
      (one, other) =>
        one.until.localeCompare(other.until) || one.caseId.localeCompare(other.caseId),
    )
    .slice(after, after + count),
  waiting: waiting
    .toSorted(byOrder)
    .map((one, index) => ({ ...one, position: index + 1 }))
    .slice(after, after + count),
  more: Math.max(held.length, waiting.length) > after + count,
});
