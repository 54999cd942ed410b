import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";

interface EvidenceBucketProps {
  /** Whether the evidence outlives the stack and is locked against everybody. */
  readonly keepData: boolean;
}

/** Longer than any case and its two years of storage last; what is inside goes with the key of its case. */
const lockedDays = 5 * 365;

/**
 * Evidence of what state systems answered: written once, versioned, encrypted, closed to the public and to whoever
 * comes without TLS. Where data are kept nobody can change or delete it before its time, the owner of the account included.
 */
export class EvidenceBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { keepData }: EvidenceBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      versioned: true,
      encryption: BucketEncryption.KMS_MANAGED,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      ...(keepData && {
        objectLockEnabled: true,
        objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(lockedDays)),
      }),
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
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
