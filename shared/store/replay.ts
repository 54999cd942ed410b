import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import { editionById } from "#shared/law/editions.ts";
import { replayAssistance } from "#shared/assistance/replay.ts";
import { shippedCatalogue, type Catalogue } from "#shared/assistance/catalogue.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { stateWith } from "#shared/cases/fold.ts";
import type { Replayed } from "#shared/cases/replayed.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { replayEntry, stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import type { CaseSeal, CaseStore } from "./ports.ts";
import { seeSitting } from "./sitting-seen.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly seal: Pick<CaseSeal, "open">;
  /** The lists of services that conclusions were held against; the one that ships, unless others are on record. */
  readonly catalogue?: () => Promise<Catalogue>;
}

/** One step of a case, decided again. */
export interface ReplayedStep {
  readonly sequence: number;
  readonly command: string;
  readonly at: string;
  readonly outcome: Replayed<{ readonly type: string }, { readonly code: string }>;
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

type Opens = (entry: Entry) => Promise<unknown>;

const openingWith =
  ({ seal }: Needs): Opens =>
  async ({ caseId, sequence, sealed }) =>
    sealed === undefined ? undefined : seal.open({ caseId, sequence }, sealed);

const stepOf = (
  { sequence, command, at }: Entry,
  outcome: ReplayedStep["outcome"],
): ReplayedStep => ({ sequence, command, at, outcome });

const replayRegistration = async (
  needs: Needs,
  entries: readonly Entry[],
  other: Edition | undefined,
): Promise<Omit<ReplayedCase, "caseId">> => {
  const cases = readOnce(needs.cases);
  const opens = openingWith(needs);
  const steps: ReplayedStep[] = [];
  let state = noRegistration;
  for (const entry of entries) {
    const opened = await opens(entry);
    const named = sittingNamed(entry, state);
    const looked = await seeSitting(cases, named, entry.at, entry.seen ?? {});
    const sitting = looked?.sitting;
    // A receipt names its edition; that alone would make no other decision.
    const edition = other === undefined ? editionOf(entry) : { ...other, id: entry.edition };
    steps.push(stepOf(entry, replayEntry(state, entry, { opened, sitting, edition })));
    state = stateAfter(state, entry);
  }
  return { state: state.state, steps };
};

const replayApplication = async (
  needs: Needs,
  entries: readonly Entry[],
): Promise<Omit<ReplayedCase, "caseId">> => {
  const opens = openingWith(needs);
  const catalogue = (await needs.catalogue?.()) ?? shippedCatalogue;
  const steps: ReplayedStep[] = [];
  let state = assistanceKind.initial;
  for (const entry of entries) {
    const opened = await opens(entry);
    const edition = assistanceEditions.find(({ id }) => id === entry.edition);
    if (edition === undefined) throw new Error(`an unknown edition of the law: ${entry.edition}`);
    steps.push(stepOf(entry, replayAssistance(state, entry, { opened, edition, catalogue })));
    state = stateWith(assistanceKind, state, entry);
  }
  return { state: state.state, steps };
};

/**
 * Decides every step of a case again, each on the state that its history had before it. Under the edition that each was decided by,
 * all come out the same, bit for bit; under another edition of the Rules it tells which steps of a registration would not. Undefined where
 * there is no such case, or none that such an edition is about.
 */
export const replayCase = async (
  needs: Needs,
  caseId: CaseId,
  other?: Edition,
): Promise<ReplayedCase | undefined> => {
  const entries = await needs.cases.load(caseId);
  switch (entries[0]?.kind) {
    case registrationKind.name:
      return { caseId, ...(await replayRegistration(needs, entries, other)) };
    case assistanceKind.name:
      return other === undefined
        ? { caseId, ...(await replayApplication(needs, entries)) }
        : undefined;
    default:
      return undefined;
  }
};
