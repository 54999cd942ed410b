import { judge, type Terms } from "./judge.ts";
import { readMessage } from "./read-message.ts";
import type { ReadSignature } from "./read-signature.ts";
import { readSigner, type Signer } from "./signer.ts";
import { type Finding } from "./findings.ts";
import { refusedFor } from "./verdict.ts";
import { looksLikeXml, readXmlSignature, type EnvelopedSignature } from "./xml-signature.ts";

/** A signature in a file, of which nobody knows beforehand whether its content lies beside it. */
export interface Inspected extends Terms {
  readonly signature: string;
  /** What it has to be over; without it, what it carries itself. */
  readonly content: Uint8Array | undefined;
  readonly letBadNumbersIn?: boolean | undefined;
}

export interface Inspection {
  readonly result: "valid" | "invalid" | "undetermined";
  readonly reasons: readonly Finding[];
  /** Whom the certificate names, whatever the result. */
  readonly signers: readonly Signer[];
}

const contentFindings = (
  read: ReadSignature | EnvelopedSignature,
  content: Uint8Array | undefined,
): readonly Finding[] | "content-missing" => {
  const { carried } = read;
  if (content === undefined) {
    if ("digestFindings" in read) return read.digestFindings;
    return carried === undefined ? "content-missing" : read.contentFindings(carried);
  }
  const isOther = carried !== undefined && Buffer.compare(carried, content) !== 0;
  return isOther ? ["content-differs"] : read.contentFindings(content);
};

/**
 * Judges a signature as `verifyDetached` does, and takes what that refuses for the sake of what a
 * submission is: a CMS with its content inside, and an XML document that is no application.
 */
export const inspectSignature = async (
  request: Inspected,
): Promise<Inspection | "content-missing"> => {
  const { signature } = request;
  const read = looksLikeXml(signature) ? readXmlSignature(signature) : readMessage(signature, true);
  if (typeof read === "string") return { result: "invalid", reasons: [read], signers: [] };
  const content = contentFindings(read, request.content);
  if (content === "content-missing") return content;
  const named = readSigner(read.certificate, true);
  const signers = typeof named === "string" ? [] : [named];
  const refused = (findings: readonly Finding[]): Inspection => {
    const { verdict: result, reasons } = refusedFor(findings);
    return { result, reasons, signers };
  };
  if (read.scheme === "algorithm-elsewhere") return refused([read.scheme]);
  const { findings, askRevocation } = judge(read, content, request);
  const signer = readSigner(read.certificate, request.letBadNumbersIn);
  const all = typeof signer === "string" ? [...findings, signer] : findings;
  if (all.length > 0) return refused(all);
  const revocation = await askRevocation();
  return revocation.length > 0 ? refused(revocation) : { result: "valid", reasons: [], signers };
};
