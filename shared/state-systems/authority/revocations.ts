// The test authority tells of revocation: by OCSP and in lists, bytes in, bytes out.
import { createHash, createPrivateKey, sign } from "node:crypto";
import { Enumerated, type BaseBlock } from "asn1js";
import { instantAt, epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import {
  bytesOf,
  hasTag,
  hexOf,
  octetsOf,
  partsOf,
  readAsn1,
  type Part,
} from "#shared/signature/asn1.ts";
import { readTrustAnchors, type ReadCertificate } from "#shared/signature/certificate.ts";
import { extensionsIn } from "#shared/signature/extensions.ts";
import { contentOids, extensionOids } from "#shared/signature/oids.ts";
import { timeOf } from "./certificates.ts";
import {
  bits,
  derOf,
  generalizedTime,
  number,
  octets,
  oid,
  partOf,
  retagged,
  sequence,
  tagged,
} from "./der.ts";
import type { Identity } from "./identity.ts";
import { signatureAlgorithm, type Hash } from "./keys.ts";
import { certificateOf } from "./pem.ts";

/** A certificate that was revoked, by its number as `serialNumberOf` gives it. */
export interface Revoked {
  readonly serialNumber: string;
  readonly from: Instant;
  /** The code of RFC 5280, 5.3.1; 6 is a suspension. */
  readonly reason?: number | undefined;
}

/** How an answer may be made otherwise than a good one. */
export interface AnswerOptions {
  /** Since when the answer is known, and until when it is good: an hour unless said otherwise. */
  readonly from?: Instant | undefined;
  readonly to?: Instant | "unstated" | undefined;
  readonly hash?: Hash | undefined;
}

export interface OcspOptions extends AnswerOptions {
  /** Who answers in the authority's place; the authority itself where nobody does. */
  readonly responder?: Identity | undefined;
  readonly nonce?: "repeat" | "leave-out" | "another" | undefined;
  /** Says of no certificate that it knows it. */
  readonly knowsNobody?: boolean | undefined;
  /** Answers of another certificate than was asked. */
  readonly ofAnother?: boolean | undefined;
}

const hour = 60 * 60 * 1000;

const readOf = ({ certificate }: Identity): ReadCertificate => {
  const [read] = readTrustAnchors(certificate);
  if (read === undefined) throw new Error("an identity has a certificate");
  return read;
};

/** The number of a certificate, as lists of revoked ones have it here. */
export const serialNumberOf = (identity: Identity): string => readOf(identity).serialNumber;

const lifeOf = (now: Instant, { from = now, to }: AnswerOptions) => ({
  from,
  to: to === "unstated" ? undefined : (to ?? instantAt(epochMilliseconds(now) + hour)),
});

/** Signed bytes with the algorithm and the signature behind them. */
const signedBy = (identity: Identity, data: BaseBlock, hash: Hash = "sha256"): BaseBlock[] => {
  const key = createPrivateKey(identity.privateKey);
  const value = sign(hash, derOf(data), key);
  return [data, signatureAlgorithm(key, hash).toSchema(), bits(value)];
};

const statusOf = (revoked: Revoked | undefined, knowsNobody: boolean): BaseBlock => {
  if (knowsNobody) return retagged(2);
  if (revoked === undefined) return retagged(0);
  const reason =
    revoked.reason === undefined ? [] : [tagged(0, new Enumerated({ value: revoked.reason }))];
  return tagged(1, generalizedTime(revoked.from), ...reason);
};

interface Asked {
  readonly id: Part;
  readonly serialNumber: string;
  readonly nonce: Uint8Array | undefined;
}

const askedIn = (request: Uint8Array): Asked => {
  const parts = partsOf(partsOf(readAsn1(request))[0]);
  const list = parts.find((part) => !hasTag(part, 0) && !hasTag(part, 1) && !hasTag(part, 2));
  const [id] = partsOf(partsOf(list)[0]);
  if (id === undefined) throw new Error("nothing is asked");
  const extensions = extensionsIn(parts.find((part) => hasTag(part, 2)));
  const nonce = extensions.get(extensionOids.ocspNonce);
  return {
    id,
    serialNumber: hexOf(bytesOf(partsOf(id)[3])),
    nonce: nonce === undefined ? undefined : octetsOf(nonce.value()),
  };
};

const nonceExtension = ({ nonce }: Asked, mode: OcspOptions["nonce"]): BaseBlock[] => {
  if (nonce === undefined || mode === "leave-out") return [];
  const given = mode === "another" ? nonce.map((byte) => byte ^ 0xff) : nonce;
  const value = octets(derOf(octets(given)));
  return [tagged(1, sequence(sequence(oid(extensionOids.ocspNonce), value)))];
};

/** Asked of another certificate than the one in question: the number is one off. */
const another = (id: Part): BaseBlock => {
  const [algorithm, name, key] = partsOf(id).map((part) => partOf(bytesOf(part)));
  if (algorithm === undefined || name === undefined || key === undefined) throw new Error("no id");
  return sequence(algorithm, name, key, number(1));
};

const success = 0;
const malformedRequest = 1;

/**
 * Answers a question by OCSP (RFC 6960) of a certificate that `issuer` issued. What is no question
 * gets the answer that says so.
 */
export const answerOcsp = (
  issuer: Identity,
  revoked: readonly Revoked[],
  request: Uint8Array,
  now: Instant,
  options: OcspOptions = {},
): Uint8Array => {
  const asked = attempt(() => askedIn(request));
  if (asked === undefined) return derOf(sequence(new Enumerated({ value: malformedRequest })));
  const { from, to } = lifeOf(now, options);
  const found = revoked.find(({ serialNumber }) => serialNumber === asked.serialNumber);
  const single = sequence(
    options.ofAnother ? another(asked.id) : partOf(bytesOf(asked.id)),
    statusOf(found, options.knowsNobody ?? false),
    generalizedTime(from),
    ...(to === undefined ? [] : [tagged(0, generalizedTime(to))]),
  );
  const responder = options.responder ?? issuer;
  const key = createHash("sha1").update(readOf(responder).keyBits).digest();
  const data = sequence(
    tagged(2, octets(key)),
    generalizedTime(from),
    sequence(single),
    ...nonceExtension(asked, options.nonce),
  );
  const der = derOf(certificateOf(responder.certificate).toSchema(true));
  const basic = sequence(
    ...signedBy(responder, data, options.hash),
    tagged(0, sequence(partOf(der))),
  );
  const body = sequence(oid(contentOids.basicOcspResponse), octets(derOf(basic)));
  return derOf(sequence(new Enumerated({ value: success }), tagged(0, body)));
};

/** The one of several issuers of whose certificate a question is, by the hash of its key. */
export const issuerAsked = (
  issuers: readonly Identity[],
  request: Uint8Array,
): Identity | undefined => {
  const asked = attempt(() => askedIn(request));
  const named = asked === undefined ? undefined : partsOf(asked.id)[2];
  if (named === undefined) return undefined;
  const key = Buffer.from(octetsOf(named) ?? []);
  return issuers.find((one) => createHash("sha1").update(readOf(one).keyBits).digest().equals(key));
};

const attempt = <Value>(work: () => Value): Value | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const reasonExtension = (reason: number) =>
  sequence(
    sequence(oid(extensionOids.reasonCode), octets(derOf(new Enumerated({ value: reason })))),
  );

export interface ListOptions extends AnswerOptions {
  /** Who signs it in the authority's place. */
  readonly signer?: Identity | undefined;
  /** Says that it lists people's certificates alone, or authorities' alone. */
  readonly partial?: boolean | undefined;
}

/** The list of the certificates that an authority revoked (RFC 5280, 5), in DER. */
export const revocationList = (
  issuer: Identity,
  revoked: readonly Revoked[],
  now: Instant,
  options: ListOptions = {},
): Uint8Array => {
  const { from, to } = lifeOf(now, options);
  const signer = options.signer ?? issuer;
  const key = createPrivateKey(signer.privateKey);
  const entries = revoked.map(({ serialNumber, from: since, reason }) =>
    sequence(
      partOf(Buffer.from(serialNumber, "hex")),
      timeOf(since).toSchema(),
      ...(reason === undefined ? [] : [reasonExtension(reason)]),
    ),
  );
  const scope = options.partial
    ? [
        extensionThat(
          extensionOids.issuingDistributionPoint,
          sequence(retagged(2, Uint8Array.of(0xff))),
        ),
      ]
    : [];
  const data = sequence(
    number(1),
    signatureAlgorithm(key, options.hash ?? "sha256").toSchema(),
    partOf(Buffer.from(readOf(issuer).name, "hex")),
    timeOf(from).toSchema(),
    ...(to === undefined ? [] : [timeOf(to).toSchema()]),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    ...(scope.length === 0 ? [] : [tagged(0, sequence(...scope))]),
  );
  return derOf(sequence(...signedBy(signer, data, options.hash)));
};

/** A critical extension. */
const extensionThat = (type: string, value: BaseBlock): BaseBlock =>
  sequence(oid(type), partOf(Uint8Array.of(1, 1, 0xff)), octets(derOf(value)));
