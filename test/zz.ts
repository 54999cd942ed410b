import { plantedBugs } from "./simulation/planted.ts";
import { simulate } from "./simulation/run.ts";
for (const { bug, tampering, noticedBy } of plantedBugs) {
  if (process.argv[2] && !bug.includes(process.argv[2])) continue;
  for (let seed = 1; seed < 60; seed++) {
    const t0 = performance.now();
    const r = await simulate(seed, { tampering });
    const names = new Set(r.violations.map((v) => v.invariant));
    if (names.size) {
      console.log(
        bug,
        seed,
        names.has(noticedBy) ? "OK" : "OTHER",
        [...names].join(" "),
        Math.round(performance.now() - t0),
        r.violations[0]?.what.slice(0, 150),
      );
      if (names.has(noticedBy)) break;
    }
  }
}
