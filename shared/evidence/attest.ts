// Officials sign their decisions, ballots and protocols with their own certificates, as applicants sign applications.
import { digestSchema, type CaseId, type EntrySignature } from "#shared/cases/entry.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import { officialIdOf, officialKind, signerSchema } from "#shared/officials/official.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import type { TrustAnchor } from "#shared/signature/certificate.ts";
import type { SignatureDoubt, SignatureFault } from "#shared/signature/findings.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import type { EvidenceStore } from "./ports.ts";
import { keepSignature } from "./signature.ts";

/** What it takes to judge the signature of an official and to keep it. */
export interface Attesting {
  readonly desk: Desk;
  readonly evidence: Pick<EvidenceStore, "put">;
  readonly verify: VerifyDetached;
  readonly trust: readonly TrustAnchor[];
}

/** A command on its way to a case, as an official signs it. */
export interface SignedOrder {
  readonly caseId: CaseId;
  /** The caller's own key of the request: with it, a signature serves one command. */
  readonly key: string;
  readonly command: unknown;
  readonly signature: string;
}

export type Attested =
  | { readonly attested: true; readonly attest: () => Promise<EntrySignature> }
  | {
      readonly attested: false;
      readonly why: "invalid";
      readonly reasons: readonly SignatureFault[];
    }
  /** Neither valid nor invalid: nothing is recorded, and the official sends it again. */
  | {
      readonly attested: false;
      readonly why: "undetermined";
      readonly reasons: readonly SignatureDoubt[];
    }
  | { readonly attested: false; readonly why: "signer-unknown" | "signer-differs" };

/** What an official signs: canonical JSON (RFC 8785) of which case, under which key, and the command as it is sent. */
export const orderBytesOf = ({
  caseId,
  key,
  command,
}: Omit<SignedOrder, "signature">): Uint8Array => signedBytesOf({ case: caseId, key, command });

/** The number of whoever signs for an official; undefined where nobody was bound. */
export const signerOf = async (
  { cases, seal }: Desk,
  subject: string,
): Promise<string | undefined> => {
  const caseId = officialIdOf(subject);
  if (caseId === undefined) return undefined;
  const { state, entries } = await loadCase(cases, officialKind, caseId);
  const entry = state.bound && entries[state.bound.sequence - 1];
  if (entry?.sealed === undefined) return undefined;
  const opened = await seal.open({ caseId, sequence: entry.sequence }, entry.sealed);
  return signerSchema.safeParse(opened).data?.iin;
};

/**
 * Whether a command is signed by the official that gives it (R377-25, R377-28d): over this case, this key and this very
 * command, with a certificate in force now whose person was bound to the official. `attest` keeps the signature once
 * the command is accepted.
 */
export const attestedBy = async (
  { desk, evidence, verify, trust }: Attesting,
  order: SignedOrder,
  subject: string,
): Promise<Attested> => {
  const { caseId, signature } = order;
  const bound = await signerOf(desk, subject);
  if (bound === undefined) return { attested: false, why: "signer-unknown" };
  const [content, at] = [orderBytesOf(order), desk.clock.now()];
  const verdict = await verify({ signature, content, at, trust });
  if (verdict.verdict === "undetermined") {
    return { attested: false, why: "undetermined", reasons: verdict.reasons };
  }
  if (verdict.verdict === "invalid") {
    return { attested: false, why: "invalid", reasons: verdict.reasons };
  }
  if (verdict.signer.iin !== bound) return { attested: false, why: "signer-differs" };
  const mark = digestSchema.parse(verdict.mark);
  const received = { caseId, mark, receivedAt: at, signature, content };
  return { attested: true, attest: () => keepSignature(evidence, desk.seal, received) };
};
