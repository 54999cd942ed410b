import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";

/** What is wrong, one line each; nothing when the rule is kept. */
export type Rule = (resources: readonly Resource[]) => readonly string[];

const referenceSchema = z.union([
  z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
  z
    .object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) })
    .transform(({ "Fn::GetAtt": [id] }) => id),
]);

const importSchema = z.object({ "Fn::ImportValue": z.string() });

/** What an export is called: its stack, what it tells of a resource, the resource, and a hash of the three. */
const isExportOf = (name: string, { stack, id }: Resource): boolean =>
  name.startsWith(`${stack}:ExportsOutputRef${id}`) &&
  name.length === `${stack}:ExportsOutputRef${id}`.length + "01234567".length;

/** Whether a property of `from` points to `to`, in its own stack or by what another exports. */
export const pointsTo = (from: Resource, value: unknown, to: Resource): boolean => {
  if (from.stack === to.stack) return referenceSchema.safeParse(value).data === to.id;
  const name = importSchema.safeParse(value).data?.["Fn::ImportValue"];
  return name !== undefined && isExportOf(name, to);
};

/** The resource that a property of `from` points to. */
export const target = (
  resources: readonly Resource[],
  from: Resource,
  value: unknown,
): Resource | undefined => resources.find((to) => pointsTo(from, value, to));

export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] =>
  resources.filter((one) => one.type === type);

const alarmSchema = z.object({
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Value: z.unknown() })),
  AlarmActions: z.array(z.unknown()).min(1),
});

/** Whether an alarm that tells somebody watches this metric of a resource. */
export const isWatched = (
  resources: readonly Resource[],
  resource: Resource,
  metric: string,
): boolean =>
  ofType(resources, "AWS::CloudWatch::Alarm").some((alarm) => {
    const read = alarmSchema.safeParse(alarm.properties).data;
    return (
      read?.MetricName === metric &&
      read.Dimensions.some(({ Value }) => pointsTo(alarm, Value, resource))
    );
  });

const denyWithoutTls = z.object({
  Effect: z.literal("Deny"),
  Condition: z.object({ Bool: z.object({ "aws:SecureTransport": z.literal("false") }) }),
});

const policySchema = z.object({
  Queues: z.array(z.unknown()).optional(),
  Topics: z.array(z.unknown()).optional(),
  Bucket: z.unknown().optional(),
  PolicyDocument: z.object({ Statement: z.array(z.unknown()) }),
});

/** Whether a policy of this type turns away everybody who comes to a resource without TLS. */
export const isOpenToTlsAlone = (
  resources: readonly Resource[],
  resource: Resource,
  type: string,
): boolean =>
  ofType(resources, type).some((policy) => {
    const {
      Queues = [],
      Topics = [],
      Bucket,
      PolicyDocument,
    } = policySchema.parse(policy.properties);
    return (
      [...Queues, ...Topics, Bucket].some((one) => pointsTo(policy, one, resource)) &&
      PolicyDocument.Statement.some((one) => denyWithoutTls.safeParse(one).success)
    );
  });
