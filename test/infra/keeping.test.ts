import { describe, expect, it } from "vitest";
import { changed, gone, idOf, statement, without, type Break } from "./broken.ts";
import * as files from "./rules/files.ts";
import * as keys from "./rules/keys.ts";
import type { Rule } from "./rules/reading.ts";
import { inProduction, synthesise, withMock } from "./templates.ts";

const mocked = synthesise(withMock);
const production = synthesise(inProduction);

const relayPolicy = { type: "AWS::IAM::Policy", path: "relay" };
const caseKeys = { type: "AWS::DynamoDB::Table", path: "CaseKeys" };
const caseKey = { type: "AWS::KMS::Key", path: "CaseKey" };
const identifierKey = { type: "AWS::SecretsManager::Secret", path: "IdentifierKey" };
const applicationKey = { type: "AWS::SecretsManager::Secret", path: "ApplicationKey" };
const ourKeys = { type: "AWS::SecretsManager::Secret", path: "StateSystemCredentials" };
const bucket = { type: "AWS::S3::Bucket", path: "Files" };
const portal = { type: "AWS::Lambda::Function", path: "portal-api" };

/** A rule on what is kept of people, and one change to the templates that it has to notice. */
const rules: readonly (readonly [string, Rule, Break])[] = [
  [
    "a key of KMS is renewed every year",
    keys.everyKeyIsRenewedAndKept,
    (all) => changed(all, caseKey, { EnableKeyRotation: false }),
  ],
  [
    "the key that names persons is read by the portal alone",
    keys.onlyThePortalNamesPersons,
    (all) =>
      changed(
        all,
        relayPolicy,
        statement("secretsmanager:GetSecretValue", idOf(all, identifierKey)),
      ),
  ],
  [
    "L114-4.1.3: the key that draws second looks is read by those who take applications in and decide them alone",
    keys.onlyThoseWhoDrawKnowTheDraw,
    (all) =>
      changed(
        all,
        relayPolicy,
        statement("secretsmanager:GetSecretValue", idOf(all, applicationKey)),
      ),
  ],
  [
    "the keys that name cases outlive their stack",
    keys.theKeysThatNameCasesAreKept,
    (all) => gone(all, identifierKey),
  ],
  [
    "R377-7.p2f, R377-15.p2e: our keys for the state systems are read by the function that asks them alone",
    keys.onlyTheAskingFunctionHasOurKeys,
    (all) =>
      changed(all, relayPolicy, statement("secretsmanager:GetSecretValue", idOf(all, ourKeys))),
  ],
  [
    "R377-35: the key of a case is ended by nobody but the function that watches the terms",
    keys.onlyTheWatchEndsKeysOfCases,
    (all) => changed(all, relayPolicy, statement("dynamodb:DeleteItem", idOf(all, caseKeys))),
  ],
  [
    "R377-7b, R377-15b: the portal is given whose signatures are accepted",
    keys.thePortalHasItsTrustAnchors,
    (all) => changed(all, portal, { Environment: { Variables: {} } }),
  ],
  [
    "no private key goes along with the certificates of authorities",
    keys.thePortalHasItsTrustAnchors,
    (all) =>
      changed(all, portal, {
        Environment: {
          Variables: {
            TRUST_ANCHORS: Buffer.from(
              "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----",
            ).toString("base64"),
          },
        },
      }),
  ],
  [
    "a bucket is closed to the public",
    files.everyBucketIsClosed,
    (all) => changed(all, bucket, { PublicAccessBlockConfiguration: { BlockPublicAcls: true } }),
  ],
  [
    "a bucket knows no owner of a file but its own",
    files.everyBucketIsClosed,
    (all) => changed(all, bucket, { OwnershipControls: undefined }),
  ],
  [
    "a bucket is open to TLS alone",
    files.everyBucketIsClosed,
    (all) => without(all, { type: "AWS::S3::BucketPolicy", path: "Files" }),
  ],
  [
    "a bucket keeps every version",
    files.everyBucketKeepsItsFiles,
    (all) => changed(all, bucket, { VersioningConfiguration: { Status: "Suspended" } }),
  ],
  [
    "a bucket is encrypted under a key of KMS",
    files.everyBucketKeepsItsFiles,
    (all) => changed(all, bucket, { BucketEncryption: undefined }),
  ],
  ["a bucket outlives its stack", files.everyBucketKeepsItsFiles, (all) => gone(all, bucket)],
  [
    "R377-8a: a file gets into a case by the portal alone",
    files.filesGoOneWay,
    (all) => changed(all, relayPolicy, statement("s3:PutObject", "arn:aws:s3:::files/cases/*")),
  ],
  [
    "an upload is read by nobody who has no business with it",
    files.filesGoOneWay,
    (all) => changed(all, relayPolicy, statement("s3:GetObject", "arn:aws:s3:::files/incoming/*")),
  ],
  [
    "R377-21: a file of a case is read by nobody but the function that lets officials look at it",
    files.filesGoOneWay,
    (all) => changed(all, relayPolicy, statement("s3:GetObject", "arn:aws:s3:::files/cases/*")),
  ],
  [
    "evidence of an answer is put by nobody but those who hear it",
    files.filesGoOneWay,
    (all) =>
      changed(all, relayPolicy, statement("s3:PutObject", "arn:aws:s3:::evidence/evidence/*")),
  ],
  [
    "evidence of an answer is erased by nobody",
    files.filesGoOneWay,
    (all) =>
      changed(
        all,
        relayPolicy,
        statement("s3:DeleteObjectVersion", "arn:aws:s3:::evidence/evidence/*"),
      ),
  ],
  [
    "evidence of an answer cannot be changed before its time, by anybody",
    files.evidenceIsLocked,
    (all) =>
      changed(all, { type: "AWS::S3::Bucket", path: "Evidence" }, { ObjectLockEnabled: false }),
  ],
  [
    "R377-35: a file of a case is erased by nobody but the function that watches the terms",
    files.filesGoOneWay,
    (all) =>
      changed(all, relayPolicy, statement("s3:DeleteObjectVersion", "arn:aws:s3:::files/cases/*")),
  ],
];

describe("what is kept of people", () => {
  it.each(rules)("%s", (_, rule, breakIt) => {
    expect(rule(mocked)).toEqual([]);
    expect(rule(production)).toEqual([]);
    expect(rule(breakIt(mocked))).not.toEqual([]);
  });
});
