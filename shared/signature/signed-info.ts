// What an XML signature says of itself: how it was made, what it covers, who made it.
import {
  attributeOf,
  childrenNamed,
  elementsOf,
  isNamed,
  onlyChild,
  textIn,
} from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { readAsn1 } from "./asn1.ts";
import { readCertificate, type ReadCertificate } from "./certificate.ts";
import type { SignatureFault } from "./findings.ts";
import { canonicalTransforms, envelopedTransform, signatureNamespace } from "./xml-algorithms.ts";

/** A signature whose shape is the one expected. */
export interface SignatureParts {
  readonly signedInfo: XmlElement;
  readonly value: Uint8Array;
  readonly keyInfo: XmlElement;
}

/** The one thing that is signed, and how its digest was made. */
export interface Reference {
  readonly uri: string;
  readonly digestMethod: string;
  readonly digest: Uint8Array;
}

const base64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of an element that holds base64 and nothing else. */
export const bytesIn = (element: XmlElement | undefined): Uint8Array | undefined => {
  const text = element === undefined ? undefined : textIn(element)?.replaceAll(/[ \t\r\n]/g, "");
  return text !== undefined && base64.test(text) ? Buffer.from(text, "base64") : undefined;
};

const part = (element: XmlElement, name: string) => onlyChild(element, signatureNamespace, name);

/** Whether an element has these children, once each and in this order, and no text between. */
const consistsOf = (element: XmlElement, ...names: readonly string[]): boolean =>
  element.children.every((node) => node.kind !== "text" || node.text.trim() === "") &&
  elementsOf(element).length === names.length &&
  elementsOf(element).every((child, place) =>
    isNamed(child, signatureNamespace, names[place] ?? ""),
  );

export const partsIn = (signature: XmlElement): SignatureParts | SignatureFault => {
  // An object inside of a signature is where content hides that was signed at another place.
  if (childrenNamed(signature, signatureNamespace, "Object").length > 0) return "object-refused";
  const [signedInfo, value, keyInfo] = elementsOf(signature);
  if (keyInfo === undefined && consistsOf(signature, "SignedInfo", "SignatureValue")) {
    return "no-certificate";
  }
  const bytes = bytesIn(value);
  const isWhole = consistsOf(signature, "SignedInfo", "SignatureValue", "KeyInfo");
  if (!isWhole || bytes === undefined || signedInfo === undefined || keyInfo === undefined) {
    return "signature-malformed";
  }
  return { signedInfo, value: bytes, keyInfo };
};

const algorithmOf = (element: XmlElement | undefined): string =>
  (element === undefined ? undefined : attributeOf(element, "Algorithm")) ?? "";

const hasParameters = (element: XmlElement): boolean => elementsOf(element).length > 0;

/** First the signature leaves itself out, then at most the canonical form is named; nothing else. */
const transformsFault = (reference: XmlElement): SignatureFault | undefined => {
  const transforms = part(reference, "Transforms");
  const [first, second, ...more] = transforms === undefined ? [] : elementsOf(transforms);
  if (first === undefined || algorithmOf(first) !== envelopedTransform) return "not-enveloped";
  if ([first, second].some((one) => one !== undefined && hasParameters(one)) || more.length > 0) {
    return "transform-unsupported";
  }
  const isKnown = second === undefined || canonicalTransforms.includes(algorithmOf(second));
  return isKnown ? undefined : "transform-unsupported";
};

/** The one reference, and how the signature is made; the first thing that is wrong with them. */
export const referenceIn = (
  signedInfo: XmlElement,
): { readonly method: string; readonly reference: Reference } | SignatureFault => {
  const references = childrenNamed(signedInfo, signatureNamespace, "Reference");
  const [found, ...others] = references;
  if (others.length > 0) return "several-references";
  const names = ["CanonicalizationMethod", "SignatureMethod", "Reference"];
  const [canonical, method] = elementsOf(signedInfo);
  if (found === undefined || !consistsOf(signedInfo, ...names)) return "signature-malformed";
  if (algorithmOf(canonical) !== canonicalTransforms[0]) return "canonicalization-unsupported";
  if (canonical === undefined || hasParameters(canonical)) return "canonicalization-unsupported";
  if (method === undefined || hasParameters(method)) return "algorithm-unsupported";
  const uri = attributeOf(found, "URI");
  // Without an address the receiver would have to guess what was signed.
  if (uri === undefined || !/^(?:#[^()]+)?$/.test(uri)) return "reference-external";
  const fault = transformsFault(found);
  if (fault !== undefined) return fault;
  const digest = bytesIn(part(found, "DigestValue"));
  if (!consistsOf(found, "Transforms", "DigestMethod", "DigestValue") || digest === undefined) {
    return "signature-malformed";
  }
  const digestMethod = algorithmOf(part(found, "DigestMethod"));
  return { method: algorithmOf(method), reference: { uri, digestMethod, digest } };
};

const mostCertificates = 10;

/**
 * The certificates in the key information: the signer's first. Whatever else may stand there, a bare
 * key, a name, an address to fetch one from, would let the signature choose how it is judged.
 */
export const certificatesInKeyInfo = (
  keyInfo: XmlElement,
): readonly [ReadCertificate, ...ReadCertificate[]] | SignatureFault => {
  const data = part(keyInfo, "X509Data");
  if (data === undefined || !consistsOf(keyInfo, "X509Data")) return "key-info-refused";
  const given = elementsOf(data);
  if (given.length > mostCertificates) return "too-large";
  if (!consistsOf(data, ...given.map(() => "X509Certificate"))) return "key-info-refused";
  const all = given.map(bytesIn);
  const known = all.filter((one) => one !== undefined);
  if (known.length < all.length) return "signature-malformed";
  const [own, ...others] = known.map((bytes) => readCertificate(readAsn1(bytes)));
  return own === undefined ? "no-certificate" : [own, ...others];
};
