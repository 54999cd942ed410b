import { describe, expect, it } from "vitest";
import { brokenBy, patience } from "./broken-by.ts";
import { plantedBugs } from "./planted.ts";
import { simulate } from "./run.ts";

/** A run in which enough goes on, and which is soon over; the first one has much of everything. */
const usual = 2;

describe("the invariants notice what is planted", () => {
  it.each(plantedBugs)(
    "$noticedBy notices $bug",
    async ({ bug: _, noticedBy, from = usual, ...planted }) => {
      const names = await brokenBy(noticedBy, from, async (seed) => {
        // The years cost time, and most bugs show without them.
        const { violations } = await simulate(seed, { years: false, ...planted });
        return violations;
      });
      expect(names).toContain(noticedBy);
    },
    patience,
  );
});
