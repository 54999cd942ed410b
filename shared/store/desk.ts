import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId, Entry, EntrySignature } from "#shared/cases/entry.ts";
import { stateAfter, stateWith } from "#shared/cases/fold.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import type { ActEdition } from "#shared/law/act-edition.ts";
import { inForceAt } from "#shared/law/editions.ts";
import type { Instant } from "#shared/law/dates.ts";
import { link } from "./chain.ts";
import { Contended } from "./contended.ts";
import { digestOf } from "./digest.ts";
import type { CaseSeal, CaseStore, Clock } from "./ports.ts";

/** What it takes to read cases and give commands on them. */
export interface Desk {
  readonly cases: CaseStore;
  readonly seal: CaseSeal;
  readonly clock: Clock;
}

export interface LoadedCase<State> {
  readonly caseId: CaseId;
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** A command on its way to a case. `commandId` makes it one command however often it comes. */
export interface Order<State, Command, Facts> {
  readonly caseId: CaseId;
  readonly command: Command;
  readonly commandId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  /** The case as it was just loaded, to decide on first; the write tells whether it still stands so. */
  readonly loaded?: LoadedCase<State>;
  /** What the decision needs from outside the case, looked up for the state it is decided on. */
  readonly factsFor: (state: State, at: Instant) => Promise<Facts>;
  /** Keeps the signature of whoever gives the command, once it is accepted and before it is written. */
  readonly attest?: () => Promise<EntrySignature>;
}

export type Outcome<State, Refusal> =
  | { readonly done: "accepted" | "repeated" | "unchanged"; readonly loaded: LoadedCase<State> }
  | { readonly done: "refused"; readonly refusal: Refusal; readonly loaded: LoadedCase<State> }
  | { readonly done: "other-command-under-this-id"; readonly loaded: LoadedCase<State> };

type AnyKind<
  State,
  Event extends { type: string },
  Command extends { name: string },
  F,
  R,
  Law extends ActEdition,
> = CaseKind<State, Event, Command, F, R, Law>;

/** A case as this history has made it; that of a case of another kind makes none of this one. */
export const caseFrom = <
  State,
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal,
  Law extends ActEdition,
>(
  kind: AnyKind<State, Event, Command, Facts, Refusal, Law>,
  caseId: CaseId,
  history: readonly Entry[],
): LoadedCase<State> => {
  const entries = history[0]?.kind === kind.name ? history : [];
  return { caseId, state: stateAfter(kind, entries), entries };
};

/**
 * Loads a case by folding its history. A case without one is in its initial state, and so is the
 * id of a case of another kind: it names no case of this one.
 */
export const loadCase = async <
  State,
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal,
  Law extends ActEdition,
>(
  cases: Pick<CaseStore, "load">,
  kind: AnyKind<State, Event, Command, Facts, Refusal, Law>,
  caseId: CaseId,
): Promise<LoadedCase<State>> => caseFrom(kind, caseId, await cases.load(caseId));

const editionFor = <Law extends ActEdition>(
  among: readonly Law[],
  bound: string | undefined,
  at: Instant,
): Law => {
  const edition = bound === undefined ? inForceAt(among, at) : among.find(({ id }) => id === bound);
  if (edition === undefined) throw new Error(`no edition of the law for ${bound ?? at}`);
  return edition;
};

/** However often a command is decided on anew, what goes with it is kept once. */
const onlyOnce = <Kept>(keep: (() => Promise<Kept>) | undefined) => {
  let kept: Promise<Kept> | undefined;
  return async (): Promise<Kept | undefined> => {
    kept ??= keep?.();
    return kept;
  };
};

/** More writers than this at one case at one moment is a fault, not a race. */
const mostAttempts = 20;

/**
 * Gives one command to one case: loads it, decides, and writes one entry on the condition that
 * nobody wrote meanwhile. A lost race is decided again on the fresh state. A command that the
 * history already holds is not carried out twice.
 */
export const giveCommand = async <
  State,
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal,
  Law extends ActEdition,
>(
  { cases, seal, clock }: Desk,
  kind: AnyKind<State, Event, Command, Facts, Refusal, Law>,
  order: Order<State, Command, Facts>,
): Promise<Outcome<State, Refusal>> => {
  const { caseId, command, commandId, actor, correlationId, factsFor } = order;
  const attest = onlyOnce(order.attest);
  const commandDigest = digestOf(command);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const before = attempt === 0 ? order.loaded : undefined;
    const loaded = before ?? (await loadCase(cases, kind, caseId));
    const { state, entries } = loaded;
    const earlier = entries.find((entry) => entry.commandId === commandId);
    if (earlier !== undefined) {
      const same = earlier.commandDigest === commandDigest;
      return { done: same ? "repeated" : "other-command-under-this-id", loaded };
    }
    const at = clock.now();
    const edition = editionFor(kind.editions, kind.editionOf(state, command), at);
    const circumstances = { caseId, actor, at, edition, commandDigest };
    const facts = await factsFor(state, at);
    const decision = kind.decide(state, command, circumstances, facts);
    if (!decision.accepted) return { done: "refused", refusal: decision.refusal, loaded };
    if (decision.events.length === 0) return { done: "unchanged", loaded };
    const sequence = entries.length + 1;
    const personal = kind.personalOf(command);
    const seen = kind.seenFor?.(facts);
    const kept = kind.factsToKeep?.(facts);
    const signature = await attest();
    const sealed =
      personal === undefined ? undefined : await seal.seal({ caseId, sequence }, personal);
    const entry = link(entries.at(-1), {
      caseId,
      sequence,
      kind: kind.name,
      command: command.name,
      commandId,
      commandDigest,
      actor,
      at,
      edition: edition.id,
      correlationId,
      events: [...decision.events],
      ...(seen !== undefined && { seen }),
      ...(kept !== undefined && { facts: kept }),
      ...(sealed !== undefined && { sealed }),
      ...(signature !== undefined && { signature }),
    });
    if ((await cases.append(entry)) === "appended") {
      const after = { caseId, state: stateWith(kind, state, entry), entries: [...entries, entry] };
      return { done: "accepted", loaded: after };
    }
  }
  throw new Contended(`case ${caseId} was written by others ${mostAttempts} times in a row`);
};
