// Object identifiers of certificates and signatures, by their meaning. The branch 1.2.398 is the country's own.

/** Everything under it is an algorithm of the national standards, which Node cannot carry out. */
export const nationalAlgorithms = "1.2.398.";

export const contentOids = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
} as const;

export const attributeOids = {
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
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
  certificatePolicies: "2.5.29.32",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
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
