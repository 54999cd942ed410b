// All state systems down at the same time, for everybody: their breakers open, and close again by themselves.
import { setTimeout as wait } from "node:timers/promises";
import * as walk from "#infra/walk/registration.ts";
import { sideBySide } from "#infra/walk/side-by-side.ts";
import { script, unscript } from "#infra/walk/state-systems.ts";
import type { Filed } from "#infra/walk/submission.ts";
import { daySchema } from "#shared/law/dates.ts";
import { type SupplierSystem, supplierSystems } from "#shared/registration/checks.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";
import { look, tryFindings, tryToFile } from "./case.ts";
import type { Ground } from "./ground.ts";
import { outcomeOf, type Row } from "./outcome.ts";
import { catchUp, decideAll, type Played } from "./play.ts";

/** How many of each kind apply during the blackout. */
const applicants: readonly SupplierKind[] = [
  "organization",
  "organization",
  "organization",
  "specialist",
  "specialist",
  "specialist",
];

const patience = 120;

const phases = async ({ breakers }: Ground): Promise<readonly string[]> =>
  Promise.all(supplierSystems.map(async (system) => (await breakers.find(system)).state.phase));

/** The check that one representative settles on a paper meanwhile (R377-21, G22). */
const settledByHand: SupplierSystem = "tax-debt";

const settleByHand = async ({ portal, office }: Ground, { caseId }: Filed): Promise<void> => {
  await walk.command(portal.apiUrl, office.representative, caseId, {
    name: "recordManualCheck",
    system: settledByHand,
    value: "clear",
    document: {
      title: "Certificate of no debt",
      number: "1",
      issuedBy: "State revenue office",
      issuedOn: daySchema.parse("2026-01-15"),
    },
    reason: "The system does not answer.",
  });
};

export interface Blackout {
  readonly rows: readonly Row[];
  /** Breakers that had opened before the end of the outage, and those that are closed after it. */
  readonly opened: number;
  readonly closed: number;
}

const nothingScripted = { system: "all", doubled: [] } as const;

/** Plays the blackout, from the filings during it to the decisions after it. */
export const blackout = async (ground: Ground): Promise<Blackout> => {
  const { stateSystemsUrl } = ground;
  for (const system of supplierSystems) await script(stateSystemsUrl, system, { fault: "down" });
  const filed = await sideBySide(applicants, applicants.length, async (supplier) => ({
    supplier,
    filed: await tryToFile(ground, ground.applicant(supplier)),
  }));
  const cases = filed.map((one) => one.filed).filter((one) => one !== undefined);
  const [first] = cases;
  for (const one of cases) {
    await walk.until(
      () => look(ground, one),
      ({ checks }) => checks.every(({ state }) => state === "delayed"),
      patience,
    );
  }
  const allOpen = await walk.until(
    () => phases(ground),
    (all) => !all.includes("closed"),
    patience,
  );
  const opened = allOpen.filter((phase) => phase !== "closed").length;
  if (first !== undefined) await settleByHand(ground, first);
  const findings = await sideBySide(cases, cases.length, (one) => tryFindings(ground, one));
  for (const system of supplierSystems) await unscript(stateSystemsUrl, system);
  const since = performance.now();
  const seconds = await sideBySide(cases, cases.length, (one) => catchUp(ground, [one], since));
  await decideAll(ground, cases);
  // What the last question of a system found is reported after its answer is written.
  await wait(1000);
  const closed = (await phases(ground)).filter((phase) => phase === "closed").length;
  const rows = filed.map(({ supplier, filed: one }): Promise<Row> => {
    const place = cases.findIndex((other) => other === one);
    const played: Played = {
      trial: {
        ...nothingScripted,
        trouble: one === first ? "down, one paper" : "down",
        supplier,
        scripts: Object.fromEntries(supplierSystems.map((system) => [system, { fault: "down" }])),
      },
      refusedFilings: one === undefined ? 1 : 0,
      filed: one,
      partner: undefined,
      findings: findings[place] ?? "",
      seconds: seconds[place],
    };
    return outcomeOf(ground, played);
  });
  return { rows: await Promise.all(rows), opened, closed };
};
