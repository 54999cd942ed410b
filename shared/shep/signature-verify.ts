import { createHash, timingSafeEqual } from "node:crypto";
import type { Instant } from "#shared/law/dates.ts";
import { canonicalXml } from "#shared/xml/canonical.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { holdsOver } from "./algorithms.ts";
import type { SignatureFlaw } from "./flaws.ts";
import { isInForce, type Pin } from "./keys.ts";
import { envelopedTransform } from "./namespaces.ts";
import { canonicalMethodNamed, type ReadReference, type ReadSignature } from "./signature-read.ts";

/** Where the transforms of a reference lead: none but these two, in this order, are carried out. */
interface Transformed {
  readonly isEnveloped: boolean;
  readonly method: NonNullable<ReturnType<typeof canonicalMethodNamed>>;
}

const transformsOf = ({ transforms }: ReadReference): Transformed | undefined => {
  const isEnveloped = transforms[0] === envelopedTransform;
  const [named, ...more] = isEnveloped ? transforms.slice(1) : transforms;
  if (more.length > 0) return undefined;
  // A set of nodes is turned into bytes by the inclusive method unless another is named.
  const method = named === undefined ? "inclusive" : canonicalMethodNamed(named);
  return method && { isEnveloped, method };
};

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** What a reference covers has the digest that the signature states. */
export const coverageFlaw = (
  reference: ReadReference,
  element: XmlElement,
  enveloped: XmlElement | undefined,
): SignatureFlaw | undefined => {
  const transformed = transformsOf(reference);
  if (transformed === undefined || transformed.isEnveloped !== (enveloped !== undefined)) {
    return "transform-not-allowed";
  }
  const canonical = canonicalXml(element, {
    method: transformed.method,
    without: enveloped,
    inclusivePrefixes: reference.inclusivePrefixes,
  });
  const digest = createHash(reference.hash).update(canonical).digest();
  return isSame(digest, reference.digest) ? undefined : "content-changed";
};

export type Signer =
  | { readonly pinned: true; readonly pin: Pin }
  | { readonly pinned: false; readonly flaw: SignatureFlaw };

const unpinned = (flaw: SignatureFlaw): Signer => ({ pinned: false, flaw });

/**
 * The pinned certificate that made a signature. The message says which certificate it is; it is
 * believed only where that very one is pinned and in force, and its key made the value.
 */
export const signerOf = (
  { signedInfo, method, inclusivePrefixes, scheme, value }: ReadSignature,
  certificate: Uint8Array | undefined,
  pins: readonly Pin[],
  now: Instant,
): Signer => {
  if (certificate === undefined) return unpinned("certificate-missing");
  const stated = Buffer.from(certificate).toString("base64");
  const pin = pins.find((one) => one.certificate === stated);
  if (pin === undefined) return unpinned("certificate-not-pinned");
  if (!isInForce(pin, now)) return unpinned("certificate-not-in-force");
  const text = canonicalXml(signedInfo, { method, inclusivePrefixes });
  if (!holdsOver(scheme, pin.publicKey, text, value)) return unpinned("wrong-signature");
  return { pinned: true, pin };
};
