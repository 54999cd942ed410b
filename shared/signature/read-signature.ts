import type { Scheme } from "./algorithms.ts";
import type { Part } from "./asn1.ts";
import type { ReadCertificate } from "./certificate.ts";
import { readMessage } from "./read-message.ts";
import type { Finding, SignatureFault } from "./findings.ts";
import { looksLikeXml, readXmlSignature } from "./xml-signature.ts";

/** A signature of one signer, in whatever form it came, read but not yet believed. */
export interface ReadSignature {
  readonly form: "cms" | "xml";
  /** The message itself in base64, of CMS: however it was spelt. */
  readonly base64?: string;
  /** The content that came inside of a CMS, where that is taken at all. */
  readonly carried?: Uint8Array;
  /** How it is to be checked; a finding where it cannot be. */
  readonly scheme: Scheme | Finding;
  /** The bytes under the signature, and its value as Node takes it. */
  readonly signed: Uint8Array;
  readonly value: Uint8Array;
  /** The signer's certificate. */
  readonly certificate: ReadCertificate;
  /** All certificates that came with it. */
  readonly certificates: readonly ReadCertificate[];
  /** Tokens of time-stamps over the value. */
  readonly timeStamps: readonly Part[];
  /** What is wrong with the content it has to be over. */
  readonly contentFindings: (content: Uint8Array) => readonly Finding[];
}

/** Reads a signature: an enveloped one in XML, or a detached CMS in PEM or base64. Never throws. */
export const readSignature = (text: string): ReadSignature | SignatureFault =>
  looksLikeXml(text) ? readXmlSignature(text) : readMessage(text);
