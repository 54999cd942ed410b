import { editionById } from "#shared/law/editions.ts";
import { checkRules } from "#shared/registration/checks.ts";
import type { Findings } from "#shared/registration/findings.ts";
import { requirementsFor } from "#shared/registration/requirements.ts";
import type { CaseView } from "#shared/registration/view/case-view.ts";
import type { Task } from "#shared/registration/worklist.ts";
import type { Office, Person } from "./people.ts";
import { isQuietTime, live, workAfter, type Town } from "./town.ts";
import { command, look, tasksOf } from "./worklist.ts";

const habits = {
  isStrict: 0.03,
  findsFault: 0.015,
  triesTooEarly: 0.1,
  writesANote: 0.3,
  transfers: 0.08,
};

type Application = NonNullable<CaseView["application"]>;

/** The provisions of the requirements that a state system speaks against. */
const doubtedIn = ({ checks }: CaseView): readonly string[] =>
  checks.flatMap(({ system, value }) => {
    const { requirement } = checkRules[system];
    return requirement === undefined || value === "clear" ? [] : [requirement];
  });

const findingsOn = ({ dice }: Town, view: CaseView, form: Application): Findings => {
  const edition = editionById(view.edition);
  if (edition === undefined) throw new Error("a case under no edition");
  const doubted = doubtedIn(view);
  return {
    requirements: requirementsFor(edition, form.supplier).map(({ name, provision }) => ({
      requirement: name,
      outcome: doubted.includes(provision) || dice.chance(habits.isStrict) ? "not-met" : "met",
    })),
    documents: form.documents.map(({ type }) => ({
      document: type,
      accurate: !dice.chance(habits.findsFault),
      defects: [],
      missing: [],
    })),
    inaccurateFields: dice.chance(habits.findsFault) ? ["/contacts/email"] : [],
  };
};

/** Another office turns out to be the competent one; once a case. */
const transferred = async (town: Town, by: Person, view: CaseView): Promise<boolean> => {
  const other = town.offices.find(({ unit }) => unit !== by.unit);
  const moved = view.timeline.some(({ event }) => event === "transferred");
  if (other === undefined || moved || !town.dice.chance(habits.transfers)) return false;
  const reason = "Қызмет басқа жерде көрсетіледі";
  await command(town, by, view.caseId, { name: "transfer", unit: other.unit, reason });
  return true;
};

const verify = async (town: Town, by: Person, { caseId }: Task) => {
  const view = await look(town, by, caseId);
  if (view?.application === undefined) return;
  const answered = view.checks.every(({ state }) => state === "answered");
  if (view.state.endsWith("representative-review")) {
    if (await transferred(town, by, view)) return;
    if (!answered && !town.dice.chance(habits.triesTooEarly)) return;
    const isClear = doubtedIn(view).length === 0;
    const note =
      !isClear || town.dice.chance(habits.writesANote) ? { note: "Құжаттар қаралды" } : {};
    await command(town, by, caseId, {
      name: "recordFindings",
      findings: findingsOn(town, view, view.application),
      ...note,
    });
    if (town.dice.chance(0.5)) return;
  }
  await command(town, by, caseId, { name: "submitToCommission" });
};

const handle = (town: Town, by: Person, task: Task): Promise<unknown> => {
  switch (task.task) {
    case "remove":
      return command(town, by, task.caseId, { name: "recordRemoval" });
    case "tell-otherwise":
      return command(town, by, task.caseId, { name: "recordTold", how: "Телефон арқылы" });
    default:
      return verify(town, by, task);
  }
};

/** A representative of the local executive body: verifies what waits, and hands it over (R377-21, R377-22). */
export const representativeLives = (town: Town, _: Office, by: Person): void =>
  live(town, `${by.id} as representative`, async () => {
    while (!isQuietTime(town)) {
      await workAfter(town, 4);
      for (const task of await tasksOf(town, by, "representative")) {
        await handle(town, by, task);
      }
    }
  });
