import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import type { ActEdition } from "#shared/law/act-edition.ts";
import type { SignatureFault } from "#shared/signature/findings.ts";
import { caseFrom, giveCommand, type Desk } from "#shared/store/desk.ts";

/** What its case is told of a signature that was judged, by the entry that it is under. */
type Judged =
  | { readonly name: "confirmSignature"; readonly of: number }
  | { readonly name: "rejectSignature"; readonly of: number; readonly reasons: SignatureFault[] };

/** A case whose signature may be in doubt, of whichever kind. */
export interface DoubtfulCase {
  readonly entries: readonly Entry[];
  /** The entry under which the signature is that nobody could judge yet, if there is one. */
  readonly inDoubt: number | undefined;
  readonly settle: (desk: Desk, command: Judged) => Promise<void>;
}

/** A kind of case whose signatures may be in doubt: nobody who judges them needs to know which. */
export interface DoubtfulKind {
  /** As the entries of its cases name it. */
  readonly name: string;
  /** The case that this history has made. */
  readonly caseOf: (caseId: CaseId, history: readonly Entry[]) => DoubtfulCase;
}

/** Makes a kind of case known to those who judge signatures again; its own types stay in here. */
export const doubtfulKind = <
  State extends { readonly openSignature: { readonly of: number } | undefined },
  Event extends { type: string },
  Facts,
  Refusal extends { readonly code: string },
  Law extends ActEdition,
>(
  kind: CaseKind<State, Event, Judged, Facts, Refusal, Law>,
  noFacts: Facts,
): DoubtfulKind => ({
  name: kind.name,
  caseOf: (caseId, history) => {
    const loaded = caseFrom(kind, caseId, history);
    const { entries, state } = loaded;
    return {
      entries,
      inDoubt: state.openSignature?.of,
      settle: async (desk, command) => {
        const outcome = await giveCommand(desk, kind, {
          caseId,
          loaded,
          command,
          commandId: `${command.name}:${command.of}`,
          actor: { id: "confirm-signatures", role: "system" },
          correlationId: entries[command.of - 1]?.correlationId ?? `signature-${command.of}`,
          factsFor: async () => noFacts,
        });
        // Taken back meanwhile, or removed: nothing waits for the signature any more.
        if (outcome.done === "refused" && outcome.loaded.state.openSignature?.of === command.of) {
          throw new Error(`a judged signature was refused: ${outcome.refusal.code}`);
        }
      },
    };
  },
});
