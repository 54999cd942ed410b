// Object identifiers of certificates and signatures, by their meaning. The branch 1.2.398 is the country's own.

/** Everything under it is an algorithm of the national standards, which Node cannot carry out. */
export const nationalAlgorithms = "1.2.398.";

export const contentOids = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  /** What a time-stamp says (RFC 3161). */
  timeStampInfo: "1.2.840.113549.1.9.16.1.4",
  basicOcspResponse: "1.3.6.1.5.5.7.48.1.1",
} as const;

export const attributeOids = {
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  /** Which certificate signs: by SHA-1 in the first edition, by any hash in the second (RFC 5035). */
  signingCertificate: "1.2.840.113549.1.9.16.2.12",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  /** A time-stamp over the value of the signature (RFC 3161, appendix A). */
  timeStampToken: "1.2.840.113549.1.9.16.2.14",
} as const;

export const subjectOids = {
  commonName: "2.5.4.3",
  surname: "2.5.4.4",
  serialNumber: "2.5.4.5",
  country: "2.5.4.6",
  organization: "2.5.4.10",
  organizationalUnit: "2.5.4.11",
  /** Called the given name by X.500; holds the patronymic in the country's certificates. */
  givenName: "2.5.4.42",
} as const;

export const extensionOids = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAlternativeName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  reasonCode: "2.5.29.21",
  issuingDistributionPoint: "2.5.29.28",
  listAddresses: "2.5.29.31",
  certificatePolicies: "2.5.29.32",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  authorityInformation: "1.3.6.1.5.5.7.1.1",
  ocspNonce: "1.3.6.1.5.5.7.48.1.2",
} as const;

/** What an address in a certificate leads to. */
export const accessOids = {
  ocsp: "1.3.6.1.5.5.7.48.1",
} as const;

/** What a key may be used for beside a person's own signing. */
export const purposeOids = {
  timeStamping: "1.3.6.1.5.5.7.3.8",
  ocspSigning: "1.3.6.1.5.5.7.3.9",
} as const;

export const digestOids = {
  sha1: "1.3.14.3.2.26",
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
} as const;

/** Who holds a certificate, as its extended key usage says. */
export const holderOids = {
  individual: "1.2.398.3.3.4.1.1",
  "legal-entity": "1.2.398.3.3.4.1.2",
} as const;

/** What the holder may do for the legal entity. */
export const powerOids = {
  head: "1.2.398.3.3.4.1.2.1",
  "may-sign": "1.2.398.3.3.4.1.2.2",
  "may-sign-financial": "1.2.398.3.3.4.1.2.3",
  "human-resources": "1.2.398.3.3.4.1.2.4",
  employee: "1.2.398.3.3.4.1.2.5",
} as const;
