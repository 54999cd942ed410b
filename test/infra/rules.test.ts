import { describe, expect, it } from "vitest";
import { routes } from "#shared/http/routes.ts";
import { changed, idOf, propertyOf, statement, without, type Break } from "./broken.ts";
import * as data from "./rules/data.ts";
import * as queues from "./rules/queues.ts";
import * as roles from "./rules/roles.ts";
import * as http from "./rules/routes.ts";
import type { Rule } from "./rules/reading.ts";
import { theVariablesOfEveryFunctionFit } from "./rules/variables.ts";
import { inProduction, synthesise, withMock } from "./templates.ts";

const mocked = synthesise(withMock);
const production = synthesise(inProduction);

const queue = { type: "AWS::SQS::Queue", path: "notices/Queue" };
const consumer = { type: "AWS::Lambda::EventSourceMapping", path: "notices/Consumer" };
const relay = { type: "AWS::Lambda::Function", path: "relay" };
const relayRole = { type: "AWS::IAM::Role", path: "relay" };
const relayPolicy = { type: "AWS::IAM::Policy", path: "relay" };
const commissionPolicy = { type: "AWS::IAM::Policy", path: "commission-api" };
const worklistPolicy = { type: "AWS::IAM::Policy", path: "worklist-api" };
const worklist = { type: "AWS::DynamoDB::Table", path: "Worklist" };
const sittings = { type: "AWS::DynamoDB::Table", path: "Sittings" };
const cases = { type: "AWS::DynamoDB::Table", path: "Cases" };
const secret = { type: "AWS::SecretsManager::Secret" };
const identifierKey = { ...secret, path: "IdentifierKey" };
const stage = { type: "AWS::ApiGatewayV2::Stage", path: "arnau-front" };
const vote = { type: "AWS::ApiGatewayV2::Route", path: "giveCaseCommand" };
const filing = { type: "AWS::ApiGatewayV2::Route", path: "createRegistration" };

/** A rule, and one change to the templates that it has to notice. */
const rules: readonly (readonly [string, Rule, Break])[] = [
  [
    "a queue that is no dead-letter queue has one",
    queues.everyQueueHasADeadLetterQueue,
    (all) => changed(all, queue, { RedrivePolicy: undefined }),
  ],
  [
    "a queue has an alarm on the age of its oldest message",
    queues.everyQueueIsWatched,
    (all) => without(all, { type: "AWS::CloudWatch::Alarm", path: "notices/Age" }),
  ],
  [
    "a dead-letter queue has an alarm on its depth",
    queues.everyQueueIsWatched,
    (all) => without(all, { type: "AWS::CloudWatch::Alarm", path: "relay-failed/Depth" }),
  ],
  [
    "an alarm tells somebody",
    queues.everyQueueIsWatched,
    (all) =>
      changed(all, { type: "AWS::CloudWatch::Alarm", path: "notices/Age" }, { AlarmActions: [] }),
  ],
  [
    "a queue is encrypted",
    queues.everyQueueIsEncryptedAndClosed,
    (all) => changed(all, queue, { SqsManagedSseEnabled: false }),
  ],
  [
    "a queue is open to TLS alone",
    queues.everyQueueIsEncryptedAndClosed,
    (all) => without(all, { type: "AWS::SQS::QueuePolicy", path: "notices/Queue" }),
  ],
  [
    "a visibility time-out is at least six times that of the function",
    queues.everyQueueWaitsForItsFunction,
    (all) => changed(all, queue, { VisibilityTimeout: 179 }),
  ],
  [
    "a consumer of a queue reports which messages failed",
    queues.everyConsumerReportsItsFailures,
    (all) => changed(all, consumer, { FunctionResponseTypes: undefined }),
  ],
  [
    "a role allows nothing on every resource",
    roles.noRoleHasAWildcard,
    (all) => changed(all, relayPolicy, statement("dynamodb:Query", "*")),
  ],
  [
    "a role allows nothing on the resources of a whole service",
    roles.noRoleHasAWildcard,
    (all) => changed(all, relayPolicy, statement("sqs:SendMessage", "arn:aws:sqs:*:*:*")),
  ],
  [
    "a role allows no action by a wildcard",
    roles.noRoleHasAWildcard,
    (all) => changed(all, relayPolicy, statement("kms:*", "arn:aws:kms:eu:1:key/1")),
  ],
  [
    "an entry of a case is never changed or taken away",
    roles.noRoleRewritesCases,
    (all) => changed(all, relayPolicy, statement("dynamodb:DeleteItem", idOf(all, cases))),
  ],
  [
    "a list is written by the relay alone",
    roles.onlyTheRelayWritesLists,
    (all) => changed(all, commissionPolicy, statement("dynamodb:PutItem", idOf(all, sittings))),
  ],
  [
    "whoever takes tasks changes nothing else of them",
    roles.onlyTheRelayWritesLists,
    (all) => changed(all, worklistPolicy, statement("dynamodb:UpdateItem", idOf(all, worklist))),
  ],
  [
    "a role has no policy of somebody else",
    roles.noRoleBorrowsAPolicy,
    (all) => changed(all, relayRole, { ManagedPolicyArns: ["arn:aws:iam::aws:policy/Any"] }),
  ],
  [
    "a function has a role of its own",
    roles.everyFunctionHasItsOwnRole,
    (all) => changed(all, relay, { Role: propertyOf(all, "verify", "Role") }),
  ],
  [
    "a function has a log group of its own",
    roles.everyFunctionHasItsOwnLog,
    (all) => changed(all, relay, { LoggingConfig: propertyOf(all, "verify", "LoggingConfig") }),
  ],
  [
    "a log group ends",
    roles.everyFunctionHasItsOwnLog,
    (all) =>
      changed(all, { type: "AWS::Logs::LogGroup", path: "relay" }, { RetentionInDays: undefined }),
  ],
  [
    "a function has an alarm on its errors",
    roles.everyFunctionIsWatched,
    (all) => without(all, { type: "AWS::CloudWatch::Alarm", path: "relay/Errors" }),
  ],
  [
    "a table can be restored to any second",
    data.everyTableCanBeRestored,
    (all) => changed(all, cases, { PointInTimeRecoverySpecification: undefined }),
  ],
  [
    "a table is encrypted under a key of KMS",
    data.everyTableIsEncrypted,
    (all) => changed(all, cases, { SSESpecification: undefined }),
  ],
  [
    "a table outlives its stack",
    data.everyTableOutlivesItsStack,
    (all) => changed(all, cases, { DeletionProtectionEnabled: false }),
  ],
  [
    "a secret is generated where it is kept",
    data.noTemplateHoldsASecret,
    (all) => changed(all, secret, { SecretString: "hunter2", GenerateSecretString: undefined }),
  ],
  [
    "the key that names persons is generated where it is kept",
    data.noTemplateHoldsASecret,
    (all) => changed(all, identifierKey, { SecretString: "hunter2" }),
  ],
  [
    "no template reads a secret",
    data.noTemplateHoldsASecret,
    (all) => changed(all, relay, { Description: "{{resolve:secretsmanager:arnau}}" }),
  ],
  [
    "no variable of a function holds a secret",
    data.noTemplateHoldsASecret,
    (all) => changed(all, relay, { Environment: { Variables: { API_TOKEN: "hunter2" } } }),
  ],
  [
    "the variables of a function fit into 4 kB",
    theVariablesOfEveryFunctionFit,
    (all) => changed(all, relay, { Environment: { Variables: { LISTS: "a".repeat(4090) } } }),
  ],
  [
    "a topic is open to TLS alone",
    queues.everyTopicIsOpenToTlsAlone,
    (all) => without(all, { type: "AWS::SNS::TopicPolicy", path: "Operators" }),
  ],
  [
    "a topic that alarms point to lets CloudWatch publish",
    queues.everyTopicOfAlarmsLetsThemIn,
    (all) => {
      const policy = { type: "AWS::SNS::TopicPolicy", path: "Operators" };
      return changed(all, policy, { PolicyDocument: { Statement: [] } });
    },
  ],
  [
    "what becomes due is written by the relay and the watcher alone",
    roles.theDaysAreKeptByTheWatch,
    (all) =>
      changed(
        all,
        { type: "AWS::IAM::Policy", path: "portal-api" },
        statement("dynamodb:PutItem", idOf(all, { type: "AWS::DynamoDB::Table", path: "Watch" })),
      ),
  ],
  [
    "papers are printed by a function that can write nothing",
    roles.readersOnlyRead,
    (all) =>
      changed(
        all,
        { type: "AWS::IAM::Policy", path: "papers-api" },
        statement("dynamodb:PutItem", idOf(all, cases)),
      ),
  ],
  [
    "a route of officials is behind the authorizer",
    http.everyRouteIsGuardedAsTheTableSays(routes),
    (all) => changed(all, vote, { AuthorizationType: "NONE" }),
  ],
  [
    "a route of machines asks for its scope",
    http.everyRouteIsGuardedAsTheTableSays(routes),
    (all) => changed(all, filing, { AuthorizationScopes: [] }),
  ],
  [
    "a route of the table is deployed",
    http.everyRouteIsGuardedAsTheTableSays(routes),
    (all) => without(all, vote),
  ],
  [
    "a deployed route is in the table",
    http.everyRouteIsGuardedAsTheTableSays(routes),
    (all) => changed(all, vote, { RouteKey: "GET /v1/everything" }),
  ],
  [
    "an API is limited",
    http.everyStageIsLimitedAndLogsNothingPersonal,
    (all) => changed(all, stage, { DefaultRouteSettings: undefined }),
  ],
  [
    "an access log holds nothing of the caller",
    http.everyStageIsLimitedAndLogsNothingPersonal,
    (all) => changed(all, stage, { AccessLogSettings: { Format: "$context.identity.sourceIp" } }),
  ],
];

describe("the templates", () => {
  it.each(rules)("%s", (_, rule, breakIt) => {
    expect(rule(mocked)).toEqual([]);
    expect(rule(production)).toEqual([]);
    expect(rule(breakIt(mocked))).not.toEqual([]);
  });
});
