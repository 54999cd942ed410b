// The signature of a state system over its own data: enveloped, over the whole of them.
import type { Instant } from "#shared/law/dates.ts";
import { canonicalMethods, canonicalXml } from "#shared/xml/canonical.ts";
import { allWithin, childrenNamed, isNamed, onlyChild } from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { signText } from "./algorithms.ts";
import type { SignatureFlaw } from "./flaws.ts";
import type { Pin, SigningKey } from "./keys.ts";
import { dsig, envelopedTransform } from "./namespaces.ts";
import { base64In, readSignature } from "./signature-read.ts";
import { coverageFlaw, signerOf } from "./signature-verify.ts";
import { signatureText } from "./signature-write.ts";
import { rootOf } from "./tree.ts";

/** The data with a signature over them as the last thing in them. `xml` is one element with an end tag. */
export const signBusiness = (xml: string, key: SigningKey): string => {
  const covered = {
    uri: "",
    transforms: [envelopedTransform, canonicalMethods.inclusive],
    canonical: canonicalXml(rootOf(xml)),
  };
  const keyInfo = `<ds:X509Data><ds:X509Certificate>${key.certificate}</ds:X509Certificate></ds:X509Data>`;
  const signature = signatureText({ key, method: "inclusive", covered: [covered], keyInfo });
  const end = xml.lastIndexOf("</");
  const whole = (value: string) => xml.slice(0, end) + signature(value) + xml.slice(end);
  const signedInfo = allWithin(rootOf(whole(""))).findLast((one) =>
    isNamed(one, dsig, "SignedInfo"),
  );
  if (signedInfo === undefined) throw new Error("wrote no signature");
  return whole(signText(key, canonicalXml(signedInfo)));
};

export type OpenedBusiness =
  | { readonly opened: true; readonly content: XmlElement; readonly pin: Pin }
  | { readonly opened: false; readonly flaw: SignatureFlaw };

const closed = (flaw: SignatureFlaw): OpenedBusiness => ({ opened: false, flaw });

const certificateIn = (keyInfo: XmlElement | undefined): Uint8Array | undefined => {
  const data = keyInfo && onlyChild(keyInfo, dsig, "X509Data");
  return base64In(data && childrenNamed(data, dsig, "X509Certificate")[0]);
};

/**
 * Data whose one signature covers them from the root on and was made by a pinned certificate. `root`
 * is that of a document of its own; what is given back is that very element, all of which is covered
 * but the signature itself.
 */
export const openBusiness = (
  root: XmlElement,
  pins: readonly Pin[],
  now: Instant,
): OpenedBusiness => {
  const [element, ...others] = allWithin(root).filter((one) => isNamed(one, dsig, "Signature"));
  if (element === undefined) return closed("signature-missing");
  if (others.length > 0) return closed("several-signatures");
  if (!root.children.includes(element)) return closed("malformed");
  const signature = readSignature(element);
  if (typeof signature === "string") return closed(signature);
  const [reference, ...more] = signature.references;
  if (reference?.uri !== "" || more.length > 0) return closed("wrong-reference");
  const flaw = coverageFlaw(reference, root, element);
  if (flaw !== undefined) return closed(flaw);
  const signer = signerOf(signature, certificateIn(signature.keyInfo), pins, now);
  return signer.pinned ? { opened: true, content: root, pin: signer.pin } : closed(signer.flaw);
};
