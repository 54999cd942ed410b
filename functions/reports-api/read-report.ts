import { dayOf, type Instant } from "#shared/law/dates.ts";
import { countedIn } from "#shared/reports/counts.ts";
import { countedOf } from "#shared/reports/counted.ts";
import { cubeOf, type Place } from "#shared/reports/cube.ts";
import type { Figure, ReportedKind } from "#shared/reports/figures.ts";
import { regionsOf } from "#shared/reports/places.ts";
import { hiddenIn } from "#shared/reports/suppress.ts";
import type { Report } from "#shared/reports/view.ts";
import type { ReportsNeeds } from "./needs.ts";

/** Organisations are public, and so is what they applied for; specialists and those in need are people. */
const isOfPeople = (kind: ReportedKind): boolean => kind !== "organization";

interface Question {
  readonly figure: Figure;
  readonly kind: ReportedKind;
  readonly year: string;
  readonly place: Place;
  readonly handles: boolean;
  readonly at: Instant;
}

/**
 * The figures of a year. What is hidden in a territory depends on those of all others, so for people the whole country is
 * read, whoever asks: twenty queries at most, however many cases there are.
 */
export const readReport = async (
  { reports }: Pick<ReportsNeeds, "reports">,
  { figure, kind, year, place, handles, at }: Question,
): Promise<Report> => {
  const hides = isOfPeople(kind) && !handles;
  const regions = regionsOf(hides ? "country" : place);
  const counts = await reports.counts(figure, kind, regions, year);
  const today = dayOf(at);
  const cube = cubeOf(counts, (month, cell) => countedIn(figure, month, cell, today));
  return {
    cube,
    hidden: hides ? hiddenIn(cube) : undefined,
    figure,
    counted: countedOf(kind, figure),
  };
};
