import { createHash } from "node:crypto";
import { instantAt } from "#shared/law/dates.ts";
import { markOf } from "./algorithms.ts";
import { judge } from "./judge.ts";
import { readSignature } from "./read-signature.ts";
import { readSigner } from "./signer.ts";
import { refusedFor, type HeldSignature, type VerifyDetached } from "./verdict.ts";

/**
 * Judges a signature over given content, detached CMS or enveloped XML, at the moment of its
 * time-stamp or else of its receipt: the digest of the content, the signature, the signer's
 * certificate, its way to a pinned authority, and, where it may ask, whether it was revoked
 * (R377-7b, R377-15b, R377-32.1b). All that is wrong is reported, in the order of `signatureFaults`
 * roughly. Does not throw on any input.
 */
export const verifyDetached: VerifyDetached = async (request) => {
  const read = readSignature(request.signature);
  if (typeof read === "string") return refusedFor([read]);
  if (read.scheme === "algorithm-elsewhere") return refusedFor([read.scheme]);
  const judgement = judge(read, read.contentFindings(request.content), request);
  const { at, findings } = judgement;
  const signer = readSigner(read.certificate, request.letBadNumbersIn);
  if (typeof signer === "string") return refusedFor([...findings, signer]);
  if (findings.length > 0) return refusedFor(findings);
  const held: HeldSignature = {
    signer,
    digest: createHash("sha256").update(request.content).digest("hex"),
    mark: markOf(read.certificate.publicKey, read.value),
    judgedAt: instantAt(at),
  };
  const revocation = await judgement.askRevocation();
  return revocation.length > 0 ? refusedFor(revocation, held) : { verdict: "valid", ...held };
};

/**
 * The port with both of its adapters: what needs an algorithm that Node lacks goes to the other one.
 * Without another one it stays undetermined.
 */
export const verifyWith =
  (national: VerifyDetached | undefined): VerifyDetached =>
  async (request) => {
    const verdict = await verifyDetached(request);
    const isElsewhere =
      verdict.verdict === "undetermined" && verdict.reasons.includes("algorithm-elsewhere");
    return isElsewhere && national !== undefined ? national(request) : verdict;
  };
