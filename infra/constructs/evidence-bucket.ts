import { Duration } from "aws-cdk-lib";
import { ObjectLockRetention, type Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import { closedBucket, type ClosedBucketProps } from "./closed-bucket.ts";

/** Longer than any case and its two years of storage last; what is inside goes with the key of its case. */
const lockedDays = 5 * 365;

/**
 * Evidence of what state systems answered: written once, versioned, encrypted, closed to the public and to whoever
 * comes without TLS. Where data are kept nobody can change or delete it before its time, the owner of the account included.
 */
export class EvidenceBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ClosedBucketProps) {
    super(scope, id);
    this.bucket = closedBucket(
      this,
      "Bucket",
      props,
      props.keepData
        ? {
            objectLockEnabled: true,
            objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(lockedDays)),
          }
        : {},
    );
  }

  /** Put evidence, and nothing else: it cannot be read, changed or deleted with it. */
  forPutting(variable: string): Binding {
    return this.#binding(variable, "s3:PutObject");
  }

  /** Read evidence. */
  forReading(variable: string): Binding {
    return this.#binding(variable, "s3:GetObject");
  }

  #binding(variable: string, action: string): Binding {
    const place = this.bucket.arnForObjects("evidence/*");
    return { variable, value: this.bucket.bucketName, statements: [allow([action], [place])] };
  }
}
