import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import { attributeOf, childrenNamed, onlyChild, textIn } from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { readEnvelope, type ReadEnvelope } from "./envelope.ts";
import { flawIn, type ShepFlaw, type SignatureFlaw } from "./flaws.ts";
import type { Pin } from "./keys.ts";
import {
  base64Encoding,
  dsig,
  securityExtension,
  securityUtility,
  x509Token,
} from "./namespaces.ts";
import { toleranceSeconds } from "./security-write.ts";
import { base64In, readSignature, type ReadSignature } from "./signature-read.ts";
import { coverageFlaw, signerOf } from "./signature-verify.ts";
import { momentOf } from "./time.ts";

export type OpenedEnvelope =
  | {
      readonly opened: true;
      /** The body that is signed, and nothing beside it. */
      readonly body: XmlElement;
      readonly pin: Pin;
      /** When it was sent, as the sender signed it. */
      readonly sentAt: Instant;
    }
  | { readonly opened: false; readonly flaw: ShepFlaw };

const closed = (flaw: SignatureFlaw): OpenedEnvelope => ({
  opened: false,
  flaw: flawIn("transport", flaw),
});

/** A certificate in a token or a key identifier, spelt as the profile of X.509 tokens has it. */
const certificateAs = (element: XmlElement | undefined): Uint8Array | undefined => {
  if (element === undefined || attributeOf(element, "ValueType") !== x509Token) return undefined;
  const encoding = attributeOf(element, "EncodingType") ?? base64Encoding;
  return encoding === base64Encoding ? base64In(element) : undefined;
};

/** The certificate that a signature says it was made with: in a token that it refers to, or beside it. */
const certificateOf = ({ keyInfo }: ReadSignature, security: XmlElement, { ids }: ReadEnvelope) => {
  const reference = keyInfo && onlyChild(keyInfo, securityExtension, "SecurityTokenReference");
  if (reference === undefined) return undefined;
  const beside = onlyChild(reference, securityExtension, "KeyIdentifier");
  if (beside !== undefined) return certificateAs(beside);
  const pointer = onlyChild(reference, securityExtension, "Reference");
  const uri = pointer && attributeOf(pointer, "URI");
  const token = uri?.startsWith("#") === true ? ids.get(uri.slice(1)) : undefined;
  const isToken =
    token?.uri === securityExtension &&
    token.name === "BinarySecurityToken" &&
    security.children.includes(token);
  return isToken ? certificateAs(token) : undefined;
};

const timesIn = (timestamp: XmlElement) => {
  const time = (name: string) => {
    const element = onlyChild(timestamp, securityUtility, name);
    return element === undefined ? undefined : momentOf(textIn(element) ?? "");
  };
  const created = time("Created");
  return created && { created, expires: time("Expires") };
};

const timingFlaw = (
  { created, expires }: NonNullable<ReturnType<typeof timesIn>>,
  now: Instant,
): SignatureFlaw | undefined => {
  const secondsSince = (moment: Instant) =>
    (epochMilliseconds(now) - epochMilliseconds(moment)) / 1000;
  if (secondsSince(created) < -toleranceSeconds) return "too-new";
  const isOver = expires !== undefined && secondsSince(expires) > toleranceSeconds;
  return isOver || secondsSince(created) > toleranceSeconds ? "too-old" : undefined;
};

/** What every reference of a signature must lead to: an element of this message, and unchanged. */
const coveredBy = (
  { references }: ReadSignature,
  { ids }: ReadEnvelope,
): readonly XmlElement[] | SignatureFlaw => {
  const covered: XmlElement[] = [];
  for (const reference of references) {
    const element = reference.uri.startsWith("#") ? ids.get(reference.uri.slice(1)) : undefined;
    if (element === undefined) return "wrong-reference";
    const flaw = coverageFlaw(reference, element, undefined);
    if (flaw !== undefined) return flaw;
    covered.push(element);
  }
  return covered;
};

const openSecurity = (
  envelope: ReadEnvelope,
  pins: readonly Pin[],
  now: Instant,
): OpenedEnvelope => {
  const { header, body } = envelope;
  const headers = header === undefined ? [] : childrenNamed(header, securityExtension, "Security");
  const [security, ...others] = headers;
  if (others.length > 0) return closed("several-signatures");
  const signatures = security === undefined ? [] : childrenNamed(security, dsig, "Signature");
  const [element, ...more] = signatures;
  if (security === undefined || element === undefined) return closed("signature-missing");
  if (more.length > 0) return closed("several-signatures");
  const signature = readSignature(element);
  if (typeof signature === "string") return closed(signature);
  const covered = coveredBy(signature, envelope);
  if (typeof covered === "string") return closed(covered);
  if (!covered.includes(body)) return closed("content-not-covered");
  const timestamp = onlyChild(security, securityUtility, "Timestamp");
  const times = timestamp && timesIn(timestamp);
  if (timestamp === undefined || times === undefined) return closed("timestamp-missing");
  if (!covered.includes(timestamp)) return closed("content-not-covered");
  const signer = signerOf(signature, certificateOf(signature, security, envelope), pins, now);
  if (!signer.pinned) return closed(signer.flaw);
  const late = timingFlaw(times, now);
  if (late !== undefined) return closed(late);
  return { opened: true, body, pin: signer.pin, sentAt: times.created };
};

/**
 * A message whose body and time of sending are signed by a pinned certificate, and which was sent
 * now. The body that is given back is the very one that the signature covers.
 */
export const openEnvelope = (text: string, pins: readonly Pin[], now: Instant): OpenedEnvelope => {
  const read = readEnvelope(text);
  if (!read.read) return { opened: false, flaw: read.flaw };
  return openSecurity(read.envelope, pins, now);
};
