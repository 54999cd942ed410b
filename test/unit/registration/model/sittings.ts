// The sittings of the stories: with and without a quorum, with another presiding, elsewhere, closed.
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Registration } from "#shared/registration/state.ts";
import { member } from "#test/samples/officials.ts";
import { sittingOn } from "#test/samples/registration-file.ts";

/** Those that can decide on a case that nobody has an interest in. */
export const goodSittings: readonly SittingFacts[] = [
  sittingOn([1, 2, 3, 4, 5], { id: "sitting-of-all" }),
  sittingOn([1, 2, 3, 4], { id: "sitting-of-four" }),
  sittingOn([2, 3, 4, 5], { id: "sitting-without-chair", chair: member(3).id }),
];

/** One of another unit, to which a case may be transferred. */
export const elsewhere: SittingFacts = sittingOn([1, 2, 3, 4, 5], {
  id: "sitting-elsewhere",
  unit: "71",
});

export const sittings: readonly SittingFacts[] = [
  ...goodSittings,
  sittingOn([1, 2, 3], { id: "sitting-of-three" }),
  elsewhere,
  sittingOn([1, 2, 3, 4, 5], { id: "sitting-called", open: false }),
  sittingOn([1, 2, 3, 4, 5], { id: "sitting-closed", open: false, over: true }),
  sittingOn([1, 2, 3, 4], {
    id: "sitting-with-a-vacancy",
    members: [1, 2, 3, 4].map((place) => member(place).id),
  }),
];

const [ofAll = sittingOn()] = sittings;

export const sittingById = (id: string | undefined): SittingFacts | undefined =>
  sittings.find((one) => one.id === id);

/** The sitting that a case is before, or the one of all members. */
export const sittingOfCase = ({ sitting }: Registration): SittingFacts =>
  sittingById(sitting) ?? ofAll;
