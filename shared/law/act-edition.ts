// What every edition of an act has in common: when it is in force and what it rests on.
import * as z from "zod";
import { addDays, daySchema, type Day } from "./dates.ts";
import { readingSchema, type AnyTerm } from "./edition-terms.ts";
import { trilingualSchema, type Trilingual } from "./languages.ts";
import type { ProvisionId } from "./provision-ids.ts";

export const flaw = (code: string, message: string, ...path: string[]) => ({
  message,
  path,
  params: { code },
});

/** The part of an edition's shape that every act shares. */
export const actShape = {
  id: z.string().regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9.-]+$/),
  title: trilingualSchema,
  /** What every decision and notice under the edition names as its basis (R377-O.P). */
  legalBasis: trilingualSchema,
  /** First day in force. */
  validFrom: daySchema,
  /** Last day in force; null while no end is known. */
  validTo: daySchema.nullable(),
  /** The act takes effect so many calendar days after its first publication, once that day is known (R377-O.4). */
  publication: z
    .strictObject({ firstPublishedOn: daySchema.nullable(), calendarDaysToEffect: z.int().min(0) })
    .readonly(),
  /** A fact on record; by itself it closes nothing (R377-O.F, G01). */
  repeal: z
    .strictObject({
      repealedOn: daySchema,
      by: trilingualSchema,
      readings: z.array(readingSchema).readonly(),
    })
    .readonly()
    .nullable(),
  /** Since its repeal no case is opened under the edition; those it is bound to go on (R377-O.F). */
  archiveOnly: z.boolean(),
};

/** An edition of any act, as far as all acts are alike. */
export interface ActEdition {
  readonly id: string;
  readonly title: Trilingual;
  readonly legalBasis: Trilingual;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly publication: {
    readonly firstPublishedOn: Day | null;
    readonly calendarDaysToEffect: number;
  };
  readonly repeal: { readonly repealedOn: Day } | null;
  readonly archiveOnly: boolean;
  readonly terms: Readonly<Partial<Record<ProvisionId, AnyTerm>>>;
}

type Dates = Pick<ActEdition, "validFrom" | "validTo" | "publication" | "repeal" | "archiveOnly">;

const takesEffectAsPublished = ({ publication, validFrom }: Dates): boolean =>
  publication.firstPublishedOn === null ||
  validFrom === addDays(publication.firstPublishedOn, publication.calendarDaysToEffect);

/** The dates of an edition fit each other; what contradicts itself is reported as an issue with `params.code`. */
export const datesFit = (edition: Dates, context: z.RefinementCtx): void => {
  const { validFrom, validTo, archiveOnly, repeal } = edition;
  const say = (isWrong: boolean, wrong: ReturnType<typeof flaw>) => {
    if (isWrong) context.addIssue({ code: "custom", ...wrong });
  };
  say(
    validTo !== null && validFrom > validTo,
    flaw("ends-before-it-begins", "an edition ends after it begins", "validTo"),
  );
  say(
    !takesEffectAsPublished(edition),
    flaw("not-as-published", "the first day in force follows from the publication", "validFrom"),
  );
  say(
    archiveOnly && repeal === null,
    flaw("archived-in-force", "only a repealed act is kept as an archive", "archiveOnly"),
  );
};
