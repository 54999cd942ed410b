import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import { incoming } from "#shared/documents/places.ts";
import { scannerRoleName, type DocumentBucket } from "./bucket.ts";
import { BoundFunction } from "./function.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * A function in the place of GuardDuty, for clouds that have none: it hears of every upload as
 * GuardDuty does, and leaves its verdict where GuardDuty would.
 */
export class StandInScanner extends Construct {
  constructor(scope: Construct, id: string, files: DocumentBucket, surroundings: Surroundings) {
    super(scope, id);
    const folder = "scan-file";
    const scanner = new BoundFunction(this, folder, {
      folder,
      description: "stands in for GuardDuty",
      timeout: 30,
      memory: 1024,
      surroundings,
      roleName: scannerRoleName,
    }).bind(files.forScanning("DOCUMENTS_BUCKET"));
    new Rule(this, "Uploads", {
      description: "every upload, to the function that stands in for GuardDuty",
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: {
          bucket: { name: [files.bucket.bucketName] },
          object: { key: [{ prefix: incoming }] },
        },
      },
      targets: [new LambdaFunction(scanner.lambda)],
    });
  }
}
