import type { Findings } from "#shared/registration/findings.ts";
import type { CaseView } from "#shared/registration/view/case-view.ts";
import type { Office, Person } from "./people.ts";
import { isQuietTime, live, workAfter, type Town } from "./town.ts";
import { command, look, tasksOf } from "./worklist.ts";

type FindingItem = keyof Findings;

const strict = 0.08;
const triesTooEarly = 0.1;
const writesANote = 0.3;

const valueOf = ({ checks }: CaseView, system: string) =>
  checks.find((check) => check.system === system)?.value;

/** What speaks against a requirement among the answers of the state systems. */
const isUnmet = (view: CaseView): Record<FindingItem, boolean> => ({
  "R377-5.1": valueOf(view, "tax-debt") === "hit",
  "R377-5.2": valueOf(view, "insolvency") === "hit",
  "R377-5.3": valueOf(view, "immovable-property") === "not-found",
  "R377-21b": valueOf(view, "legal-entity") !== "clear",
});

const findingsOn = ({ dice }: Town, view: CaseView): Findings => {
  const unmet = isUnmet(view);
  const finding = (item: FindingItem) => (unmet[item] || dice.chance(strict) ? "not-met" : "met");
  return {
    "R377-5.1": finding("R377-5.1"),
    "R377-5.2": finding("R377-5.2"),
    "R377-5.3": finding("R377-5.3"),
    "R377-21b": finding("R377-21b"),
  };
};

const verify = async (town: Town, by: Person, caseId: string) => {
  const view = await look(town, by, caseId);
  if (view === undefined) return;
  const answered = view.checks.every(({ state }) => state === "answered");
  if (view.state === "representative-review") {
    if (!answered && !town.dice.chance(triesTooEarly)) return;
    const note = town.dice.chance(writesANote) ? { note: "Құжаттар қаралды" } : {};
    await command(town, by, caseId, {
      name: "recordFindings",
      findings: findingsOn(town, view),
      ...note,
    });
    if (town.dice.chance(0.5)) return;
  }
  await command(town, by, caseId, { name: "submitToCommission" });
};

/** A representative of the local executive body: verifies what waits, and hands it over (R377-21, R377-22). */
export const representativeLives = (town: Town, _: Office, by: Person): void =>
  live(town, `${by.id} as representative`, async () => {
    while (!isQuietTime(town)) {
      await workAfter(town, 4);
      for (const { caseId } of await tasksOf(town, by, "representative")) {
        await verify(town, by, caseId);
      }
    }
  });
