import { describe, expect, it } from "vitest";
import type { Town } from "./actors/town.ts";
import { forgeries } from "./forged.ts";
import { gatherEvidence } from "./invariants/evidence.ts";
import { violationsAtTheEnd, type Violation } from "./invariants/all.ts";
import { plantedBugs } from "./planted.ts";
import { remember, type Forged } from "./rewriting.ts";
import { simulate, type Report } from "./run.ts";

/** A bug may need luck to matter; within so many seeds it does. */
const mostSeeds = 25;

/** On a machine that does much else besides. */
const patience = 600_000;

const namesIn = (violations: readonly Violation[]) => [
  ...new Set(violations.map(({ invariant }) => invariant)),
];

/** The names of the invariants that are broken by the first seed that breaks the one looked for. */
const brokenBy = async (
  noticedBy: string,
  from: number,
  violationsOf: (seed: number) => Promise<readonly Violation[]>,
): Promise<string[]> => {
  let names: string[] = [];
  for (let seed = from; seed < from + mostSeeds && !names.includes(noticedBy); seed += 1) {
    names = namesIn(await violationsOf(seed));
  }
  return names;
};

interface Past extends Pick<Report, "rest"> {
  readonly town: Town;
}

const pasts = new Map<number, Promise<Past>>();

const runOf = async (seed: number): Promise<Past> => {
  const towns: Town[] = [];
  const { rest } = await simulate(seed, { years: false, afterwards: (town) => towns.push(town) });
  const [town] = towns;
  if (town === undefined) throw new Error("a run that left nothing behind");
  return { town, rest };
};

/** What a run has left behind, kept for the next deed that is tried on it. */
const pastOf = (seed: number): Promise<Past> => {
  const past = pasts.get(seed) ?? runOf(seed);
  pasts.set(seed, past);
  return past;
};

/** What is found wrong with a run after the deed; the run is as it was afterwards. */
const violationsAfter = async (
  seed: number,
  { afterwards, spoils }: Pick<Forged, "afterwards" | "spoils">,
): Promise<readonly Violation[]> => {
  if (spoils === true) return (await simulate(seed, { years: false, afterwards })).violations;
  const { town, rest } = await pastOf(seed);
  const undo = remember(town);
  afterwards(town);
  try {
    return await violationsAtTheEnd(gatherEvidence(town), rest);
  } finally {
    undo();
  }
};

describe("the invariants can fail", () => {
  it.each(plantedBugs)(
    "$noticedBy notices $bug",
    async ({ bug: _, noticedBy, from = 1, ...planted }) => {
      const names = await brokenBy(noticedBy, from, async (seed) => {
        // The years cost time, and most bugs show without them.
        const { violations } = await simulate(seed, { years: false, ...planted });
        return violations;
      });
      expect(names).toContain(noticedBy);
    },
    patience,
  );

  it.each(forgeries)(
    "$noticedBy notices $deed",
    async ({ noticedBy, from = 1, ...deed }) => {
      const names = await brokenBy(noticedBy, from, (seed) => violationsAfter(seed, deed));
      expect(names).toContain(noticedBy);
    },
    patience,
  );

  it("find nothing wrong with a run once a deed is undone", async () => {
    const rewritten = forgeries.find(({ spoils }) => spoils === undefined);
    if (rewritten === undefined) throw new Error("no deed that can be undone");
    expect(await violationsAfter(1, rewritten)).not.toEqual([]);
    expect(await violationsAfter(1, { afterwards: () => {} })).toEqual([]);
  });
});
