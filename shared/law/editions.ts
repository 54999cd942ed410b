// Editions of the law: which rules were in force when. A case is decided by the edition in force when its
// application was saved. A successor is added beside the ones that are here, never written over them.
import { type Day, dayOf, daySchema, type Instant } from "./dates.ts";
import type { Trilingual } from "./languages.ts";
import type { ProvisionId } from "./provisions.ts";
import type { TermRule } from "./terms.ts";

export type EditionId = "R377/2018";

/** The events that terms of the registration start from. */
export type TermStart =
  | "saved"
  | "verification-recorded"
  | "completeness-recorded"
  | "decision-recorded";

/** A reading of a gap in the act that no lawyer has confirmed, by its code. */
export type Reading = `G${number}`;

export interface EditionTerm extends TermRule {
  readonly startsWith: TermStart;
  readonly ceiling?: NonNullable<TermRule["ceiling"]> & { readonly from: TermStart };
  /** What the start or the ceiling rests on where the act is silent, besides G03, which every term rests on. */
  readonly readings: readonly Reading[];
}

export type RegistrationTermId = "R377-21" | "R377-22" | "R377-26" | "R377-27" | "R377-28";

export interface Edition {
  readonly id: EditionId;
  readonly title: Trilingual;
  /** First day in force. */
  readonly validFrom: Day;
  /** Last day in force; null while no end is known. */
  readonly validTo: Day | null;
  readonly terms: { readonly [Id in RegistrationTermId]: EditionTerm & { readonly id: Id } };
}

/** Rules No. 377 of 28.08.2018 (registered 02.10.2018 No. 17469). */
const rules377: Edition = {
  id: "R377/2018",
  title: {
    kk: "№ 377 қағидалар, 2018 жылғы редакция",
    ru: "Правила № 377, редакция 2018 года",
    en: "Rules No. 377, edition of 2018",
  },
  // The order took effect ten calendar days after its first publication, a date that is not at hand. The
  // day of its registration is conservative: the order cannot have been in force before it.
  validFrom: daySchema.parse("2018-10-02"),
  // G01: the act was repealed on 01.07.2023 and the text of its successor is not at hand, so the edition
  // stays open-ended to keep the system usable. A successor closes it by a date here.
  validTo: null,
  terms: {
    // G08: the transfer is automatic, so the representative receives the data when they are saved.
    "R377-21": {
      id: "R377-21",
      amount: 2,
      unit: "working-day",
      startsWith: "saved",
      readings: ["G08"],
    },
    // G07: the act names no start; the recorded verification is taken, within working day 3 of saving.
    "R377-22": {
      id: "R377-22",
      amount: 1,
      unit: "working-day",
      startsWith: "verification-recorded",
      ceiling: { amount: 3, unit: "working-day", from: "saved" },
      readings: ["G07"],
    },
    // G05: the Commission's days run from saving, beside the representative's; a late hand-over adds none.
    "R377-26": {
      id: "R377-26",
      amount: 7,
      unit: "working-day",
      startsWith: "saved",
      readings: ["G05"],
    },
    // G06: the act names no start; the recorded completeness is taken, within working day 9 of saving.
    "R377-27": {
      id: "R377-27",
      amount: 2,
      unit: "working-day",
      startsWith: "completeness-recorded",
      ceiling: { amount: 9, unit: "working-day", from: "saved" },
      readings: ["G06"],
    },
    "R377-28": {
      id: "R377-28",
      amount: 1,
      unit: "working-day",
      startsWith: "decision-recorded",
      readings: [],
    },
  },
};

const editions: readonly Edition[] = [rules377];

/** The edition in force at an instant, by the day it is in the country; undefined before the first one. */
export function editionAt(instant: Instant): Edition | undefined {
  const day = dayOf(instant);
  return editions.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
}

/** The edition that a case is bound to, by its stored id; undefined for an unknown one. */
export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The term that a provision sets in an edition; undefined for a provision without one. */
export function termOf(edition: Edition, provision: ProvisionId): EditionTerm | undefined {
  return Object.values(edition.terms).find(({ id }) => id === provision);
}
