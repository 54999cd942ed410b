import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Binding } from "#infra/constructs/binding.ts";
import { DocumentBucket } from "#infra/constructs/bucket.ts";

const bucketSchema = z.object({
  Properties: z.record(z.string(), z.unknown()),
  DeletionPolicy: z.string(),
});

const made = (keepData: boolean) => {
  const stack = new Stack(new App(), "stack");
  const bucket = new DocumentBucket(stack, "Documents", { keepData });
  return { bucket, stack };
};

const templateOf = (keepData: boolean) => {
  const template = Template.fromStack(made(keepData).stack);
  const [bucket] = Object.values(template.findResources("AWS::S3::Bucket"));
  return { template, bucket: bucketSchema.parse(bucket) };
};

const policySchema = z.object({
  Properties: z.object({
    PolicyDocument: z.object({ Statement: z.array(z.record(z.string(), z.unknown())) }),
  }),
});

/** What the bucket refuses to whoever has a right to it. */
const refusalsOf = () => {
  const policies = templateOf(true).template.findResources("AWS::S3::BucketPolicy");
  const [policy] = Object.values(policies);
  return policySchema.parse(policy).Properties.PolicyDocument.Statement;
};

const statementSchema = z.object({
  Effect: z.literal("Allow"),
  Action: z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat()),
  Resource: z.unknown(),
  Condition: z.object({ StringLike: z.record(z.string(), z.array(z.string())) }).optional(),
});

/** What a binding lets its function do, each with the place it may do it in. */
const rightsOf = ({ statements }: Binding) =>
  statements
    .map((statement) => statementSchema.parse(statement.toStatementJson()))
    .flatMap(({ Action, Resource, Condition }) => {
      const under = /\/[a-z]+\/\*/.exec(JSON.stringify(Resource))?.[0];
      const listed = Condition?.StringLike["s3:prefix"]?.map((prefix) => `/${prefix}`).join(" ");
      return Action.map((action) => `${action} ${under ?? listed ?? "everywhere"}`);
    });

describe("the bucket of documents", () => {
  it("is versioned, encrypted under a key of KMS and closed to the public", () => {
    const { Properties } = templateOf(true).bucket;
    expect(Properties).toMatchObject({
      VersioningConfiguration: { Status: "Enabled" },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
    });
  });

  it("is open to TLS alone", () => {
    const refusal = {
      Effect: "Deny",
      Action: "s3:*",
      Principal: { AWS: "*" },
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    };
    expect(refusalsOf()[0]).toMatchObject(refusal);
  });

  it("gives an upload to nobody but the scanner before it was found clean, and takes verdicts from nobody else", () => {
    const [, reading, tagging] = refusalsOf();
    const everybodyElse = { "aws:PrincipalArn": [expect.anything(), expect.anything()] };
    expect(reading).toMatchObject({
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: ["s3:GetObject", "s3:GetObjectVersion"],
      Condition: {
        ArnNotLike: everybodyElse,
        StringNotEquals: { "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": "NO_THREATS_FOUND" },
      },
    });
    expect(tagging).toMatchObject({
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: [
        "s3:PutObjectTagging",
        "s3:PutObjectVersionTagging",
        "s3:DeleteObjectTagging",
        "s3:DeleteObjectVersionTagging",
      ],
      Condition: { ArnNotLike: everybodyElse },
    });
    for (const refusal of [reading, tagging]) {
      expect(JSON.stringify(refusal?.["Resource"])).toMatch(/\/incoming\/\*/);
      expect(JSON.stringify(refusal)).toMatch(/:role\/arnau-scanner-/);
    }
  });

  it("tells the scanner of every upload", () => {
    expect(templateOf(true).bucket.Properties["NotificationConfiguration"]).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });

  it("drops uploads, with their older versions, and nothing of a case", () => {
    const { Properties } = templateOf(true).bucket;
    expect(Properties["LifecycleConfiguration"]).toEqual({
      Rules: [
        {
          Id: "uploads-go",
          Status: "Enabled",
          Prefix: "incoming/",
          ExpirationInDays: 7,
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        },
        {
          Id: "marks-of-deletion-go",
          Status: "Enabled",
          Prefix: "incoming/",
          ExpiredObjectDeleteMarker: true,
        },
      ],
    });
  });

  it("outlives its stack where data are to be kept", () => {
    expect(templateOf(true).bucket.DeletionPolicy).toBe("Retain");
    expect(templateOf(false).bucket.DeletionPolicy).toBe("Delete");
  });

  it("gives each function the rights it needs, in the places it needs them, by one variable", () => {
    const { bucket } = made(true);
    const bindings = {
      presigning: bucket.forPresigning("BUCKET"),
      reading: bucket.forReading("BUCKET"),
      removing: bucket.forRemoving("BUCKET"),
      scanning: bucket.forScanning("BUCKET"),
      keeping: bucket.forKeeping("BUCKET"),
      viewing: bucket.forViewing("BUCKET"),
      erasing: bucket.forErasing("BUCKET"),
    };
    expect(Object.values(bindings).map(({ variable }) => variable)).toEqual(
      Array.from({ length: 7 }, () => "BUCKET"),
    );
    expect(rightsOf(bindings.presigning)).toEqual(["s3:PutObject /incoming/*"]);
    expect(rightsOf(bindings.reading)).toEqual([
      "s3:ListBucket /incoming/*",
      "s3:GetObject /incoming/*",
      "s3:GetObjectTagging /incoming/*",
    ]);
    expect(rightsOf(bindings.removing)).toEqual([
      "s3:ListBucketVersions /incoming/*",
      "s3:DeleteObject /incoming/*",
      "s3:DeleteObjectVersion /incoming/*",
    ]);
    expect(rightsOf(bindings.scanning)).toEqual([
      "s3:GetObject /incoming/*",
      "s3:PutObjectTagging /incoming/*",
    ]);
    expect(rightsOf(bindings.keeping)).toEqual([
      "s3:ListBucket /incoming/* /cases/*",
      "s3:GetObject /incoming/*",
      "s3:PutObject /cases/*",
    ]);
    expect(rightsOf(bindings.viewing)).toEqual(["s3:ListBucket /cases/*", "s3:GetObject /cases/*"]);
    expect(rightsOf(bindings.erasing)).toEqual([
      "s3:ListBucketVersions /cases/*",
      "s3:DeleteObject /cases/*",
      "s3:DeleteObjectVersion /cases/*",
    ]);
  });
});
