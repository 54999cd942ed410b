import { Duration } from "aws-cdk-lib";
import { EventSourceMapping, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { allow } from "./binding.ts";
import type { BoundFunction } from "./function.ts";
import type { DeadLetterQueue, WatchedQueue } from "./queue.ts";
import type { KeepingTable } from "./table.ts";

interface ConsumerProps {
  /** Messages handed over at once, at most 10. */
  readonly batchSize: number;
  /** Batches under way at once, at least 2. */
  readonly maxConcurrency: number;
}

/** Lets a function consume a queue; it answers which messages of a batch failed. */
export const consume = (fn: BoundFunction, source: WatchedQueue, props: ConsumerProps): void => {
  const { queueArn } = source.queue;
  const actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
  fn.allow(allow(actions, [queueArn]));
  new EventSourceMapping(source, "Consumer", {
    target: fn.lambda,
    eventSourceArn: queueArn,
    batchSize: props.batchSize,
    maxConcurrency: props.maxConcurrency,
    reportBatchItemFailures: true,
  });
};

/**
 * Lets a function read the stream of a table from its beginning, in order. A batch that fails is halved and comes
 * again until it succeeds; what did not succeed within 23 hours (a stream keeps a record for 24) is reported to `lost`.
 */
export const follow = (fn: BoundFunction, source: KeepingTable, lost: DeadLetterQueue): void => {
  const { tableArn, tableStreamArn } = source.table;
  if (tableStreamArn === undefined) throw new Error(`${source.node.path} has no stream`);
  const reading = ["GetRecords", "GetShardIterator", "DescribeStream"];
  fn.allow(
    allow(
      reading.map((action) => `dynamodb:${action}`),
      [tableStreamArn],
    ),
    allow(["dynamodb:ListStreams"], [`${tableArn}/stream/*`]),
  );
  new EventSourceMapping(fn, "Stream", {
    target: fn.lambda,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    bisectBatchOnError: true,
    maxRecordAge: Duration.hours(23),
    onFailure: new SqsDlq(lost.queue),
  });
};
