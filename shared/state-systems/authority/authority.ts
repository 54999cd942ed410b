import { createPrivateKey, type KeyObject } from "node:crypto";
import { epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import { purposeOids } from "#shared/signature/oids.ts";
import {
  makeCertificate,
  type Addresses,
  type CertificatePlan,
  type KeyUsage,
} from "./certificates.ts";
import { authorityFileSchema, type AuthorityFile, type Identity } from "./identity.ts";
import { makeKeys, type Hash, type KeyKind } from "./keys.ts";
import {
  authorityName,
  officialSubject,
  officialUsages,
  personSubject,
  personUsages,
  type Official,
  type Person,
  type SubjectPart,
} from "./names.ts";
import { certificateOf, certificatePem } from "./pem.ts";

/** How a certificate may be made otherwise than a good one. */
export interface IssueOptions {
  readonly keys?: KeyKind | undefined;
  /** When it is in force; as long as the authority itself unless said otherwise. */
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** Good for signing: digitalSignature and nonRepudiation. */
  readonly keyUsage?: readonly KeyUsage[] | undefined;
  readonly hash?: Hash | undefined;
  /** Whose key it is issued under, in the place of the authority's. */
  readonly under?: Identity | undefined;
  /** Makes it an authority's certificate. */
  readonly pathLength?: number | undefined;
  readonly criticalExtension?: string | undefined;
  /** Where the authority tells of revocation. */
  readonly addresses?: Addresses | undefined;
}

/** A test authority: a root, an issuing authority below it, and the people it issues certificates to. */
export interface Authority {
  /** The root's certificate as PEM: what a verifier pins. */
  readonly trust: string;
  readonly issuePerson: (person: Person, options?: IssueOptions) => Identity;
  readonly issueOrganization: (official: Official, options?: IssueOptions) => Identity;
  /** Who answers by OCSP in the authority's place. */
  readonly issueResponder: (options?: IssueOptions) => Identity;
  /** Who gives time-stamps. */
  readonly issueStamper: (options?: IssueOptions) => Identity;
  /** A certificate with any subject and any extended usages. */
  readonly issue: (
    subject: readonly SubjectPart[],
    extendedUsages: readonly string[],
    options?: IssueOptions,
  ) => Identity;
  /** Everything that `openAuthority` needs, private keys included. */
  readonly file: AuthorityFile;
}

interface Life {
  readonly from: Instant;
  readonly to: Instant;
}

const millisecondsInYear = 365.25 * 24 * 60 * 60 * 1000;
const yearsInForce = 20;
/** For machines whose clocks are behind. */
const startsBefore = 24 * 60 * 60 * 1000;

const lifeFrom = (now: Instant): Life => ({
  from: instantAt(epochMilliseconds(now) - startsBefore),
  to: instantAt(epochMilliseconds(now) + yearsInForce * millisecondsInYear),
});

const privateKeyPem = (key: KeyObject): string =>
  key.export({ type: "pkcs8", format: "pem" }).toString();

type Wanted = Omit<CertificatePlan, "publicKey">;

/** Makes a key and its certificate, under another identity or under itself. */
const makeIdentity = (
  wanted: Wanted,
  under: Identity | undefined,
  { keys: kind = "ecdsa-p256", hash }: IssueOptions = {},
): Identity => {
  const keys = makeKeys(kind);
  const issuer =
    under === undefined
      ? { privateKey: keys.privateKey }
      : {
          certificate: certificateOf(under.certificate),
          privateKey: createPrivateKey(under.privateKey),
        };
  const plan = { ...wanted, publicKey: keys.publicKey };
  return {
    certificate: certificatePem(makeCertificate(plan, issuer, hash)),
    authorities: under === undefined ? [] : [under.certificate, ...under.authorities],
    privateKey: privateKeyPem(keys.privateKey),
  };
};

/** Opens an authority that was kept; throws where the file is not one. */
export const openAuthority = (kept: unknown): Authority => {
  const file = authorityFileSchema.parse(kept);
  const { notBefore, notAfter } = certificateOf(file.issuing.certificate);
  const life: Life = {
    from: instantAt(notBefore.value.getTime()),
    to: instantAt(notAfter.value.getTime()),
  };

  const issue: Authority["issue"] = (subject, extendedUsages, options = {}) => {
    const wanted = {
      subject,
      extendedUsages,
      from: options.from ?? life.from,
      to: options.to ?? life.to,
      keyUsage: options.keyUsage ?? ["digitalSignature", "nonRepudiation"],
      pathLength: options.pathLength,
      criticalExtension: options.criticalExtension,
      addresses: options.addresses,
      bindingUsages: extendedUsages.length === 1 && extendedUsages[0] === purposeOids.timeStamping,
    } as const;
    return makeIdentity(wanted, options.under ?? file.issuing, options);
  };

  return {
    trust: file.root.certificate,
    issue,
    issuePerson: (person, options) => issue(personSubject(person), personUsages, options),
    issueOrganization: (official, options) =>
      issue(officialSubject(official), officialUsages(official), options),
    issueResponder: (options) =>
      issue(authorityName("Test responder"), [purposeOids.ocspSigning], options),
    issueStamper: (options) =>
      issue(authorityName("Test time-stamps"), [purposeOids.timeStamping], options),
    file,
  };
};

const authorityUsage: readonly KeyUsage[] = ["keyCertSign", "cRLSign"];

/**
 * Makes a test authority with keys of its own, in force for 20 years from a day before `now`. Two
 * authorities of one name differ in their keys alone. `keys` is the kind of the authority's keys.
 */
export const createAuthority = (
  now: Instant,
  { name = "Test authority", keys }: { readonly name?: string; readonly keys?: KeyKind } = {},
): Authority => {
  const common = { ...lifeFrom(now), keyUsage: authorityUsage };
  const options = { keys };
  const root = makeIdentity(
    { ...common, subject: authorityName(`${name}: root`), pathLength: 1 },
    undefined,
    options,
  );
  const issuing = makeIdentity(
    { ...common, subject: authorityName(`${name}: issuing`), pathLength: 0 },
    root,
    options,
  );
  return openAuthority({ root, issuing });
};
