import { canonicalMethods } from "#shared/xml/canonical.ts";
import { attributeOf, childrenNamed, elementsOf, onlyChild, textIn } from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { digestNamed, schemeNamed, type XmlScheme } from "./algorithms.ts";
import type { SignatureFlaw } from "./flaws.ts";
import { dsig } from "./namespaces.ts";

type CanonicalMethod = keyof typeof canonicalMethods;

export interface ReadReference {
  readonly uri: string;
  /** The names of the transforms in their order. */
  readonly transforms: readonly string[];
  readonly inclusivePrefixes: readonly string[];
  readonly hash: XmlScheme["hash"];
  readonly digest: Uint8Array;
}

/** A signature of XML as it stands in a message; nothing of it is verified yet. */
export interface ReadSignature {
  readonly element: XmlElement;
  readonly signedInfo: XmlElement;
  readonly method: CanonicalMethod;
  readonly inclusivePrefixes: readonly string[];
  readonly scheme: XmlScheme;
  readonly references: readonly ReadReference[];
  readonly value: Uint8Array;
  readonly keyInfo: XmlElement | undefined;
}

const base64Pattern = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes of base64 with white space in it; nothing where it is none. */
export const base64In = (element: XmlElement | undefined): Uint8Array | undefined => {
  const text = element === undefined ? undefined : textIn(element)?.replaceAll(/\s/g, "");
  return text === undefined || !base64Pattern.test(text) ? undefined : Buffer.from(text, "base64");
};

const algorithmOf = (element: XmlElement | undefined): string =>
  element === undefined ? "" : (attributeOf(element, "Algorithm") ?? "");

const prefixesIn = (element: XmlElement): readonly string[] => {
  const list = onlyChild(element, canonicalMethods.exclusive, "InclusiveNamespaces");
  const names = list === undefined ? "" : (attributeOf(list, "PrefixList") ?? "");
  return names.split(/\s+/).flatMap((name) => (name === "#default" ? [""] : name || []));
};

/** The canonical method of this name; comments are never part of what is signed here. */
export const canonicalMethodNamed = (name: string): CanonicalMethod | undefined => {
  if (name === canonicalMethods.inclusive) return "inclusive";
  return name === canonicalMethods.exclusive ? "exclusive" : undefined;
};

const readReference = (element: XmlElement): ReadReference | SignatureFlaw => {
  const uri = attributeOf(element, "URI");
  const digest = base64In(onlyChild(element, dsig, "DigestValue"));
  if (uri === undefined || digest === undefined) return "malformed";
  const hash = digestNamed(algorithmOf(onlyChild(element, dsig, "DigestMethod")));
  if (hash === "sha1-refused" || hash === "algorithm-unsupported") return hash;
  const list = childrenNamed(element, dsig, "Transforms");
  const transforms = list.flatMap((one) => childrenNamed(one, dsig, "Transform"));
  const inclusivePrefixes = transforms.flatMap(prefixesIn);
  return { uri, transforms: transforms.map(algorithmOf), inclusivePrefixes, hash, digest };
};

const isFlaw = (read: ReadReference | SignatureFlaw): read is SignatureFlaw =>
  typeof read === "string";

/** Reads a signature; a flaw where it is none that could be verified here. */
export const readSignature = (element: XmlElement): ReadSignature | SignatureFlaw => {
  const signedInfo = onlyChild(element, dsig, "SignedInfo");
  const value = base64In(onlyChild(element, dsig, "SignatureValue"));
  if (signedInfo === undefined || value === undefined) return "malformed";
  const canonicalization = onlyChild(signedInfo, dsig, "CanonicalizationMethod");
  const method = canonicalMethodNamed(algorithmOf(canonicalization));
  if (method === undefined || canonicalization === undefined) return "algorithm-unsupported";
  const scheme = schemeNamed(algorithmOf(onlyChild(signedInfo, dsig, "SignatureMethod")));
  if (typeof scheme === "string") return scheme;
  const references = elementsOf(signedInfo)
    .filter(({ uri, name }) => uri === dsig && name === "Reference")
    .map(readReference);
  const flaw = references.find(isFlaw);
  if (flaw !== undefined) return flaw;
  return {
    element,
    signedInfo,
    method,
    inclusivePrefixes: prefixesIn(canonicalization),
    scheme,
    references: references.filter((one): one is ReadReference => !isFlaw(one)),
    value,
    keyInfo: onlyChild(element, dsig, "KeyInfo"),
  };
};
