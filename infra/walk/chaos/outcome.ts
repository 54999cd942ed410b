// What became of a trial: a row of the table, and everything that must not have happened.
import type { StateSystem } from "#shared/checks/systems.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import type { Filed } from "#infra/walk/submission.ts";
import { answeredAt, askedAbout, keptOf, look, timesIn } from "./case.ts";
import type { Ground } from "./ground.ts";
import { isNameless, type Trial } from "./plan.ts";
import type { Played } from "./play.ts";

/** One line of the table. */
export interface Row {
  readonly system: string;
  readonly trouble: string;
  readonly accepted: number;
  readonly refused: number;
  /** How findings were answered while answers were missing. */
  readonly findings: string;
  /** Delays that the applicants' timelines show. */
  readonly delays: number;
  readonly decided: number;
  /** Answers in storage just as their cases name them, of those that the decisions rest on. */
  readonly kept: number;
  readonly wanted: number;
  /** The questions that the decisions rest on, each settled by an answer or by a paper. */
  readonly checks: number;
  /** How often the systems in trouble were asked about these applicants. */
  readonly asked: number;
  /** How often an answer changed a case. */
  readonly effects: number;
  readonly seconds: number | undefined;
  /** What must not be: codes and case ids. */
  readonly flaws: readonly string[];
}

const decision = "included";
const settled: ReadonlySet<string> = new Set(["answered", "checked-by-hand"]);

/** A case as far as its outcome goes. */
export interface EndOfCase extends Pick<StatusView, "caseId" | "state"> {
  readonly timeline: readonly Pick<StatusView["timeline"][number], "event">[];
  readonly checks: readonly Pick<StatusView["checks"][number], "value" | "byHand">[];
}

/** What is wrong with a case after everything, in a few words. */
export const flawsOfCase = (status: EndOfCase, kept: readonly StateSystem[]): string[] => {
  const { caseId, checks, timeline, state } = status;
  const flaws: string[] = [];
  const blame = (isSo: boolean, flaw: string) => {
    if (isSo) flaws.push(`${caseId}: ${flaw}`);
  };
  const events = timeline.map(({ event }) => event);
  const before = events.slice(0, Math.max(0, events.indexOf(decision)));
  const facts = before.filter((event) => settled.has(event)).length;
  const byHand = timesIn(status, "checked-by-hand");
  blame(state !== "included", `stuck in ${state}`);
  blame(state === "included" && facts < checks.length, "decided without every fact");
  blame(timesIn(status, "answered") + byHand !== checks.length, "not one effect for each question");
  blame(timesIn(status, "delayed") > checks.length, "told of one delay twice");
  blame(kept.length !== checks.length - byHand, "not every answer is kept as evidence");
  blame(
    checks.some(({ value }) => value !== undefined && value !== "clear"),
    "an answer that nobody gave",
  );
  return flaws;
};

const needsRefusal: ReadonlySet<string> = new Set([
  "down",
  "down, one paper",
  "bad-signature",
  "malformed",
  "other-subject",
  "other-case",
  "each its own",
]);

/** Troubles that the case hears of while they last. */
const needsTelling: ReadonlySet<string> = new Set([
  "down",
  "down, one paper",
  "malformed",
  "other-subject",
]);

/** What is wrong with how a trial went, beyond its single cases. */
const flawsOfTrial = (
  { trial, refusedFilings, findings, seconds }: Played,
  statuses: readonly StatusView[],
): string[] => {
  const { system, trouble } = trial;
  const flaws: string[] = [];
  const blame = (isSo: boolean, flaw: string) => {
    if (isSo) flaws.push(`${system}, ${trouble}: ${flaw}`);
  };
  const [later, earlier] = statuses;
  blame(refusedFilings > 0, `${refusedFilings} filings refused`);
  blame(findings === "accepted", "findings were taken without every answer");
  blame(needsRefusal.has(trouble) && findings !== "checks-pending", `findings: ${findings}`);
  blame(
    needsTelling.has(trouble) &&
      !isNameless(system, trouble) &&
      statuses.some((one) => timesIn(one, "delayed") === 0),
    "a delay that nobody is told of",
  );
  blame(seconds === undefined, "did not catch up by itself");
  if (trouble === "reversed" && system !== "all" && later !== undefined && earlier !== undefined) {
    const [first, second] = [answeredAt(later, system), answeredAt(earlier, system)];
    blame(
      first === undefined || second === undefined || first > second,
      "the answers did not come in reverse",
    );
  }
  return flaws;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The systems in trouble in a trial. */
const troubled = ({ system, scripts }: Trial): readonly string[] =>
  system === "all" ? Object.keys(scripts) : [system];

/** Looks at what became of a trial. */
export const outcomeOf = async (ground: Ground, played: Played): Promise<Row> => {
  const { trial, refusedFilings, filed, partner, findings, seconds } = played;
  const cases: Filed[] = [filed, partner].filter((one) => one !== undefined);
  const looked = await Promise.all(
    cases.map(async (one) => {
      const [status, kept, asked] = await Promise.all([
        look(ground, one),
        keptOf(ground, one),
        askedAbout(ground, one),
      ]);
      return { status, kept, asked };
    }),
  );
  const statuses = looked.map(({ status }) => status);
  const names = troubled(trial);
  return {
    system: trial.system,
    trouble: trial.trouble,
    accepted: cases.length,
    refused: refusedFilings,
    findings,
    delays: sum(statuses.map((one) => timesIn(one, "delayed"))),
    decided: statuses.filter(({ state }) => state === "included").length,
    kept: sum(looked.map(({ kept }) => kept.length)),
    wanted: sum(statuses.map((one) => one.checks.filter(({ byHand }) => byHand !== true).length)),
    checks: sum(statuses.map((one) => one.checks.length)),
    asked: sum(looked.map(({ asked }) => asked.filter((one) => names.includes(one.system)).length)),
    effects: sum(statuses.map((one) => timesIn(one, "answered") + timesIn(one, "checked-by-hand"))),
    seconds,
    flaws: [
      ...flawsOfTrial(played, statuses),
      ...looked.flatMap(({ status, kept }) => flawsOfCase(status, kept)),
    ],
  };
};
