import { Enumerated } from "asn1js";
import { holds, schemeOf } from "./algorithms.ts";
import {
  as,
  bitsOf,
  bytesOf,
  hasTag,
  hexOf,
  partsOf,
  readAsn1,
  timeOf,
  type Part,
} from "./asn1.ts";
import { algorithmIn } from "./certificate.ts";
import type { Link } from "./chain.ts";
import { derElements, derSequence, derTags, type DerElement } from "./der.ts";
import { extensionIn, extensionsIn, type Extension } from "./extensions.ts";
import { extensionOids } from "./oids.ts";
import { isFresh, type Answer } from "./revocation-answer.ts";

/** A list of revoked certificates and its signature (RFC 5280, 5.1). */
const listIn = (bytes: Uint8Array) => {
  const [signed, algorithm, value] = derSequence(bytes).map((one) => one.bytes);
  if (signed === undefined || algorithm === undefined || value === undefined) {
    throw new Error("not a signed list");
  }
  const parts = derSequence(signed);
  const [inner, issuer, from, ...rest] = parts[0]?.tag === derTags.integer ? parts.slice(1) : parts;
  const read = (part: DerElement | undefined) => readAsn1(part?.bytes ?? new Uint8Array());
  const named = algorithmIn(readAsn1(algorithm));
  if (algorithmIn(read(inner)) !== named) throw new Error("two algorithms");
  const to = rest.find(({ tag }) => tag === derTags.utcTime || tag === derTags.generalizedTime);
  const extensions = rest.find(({ tag }) => tag === extensionsTag);
  return {
    bytes: signed,
    algorithm: named,
    value: bitsOf(readAsn1(value)),
    issuer: hexOf(bytesOf(read(issuer))),
    from: timeOf(read(from)),
    to: to === undefined ? undefined : timeOf(read(to)),
    entries: rest.find(({ tag }) => tag === derTags.sequence)?.body ?? new Uint8Array(),
    extensions: extensionsIn(extensions && read(extensions)),
  };
};

/** The entry of one certificate, whose number comes first in it. */
const entryOf = (entries: Uint8Array, serialNumber: Uint8Array): Part | undefined => {
  for (const entry of derElements(entries)) {
    const [number] = derElements(entry.body);
    if (number !== undefined && Buffer.compare(number.bytes, serialNumber) === 0) {
      return readAsn1(entry.bytes);
    }
  }
  return undefined;
};

/** Only the place of the list may be named in it, not that it is of some certificates or some reasons. */
const saysOnlyWhere = (extension: Extension): boolean =>
  extension.oid === extensionOids.issuingDistributionPoint &&
  partsOf(extension.value()).every((part) => hasTag(part, 0));

/** A list of all certificates of its authority: not of some of them, nor of the changes alone. */
const isWhole = (extensions: ReadonlyMap<string, Extension>): boolean =>
  [...extensions.values()].every((one) => !one.isCritical || saysOnlyWhere(one));

/** Extensions stand behind the tag [0]. */
const extensionsTag = 0xa0;

const certificateHold = 6;

/** The reason of an entry, whose extensions stand without a tag around them. */
const reasonIn = (extensions: Part): number | undefined => {
  const [code] = partsOf(extensions)
    .map(extensionIn)
    .filter(({ oid }) => oid === extensionOids.reasonCode)
    .map(({ value }) => as(Enumerated, value()).valueBlock.valueDec);
  return code;
};

const entryIn = (entry: Part): Answer => {
  const [, time, extensions] = partsOf(entry);
  const reason = extensions === undefined ? undefined : reasonIn(extensions);
  if (reason === certificateHold) return { status: "doubtful", doubt: "on-hold" };
  return { status: "revoked", from: timeOf(time) };
};

const answerIn = (bytes: Uint8Array, { certificate, issuer }: Link, now: number): Answer => {
  const list = listIn(bytes);
  if (list.issuer !== issuer.name) return { status: "doubtful", doubt: "revocation-of-another" };
  const scheme = schemeOf(list.algorithm);
  if (
    typeof scheme === "string" ||
    !issuer.maySignLists ||
    !holds(scheme, issuer.publicKey, list.bytes, list.value)
  ) {
    return { status: "doubtful", doubt: "revocation-untrusted" };
  }
  if (!isWhole(list.extensions)) return { status: "doubtful", doubt: "revocation-of-another" };
  if (list.to === undefined || !isFresh(list.from, list.to, now)) {
    return { status: "doubtful", doubt: "revocation-stale" };
  }
  const own = entryOf(list.entries, Buffer.from(certificate.serialNumber, "hex"));
  return own === undefined ? { status: "good" } : entryIn(own);
};

/** What a list of revoked certificates says of one (RFC 5280), or why it says nothing. Never throws. */
export const judgeList = (bytes: Uint8Array, link: Link, now: number): Answer => {
  try {
    return answerIn(bytes, link, now);
  } catch {
    return { status: "doubtful", doubt: "revocation-unreadable" };
  }
};
