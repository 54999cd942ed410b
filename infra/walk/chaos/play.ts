// Plays trials side by side: files while systems are in trouble, sees that nothing is decided without
// facts, lets the trouble end, and does nothing more than wait for every case to catch up.
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { expecting } from "#infra/walk/call.ts";
import { closeSitting, convene } from "#infra/walk/commission.ts";
import * as walk from "#infra/walk/registration.ts";
import { sideBySide } from "#infra/walk/side-by-side.ts";
import { release, script, unscript } from "#infra/walk/state-systems.ts";
import type { Filed } from "#infra/walk/submission.ts";
import { supplierSystems } from "#shared/registration/checks.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { askedAbout, look, numberOf, tryFindings, tryToFile } from "./case.ts";
import type { Ground } from "./ground.ts";
import type { Scripts, Trial } from "./plan.ts";

/** A trial under way: what was filed, and what was seen of it so far. */
export interface Played {
  readonly trial: Trial;
  readonly refusedFilings: number;
  readonly filed: Filed | undefined;
  readonly partner: Filed | undefined;
  /** How findings were answered while the system was in trouble. */
  readonly findings: string;
  /** Seconds from the end of the trouble until every answer was there; nothing where that did not happen. */
  readonly seconds: number | undefined;
}

const atATime = 8;
/** Seconds that a case may take to show what a trouble does to it, and to catch up with it. */
const patience = { trouble: 90, recovery: 150 } as const;
/** Milliseconds that a trouble lasts after it has shown itself. */
const lasting = 4000;

const entriesOf = (scripts: Scripts) =>
  supplierSystems.flatMap((system) => {
    const found = scripts[system];
    return found === undefined ? [] : [[system, found] as const];
  });

const setAll = async ({ stateSystemsUrl }: Ground, form: SupplierForm, scripts: Scripts) => {
  const number = numberOf(form);
  for (const [system, one] of entriesOf(scripts)) {
    await script(stateSystemsUrl, system, { ...one, number });
  }
};

const removeAll = async ({ stateSystemsUrl }: Ground, form: SupplierForm, scripts: Scripts) => {
  for (const [system] of entriesOf(scripts)) {
    await unscript(stateSystemsUrl, system, numberOf(form));
  }
};

/** The name that a mixed-up answer bears: that of the partner's question. */
const withReference = (scripts: Scripts, partner: Filed | undefined): Scripts =>
  Object.fromEntries(
    entriesOf(scripts).map(([system, one]) => [
      system,
      one.fault === "wrong-question" && partner !== undefined
        ? { ...one, reference: `${partner.caseId}.${system}.1` }
        : one,
    ]),
  );

/** How often a message comes beside the one that was sent. */
const doubles = 3;

const begin = async (ground: Ground, trial: Trial): Promise<Played> => {
  const file = async (scripts: Scripts) => {
    const form = ground.applicant(trial.supplier);
    await setAll(ground, form, scripts);
    return tryToFile(ground, form);
  };
  const partner = trial.partner && (await file(trial.partner));
  const filed = await file(withReference(trial.scripts, partner));
  const copies = trial.doubled.flatMap((system) => Array.from({ length: doubles }, () => system));
  if (filed !== undefined) {
    for (const system of copies) await ground.repeat(filed.caseId, system);
  }
  const isMissing = (wanted: boolean, found: Filed | undefined) => wanted && found === undefined;
  const missing = [isMissing(true, filed), isMissing(trial.partner !== undefined, partner)];
  const refusedFilings = missing.filter(Boolean).length;
  return { trial, refusedFilings, filed, partner, findings: "", seconds: undefined };
};

/** Whether every scripted question met its fault, and every other one is answered; one that is down is explained. */
const hasShown = async (ground: Ground, filed: Filed, scripts: Scripts): Promise<boolean> => {
  const [{ checks }, questions] = await Promise.all([
    look(ground, filed),
    askedAbout(ground, filed),
  ]);
  return checks.every(({ system, state }) => {
    const fault = scripts[system]?.fault;
    if (fault === undefined) return state === "answered";
    const hasMet = questions.some((one) => one.system === system && one.fault === fault);
    return hasMet && (fault !== "down" || state === "delayed");
  });
};

const showsItself = async (ground: Ground, { trial, filed, partner }: Played): Promise<void> => {
  const until = async (one: Filed, scripts: Scripts) => {
    try {
      const shown = () => hasShown(ground, one, scripts);
      await walk.until(shown, (isSo) => isSo, patience.trouble);
    } catch (error) {
      throw new Error(`${trial.system}, ${trial.trouble}: ${one.caseId}`, { cause: error });
    }
  };
  if (filed !== undefined) await until(filed, trial.scripts);
  if (partner !== undefined) await until(partner, trial.partner ?? {});
};

/** Tries to record findings on a case that still waits for an answer: in reverse order that is the earlier one. */
const resist = async (ground: Ground, { trial, filed, partner }: Played): Promise<string> => {
  for (const one of trial.trouble === "reversed" ? [filed, partner] : [filed]) {
    if (one === undefined || walk.allAnswered(await look(ground, one))) continue;
    const answered = await tryFindings(ground, one);
    // The answer may have come between the two.
    if (answered !== "accepted" || !walk.allAnswered(await look(ground, one))) return answered;
  }
  return "none-pending";
};

const heldSchema = z.object({ held: z.array(z.string()) });

/** Lets held callbacks go in the reverse of their order, each twice, until none is left. */
const releaseHeld = async ({ stateSystemsUrl }: Ground): Promise<void> => {
  const held = async () =>
    (await expecting(200, heldSchema, `${stateSystemsUrl}/control`)).held.length;
  for (let attempt = 0; attempt < 5 && (await held()) > 0; attempt += 1) {
    await release(stateSystemsUrl, "reversed", 2);
    for (let poll = 0; poll < 20 && (await held()) > 0; poll += 1) await wait(500);
  }
};

const casesOf = ({ filed, partner }: Played) => [filed, partner].filter((one) => one !== undefined);

/** Waits until every answer is there; nobody does anything meanwhile. */
export const catchUp = async (
  ground: Ground,
  cases: readonly Filed[],
  since: number,
): Promise<number | undefined> => {
  try {
    for (const one of cases) {
      await walk.until(() => look(ground, one), walk.allAnswered, patience.recovery);
    }
  } catch {
    return undefined;
  }
  return (performance.now() - since) / 1000;
};

/** Carries what has its answers to its decision, in one sitting. */
export const decideAll = async (ground: Ground, cases: readonly Filed[]): Promise<void> => {
  const { office, portal } = ground;
  const { apiUrl } = portal;
  const ready = await sideBySide(cases, atATime, async (one) => {
    const status = await look(ground, one);
    if (!walk.allAnswered(status)) return undefined;
    // Findings that were taken too early show in the outcome of the trial, not here.
    if (status.state !== "representative-review") return undefined;
    await walk.verify(apiUrl, office, one, { include: true });
    return one;
  });
  const sitting = await convene(apiUrl, office);
  const verified = ready.filter((one) => one !== undefined);
  await sideBySide(verified, atATime, ({ caseId }) =>
    walk.decide(apiUrl, office, caseId, sitting, { include: true }),
  );
  await closeSitting(apiUrl, office, sitting);
};

/** Plays these trials at the same time, from their filing to their decisions. */
export const play = async (ground: Ground, trials: readonly Trial[]): Promise<Played[]> => {
  const begun = await sideBySide(trials, atATime, (trial) => begin(ground, trial));
  await sideBySide(begun, atATime, (one) => showsItself(ground, one));
  await wait(lasting);
  const resisted = await sideBySide(begun, atATime, async (one) => ({
    ...one,
    findings: await resist(ground, one),
  }));
  const since = performance.now();
  // What is held goes first: a question that is asked again now would be answered before it.
  await releaseHeld(ground);
  await sideBySide(resisted, atATime, async ({ trial, filed, partner }) => {
    if (filed !== undefined) await removeAll(ground, filed.form, trial.scripts);
    if (partner !== undefined) await removeAll(ground, partner.form, trial.partner ?? {});
  });
  await releaseHeld(ground);
  const caughtUp = await sideBySide(resisted, resisted.length, async (one) => ({
    ...one,
    seconds: await catchUp(ground, casesOf(one), since),
  }));
  await decideAll(ground, caughtUp.flatMap(casesOf));
  return caughtUp;
};
