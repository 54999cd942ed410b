import { describe, expect, it } from "vitest";
import type { Town } from "./actors/town.ts";
import { brokenBy, patience } from "./broken-by.ts";
import { forgeries } from "./forged.ts";
import { gatherEvidence } from "./invariants/evidence.ts";
import { violationsAtTheEnd, type Violation } from "./invariants/all.ts";
import { remember, type Forged } from "./rewriting.ts";
import { simulate, type Report } from "./run.ts";

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

describe("the invariants notice deeds by hand", () => {
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
