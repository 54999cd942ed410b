import {
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import * as z from "zod";
import { accessTo } from "./access.ts";
import type { Cloud } from "./cloud.ts";
import type { Resource } from "./resources.ts";

const ruleSchema = z
  .object({
    Id: z.string(),
    Status: z.enum(["Enabled", "Disabled"]),
    Prefix: z.string().default(""),
    ExpirationInDays: z.number().optional(),
    ExpiredObjectDeleteMarker: z.boolean().optional(),
    NoncurrentVersionExpiration: z.object({ NoncurrentDays: z.number() }).optional(),
    AbortIncompleteMultipartUpload: z.object({ DaysAfterInitiation: z.number() }).optional(),
  })
  .transform(({ Id, Status, Prefix, ExpirationInDays, ExpiredObjectDeleteMarker, ...rest }) => ({
    ID: Id,
    Status,
    Filter: { Prefix },
    // The template and the API spell the expiry in two ways.
    ...(ExpirationInDays !== undefined && { Expiration: { Days: ExpirationInDays } }),
    ...(ExpiredObjectDeleteMarker !== undefined && { Expiration: { ExpiredObjectDeleteMarker } }),
    ...rest,
  }));

const bucketSchema = z.object({
  LifecycleConfiguration: z.object({ Rules: z.array(ruleSchema) }).optional(),
  BucketEncryption: z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z
          .object({
            BucketKeyEnabled: z.boolean().default(false),
            ServerSideEncryptionByDefault: z.object({
              SSEAlgorithm: z.enum(["AES256", "aws:kms"]),
            }),
          })
          .transform(({ BucketKeyEnabled, ServerSideEncryptionByDefault }) => ({
            BucketKeyEnabled,
            ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault,
          })),
      ),
    })
    .optional(),
});

/** Gives every bucket its expiry and its encryption, which CloudFormation drops without a word. */
export const completeBuckets = async (
  cloud: Cloud,
  resources: readonly Resource[],
): Promise<void> => {
  const client = new S3Client(accessTo(cloud));
  const buckets = resources.filter(({ type }) => type === "AWS::S3::Bucket");
  await Promise.all(buckets.map(async (bucket) => complete(client, bucket)));
  client.destroy();
};

const complete = async (client: S3Client, bucket: Resource): Promise<void> => {
  const Bucket = bucket.physicalId;
  const { LifecycleConfiguration, BucketEncryption } = bucketSchema.parse(bucket.properties);
  if (LifecycleConfiguration !== undefined)
    await client.send(
      new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }),
    );
  if (BucketEncryption !== undefined) {
    const Rules = BucketEncryption.ServerSideEncryptionConfiguration;
    const ServerSideEncryptionConfiguration = { Rules };
    await client.send(
      new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }),
    );
  }
};
