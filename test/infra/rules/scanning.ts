import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";
import { text } from "./policies.ts";
import { ofType, pointsTo, type Rule } from "./reading.ts";

const several = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);

const refusalSchema = z.object({
  Effect: z.literal("Deny"),
  Principal: z.object({ AWS: z.literal("*") }),
  Action: several,
  Resource: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), several)),
});

const policySchema = z.object({
  Bucket: z.unknown(),
  PolicyDocument: z.object({ Statement: z.array(z.unknown()) }),
});

type Refusal = z.infer<typeof refusalSchema>;

const refusalsOf = (resources: readonly Resource[], bucket: Resource): readonly Refusal[] =>
  ofType(resources, "AWS::S3::BucketPolicy")
    .map((policy) => ({ policy, read: policySchema.parse(policy.properties) }))
    .filter(({ policy, read }) => pointsTo(policy, read.Bucket, bucket))
    .flatMap(({ read }) => read.PolicyDocument.Statement)
    .flatMap((statement) => refusalSchema.safeParse(statement).data ?? []);

/** Whether everybody but the scanner is refused these actions on uploads, with no more ways round it than these. */
const refuses = (
  refusal: Refusal,
  actions: readonly string[],
  others: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): boolean => {
  const { ArnNotLike: spared = {}, ...rest } = refusal.Condition;
  const scanners = spared["aws:PrincipalArn"] ?? [];
  return (
    actions.every((action) => refusal.Action.includes(action)) &&
    text(refusal.Resource).endsWith("/incoming/*") &&
    scanners.length > 0 &&
    scanners.every((arn) => /:(?:role|assumed-role)\/arnau-scanner-/.test(text(arn))) &&
    Object.keys(spared).length === 1 &&
    JSON.stringify(rest) === JSON.stringify(others)
  );
};

const clean = {
  StringNotEquals: { "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": ["NO_THREATS_FOUND"] },
};

const verdicts = ["Put", "Delete"].flatMap((how) =>
  ["ObjectTagging", "ObjectVersionTagging"].map((what) => `s3:${how}${what}`),
);

/** The buckets that people put files in. */
const buckets = (resources: readonly Resource[]) => {
  const found = ofType(resources, "AWS::S3::Bucket").filter(({ path }) =>
    path.startsWith("arnau-data/Files/"),
  );
  if (found.length === 0) throw new Error("no bucket for uploads");
  return found;
};

/** An upload is read by nobody but the scanner until it is found clean. */
export const uploadsAreInQuarantine: Rule = (resources) =>
  buckets(resources)
    .filter(
      (bucket) =>
        !refusalsOf(resources, bucket).some((one) =>
          refuses(one, ["s3:GetObject", "s3:GetObjectVersion"], clean),
        ),
    )
    .map(({ path }) => `${path}: uploads can be read before they are scanned`);

/** A verdict that anybody could give is none. */
export const onlyTheScannerGivesVerdicts: Rule = (resources) =>
  buckets(resources)
    .filter((bucket) => !refusalsOf(resources, bucket).some((one) => refuses(one, verdicts, {})))
    .map(({ path }) => `${path}: anybody with a right to tags can call an upload clean`);

const planSchema = z.object({
  ProtectedResource: z.object({
    S3Bucket: z.object({
      BucketName: z.unknown(),
      ObjectPrefixes: z.tuple([z.literal("incoming/")]),
    }),
  }),
  Actions: z.object({ Tagging: z.object({ Status: z.literal("ENABLED") }) }),
});

const ruleSchema = z.object({
  State: z.literal("ENABLED"),
  EventPattern: z.object({
    source: z.tuple([z.literal("aws.s3")]),
    "detail-type": z.tuple([z.literal("Object Created")]),
    detail: z.object({
      object: z.object({ key: z.tuple([z.object({ prefix: z.literal("incoming/") })]) }),
    }),
  }),
  Targets: z.array(z.unknown()).min(1),
});

const notifyingSchema = z.object({
  NotificationConfiguration: z.object({
    EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.literal(true) }),
  }),
});

/** Somebody scans what lies in quarantine: GuardDuty, or its stand-in where the state systems are mocked. */
export const uploadsAreScanned: Rule = (resources) => {
  const isMocked = resources.some(({ stack }) => stack === "arnau-state-systems");
  const plans = ofType(resources, "AWS::GuardDuty::MalwareProtectionPlan").filter(
    ({ properties }) => planSchema.safeParse(properties).success,
  );
  const standIns = ofType(resources, "AWS::Events::Rule").filter(
    ({ properties }) => ruleSchema.safeParse(properties).success,
  );
  const scanned = plans.length === 1 || (isMocked && standIns.length === 1);
  return [
    ...(scanned ? [] : ["nobody scans uploads"]),
    ...(isMocked || standIns.length === 0 ? [] : ["a stand-in scans what people send"]),
    ...buckets(resources)
      .filter(({ properties }) => !notifyingSchema.safeParse(properties).success)
      .map(({ path }) => `${path} tells nobody of uploads`),
  ];
};

const alarmSchema = z.object({
  Namespace: z.literal("AWS/GuardDuty/MalwareProtection"),
  MetricName: z.string(),
  AlarmActions: z.array(z.unknown()).min(1),
});

/** Malware, a scan that failed and one that was not allowed are heard of. */
export const theScannerIsWatched: Rule = (resources) => {
  if (ofType(resources, "AWS::GuardDuty::MalwareProtectionPlan").length === 0) return [];
  const watched = new Set(
    ofType(resources, "AWS::CloudWatch::Alarm").map(
      ({ properties }) => alarmSchema.safeParse(properties).data?.MetricName,
    ),
  );
  return ["InfectedScanCount", "FailedScanCount", "SkippedScanCount"]
    .filter((metric) => !watched.has(metric))
    .map((metric) => `no alarm on ${metric}`);
};
