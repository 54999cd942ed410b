import { canonicalXml } from "#shared/xml/canonical.ts";
import type { XmlFlaw } from "#shared/xml/flaw.ts";
import { allWithin, elementsOf, hasComment, idsOf, isNamed } from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlDocument, XmlElement } from "#shared/xml/tree.ts";
import { isNationalKey } from "./algorithms.ts";
import type { ReadSignature } from "./read-signature.ts";
import {
  bytesIn,
  certificatesInKeyInfo,
  partsIn,
  referenceIn,
  type Reference,
} from "./signed-info.ts";
import type { Finding, SignatureFault } from "./findings.ts";
import { signatureNamespace, valueIn, xmlDigestOf, xmlSchemeOf } from "./xml-algorithms.ts";

/** An XML document with its signature inside, read but not yet believed. */
export interface EnvelopedSignature extends ReadSignature {
  /** The canonical form of all that the signature covers: its content is to be taken from here alone. */
  readonly covered: string;
  /** What is wrong between the digest that was signed and what is covered. */
  readonly digestFindings: readonly Finding[];
}

/** The element that carries an application: its canonical JSON in base64. */
export const applicationWrapper = { uri: "urn:arnau:application:1", name: "application" } as const;

const mostCharacters = 500_000;

const flaws: Readonly<Record<XmlFlaw, SignatureFault>> = {
  "too-large": "too-large",
  malformed: "xml-malformed",
  "has-doctype": "xml-doctype",
  "has-processing-instruction": "xml-instruction",
  "too-deep": "xml-too-deep",
  "too-many-nodes": "xml-too-many-nodes",
};

export const looksLikeXml = (text: string): boolean => /^\uFEFF?\s*</.test(text);

const isSignature = (element: XmlElement): boolean =>
  isNamed(element, signatureNamespace, "Signature");

/** The only signature of a document, directly below the root, which it has to cover. */
const signatureIn = ({ root }: XmlDocument): XmlElement | SignatureFault => {
  const [found, ...others] = allWithin(root).filter(isSignature);
  if (found === undefined) return "no-signature";
  if (others.length > 0) return "several-signatures";
  return elementsOf(root).includes(found) ? found : "signature-misplaced";
};

/** Only the whole document may be covered: whoever reads another part of it would read what nobody signed. */
const coverageFault = ({ uri }: Reference, document: XmlDocument): SignatureFault | undefined => {
  if (uri === "") return undefined;
  const ids = idsOf(document);
  if (ids === "duplicate-id") return ids;
  const referred = ids.get(uri.slice(1));
  if (referred === undefined) return "reference-unresolved";
  return referred === document.root ? undefined : "reference-partial";
};

const digestFindingsOf = (reference: Reference, covered: string): readonly Finding[] => {
  const digestOf = xmlDigestOf(reference.digestMethod);
  if (typeof digestOf === "string") return [digestOf];
  return digestOf(covered).equals(reference.digest) ? [] : ["digest-differs"];
};

/** Whether what is covered is the application; read anew from the covered text and from nothing else. */
const applicationFindings = (covered: string, content: Uint8Array): readonly Finding[] => {
  const result = parseXml(covered, { characters: mostCharacters });
  const root = result.read ? result.document.root : undefined;
  const { uri, name } = applicationWrapper;
  const isWrapper =
    root !== undefined &&
    isNamed(root, uri, name) &&
    root.attributes.every((one) => one.uri === "" && one.name === "Id");
  const application = isWrapper ? bytesIn(root) : undefined;
  if (application === undefined) return ["wrapper-unknown"];
  return Buffer.compare(application, content) === 0 ? [] : ["content-differs"];
};

const envelopedIn = (document: XmlDocument): EnvelopedSignature | SignatureFault => {
  const { root } = document;
  const signature = signatureIn(document);
  if (typeof signature === "string") return signature;
  // Some read the text before a comment as the whole.
  if (hasComment(root)) return "comment-inside";
  const parts = partsIn(signature);
  if (typeof parts === "string") return parts;
  const info = referenceIn(parts.signedInfo);
  if (typeof info === "string") return info;
  const fault = coverageFault(info.reference, document);
  if (fault !== undefined) return fault;
  const certificates = certificatesInKeyInfo(parts.keyInfo);
  if (typeof certificates === "string") return certificates;
  const [certificate] = certificates;
  const named = xmlSchemeOf(info.method);
  const scheme = isNationalKey(certificate) ? "algorithm-elsewhere" : named;
  const covered = canonicalXml(root, { without: signature });
  const digestFindings = digestFindingsOf(info.reference, covered);
  return {
    form: "xml",
    scheme,
    signed: Buffer.from(canonicalXml(parts.signedInfo), "utf8"),
    value: valueIn(scheme, parts.value),
    certificate,
    certificates,
    timeStamps: [],
    covered,
    digestFindings,
    contentFindings: (content) =>
      digestFindings.includes("digest-differs")
        ? digestFindings
        : [...digestFindings, ...applicationFindings(covered, content)],
  };
};

/**
 * Reads an XML document with its enveloped signature (XML Signature 1.1, RFC 6931), or says why it
 * cannot be judged: exactly one signature, over the whole document and nothing else, made in the one
 * way that is understood here.
 */
export const readXmlSignature = (text: string): EnvelopedSignature | SignatureFault => {
  const result = parseXml(text, { characters: mostCharacters });
  if (!result.read) return flaws[result.code];
  try {
    return envelopedIn(result.document);
  } catch {
    // The only bytes that are read by now are those of certificates.
    return "certificate-malformed";
  }
};
