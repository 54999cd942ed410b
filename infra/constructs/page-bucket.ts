import { RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type IBucket,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { pagesPrefix } from "#shared/adapters/page-files.ts";
import { allow, type Binding } from "./binding.ts";

/** A bucket is one, whatever its class says of properties that may be absent. */
const isBucket = (one: unknown): one is IBucket => one instanceof Bucket;

/** The pages of the console. They are everybody's, and made anew by each deployment; still nobody but the distribution reads them here. */
export class PageBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket: unknown = new Bucket(this, "Bucket", {
      // The distribution has no right to the key that KMS manages for storage.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    if (!isBucket(bucket)) throw new Error("a bucket was expected");
    this.bucket = bucket;
  }

  /** Put pages, see which there are, and take old ones away. */
  forPublishing(variable: string): Binding {
    const pages = this.bucket.arnForObjects(`${pagesPrefix}*`);
    return {
      variable,
      value: this.bucket.bucketName,
      statements: [
        allow(["s3:PutObject", "s3:DeleteObject"], [pages]),
        allow(["s3:ListBucket"], [this.bucket.bucketArn]),
      ],
    };
  }
}
