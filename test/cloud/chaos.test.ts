import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blackout } from "#infra/walk/chaos/blackout.ts";
import { openGround, type Ground } from "#infra/walk/chaos/ground.ts";
import { outcomeOf, type Row } from "#infra/walk/chaos/outcome.ts";
import { dealt, eachInItsOwn, troubles } from "#infra/walk/chaos/plan.ts";
import { play } from "#infra/walk/chaos/play.ts";
import { tableOf, totalsOf } from "#infra/walk/chaos/table.ts";
import { supplierSystems } from "#shared/registration/checks.ts";
import { stage } from "./here.ts";

let ground: Ground;
const rows: Row[] = [];

beforeAll(async () => {
  ground = await openGround(stage(), 600);
});
afterAll(() => {
  ground.close();
  console.log(`\n${tableOf(rows)}\n`);
});

describe("state systems in trouble during a whole review (npm run chaos has every system in every trouble)", () => {
  it("R377-7.p2f, R377-15.p2e: each of them in one of the troubles, and all at once for two applicants", async () => {
    const trials = [...dealt(), eachInItsOwn("organization"), eachInItsOwn("specialist")];
    expect(new Set(trials.map(({ system }) => system))).toEqual(
      new Set([...supplierSystems, "all"]),
    );
    expect(new Set(trials.map(({ trouble }) => trouble))).toEqual(
      new Set([...troubles, "each its own"]),
    );
    const played = await play(ground, trials);
    for (const one of played) rows.push(await outcomeOf(ground, one));
    const { filings, refused, decided, flaws } = totalsOf(rows);
    expect(flaws).toEqual([]);
    expect({ refused, decided }).toEqual({ refused: 0, decided: filings });
  });

  it("R377-7.p2f, R377-15.p2e: all of them down: filing goes on, nothing is decided, everything catches up", async () => {
    const { rows: after, opened, closed } = await blackout(ground);
    rows.push(...after);
    expect(after.flatMap(({ flaws }) => flaws)).toEqual([]);
    expect(after.map(({ findings }) => findings)).toEqual(after.map(() => "checks-pending"));
    expect({ opened, closed }).toEqual({
      opened: supplierSystems.length,
      closed: supplierSystems.length,
    });
  });
});
