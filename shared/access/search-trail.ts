import type { Instant } from "#shared/law/dates.ts";
import type { TrailPlace } from "./trail-keys.ts";
import type { TrailStep } from "./trail.ts";

/** A step and its place in the order of time; two that happened at one moment have different ones. */
export interface PlacedStep {
  readonly place: string;
  readonly step: TrailStep;
}

/** The trail as it is kept. */
export interface Trail {
  /** Steps of one sort at a place, the newest first, from an instant up to a place in the order of time, at most so many. */
  readonly page: (
    where: TrailPlace,
    what: TrailStep["what"],
    range: { readonly from: Instant; readonly upTo: string },
    most: number,
  ) => Promise<readonly PlacedStep[]>;
}

/** What is looked for, and from where on. */
export interface TrailQuestion {
  /** The newest first. */
  readonly places: readonly TrailPlace[];
  readonly what: readonly TrailStep["what"][];
  readonly from: Instant;
  /** Only what stands before this place in the order of time. */
  readonly before: string;
  readonly keep: (step: TrailStep) => boolean;
  readonly limit: number;
}

interface Found {
  readonly steps: readonly TrailStep[];
  /** Where the next page begins; nothing where there is nothing more. */
  readonly next: string | undefined;
}

/** So many steps are looked at for one page, whether or not they are wanted. */
const mostLookedAt = 1000;

const newestFirst = (one: PlacedStep, other: PlacedStep) => (one.place < other.place ? 1 : -1);

/** One stretch of a place, of both sorts in one order, and whether more of it follows. */
const stretchOf = async (
  trail: Trail,
  where: TrailPlace,
  { what, from, limit }: TrailQuestion,
  before: string,
) => {
  // One more, as the one at the border is of the page before.
  const most = limit + 1;
  const pages = await Promise.all(
    what.map((sort) => trail.page(where, sort, { from, upTo: before }, most)),
  );
  const full = pages.filter((page) => page.length === most);
  // Behind the end of a full page the other sort may have what this one has not shown yet.
  const sure = full
    .flatMap((page) => page.at(-1)?.place ?? [])
    .reduce((latest, end) => (end > latest ? end : latest), "");
  const steps = pages
    .flat()
    .filter(({ place }) => place < before && place >= sure)
    .toSorted(newestFirst);
  return { steps, hasMore: full.length > 0 };
};

/** A page of the trail, the newest first; a page that is full names a next one, whether or not anything follows. */
export const searchTrail = async (trail: Trail, question: TrailQuestion): Promise<Found> => {
  const steps: TrailStep[] = [];
  let looked = 0;
  let { before } = question;
  for (const where of question.places) {
    for (let hasMore = true; hasMore;) {
      const stretch = await stretchOf(trail, where, question, before);
      for (const { place, step } of stretch.steps) {
        before = place;
        looked += 1;
        if (question.keep(step)) steps.push(step);
        if (steps.length === question.limit || looked === mostLookedAt) {
          return { steps, next: place };
        }
      }
      hasMore = stretch.hasMore;
    }
  }
  return { steps, next: undefined };
};
