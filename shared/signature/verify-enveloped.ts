import { instantAt, type Instant } from "#shared/law/dates.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlDocument } from "#shared/xml/tree.ts";
import { markOf } from "./algorithms.ts";
import type { ReadCertificate } from "./certificate.ts";
import { judge, type Terms } from "./judge.ts";
import { refusedFor, type SignatureVerdict } from "./verdict.ts";
import { readXmlSignature } from "./xml-signature.ts";

/** An XML document that is signed by whoever holds a certificate: a state system as well as a person. */
export interface EnvelopedRequest extends Terms {
  readonly xml: string;
}

export type EnvelopedVerdict =
  | {
      readonly verdict: "valid";
      /** What the signature covers, read anew from the covered bytes; the signature is not in it. */
      readonly document: XmlDocument;
      readonly certificate: ReadCertificate;
      readonly mark: string;
      readonly judgedAt: Instant;
    }
  | Exclude<SignatureVerdict, { readonly verdict: "valid" }>;

/**
 * Judges an XML document with one enveloped signature over all of it, and hands out its content as the
 * signature covers it. Who the signer has to be is the caller's to compare. Never throws.
 */
export const verifyEnveloped = async (request: EnvelopedRequest): Promise<EnvelopedVerdict> => {
  const read = readXmlSignature(request.xml);
  if (typeof read === "string") return refusedFor([read]);
  if (read.scheme === "algorithm-elsewhere") return refusedFor([read.scheme]);
  const { at, findings, askRevocation } = judge(read, read.digestFindings, request);
  if (findings.length > 0) return refusedFor(findings);
  const revocation = await askRevocation();
  if (revocation.length > 0) return refusedFor(revocation);
  const covered = parseXml(read.covered, { characters: Number.POSITIVE_INFINITY });
  if (!covered.read) return refusedFor(["xml-malformed"]);
  return {
    verdict: "valid",
    document: covered.document,
    certificate: read.certificate,
    mark: markOf(read.certificate.publicKey, read.value),
    judgedAt: instantAt(at),
  };
};
