// The way of a signed submission into its case, whatever kind the case is of.
import type { CaseId } from "#shared/cases/entry.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { keepSignature } from "#shared/evidence/signature.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import type { ActEdition } from "#shared/law/act-edition.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { SignatureFacts, Signed } from "#shared/cases/signed.ts";
import {
  giveCommand,
  loadCase,
  type Desk,
  type LoadedCase,
  type Outcome,
} from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { ClaimStore } from "#shared/store/ports.ts";
import { signedSubmission, type Trusting, type Whose } from "./signed.ts";

/** What a submission needs of the world, whatever is filed. */
export interface FilingNeeds extends Trusting {
  readonly desk: Desk;
  readonly claims: ClaimStore;
  readonly evidence: Pick<EvidenceStore, "put">;
}

/** A submission whose signature is found good, on the way to its case. */
interface Received<State> {
  readonly loaded: LoadedCase<State>;
  readonly at: Instant;
  readonly signed: Signed;
}

/** One submission, and what is to be done with it on the way. */
interface Filing<State, Command extends { readonly name: string }, Facts> {
  readonly name: Command["name"];
  readonly caseId: CaseId;
  /** The caller's own key of the request. */
  readonly key: string;
  /** The case as it was just loaded. */
  readonly loaded?: LoadedCase<State>;
  readonly whose: Whose;
  /** What shows to be wrong before anybody looks at the signature. */
  readonly unfit: (at: Instant) => Promise<Problem | undefined>;
  /** Keeps what comes with it, before the case names it; answers what stands in the way. */
  readonly keep?: (received: Received<State>) => Promise<Problem | undefined>;
  readonly commandOf: (signed: Signed) => Command;
  readonly factsFor: (signature: SignatureFacts) => Promise<Facts>;
}

/**
 * Files a signed submission. The key of the request is claimed first, what comes along is kept next, and
 * the case is written last, each idempotent: a caller that repeats the request after any fault ends with
 * one case and the same answer, and nothing is acknowledged before it is durable (R377-10b, R377-18b,
 * R377-30.2b, L114-13.1b). One that was filed already has the same answer, whatever has changed since.
 */
export const fileSigned = async <
  State,
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal,
  Law extends ActEdition,
>(
  needs: FilingNeeds,
  kind: CaseKind<State, Event, Command, Facts, Refusal, Law>,
  filing: Filing<State, Command, Facts>,
  { caller, correlationId, locale, wire }: Circumstance,
): Promise<Outcome<State, Refusal> | Problem> => {
  const { desk, claims } = needs;
  const { name, caseId } = filing;
  const key = `${caller.id}#${filing.key}`;
  const at = desk.clock.now();
  const { claimed } = await claims.claim(key, digestOf(JSON.parse(wire.body)), caseId, at);
  if (claimed === "other") return { problem: "idempotency-key-reused" };
  const commandId = `${name}:${key}`;
  const loaded = filing.loaded ?? (await loadCase(desk.cases, kind, caseId));
  if (loaded.entries.some((entry) => entry.commandId === commandId)) {
    return { done: "repeated", loaded };
  }
  const unfit = await filing.unfit(at);
  if (unfit !== undefined) return unfit;
  const signing = await signedSubmission(needs, wire.body, filing.whose, { at, locale });
  if ("refused" in signing) return signing.refused;
  const { signed, facts, received } = signing;
  const wrong = await filing.keep?.({ loaded, at, signed });
  if (wrong !== undefined) return wrong;
  return giveCommand(desk, kind, {
    caseId,
    loaded,
    command: filing.commandOf(signed),
    commandId,
    actor: actingAs(caller, ["portal"]),
    correlationId,
    factsFor: async () => filing.factsFor(facts),
    attest: () => keepSignature(needs.evidence, desk.seal, { ...received, caseId }),
  });
};
