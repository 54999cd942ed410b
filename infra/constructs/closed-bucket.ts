import { RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type BucketProps,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

export interface ClosedBucketProps {
  /** Whether what is inside outlives the stack. */
  readonly keepData: boolean;
}

/** A bucket that is encrypted, versioned, closed to the public and to whoever comes without TLS. */
export const closedBucket = (
  scope: Construct,
  id: string,
  { keepData }: ClosedBucketProps,
  more: BucketProps,
): Bucket =>
  new Bucket(scope, id, {
    ...more,
    versioned: true,
    encryption: BucketEncryption.KMS_MANAGED,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
