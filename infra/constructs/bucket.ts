import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { incoming, kept } from "#shared/documents/places.ts";
import { allow, type Binding } from "./binding.ts";

interface DocumentBucketProps {
  /** Whether the files outlive the stack. */
  readonly keepData: boolean;
}

/** A file waits this long for its application; its record does not wait longer (shared/documents/record.ts). */
const waitingDays = 7;

/**
 * The files of applications: encrypted, versioned, closed to the public and to whoever comes
 * without TLS. Uploads that no application took go by themselves.
 */
export class DocumentBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { keepData }: DocumentBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      versioned: true,
      encryption: BucketEncryption.KMS_MANAGED,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        {
          id: "uploads-go",
          prefix: incoming,
          expiration: Duration.days(waitingDays),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { id: "marks-of-deletion-go", prefix: incoming, expiredObjectDeleteMarker: true },
      ],
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** Give addresses that take an upload; whoever signs one needs the right itself. */
  forPresigning(variable: string): Binding {
    return this.#binding(variable, allow(["s3:PutObject"], [this.#under(incoming)]));
  }

  /** See whether an upload is there, and read it. */
  forReading(variable: string): Binding {
    return this.#binding(
      variable,
      this.#listing("s3:ListBucket", incoming),
      allow(["s3:GetObject"], [this.#under(incoming)]),
    );
  }

  /** Copy an upload to the files of a case. */
  forKeeping(variable: string): Binding {
    return this.#binding(
      variable,
      this.#listing("s3:ListBucket", incoming, kept),
      allow(["s3:GetObject"], [this.#under(incoming)]),
      allow(["s3:PutObject"], [this.#under(kept)]),
    );
  }

  /** Give addresses under which a file of a case can be looked at. */
  forViewing(variable: string): Binding {
    return this.#binding(
      variable,
      this.#listing("s3:ListBucket", kept),
      allow(["s3:GetObject"], [this.#under(kept)]),
    );
  }

  /** Take every version of the files of a case away. */
  forErasing(variable: string): Binding {
    return this.#binding(
      variable,
      this.#listing("s3:ListBucketVersions", kept),
      // To delete many at once takes both, even where every version is named.
      allow(["s3:DeleteObject", "s3:DeleteObjectVersion"], [this.#under(kept)]),
    );
  }

  #under(prefix: string): string {
    return this.bucket.arnForObjects(`${prefix}*`);
  }

  #listing(action: string, ...prefixes: readonly string[]): PolicyStatement {
    return new PolicyStatement({
      effect: Effect.ALLOW,
      actions: [action],
      resources: [this.bucket.bucketArn],
      conditions: { StringLike: { "s3:prefix": prefixes.map((prefix) => `${prefix}*`) } },
    });
  }

  #binding(variable: string, ...statements: readonly PolicyStatement[]): Binding {
    return { variable, value: this.bucket.bucketName, statements };
  }
}
