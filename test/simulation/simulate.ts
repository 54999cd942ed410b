import { simulate } from "./run.ts";
const seed = Number(process.argv[2] ?? 1);
const n = Number(process.argv[3] ?? 1);
for (let i = seed; i < seed + n; i++) {
const t0 = performance.now();
const r = await simulate(i, process.argv[4] ? { tell: console.log } : {});
console.log(JSON.stringify({...r, violations: r.violations.slice(0,6), nv: r.violations.length}), Math.round(performance.now() - t0), "ms");
}
