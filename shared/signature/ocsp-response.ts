import { createHash } from "node:crypto";
import { Constructed, Enumerated, GeneralizedTime } from "asn1js";
import { holds, keyFaultOf, schemeOf } from "./algorithms.ts";
import {
  as,
  bitsOf,
  bytesOf,
  hasTag,
  hexOf,
  octetsOf,
  oidOf,
  partsOf,
  readAsn1,
  timeOf,
  type Part,
} from "./asn1.ts";
import { algorithmIn, type ReadCertificate } from "./certificate.ts";
import type { Link } from "./chain.ts";
import { certificatesIn } from "./cms.ts";
import { extensionsIn } from "./extensions.ts";
import { issuerHashes } from "./ocsp-request.ts";
import { contentOids, digestOids, extensionOids, purposeOids } from "./oids.ts";
import { isFresh, type Answer } from "./revocation-answer.ts";

interface OcspQuestion {
  readonly link: Link;
  readonly nonce: Uint8Array | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The signed part of an answer, and who signed it (RFC 6960, 4.2.1). */
const basicResponseIn = (bytes: Uint8Array) => {
  const [status, responseBytes] = partsOf(readAsn1(bytes));
  // Anything but "successful" comes without an answer: busy, refused, malformed.
  if (as(Enumerated, status).valueBlock.valueDec !== 0) return undefined;
  const [type, response] = partsOf(partsOf(responseBytes, Constructed)[0]);
  if (oidOf(type) !== contentOids.basicOcspResponse) throw new Error("another kind of answer");
  const [data, algorithm, value, certificates] = partsOf(readAsn1(octetsOf(response)));
  return {
    data,
    bytes: bytesOf(data),
    algorithm: algorithmIn(algorithm),
    value: bitsOf(value),
    certificates:
      certificates === undefined
        ? []
        : certificatesIn(partsOf(partsOf(certificates, Constructed)[0])),
  };
};

const dataIn = (data: Part | undefined) => {
  const parts = partsOf(data);
  const [responder, , responses, extensions] = hasTag(parts[0], 0) ? parts.slice(1) : parts;
  return {
    responder,
    responses: partsOf(responses).map((one) => partsOf(one)),
    extensions: extensionsIn(extensions),
  };
};

/** Whether a certificate is the one that the answer names as its signer's, by name or by key. */
const isNamedBy = (responder: Part | undefined, { name, keyBits }: ReadCertificate): boolean => {
  const [named] = partsOf(responder, Constructed);
  if (hasTag(responder, 1)) return hexOf(bytesOf(named)) === name;
  return createHash("sha1").update(keyBits).digest().equals(octetsOf(named));
};

/**
 * The authority itself may answer, or whoever it issued a certificate for that purpose, directly
 * (RFC 6960, 4.2.2.2). Whether that certificate was itself revoked is not asked again.
 */
const mayAnswer = (responder: ReadCertificate, { issuer }: Link, now: number): boolean => {
  if (hexOf(responder.der) === hexOf(issuer.der)) return true;
  const { bytes, algorithm, value } = responder.signed;
  const scheme = schemeOf(algorithm);
  return (
    responder.issuer === issuer.name &&
    typeof scheme !== "string" &&
    holds(scheme, issuer.publicKey, bytes, value) &&
    responder.extendedUsages.includes(purposeOids.ocspSigning) &&
    responder.notBefore <= now &&
    now <= responder.notAfter &&
    keyFaultOf(responder.publicKey) === undefined
  );
};

/** Whether an answer is about the certificate: by its number, and by the authority's name and key. */
const isAbout = (id: Part | undefined, link: Link): boolean => {
  const [algorithm, name, key, serialNumber] = partsOf(id);
  const oid = algorithmIn(algorithm);
  if (oid !== digestOids.sha1 && oid !== digestOids.sha256) return false;
  const hashes = issuerHashes(link, oid === digestOids.sha1 ? "sha1" : "sha256");
  return (
    hashes.name.equals(octetsOf(name)) &&
    hashes.key.equals(octetsOf(key)) &&
    hexOf(bytesOf(serialNumber)) === link.certificate.serialNumber
  );
};

const certificateHold = 6;

const statusIn = (status: Part | undefined): Answer => {
  if (hasTag(status, 0)) return { status: "good" };
  if (!hasTag(status, 1)) return { status: "doubtful", doubt: "status-unknown" };
  const [time, reason] = partsOf(status, Constructed);
  const [code] = reason === undefined ? [] : partsOf(reason, Constructed);
  const isOnHold =
    code !== undefined && as(Enumerated, code).valueBlock.valueDec === certificateHold;
  if (isOnHold) return { status: "doubtful", doubt: "on-hold" };
  return { status: "revoked", from: timeOf(as(GeneralizedTime, time)) };
};

const repeatsNonce = (
  extensions: ReturnType<typeof extensionsIn>,
  nonce: Uint8Array | undefined,
): boolean => {
  const given = extensions.get(extensionOids.ocspNonce);
  if (given === undefined || nonce === undefined) return true;
  return Buffer.from(nonce).equals(octetsOf(given.value()));
};

const answerIn = (bytes: Uint8Array, { link, nonce, now }: OcspQuestion): Answer => {
  const response = basicResponseIn(bytes);
  if (response === undefined) return { status: "doubtful", doubt: "revocation-unknown" };
  const { responder, responses, extensions } = dataIn(response.data);
  const scheme = schemeOf(response.algorithm);
  const signer = [link.issuer, ...response.certificates].find(
    (one) => isNamedBy(responder, one) && mayAnswer(one, link, now),
  );
  if (
    typeof scheme === "string" ||
    signer === undefined ||
    !holds(scheme, signer.publicKey, response.bytes, response.value)
  ) {
    return { status: "doubtful", doubt: "revocation-untrusted" };
  }
  if (!repeatsNonce(extensions, nonce)) return { status: "doubtful", doubt: "revocation-replayed" };
  const own = responses.find(([id]) => isAbout(id, link));
  if (own === undefined) return { status: "doubtful", doubt: "revocation-of-another" };
  const [, status, thisUpdate, ...rest] = own;
  const next = rest.find((one) => hasTag(one, 0));
  const from = timeOf(as(GeneralizedTime, thisUpdate));
  const to =
    next === undefined ? undefined : timeOf(as(GeneralizedTime, partsOf(next, Constructed)[0]));
  return isFresh(from, to, now)
    ? statusIn(status)
    : { status: "doubtful", doubt: "revocation-stale" };
};

/** What an answer by OCSP says of a certificate (RFC 6960), or why it says nothing. Never throws. */
export const judgeOcsp = (bytes: Uint8Array, question: OcspQuestion): Answer => {
  try {
    return answerIn(bytes, question);
  } catch {
    return { status: "doubtful", doubt: "revocation-unreadable" };
  }
};
