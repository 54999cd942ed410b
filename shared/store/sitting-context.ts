import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import type { SittingContext } from "#shared/commission/sitting-scene.ts";
import type { HeldSitting, Sitting } from "#shared/commission/sitting-state.ts";
import type { Unit } from "#shared/law/territory.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { loadCase } from "./desk.ts";
import { digestOf } from "./digest.ts";
import type { CaseStore } from "./ports.ts";
import { protocolFactsIn } from "./protocol-facts-of.ts";

type Cases = Pick<CaseStore, "load">;

interface AskedSitting<State extends Sitting> {
  readonly caseId: CaseId;
  readonly state: State;
}

/** What the members do on a case at a sitting; who presides over it decides nothing by itself. */
const acts: ReadonlySet<string> = new Set(["completeness-recorded", "voted"]);

/** Whether the members did something on a case while it was before this sitting (R377-26b, R377-27, R377-33). */
const wasActedOn = (entries: readonly Entry[], sitting: CaseId): boolean => {
  let before: string | undefined;
  for (const raw of entries.flatMap(({ events }) => events)) {
    const event = registrationKind.parseEvent(raw);
    if (event.type === "placed-on-agenda") before = event.sitting;
    if (before === sitting && acts.has(event.type)) return true;
  }
  return false;
};

const hasActed = async (
  cases: Cases,
  { caseId: sitting, state: { agenda } }: AskedSitting<HeldSitting>,
): Promise<boolean> => {
  const looked = await Promise.all(
    agenda.map(async (caseId) => wasActedOn(await cases.load(caseId), sitting)),
  );
  return looked.includes(true);
};

/**
 * What a command on a sitting is decided on beside the sitting's own history: the Commission of the
 * unit, and what the cases on its agenda tell as far as this command asks for it.
 */
export const contextOfSitting = async (
  cases: Cases,
  { caseId, state }: AskedSitting<Sitting>,
  unit: Unit,
  { name }: Pick<SittingCommand, "name">,
): Promise<SittingContext> => {
  const { state: commission } = await loadCase(cases, commissionKind, commissionIdOf(unit));
  if (name === "signProtocol" && state.state === "closed") {
    const facts = await protocolFactsIn(cases, { caseId, state });
    return { commission, protocol: digestOf(facts) };
  }
  if (name === "cancelSitting" && state.state === "open") {
    return { commission, acted: await hasActed(cases, { caseId, state }) };
  }
  return { commission };
};
