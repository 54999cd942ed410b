import { describe, expect, it } from "vitest";
import { forgeries } from "./forged.ts";
import { plantedBugs } from "./planted.ts";
import { simulate, type Report, type RunProps } from "./run.ts";

/** A bug may need luck to matter; within so many seeds it does. */
const mostSeeds = 25;

/** On a machine that does much else besides. */
const patience = 240_000;

const namesIn = ({ violations }: Report) => [...new Set(violations.map((one) => one.invariant))];

/** The names of the invariants that are broken in the first run that breaks the one looked for. */
const brokenBy = async (
  noticedBy: string,
  { from = 1, ...props }: RunProps & { readonly from?: number },
): Promise<string[]> => {
  let names: string[] = [];
  for (let seed = from; seed < from + mostSeeds && !names.includes(noticedBy); seed += 1) {
    // The years cost time, and most bugs show without them.
    names = namesIn(await simulate(seed, { years: false, ...props }));
  }
  return names;
};

describe("the invariants can fail", () => {
  it.each(plantedBugs)(
    "$noticedBy notices $bug",
    async ({ bug: _, noticedBy, ...planted }) => {
      expect(await brokenBy(noticedBy, planted)).toContain(noticedBy);
    },
    patience,
  );

  it.each(forgeries)(
    "$noticedBy notices $deed",
    async ({ deed: _, noticedBy, ...forged }) => {
      expect(await brokenBy(noticedBy, forged)).toContain(noticedBy);
    },
    patience,
  );
});
