import { createHash } from "node:crypto";
import { canonicalMethods } from "#shared/xml/canonical.ts";
import { escapedValue } from "#shared/xml/escape.ts";
import { digestMethod, signatureMethodOf } from "./algorithms.ts";
import type { SigningKey } from "./keys.ts";
import { dsig } from "./namespaces.ts";

/** One thing that a signature is to cover. */
export interface Covered {
  /** "#" and an identifier, or nothing for the whole document. */
  readonly uri: string;
  readonly transforms: readonly string[];
  /** Its canonical form after those. */
  readonly canonical: string;
}

const algorithm = (name: string, uri: string): string =>
  `<ds:${name} Algorithm="${escapedValue(uri)}"></ds:${name}>`;

const referenceText = ({ uri, transforms, canonical }: Covered): string =>
  `<ds:Reference URI="${escapedValue(uri)}"><ds:Transforms>` +
  transforms.map((one) => algorithm("Transform", one)).join("") +
  `</ds:Transforms>${algorithm("DigestMethod", digestMethod)}<ds:DigestValue>` +
  `${createHash("sha256").update(canonical).digest("base64")}</ds:DigestValue></ds:Reference>`;

interface Wanted {
  readonly key: SigningKey;
  readonly method: keyof typeof canonicalMethods;
  readonly covered: readonly Covered[];
  /** What the receiver finds the certificate by. */
  readonly keyInfo: string;
}

/** The text of a signature element, once its value is known; until then with an empty one. */
export const signatureText = ({ key, method, covered, keyInfo }: Wanted) => {
  const signedInfo =
    `<ds:SignedInfo>${algorithm("CanonicalizationMethod", canonicalMethods[method])}` +
    algorithm("SignatureMethod", signatureMethodOf(key)) +
    `${covered.map(referenceText).join("")}</ds:SignedInfo>`;
  return (value: string): string =>
    `<ds:Signature xmlns:ds="${dsig}">${signedInfo}<ds:SignatureValue>${value}</ds:SignatureValue>` +
    `<ds:KeyInfo>${keyInfo}</ds:KeyInfo></ds:Signature>`;
};
