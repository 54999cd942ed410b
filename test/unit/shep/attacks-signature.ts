// Messages whose signature is an attack: none, another's, over something else, too late.
import { secondsAfter } from "#shared/law/dates.ts";
import { securedEnvelope } from "#shared/shep/security-write.ts";
import type { Attack } from "./attacks-form.ts";
import { now, party } from "./keys.ts";
import {
  changed,
  content,
  forged,
  gateway,
  messageWith,
  stranger,
  timestampAt,
} from "./messages.ts";

const good = securedEnvelope(content, gateway.key, now);
const body = /<soapenv:Body.*<\/soapenv:Body>/.exec(good)?.[0] ?? "";
const signature = /<ds:Signature .*<\/ds:Signature>/.exec(good)?.[0] ?? "";
const security = /<wsse:Security .*<\/wsse:Security>/.exec(good)?.[0] ?? "";
const token = /<wsse:BinarySecurityToken .*<\/wsse:BinarySecurityToken>/.exec(good)?.[0] ?? "";
const keyInfo = /<ds:KeyInfo>.*<\/ds:KeyInfo>/.exec(good)?.[0] ?? "";
const day = 24 * 3600;

export const signatureAttacks: readonly Attack[] = [
  ["no signature", "transport-signature-missing", () => changed(good, signature, "")],
  ["no security at all", "transport-signature-missing", () => changed(good, security, "")],
  [
    "two signatures",
    "transport-several-signatures",
    () => changed(good, signature, `${signature}${signature}`),
  ],
  [
    "two headers of security",
    "transport-several-signatures",
    () =>
      changed(
        good,
        security,
        `${security}<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"/>`,
      ),
  ],
  [
    "a signature without its value",
    "transport-malformed",
    () => changed(good, /<ds:SignatureValue>.*<\/ds:SignatureValue>/, ""),
  ],
  [
    "a value that is no base64",
    "transport-malformed",
    () => changed(good, /<ds:SignatureValue>.{9}/, "<ds:SignatureValue>!!!"),
  ],
  [
    "two of what is signed",
    "transport-malformed",
    () => changed(good, "<ds:SignedInfo>", "<ds:SignedInfo/><ds:SignedInfo>"),
  ],
  [
    "a reference without a digest",
    "transport-malformed",
    () => changed(good, /<ds:DigestValue>[^<]*<\/ds:DigestValue>/, ""),
  ],
  [
    "a signature with SHA-1",
    "transport-sha1-refused",
    () =>
      changed(
        good,
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
      ),
  ],
  [
    "a digest with SHA-1",
    "transport-sha1-refused",
    () =>
      changed(
        good,
        "http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2000/09/xmldsig#sha1",
      ),
  ],
  [
    "a shared secret in the place of a key",
    "transport-algorithm-unsupported",
    () =>
      changed(
        good,
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
      ),
  ],
  [
    "a national algorithm",
    "transport-algorithm-unsupported",
    () =>
      changed(
        good,
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-512",
      ),
  ],
  [
    "a canonical form with comments",
    "transport-algorithm-unsupported",
    () =>
      changed(
        good,
        `CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"`,
        `CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#WithComments"`,
      ),
  ],
  [
    "a transform that could do anything",
    "transport-transform-not-allowed",
    () =>
      changed(
        good,
        `Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"`,
        `Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"`,
      ),
  ],
  [
    "a transform that leaves signatures out",
    "transport-transform-not-allowed",
    () => messageWith({ transform: "http://www.w3.org/2000/09/xmldsig#enveloped-signature" }),
  ],
  [
    "a reference to nothing",
    "transport-wrong-reference",
    () => changed(good, `URI="#Body"`, `URI="#Nobody"`),
  ],
  [
    "a reference to the whole document",
    "transport-wrong-reference",
    () => changed(good, `URI="#Body"`, `URI=""`),
  ],
  [
    "a reference to another document",
    "transport-wrong-reference",
    () => changed(good, `URI="#Body"`, `URI="https://example.com/body.xml"`),
  ],
  [
    "a reference by an expression",
    "transport-wrong-reference",
    () => changed(good, `URI="#Body"`, `URI="#xpointer(id('Body'))"`),
  ],
  [
    "a signature over the time alone",
    "transport-content-not-covered",
    () => messageWith({ covers: ["Timestamp"] }),
  ],
  [
    "a signature over the body alone",
    "transport-content-not-covered",
    () => messageWith({ covers: ["Body"] }),
  ],
  [
    "another body under the name of the signed one",
    "transport-content-changed",
    () => changed(good, body, changed(body, "привет", "құттықтау")),
  ],
  ["one letter changed", "transport-content-changed", () => changed(good, "привет", "Привет")],
  [
    "a time set later",
    "transport-content-changed",
    () => changed(good, `<wsu:Created>${now}`, `<wsu:Created>${secondsAfter(now, day)}`),
  ],
  [
    "no time",
    "transport-timestamp-missing",
    () => changed(messageWith({ covers: ["Body"] }), /<wsu:Timestamp.*<\/wsu:Timestamp>/, ""),
  ],
  [
    "a time that is none",
    "transport-timestamp-missing",
    () => messageWith({ timestamp: timestampAt("yesterday", "tomorrow") }),
  ],
  ["no certificate", "transport-certificate-missing", () => changed(good, token, "")],
  ["no word of a certificate", "transport-certificate-missing", () => changed(good, keyInfo, "")],
  [
    "a certificate of another form",
    "transport-certificate-missing",
    () => changed(good, /ValueType="[^"]*#X509v3" wsu:Id/, `ValueType="urn:pgp" wsu:Id`),
  ],
  [
    "its certificate outside of the header of security",
    "transport-certificate-missing",
    () =>
      changed(
        changed(good, token, ""),
        "</wsse:Security>",
        `</wsse:Security>${token.replace("<wsse:BinarySecurityToken", `<wsse:BinarySecurityToken xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"`)}`,
      ),
  ],
  [
    "a certificate that is not pinned",
    "transport-certificate-not-pinned",
    () => securedEnvelope(content, stranger.key, now),
  ],
  [
    "a certificate of the same name with another key",
    "transport-certificate-not-pinned",
    () => securedEnvelope(content, party("Gateway").key, now),
  ],
  [
    "another's key under a pinned certificate",
    "transport-wrong-signature",
    () => securedEnvelope(content, forged, now),
  ],
  [
    "another's value",
    "transport-wrong-signature",
    () =>
      changed(
        good,
        /<ds:SignatureValue>[^<]*/,
        `<ds:SignatureValue>${/<ds:SignatureValue>([^<]*)/.exec(securedEnvelope(content, stranger.key, now))?.[1]}`,
      ),
  ],
  [
    "what is signed changed in its spelling",
    "transport-wrong-signature",
    () => changed(good, "<ds:SignedInfo>", "<ds:SignedInfo> "),
  ],
  [
    "a message of an hour ago",
    "transport-too-old",
    () => securedEnvelope(content, gateway.key, secondsAfter(now, -3600)),
  ],
  [
    "a message of an hour ago that says it is good for a year",
    "transport-too-old",
    () =>
      messageWith({
        timestamp: timestampAt(secondsAfter(now, -3600), secondsAfter(now, 365 * day)),
      }),
  ],
  [
    "a message of tomorrow",
    "transport-too-new",
    () => securedEnvelope(content, gateway.key, secondsAfter(now, day)),
  ],
];
