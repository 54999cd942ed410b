import { createHash } from "node:crypto";
import { Constructed } from "asn1js";
import { isNationalKey, messageSchemeOf } from "./algorithms.ts";
import { octetsOf, partsOf, readAsn1 } from "./asn1.ts";
import {
  attributesIn,
  certificatesIn,
  ownCertificate,
  signedDataIn,
  signerIn,
  valuesOf,
} from "./cms.ts";
import { attributeOids, contentOids } from "./oids.ts";
import type { ReadSignature } from "./read-signature.ts";
import type { SignatureFault } from "./findings.ts";

/** Several times what a signature with its chain and a time-stamp takes. */
const mostCharacters = 100_000;
const mostCertificates = 10;

const pem = /^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of a message in PEM or in base64; throws for anything else. */
const bytesIn = (text: string): Buffer => {
  const trimmed = text.trim();
  const body = (pem.exec(trimmed)?.[2] ?? trimmed).replaceAll(/\s+/g, "");
  if (!base64.test(body)) throw new Error("neither PEM nor base64");
  return Buffer.from(body, "base64");
};

const messageIn = (text: string, takesContent: boolean): ReadSignature | SignatureFault => {
  const bytes = bytesIn(text);
  const signedData = signedDataIn(readAsn1(bytes));
  const [part, ...others] = signedData.signers;
  if (part === undefined) return "no-signer";
  if (others.length > 0) return "several-signers";
  if (signedData.contentType !== contentOids.data) return "malformed";
  if (signedData.content !== undefined && !takesContent) return "attached";
  if (signedData.certificates.length > mostCertificates) return "too-large";
  const certificates = certificatesIn(signedData.certificates);
  const signer = signerIn(part);
  const certificate = ownCertificate(signer.identifier, certificates);
  if (certificate === undefined) return "no-certificate";
  const attributes = attributesIn(signer.attributes, contentOids.data);
  if (attributes === undefined) return "attributes-wrong";
  const scheme = isNationalKey(certificate)
    ? "algorithm-elsewhere"
    : messageSchemeOf(signer.signatureAlgorithm, signer.digestAlgorithm);
  return {
    form: "cms",
    base64: bytes.toString("base64"),
    ...(signedData.content === undefined
      ? {}
      : { carried: octetsOf(partsOf(signedData.content, Constructed)[0]) }),
    scheme,
    signed: attributes.bytes,
    value: signer.value,
    certificate,
    certificates,
    timeStamps: valuesOf(signer.unsigned, attributeOids.timeStampToken),
    contentFindings: (content) => {
      if (typeof scheme === "string") return [];
      const digest = createHash(scheme.hash).update(content).digest();
      return digest.equals(attributes.messageDigest) ? [] : ["content-differs"];
    },
  };
};

/**
 * Reads a CMS signature from PEM or from base64, or says why it cannot be judged at all. It has to be
 * detached, unless the content that comes inside is to be taken.
 */
export const readMessage = (text: string, takesContent = false): ReadSignature | SignatureFault => {
  if (text.length > mostCharacters) return "too-large";
  try {
    return messageIn(text, takesContent);
  } catch {
    // Whatever is missing or of another kind on the way down: the bytes are not such a message.
    return "malformed";
  }
};
