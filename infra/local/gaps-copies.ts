import { GetBucketPolicyCommand, PutBucketPolicyCommand, S3Client } from "@aws-sdk/client-s3";
import * as z from "zod";
import { kept } from "#shared/documents/places.ts";
import { account, accessTo } from "./access.ts";
import type { Cloud } from "./cloud.ts";
import type { Resource } from "./resources.ts";

const tagCondition = "s3:ExistingObjectTag/";

const statementSchema = z.looseObject({
  Effect: z.string(),
  Condition: z
    .looseObject({ ArnNotLike: z.looseObject({ "aws:PrincipalArn": z.array(z.string()) }) })
    .optional(),
});

const policySchema = z.looseObject({ Statement: z.array(z.unknown()) });

/**
 * Lets whoever keeps files copy uploads: on AWS a copy of a file with the right tag is allowed where
 * a condition asks for that tag, here the tags of what is copied are not looked at and every copy is
 * refused. For the keepers alone quarantine is open here; what they copy has passed its inspection.
 */
export const allowCopies = async (cloud: Cloud, resources: readonly Resource[]): Promise<void> => {
  const keepers = keepersIn(resources);
  if (keepers.length === 0) return;
  const client = new S3Client(accessTo(cloud));
  const buckets = resources.filter(({ type }) => type === "AWS::S3::Bucket");
  for (const { physicalId: Bucket } of buckets) {
    const { Policy } = await client.send(new GetBucketPolicyCommand({ Bucket }));
    if (Policy?.includes(tagCondition) !== true) continue;
    const policy = policySchema.parse(JSON.parse(Policy));
    const Statement = policy.Statement.map((one) => sparing(keepers, one));
    const document = JSON.stringify({ ...policy, Statement });
    await client.send(new PutBucketPolicyCommand({ Bucket, Policy: document }));
  }
  client.destroy();
};

/** Names of the roles that put files to those of cases. The policy of a role stands below it in the tree of constructs. */
const keepersIn = (resources: readonly Resource[]): readonly string[] =>
  resources
    .filter(({ type, properties }) => type === "AWS::IAM::Policy" && mayKeep(properties))
    .flatMap(({ path }) => resources.filter((one) => one.path === path.replace(/\/[^/]+$/, "")))
    .filter(({ type }) => type === "AWS::IAM::Role")
    .map(({ physicalId }) => physicalId);

const putSchema = z.object({
  PolicyDocument: z.object({
    Statement: z.array(z.object({ Action: z.unknown(), Resource: z.unknown() })),
  }),
});

const mayKeep = (properties: unknown): boolean =>
  putSchema
    .parse(properties)
    .PolicyDocument.Statement.some(
      ({ Action, Resource }) =>
        JSON.stringify(Action).includes('"s3:PutObject"') &&
        JSON.stringify(Resource).includes(`/${kept}*`),
    );

const sparing = (roles: readonly string[], statement: unknown): unknown => {
  const parsed = statementSchema.safeParse(statement);
  const condition = parsed.data?.Condition;
  if (condition === undefined || !JSON.stringify(condition).includes(tagCondition)) {
    return statement;
  }
  const spared = roles.map((role) => `arn:aws:sts::${account}:assumed-role/${role}/*`);
  const callers = [...condition.ArnNotLike["aws:PrincipalArn"], ...spared];
  return {
    ...parsed.data,
    Condition: {
      ...condition,
      ArnNotLike: { ...condition.ArnNotLike, "aws:PrincipalArn": callers },
    },
  };
};
