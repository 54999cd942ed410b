import { describe, expect, it } from "vitest";
import { forgeries } from "./forged.ts";
import { plantedBugs } from "./planted.ts";
import { simulate, type Report } from "./run.ts";

/** A bug may need luck to matter; within so many seeds it does. */
const mostSeeds = 25;

const namesIn = ({ violations }: Report) => [...new Set(violations.map((one) => one.invariant))];

describe("the invariants can fail", () => {
  it.each(plantedBugs)("$noticedBy notices $bug", async ({ tampering, severity, noticedBy }) => {
    let names: string[] = [];
    for (let seed = 1; seed <= mostSeeds && !names.includes(noticedBy); seed += 1) {
      names = namesIn(await simulate(seed, { tampering, ...(severity && { severity }) }));
    }
    expect(names).toContain(noticedBy);
  });

  it.each(forgeries)("$noticedBy notices $deed", async ({ afterwards, noticedBy }) => {
    expect(namesIn(await simulate(1, { afterwards }))).toContain(noticedBy);
  });
});
