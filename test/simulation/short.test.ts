import { describe, expect, it } from "vitest";
import { simulate } from "./run.ts";
import { sumOf } from "./summary.ts";

/** On a machine that does much else besides. */
const patience = 600_000;
/** The first ten, and two in which people who apply for services come to a place. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 22, 24];

describe("the functions of Arnau together, under a scheduler that lets anything happen", () => {
  it(
    "keep every invariant over twelve seeds, in which enough goes wrong",
    async () => {
      const reports = [];
      for (const seed of seeds) reports.push(await simulate(seed));
      const { failed, totals } = sumOf(reports);
      expect(failed).toEqual([]);
      // Runs in which nothing happens prove nothing.
      for (const name of [
        "included",
        "refused",
        "ties voted again",
        "mandates cut short",
        "mandates given anew",
        "protocols signed",
        "applications with devices",
        "applications for services",
        "provision decided",
      ]) {
        expect(totals[name], name).toBeGreaterThan(2);
      }
      for (const name of [
        "cases whose terms another calendar moved",
        "signatures confirmed later",
        "signatures rejected later",
        "handed to the confidential track",
        "places held",
        "services completed",
      ]) {
        expect(totals[name], name).toBeGreaterThan(0);
      }
      for (const name of ["crashes injected", "faults injected", "replies lost", "races lost"]) {
        expect(totals[name], name).toBeGreaterThan(50);
      }
    },
    patience,
  );

  it(
    "go the same way for the same seed, step by step",
    async () => {
      const { digest, steps } = await simulate(7);
      const again = await simulate(7);
      expect(again.digest).toBe(digest);
      expect(again.steps).toBe(steps);
      expect((await simulate(8)).digest).not.toBe(digest);
    },
    patience,
  );
});
