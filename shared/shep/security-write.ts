// WS-Security: the signature of whoever sends, over the body of a message and the time of sending.
import { secondsAfter, type Instant } from "#shared/law/dates.ts";
import { canonicalMethods, canonicalXml } from "#shared/xml/canonical.ts";
import { allWithin, isNamed } from "#shared/xml/look.ts";
import { signText } from "./algorithms.ts";
import type { SigningKey } from "./keys.ts";
import {
  base64Encoding,
  dsig,
  securityExtension,
  securityUtility,
  soap,
  x509Token,
} from "./namespaces.ts";
import { signatureText, type Covered } from "./signature-write.ts";
import { rootOf } from "./tree.ts";
import { leaf } from "./write.ts";

/** How far the clocks of sender and receiver may be apart, and how long a message is good. */
export const toleranceSeconds = 5 * 60;

const declaration = `<?xml version="1.0" encoding="UTF-8"?>`;

/** An envelope of SOAP 1.1 without a header: faults are sent so. */
export const bareEnvelope = (body: string): string =>
  `${declaration}<soapenv:Envelope xmlns:soapenv="${soap}"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

const bodyText = (content: string): string =>
  `<soapenv:Body xmlns:wsu="${securityUtility}" wsu:Id="Body">${content}</soapenv:Body>`;

const timestampText = (now: Instant): string =>
  `<wsu:Timestamp xmlns:wsu="${securityUtility}" wsu:Id="Timestamp">` +
  leaf("wsu:Created", now) +
  leaf("wsu:Expires", secondsAfter(now, toleranceSeconds)) +
  "</wsu:Timestamp>";

const tokenText = ({ certificate }: SigningKey): string =>
  `<wsse:BinarySecurityToken xmlns:wsu="${securityUtility}" EncodingType="${base64Encoding}" ` +
  `ValueType="${x509Token}" wsu:Id="Token">${certificate}</wsse:BinarySecurityToken>`;

const tokenReference =
  `<wsse:SecurityTokenReference xmlns:wsse="${securityExtension}">` +
  `<wsse:Reference URI="#Token" ValueType="${x509Token}"></wsse:Reference></wsse:SecurityTokenReference>`;

const coveredElement = (xml: string, id: string): Covered => ({
  uri: `#${id}`,
  transforms: [canonicalMethods.exclusive],
  canonical: canonicalXml(rootOf(xml), { method: "exclusive" }),
});

/** A body with the declaration of the envelope's prefix, as it stands inside of it. */
const inEnvelope = (xml: string): string =>
  xml.replace("<soapenv:Body", `<soapenv:Body xmlns:soapenv="${soap}"`);

/** A message of SOAP 1.1 whose body and time are signed; `content` is what stands in the body. */
export const securedEnvelope = (content: string, key: SigningKey, now: Instant): string => {
  const body = bodyText(content);
  const timestamp = timestampText(now);
  const signature = signatureText({
    key,
    method: "exclusive",
    covered: [coveredElement(inEnvelope(body), "Body"), coveredElement(timestamp, "Timestamp")],
    keyInfo: tokenReference,
  });
  const signedInfo = allWithin(rootOf(signature(""))).find((one) =>
    isNamed(one, dsig, "SignedInfo"),
  );
  if (signedInfo === undefined) throw new Error("wrote no signature");
  const value = signText(key, canonicalXml(signedInfo, { method: "exclusive" }));
  const security =
    `<wsse:Security xmlns:wsse="${securityExtension}" soapenv:mustUnderstand="1">` +
    `${tokenText(key)}${timestamp}${signature(value)}</wsse:Security>`;
  return (
    `${declaration}<soapenv:Envelope xmlns:soapenv="${soap}"><soapenv:Header>${security}</soapenv:Header>` +
    `${body}</soapenv:Envelope>`
  );
};
