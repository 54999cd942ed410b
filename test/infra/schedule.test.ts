import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import type { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import { describe, expect, it } from "vitest";
import { BoundFunction } from "#infra/constructs/function.ts";
import { Schedule } from "#infra/constructs/schedule.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";

/** A function that runs every so many minutes, and the alarms that somebody hears of. */
const scheduled = (everyMinutes: number) => {
  const bundles = mkdtempSync(join(tmpdir(), "arnau-schedule-"));
  mkdirSync(join(bundles, "watch-terms"));
  writeFileSync(join(bundles, "watch-terms", "index.mjs"), "");
  const heard: Alarm[] = [];
  const surroundings: Surroundings = {
    bundles,
    watch: (alarm) => void heard.push(alarm),
    mockStateSystems: true,
    malwareScanner: "stand-in",
    scanSeconds: 1,
    webhookTargets: "public",
    feedReaders: [],
    noticeSender: "notices@arnau.example",
    trustAnchors: "-----BEGIN CERTIFICATE-----",
    ocspAddresses: [],
    crlAddresses: [],
    retryBaseSeconds: 1,
    askAgainSeconds: 1,
    rotationSeconds: 900,
    logLevel: "INFO",
    consoleReaches: [],
    passwordSignIn: false,
    keepData: false,
    tracing: false,
  };
  const stack = new Stack(new App(), "stack");
  const target = new BoundFunction(stack, "watch-terms", {
    folder: "watch-terms",
    description: "looks after terms",
    timeout: 300,
    surroundings,
  });
  const { dead } = new Schedule(stack, "hourly", { target, everyMinutes, surroundings });
  const template = Template.fromStack(stack);
  rmSync(bundles, { recursive: true });
  return {
    heard: heard.map(({ node }) => node.path),
    dead: dead.node.path,
    /** Whether there is a resource with these properties. */
    has: (type: string, properties: unknown): boolean => {
      const found = template.findResources(type, Match.objectLike({ Properties: properties }));
      return Object.keys(found).length > 0;
    },
  };
};

const hourly = scheduled(60);

const arnOf = (pattern: RegExp) => ({
  "Fn::GetAtt": [Match.stringLikeRegexp(pattern.source), "Arn"],
});

describe("a function on a schedule", () => {
  it("runs time and again, and a run that cannot be started goes to the dead-letter queue", () => {
    expect(
      hourly.has("AWS::Scheduler::Schedule", {
        ScheduleExpression: "rate(1 hour)",
        FlexibleTimeWindow: { Mode: "OFF" },
        Target: {
          Arn: arnOf(/watchterms/),
          RoleArn: arnOf(/hourlyRole/),
          DeadLetterConfig: { Arn: arnOf(/hourlyDead/) },
          RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 3600 },
        },
      }),
    ).toBe(true);
  });

  it("may run every minute", () => {
    expect(
      scheduled(1).has("AWS::Scheduler::Schedule", { ScheduleExpression: "rate(1 minute)" }),
    ).toBe(true);
  });

  it("is started by a role that may start it and nothing else, for this account alone", () => {
    expect(
      hourly.has("AWS::IAM::Role", {
        AssumeRolePolicyDocument: {
          Statement: [
            {
              Action: "sts:AssumeRole",
              Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
              Effect: "Allow",
              Principal: { Service: "scheduler.amazonaws.com" },
            },
          ],
        },
      }),
    ).toBe(true);
    expect(
      hourly.has("AWS::IAM::Policy", {
        PolicyDocument: {
          Statement: [
            { Action: "lambda:InvokeFunction", Effect: "Allow", Resource: arnOf(/watchterms/) },
            { Action: "sqs:SendMessage", Effect: "Allow", Resource: arnOf(/hourlyDead/) },
          ],
        },
      }),
    ).toBe(true);
  });

  it("is tried again when it failed, and goes to the dead-letter queue then", () => {
    expect(
      hourly.has("AWS::Lambda::EventInvokeConfig", {
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: arnOf(/hourlyDead/) } },
      }),
    ).toBe(true);
  });

  it("is heard of when it fails, when something lies in the queue, and when it does not run at all", () => {
    expect(hourly.dead).toBe("stack/hourly/Dead");
    expect(hourly.heard).toEqual([
      "stack/watch-terms/Errors",
      "stack/hourly/Dead/Depth",
      "stack/hourly/Silence",
    ]);
    expect(
      hourly.has("AWS::CloudWatch::Alarm", {
        MetricName: "Invocations",
        ComparisonOperator: "LessThanThreshold",
        Threshold: 1,
        Period: 3600,
        EvaluationPeriods: 3,
        TreatMissingData: "breaching",
      }),
    ).toBe(true);
  });
});
