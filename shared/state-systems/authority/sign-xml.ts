import { createHash, createPrivateKey, sign } from "node:crypto";
import {
  xmlDigestMethods,
  xmlSignatureMethods,
  signatureNamespace,
  envelopedTransform,
  canonicalTransforms,
} from "#shared/signature/xml-algorithms.ts";
import { applicationWrapper } from "#shared/signature/xml-signature.ts";
import { canonicalMethods, canonicalXml } from "#shared/xml/canonical.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import type { Identity } from "./identity.ts";
import type { Hash } from "./keys.ts";

type Sha2 = Exclude<Hash, "sha1">;

/** How an XML signature may be made otherwise than a good one. */
export interface XmlSignOptions {
  readonly hash?: Sha2 | undefined;
  /** Where it says what it covers: the whole document unless said otherwise. */
  readonly uri?: string | undefined;
  readonly transforms?: readonly string[] | undefined;
  /** Which certificates go with it: the signer's with its authorities, or the signer's. */
  readonly certificates?: "chain" | "own" | undefined;
  /** Changes the signature's own text once its digest is known and before it is signed. */
  readonly spoilInfo?: ((signedInfo: string) => string) | undefined;
}

const rootOf = (xml: string): XmlElement => {
  const result = parseXml(xml);
  if (!result.read) throw new Error(result.code);
  return result.document.root;
};

const addressOf = <Value>(methods: ReadonlyMap<string, Value>, is: (value: Value) => boolean) => {
  const found = [...methods].find(([, value]) => is(value));
  if (found === undefined) throw new Error("no such method");
  return found[0];
};

const bare = (pem: string): string => pem.replaceAll(/-----[A-Z ]+-----|\s/g, "");

/** The document that carries an application: the bytes that are signed, in base64. */
export const wrapped = (content: Uint8Array): string => {
  const { uri, name } = applicationWrapper;
  return `<${name} xmlns="${uri}">${Buffer.from(content).toString("base64")}</${name}>`;
};

/**
 * Signs an XML document within itself, as clients of the national authority do: one signature, last in
 * the root, prefix `ds`.
 */
export const signXml = (
  identity: Identity,
  xml: string,
  { hash = "sha256", uri = "", certificates = "chain", ...options }: XmlSignOptions = {},
): string => {
  const { transforms = [envelopedTransform, canonicalTransforms[1] ?? ""] } = options;
  const key = createPrivateKey(identity.privateKey);
  const family = key.asymmetricKeyType === "rsa" ? "rsa" : "ec";
  const method = addressOf(
    xmlSignatureMethods,
    (scheme) => scheme.family === family && scheme.hash === hash,
  );
  const digestMethod = addressOf(xmlDigestMethods, (one) => one === hash);
  const digest = createHash(hash)
    .update(canonicalXml(rootOf(xml)), "utf8")
    .digest("base64");
  const transform = transforms.map((one) => `<ds:Transform Algorithm="${one}"></ds:Transform>`);
  const plain =
    `<ds:SignedInfo>` +
    `<ds:CanonicalizationMethod Algorithm="${canonicalMethods.inclusive}"></ds:CanonicalizationMethod>` +
    `<ds:SignatureMethod Algorithm="${method}"></ds:SignatureMethod>` +
    `<ds:Reference URI="${uri}"><ds:Transforms>${transform.join("")}</ds:Transforms>` +
    `<ds:DigestMethod Algorithm="${digestMethod}"></ds:DigestMethod>` +
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`;
  const info = (options.spoilInfo ?? ((same: string) => same))(plain);
  const end = xml.lastIndexOf("</");
  const placed = (inside: string) =>
    `${xml.slice(0, end)}<ds:Signature xmlns:ds="${signatureNamespace}">${inside}</ds:Signature>${xml.slice(end)}`;
  // The namespaces in force around it are part of what is signed.
  const signature = rootOf(placed(info)).children.at(-1);
  const [signedInfo] = signature?.kind === "element" ? signature.children : [];
  if (signedInfo?.kind !== "element") throw new Error("a root is needed to sign in");
  const value = sign(hash, Buffer.from(canonicalXml(signedInfo), "utf8"), {
    key,
    dsaEncoding: "ieee-p1363",
  });
  const given =
    certificates === "own"
      ? [identity.certificate]
      : [identity.certificate, ...identity.authorities];
  const data = given.map((pem) => `<ds:X509Certificate>${bare(pem)}</ds:X509Certificate>`);
  return placed(
    `${info}<ds:SignatureValue>${value.toString("base64")}</ds:SignatureValue>` +
      `<ds:KeyInfo><ds:X509Data>${data.join("")}</ds:X509Data></ds:KeyInfo>`,
  );
};
