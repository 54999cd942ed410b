// Messages as the gateway sends them, and every way to spoil one.
import { canonicalMethods, canonicalXml } from "#shared/xml/canonical.ts";
import { allWithin, isNamed } from "#shared/xml/look.ts";
import { secondsAfter } from "#shared/law/dates.ts";
import { signText } from "#shared/shep/algorithms.ts";
import {
  dsig,
  securityExtension,
  securityUtility,
  soap,
  x509Token,
} from "#shared/shep/namespaces.ts";
import { signatureText, type Covered } from "#shared/shep/signature-write.ts";
import { rootOf } from "#shared/shep/tree.ts";
import type { SigningKey } from "#shared/shep/keys.ts";
import { now, party } from "./keys.ts";

export const gateway = party("Gateway");
export const stranger = party("Stranger");

/** Whoever holds this has the pinned certificate and another's key. */
export const forged: SigningKey = {
  privateKey: stranger.key.privateKey,
  certificate: gateway.key.certificate,
};

export const content = `<typ:ping xmlns:typ="urn:test"><request>Сәлем &amp; привет</request></typ:ping>`;

interface Wishes {
  readonly key?: SigningKey;
  /** What the signature covers, by identifier. */
  readonly covers?: readonly string[];
  readonly transform?: string;
  /** Where the certificate is: as the profile of tokens has it, or beside the signature. */
  readonly certificate?: "token" | "beside";
  readonly timestamp?: string;
}

const elements = (timestamp: string) => ({
  Body: `<soapenv:Body xmlns:soapenv="${soap}" xmlns:wsu="${securityUtility}" wsu:Id="Body">${content}</soapenv:Body>`,
  Timestamp: timestamp,
});

export const timestampAt = (created: string, expires: string): string =>
  `<wsu:Timestamp xmlns:wsu="${securityUtility}" wsu:Id="Timestamp">` +
  `<wsu:Created>${created}</wsu:Created><wsu:Expires>${expires}</wsu:Expires></wsu:Timestamp>`;

const usualTimestamp = timestampAt(now, secondsAfter(now, 300));

/** A message that is signed by hand, so that it can be signed otherwise than a good one. */
export const messageWith = ({
  key = gateway.key,
  covers = ["Body", "Timestamp"],
  transform = canonicalMethods.exclusive,
  certificate = "token",
  timestamp = usualTimestamp,
}: Wishes = {}): string => {
  const parts: Readonly<Record<string, string>> = elements(timestamp);
  const covered = covers.map((id): Covered => ({
    uri: `#${id}`,
    transforms: [transform],
    canonical: canonicalXml(rootOf(parts[id] ?? ""), { method: "exclusive" }),
  }));
  const inside =
    certificate === "token"
      ? `<wsse:Reference URI="#Token"></wsse:Reference>`
      : `<wsse:KeyIdentifier ValueType="${x509Token}">${key.certificate}</wsse:KeyIdentifier>`;
  const keyInfo = `<wsse:SecurityTokenReference xmlns:wsse="${securityExtension}">${inside}</wsse:SecurityTokenReference>`;
  const signature = signatureText({ key, method: "exclusive", covered, keyInfo });
  const signedInfo = allWithin(rootOf(signature(""))).find((one) =>
    isNamed(one, dsig, "SignedInfo"),
  );
  if (signedInfo === undefined) throw new Error("no signature");
  const value = signText(key, canonicalXml(signedInfo, { method: "exclusive" }));
  const token =
    certificate === "token"
      ? `<wsse:BinarySecurityToken xmlns:wsu="${securityUtility}" ValueType="${x509Token}" wsu:Id="Token">${key.certificate}</wsse:BinarySecurityToken>`
      : "";
  return (
    `<soapenv:Envelope xmlns:soapenv="${soap}"><soapenv:Header><wsse:Security xmlns:wsse="${securityExtension}">` +
    `${token}${timestamp}${signature(value)}</wsse:Security></soapenv:Header>${parts["Body"]}</soapenv:Envelope>`
  );
};

/** Replaces what has to be there. */
export const changed = (text: string, from: string | RegExp, to: string): string => {
  const after = text.replace(from, () => to);
  if (after === text) throw new Error(`nothing to change: ${String(from)}`);
  return after;
};
