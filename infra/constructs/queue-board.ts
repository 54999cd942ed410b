import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { QueueName } from "#shared/queues/names.ts";
import { allow, type Binding } from "./binding.ts";
import type { BySystem } from "./by-system.ts";
import { type DeadLetterQueue, WatchedQueue } from "./queue.ts";

type AnyQueue = WatchedQueue | DeadLetterQueue;

/** Every queue that administrators look after, by its name. */
export type QueuesByName = Readonly<Record<QueueName, AnyQueue>>;

/** The queues of questions by their names. */
export const questionQueues = (checks: BySystem<WatchedQueue>) => ({
  "check-legal-entity": checks["legal-entity"],
  "check-tax-debt": checks["tax-debt"],
  "check-insolvency": checks.insolvency,
  "check-unreliable-participants": checks["unreliable-participants"],
  "check-immovable-property": checks["immovable-property"],
  "check-accessibility": checks.accessibility,
  "check-identity-documents": checks["identity-documents"],
  "check-criminal-record": checks["criminal-record"],
  "check-narcological-register": checks["narcological-register"],
  "check-psychiatric-register": checks["psychiatric-register"],
  "check-family-relations": checks["family-relations"],
  "check-guardianship": checks.guardianship,
  "check-powers-of-attorney": checks["powers-of-attorney"],
});

/**
 * Count what is in these queues, look at what could not be handled, and put that back: nothing else is received, and no queue
 * is purged. The variable holds a JSON map of their names at SQS.
 */
export const forOperating = (scope: Construct, variable: string, queues: QueuesByName): Binding => {
  const all = Object.values(queues);
  const watched = all.filter((one) => one instanceof WatchedQueue);
  const dead = all.map((one) => (one instanceof WatchedQueue ? one.dead : one));
  const arns = (some: readonly AnyQueue[]) => some.map(({ queue }) => queue.queueArn);
  const names = Object.entries(queues).map(([name, { queue }]) => [name, queue.queueName]);
  return {
    variable,
    value: Stack.of(scope).toJsonString(Object.fromEntries(names)),
    statements: [
      allow(["sqs:GetQueueAttributes", "sqs:SendMessage"], arns(watched)),
      allow(
        [
          "sqs:GetQueueAttributes",
          "sqs:ReceiveMessage",
          "sqs:ChangeMessageVisibility",
          "sqs:DeleteMessage",
        ],
        arns(dead),
      ),
      // The ages of messages; CloudWatch takes no resource.
      allow(["cloudwatch:GetMetricData"], ["*"]),
    ],
  };
};
