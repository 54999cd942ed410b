import { Duration, Stack } from "aws-cdk-lib";
import { Metric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { CfnMalwareProtectionPlan } from "aws-cdk-lib/aws-guardduty";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { incoming } from "#shared/documents/places.ts";
import { allow } from "./binding.ts";
import { scannerRoleName, type DocumentBucket } from "./bucket.ts";
import type { Surroundings } from "./surroundings.ts";

const service = "malware-protection-plan.guardduty.amazonaws.com";

/** How GuardDuty names the rule by which it hears of uploads; its end is GuardDuty's to choose. */
const rule = "DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*";

/** GuardDuty proves with this object that the bucket may be scanned. */
const validation = "malware-protection-resource-validation-object";

/** What GuardDuty counts that the operators have to hear of. */
const alarming = [
  { id: "Infected", metricName: "InfectedScanCount", what: "malware was uploaded", more: {} },
  { id: "Failed", metricName: "FailedScanCount", what: "uploads could not be scanned", more: {} },
  {
    id: "Forbidden",
    metricName: "SkippedScanCount",
    what: "uploads may not be scanned",
    more: { "Skipped Reason": "MissingPermissions" },
  },
];

/** Has GuardDuty scan every upload and leave its verdict on it; nobody may read an upload before. */
export class GuardDutyScanner extends Construct {
  constructor(scope: Construct, id: string, files: DocumentBucket, surroundings: Surroundings) {
    super(scope, id);
    const { bucket } = files;
    const role = new Role(this, "Role", {
      roleName: scannerRoleName,
      assumedBy: new ServicePrincipal(service),
    });
    for (const statement of this.#rightsOn(files)) role.addToPolicy(statement);
    const plan = new CfnMalwareProtectionPlan(this, "Plan", {
      role: role.roleArn,
      protectedResource: {
        s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: [incoming] },
      },
      actions: { tagging: { status: "ENABLED" } },
    });
    // GuardDuty tries the rights of the role when the plan is made.
    plan.node.addDependency(role);
    for (const { id: alarm, metricName, what, more } of alarming) {
      const metric = new Metric({
        namespace: "AWS/GuardDuty/MalwareProtection",
        metricName,
        dimensionsMap: {
          "Malware Protection Plan Id": plan.attrMalwareProtectionPlanId,
          "Resource Name": bucket.bucketName,
          ...more,
        },
        period: Duration.minutes(5),
        statistic: Stats.SUM,
      });
      surroundings.watch(
        metric.createAlarm(this, alarm, {
          alarmDescription: `${this.node.path}: ${what}`,
          threshold: 1,
          evaluationPeriods: 1,
          treatMissingData: TreatMissingData.NOT_BREACHING,
        }),
      );
    }
  }

  #rightsOn({ bucket }: DocumentBucket): readonly PolicyStatement[] {
    const uploads = bucket.arnForObjects(`${incoming}*`);
    const rules = Stack.of(this).formatArn({
      service: "events",
      resource: "rule",
      resourceName: rule,
    });
    const making = ["PutRule", "DeleteRule", "PutTargets", "RemoveTargets"];
    return [
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: making.map((one) => `events:${one}`),
        resources: [rules],
        conditions: { StringLike: { "events:ManagedBy": service } },
      }),
      allow(["events:DescribeRule", "events:ListTargetsByRule"], [rules]),
      allow(
        ["s3:GetBucketNotification", "s3:PutBucketNotification", "s3:ListBucket"],
        [bucket.bucketArn],
      ),
      allow(["s3:PutObject"], [bucket.arnForObjects(validation)]),
      allow(["s3:GetObject", "s3:GetObjectVersion"], [uploads]),
      allow(
        [
          "s3:GetObjectTagging",
          "s3:GetObjectVersionTagging",
          "s3:PutObjectTagging",
          "s3:PutObjectVersionTagging",
        ],
        [uploads],
      ),
    ];
  }
}
