import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";

/** A key that signs, with the certificate that goes along. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** DER as base64, in one line. */
  readonly certificate: string;
}

/** A certificate that is accepted by itself, whoever issued it. */
export interface Pin {
  readonly publicKey: KeyObject;
  /** DER as base64, in one line. */
  readonly certificate: string;
  /** SHA-256 in hexadecimal. */
  readonly fingerprint: string;
  /** Milliseconds since 1970, both inclusive. */
  readonly notBefore: number;
  readonly notAfter: number;
}

const certificatePattern = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const privateKeyPattern =
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[^-]+-----END (?:[A-Z]+ )?PRIVATE KEY-----/;

const certificatesIn = (pem: string): readonly X509Certificate[] =>
  (pem.match(certificatePattern) ?? []).map((one) => new X509Certificate(one));

const pinOf = (certificate: X509Certificate): Pin => ({
  publicKey: certificate.publicKey,
  certificate: certificate.raw.toString("base64"),
  fingerprint: certificate.fingerprint256.replaceAll(":", "").toLowerCase(),
  notBefore: certificate.validFromDate.getTime(),
  notAfter: certificate.validToDate.getTime(),
});

/** Every certificate of a PEM text. Throws for a certificate that cannot be read. */
export const readPins = (pem: string): readonly Pin[] => certificatesIn(pem).map(pinOf);

/** The private key of a PEM text and its first certificate. Throws where one of them is missing, or they are no pair. */
export const readSigningKey = (pem: string): SigningKey => {
  const [certificate] = certificatesIn(pem);
  const key = privateKeyPattern.exec(pem)?.[0];
  if (certificate === undefined || key === undefined)
    throw new Error("a key or its certificate is missing");
  const privateKey = createPrivateKey(key);
  if (!certificate.checkPrivateKey(privateKey)) throw new Error("a certificate of another key");
  return { privateKey, certificate: certificate.raw.toString("base64") };
};

export const isInForce = ({ notBefore, notAfter }: Pin, at: Instant): boolean => {
  const now = epochMilliseconds(at);
  return notBefore <= now && now <= notAfter;
};
