import { Aws, Duration, Stack } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { CfnBucket, HttpMethods, type Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { incoming, kept } from "#shared/documents/places.ts";
import { cleanVerdict, scanTag } from "#shared/documents/scan.ts";
import { allow, type Binding } from "./binding.ts";
import { closedBucket, type ClosedBucketProps } from "./closed-bucket.ts";

/** The role of whoever looks for malware; the bucket, which comes first, knows it by this name. */
export const scannerRoleName = `arnau-scanner-${Aws.REGION}`;

/** A file waits this long for its application; its record does not wait longer (shared/documents/record.ts). */
const waitingDays = 7;

/**
 * The files of applications: encrypted, versioned, closed to the public and to whoever comes
 * without TLS. Uploads that no application took go by themselves.
 */
export class DocumentBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ClosedBucketProps) {
    super(scope, id);
    this.bucket = closedBucket(this, "Bucket", props, {
      // A browser shows and brings documents under addresses that were signed for it, wherever the console is: without one nobody does either.
      cors: [
        {
          allowedMethods: [HttpMethods.GET, HttpMethods.PUT],
          allowedOrigins: ["*"],
          allowedHeaders: ["*"],
          maxAge: 3600,
        },
      ],
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
    });
    this.#tellOfUploads();
    this.#quarantine();
  }

  /** The scanner hears of uploads by way of EventBridge. */
  #tellOfUploads(): void {
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error("a bucket without a resource");
    defaultChild.notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }

  /**
   * Nobody but the scanner reads an upload before the scanner has found it clean, and nobody but the
   * scanner says what it found: neither this account's administrators nor a function by mistake.
   */
  #quarantine(): void {
    const everybodyElse = { ArnNotLike: { "aws:PrincipalArn": this.#scanner() } };
    const refusal = (sid: string, actions: readonly string[], conditions: object) =>
      this.bucket.addToResourcePolicy(
        new PolicyStatement({
          sid,
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: actions.map((action) => `s3:${action}`),
          resources: [this.#under(incoming)],
          conditions: { ...everybodyElse, ...conditions },
        }),
      );
    refusal("NothingThatIsNotClean", ["GetObject", "GetObjectVersion"], {
      StringNotEquals: { [`s3:ExistingObjectTag/${scanTag}`]: cleanVerdict },
    });
    const tagging = ["ObjectTagging", "ObjectVersionTagging"];
    refusal(
      "NoVerdictButTheScanners",
      [...tagging.map((what) => `Put${what}`), ...tagging.map((what) => `Delete${what}`)],
      {},
    );
  }

  /** The scanner's role, and its sessions where they are taken for the caller. */
  #scanner(): readonly string[] {
    const { partition, account } = Stack.of(this);
    return [
      `arn:${partition}:iam::${account}:role/${scannerRoleName}`,
      `arn:${partition}:sts::${account}:assumed-role/${scannerRoleName}/*`,
    ];
  }

  /** Give addresses that take an upload; whoever signs one needs the right itself. */
  forPresigning(variable: string): Binding {
    return this.#binding(variable, allow(["s3:PutObject"], [this.#under(incoming)]));
  }

  /** See whether an upload is there and what the scanner said of it, and read it if it is clean. */
  forReading(variable: string): Binding {
    return this.#binding(
      variable,
      this.#listing("s3:ListBucket", incoming),
      allow(["s3:GetObject", "s3:GetObjectTagging"], [this.#under(incoming)]),
    );
  }

  /** Take every version of an upload away. */
  forRemoving(variable: string): Binding {
    return this.#binding(
      variable,
      this.#listing("s3:ListBucketVersions", incoming),
      allow(["s3:DeleteObject", "s3:DeleteObjectVersion"], [this.#under(incoming)]),
    );
  }

  /** Read uploads and leave a verdict on each; only the scanner's role can do it. */
  forScanning(variable: string): Binding {
    return this.#binding(
      variable,
      allow(["s3:GetObject", "s3:PutObjectTagging"], [this.#under(incoming)]),
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
