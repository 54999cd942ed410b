import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";
import { isOpenToTlsAlone, isWatched, ofType, pointsTo, type Rule, target } from "./reading.ts";

const queueSchema = z.object({
  VisibilityTimeout: z.number().default(30),
  SqsManagedSseEnabled: z.boolean().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.unknown() }).optional(),
});

const mappingSchema = z.object({
  EventSourceArn: z.unknown(),
  FunctionName: z.unknown(),
  FunctionResponseTypes: z.array(z.string()).default([]),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }) }).optional(),
});

const functionSchema = z.object({ Timeout: z.number().default(3) });

const queues = (resources: readonly Resource[]) => ofType(resources, "AWS::SQS::Queue");
const mappings = (resources: readonly Resource[]) =>
  ofType(resources, "AWS::Lambda::EventSourceMapping").map((one) => ({
    one,
    read: mappingSchema.parse(one.properties),
  }));

/** Where an invocation that failed at every try goes. */
const invokeConfigSchema = z.object({
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }) }).optional(),
});

const invokeConfigs = (resources: readonly Resource[]) =>
  ofType(resources, "AWS::Lambda::EventInvokeConfig").map((one) => ({
    one,
    read: invokeConfigSchema.parse(one.properties),
  }));

/**
 * A dead-letter queue is one that a queue, a mapping of a stream or a function run by a schedule puts
 * its failures in.
 */
const isDeadLetterQueue = (resources: readonly Resource[], queue: Resource): boolean =>
  queues(resources).some((one) =>
    pointsTo(one, queueSchema.parse(one.properties).RedrivePolicy?.deadLetterTargetArn, queue),
  ) ||
  [...mappings(resources), ...invokeConfigs(resources)].some(({ one, read }) =>
    pointsTo(one, read.DestinationConfig?.OnFailure.Destination, queue),
  );

export const everyQueueHasADeadLetterQueue: Rule = (resources) =>
  queues(resources)
    .filter((queue) => !isDeadLetterQueue(resources, queue))
    .filter((queue) => queueSchema.parse(queue.properties).RedrivePolicy === undefined)
    .map(({ path }) => `${path} has no dead-letter queue`);

export const everyQueueIsWatched: Rule = (resources) =>
  queues(resources).flatMap((queue) => {
    const metric = isDeadLetterQueue(resources, queue)
      ? "ApproximateNumberOfMessagesVisible"
      : "ApproximateAgeOfOldestMessage";
    return isWatched(resources, queue, metric) ? [] : [`${queue.path}: no alarm on ${metric}`];
  });

export const everyQueueIsEncryptedAndClosed: Rule = (resources) =>
  queues(resources).flatMap((queue) => {
    const encrypted = queueSchema.parse(queue.properties).SqsManagedSseEnabled === true;
    return [
      ...(encrypted ? [] : [`${queue.path} is not encrypted`]),
      ...(isOpenToTlsAlone(resources, queue, "AWS::SQS::QueuePolicy")
        ? []
        : [`${queue.path} is open without TLS`]),
    ];
  });

export const everyTopicIsOpenToTlsAlone: Rule = (resources) =>
  ofType(resources, "AWS::SNS::Topic")
    .filter((topic) => !isOpenToTlsAlone(resources, topic, "AWS::SNS::TopicPolicy"))
    .map(({ path }) => `${path} is open without TLS`);

const actionsSchema = z.object({ AlarmActions: z.array(z.unknown()).default([]) });

/** Whether an alarm of any stack tells this topic; from another stack it does so by an import that names it. */
const isToldByAlarms = (resources: readonly Resource[], topic: Resource): boolean =>
  ofType(resources, "AWS::CloudWatch::Alarm").some((alarm) =>
    actionsSchema
      .parse(alarm.properties)
      .AlarmActions.some((action) => JSON.stringify(action).includes(topic.id)),
  );

const topicPolicySchema = z.object({
  Topics: z.array(z.unknown()),
  PolicyDocument: z.object({ Statement: z.array(z.unknown()) }),
});

const letsAlarmsIn = z.object({
  Effect: z.literal("Allow"),
  Action: z.literal("sns:Publish"),
  Principal: z.object({ Service: z.literal("cloudwatch.amazonaws.com") }),
});

/** A topic with a policy of its own lets in nobody whom that does not name: an alarm would tell nobody. */
export const everyTopicOfAlarmsLetsThemIn: Rule = (resources) => {
  const policies = ofType(resources, "AWS::SNS::TopicPolicy").map((policy) => ({
    policy,
    read: topicPolicySchema.parse(policy.properties),
  }));
  const topics = ofType(resources, "AWS::SNS::Topic").filter((topic) =>
    isToldByAlarms(resources, topic),
  );
  const deaf = topics.filter(
    (topic) =>
      !policies
        .filter(({ policy, read }) => read.Topics.some((one) => pointsTo(policy, one, topic)))
        .some(({ read }) =>
          read.PolicyDocument.Statement.some((one) => letsAlarmsIn.safeParse(one).success),
        ),
  );
  return topics.length === 0
    ? ["no alarm tells anybody"]
    : deaf.map(({ path }) => `${path} does not let alarms in`);
};

/** A message must not come again while the function that has it may still be at work. */
export const everyQueueWaitsForItsFunction: Rule = (resources) =>
  consumers(resources).flatMap(({ queue, fn }) => {
    const { VisibilityTimeout: visibility } = queueSchema.parse(queue.properties);
    const { Timeout: timeout } = functionSchema.parse(fn?.properties ?? {});
    return fn !== undefined && visibility >= 6 * timeout
      ? []
      : [
          `${queue.path}: visibility time-out ${visibility} s, time-out of its function ${timeout} s`,
        ];
  });

export const everyConsumerReportsItsFailures: Rule = (resources) =>
  consumers(resources)
    .filter(({ read }) => !read.FunctionResponseTypes.includes("ReportBatchItemFailures"))
    .map(({ one }) => `${one.path} fails whole batches`);

const consumers = (resources: readonly Resource[]) =>
  mappings(resources).flatMap(({ one, read }) => {
    const queue = target(queues(resources), one, read.EventSourceArn);
    const fn = target(resources, one, read.FunctionName);
    return queue === undefined ? [] : [{ one, read, queue, fn }];
  });
