import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import { editionById } from "#shared/law/editions.ts";
import { replayEntry, stateAfter, type Replayed } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import type { CaseSeal, CaseStore } from "./ports.ts";
import { seeSitting } from "./sitting-seen.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly seal: Pick<CaseSeal, "open">;
}

/** One step of a case, decided again. */
export interface ReplayedStep {
  readonly sequence: number;
  readonly command: string;
  readonly at: string;
  readonly outcome: Replayed;
}

export interface ReplayedCase {
  readonly caseId: CaseId;
  readonly state: string;
  readonly steps: readonly ReplayedStep[];
}

/** Histories that are read once, however many steps look into them. */
const readOnce = ({ load }: Needs["cases"]): Needs["cases"] => {
  const histories = new Map<CaseId, ReturnType<typeof load>>();
  return {
    load: (caseId) => {
      const history = histories.get(caseId) ?? load(caseId);
      histories.set(caseId, history);
      return history;
    },
  };
};

const sittingNamed = ({ command, events }: Entry, before: Registration): string | undefined => {
  const [first] = events;
  const named = command === "placeOnAgenda" ? first?.["sitting"] : undefined;
  return typeof named === "string" ? named : before.sitting;
};

const editionOf = ({ edition: id }: Entry): Edition => {
  const edition = editionById(id);
  if (edition === undefined) throw new Error(`an unknown edition of the law: ${id}`);
  return edition;
};

/**
 * Decides every step of a case again, each on the state that its history had before it. Under the
 * edition that each was decided by, all come out the same, bit for bit; under another edition it
 * tells which would not. Undefined where there is no such case.
 */
export const replayCase = async (
  { seal, cases: stored }: Needs,
  caseId: CaseId,
  other?: Edition,
): Promise<ReplayedCase | undefined> => {
  const cases = readOnce(stored);
  const entries = await cases.load(caseId);
  if (entries[0]?.kind !== "registration") return undefined;
  const steps: ReplayedStep[] = [];
  let state = noRegistration;
  for (const entry of entries) {
    const { sequence, command, at, sealed } = entry;
    const opened = sealed === undefined ? undefined : await seal.open({ caseId, sequence }, sealed);
    const looked = await seeSitting(cases, sittingNamed(entry, state), at, entry.seen ?? {});
    const sitting = looked?.sitting;
    // A receipt names its edition; that alone would make no other decision.
    const edition = other === undefined ? editionOf(entry) : { ...other, id: entry.edition };
    const outcome = replayEntry(state, entry, { opened, sitting, edition });
    steps.push({ sequence, command, at, outcome });
    state = stateAfter(state, entry);
  }
  return { caseId, state: state.state, steps };
};
