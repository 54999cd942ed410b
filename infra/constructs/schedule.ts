import { Duration, Stack } from "aws-cdk-lib";
import { ComparisonOperator, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { EventInvokeConfig } from "aws-cdk-lib/aws-lambda";
import { CfnSchedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import { allow } from "./binding.ts";
import type { BoundFunction } from "./function.ts";
import { DeadLetterQueue } from "./queue.ts";
import type { Surroundings } from "./surroundings.ts";

interface ScheduleProps {
  readonly target: BoundFunction;
  /** Minutes from one run to the next. */
  readonly everyMinutes: number;
  readonly surroundings: Surroundings;
}

/** Tries of one run, besides the first. */
const retries = 2;
/** A run that could not take place within an hour is overtaken by the next one. */
const worthDoing = Duration.hours(1);
/** So many hours without any run are an alarm. */
const silentHours = 3;

/**
 * Runs a function time and again. A run that cannot be started, and one that failed at every try, go to a
 * dead-letter queue with an alarm; so does the silence when there are no runs at all.
 */
export class Schedule extends Construct {
  readonly dead: DeadLetterQueue;

  constructor(scope: Construct, id: string, { target, everyMinutes, surroundings }: ScheduleProps) {
    super(scope, id);
    const { functionArn } = target.lambda;
    this.dead = new DeadLetterQueue(this, "Dead", surroundings);
    const { queueArn } = this.dead.queue;
    const { account } = Stack.of(this);
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": account } },
      }),
    });
    role.addToPolicy(allow(["lambda:InvokeFunction"], [functionArn]));
    role.addToPolicy(allow(["sqs:SendMessage"], [queueArn]));
    const schedule = new CfnSchedule(this, "Schedule", {
      scheduleExpression: ScheduleExpression.rate(Duration.minutes(everyMinutes)).expressionString,
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: functionArn,
        roleArn: role.roleArn,
        input: "{}",
        deadLetterConfig: { arn: queueArn },
        retryPolicy: {
          maximumRetryAttempts: retries,
          maximumEventAgeInSeconds: worthDoing.toSeconds(),
        },
      },
    });
    // Without its policy the schedule would start a run that it may not start.
    schedule.node.addDependency(role);
    target.allow(allow(["sqs:SendMessage"], [queueArn]));
    new EventInvokeConfig(this, "Failures", {
      function: target.lambda,
      retryAttempts: retries,
      maxEventAge: worthDoing,
      onFailure: { bind: () => ({ destination: queueArn }) },
    });
    surroundings.watch(
      target.lambda
        .metricInvocations({ period: Duration.hours(1), statistic: Stats.SUM })
        .createAlarm(this, "Silence", {
          alarmDescription: `${this.node.path}: no run for ${silentHours} hours`,
          comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
          threshold: 1,
          evaluationPeriods: silentHours,
          treatMissingData: TreatMissingData.BREACHING,
        }),
    );
  }
}
