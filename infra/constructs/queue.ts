import { Duration } from "aws-cdk-lib";
import { type Metric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { Queue, QueueEncryption, type QueueProps } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import type { Surroundings } from "./surroundings.ts";

interface WatchedQueueProps {
  /** Time-out of the function that consumes it, in seconds; the visibility time-out is six times that. */
  readonly handledWithin: number;
  /** How often a message is received before it goes to the dead-letter queue. */
  readonly attempts: number;
  /** Minutes after which a waiting message is an alarm. */
  readonly patience: number;
}

const everyMinute = { period: Duration.minutes(1), statistic: Stats.MAXIMUM };

const closed: QueueProps = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: Duration.days(14),
};

abstract class Watched extends Construct {
  abstract readonly queue: Queue;

  /** Send to it. */
  forSending(variable: string): Binding {
    return {
      variable,
      value: this.queue.queueUrl,
      statements: [allow(["sqs:SendMessage"], [this.queue.queueArn])],
    };
  }

  /** Send to it, for whoever has the address of a queue beside it: a name is half as long. */
  forSendingByName(variable: string): Binding {
    return { ...this.forSending(variable), value: this.queue.queueName };
  }

  protected alarm(
    surroundings: Surroundings,
    id: string,
    what: string,
    metric: Metric,
    at: number,
  ) {
    surroundings.watch(
      metric.createAlarm(this, id, {
        alarmDescription: `${this.node.path}: ${what}`,
        threshold: at,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    );
  }
}

/** A queue of last resort: whatever lies in it is an alarm. */
export class DeadLetterQueue extends Watched {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", closed);
    const depth = this.queue.metricApproximateNumberOfMessagesVisible(everyMinute);
    this.alarm(surroundings, "Depth", "messages that could not be handled", depth, 1);
  }
}

/** A queue with its dead-letter queue, an alarm on each, encrypted and open to TLS alone. */
export class WatchedQueue extends Watched {
  readonly queue: Queue;
  readonly dead: DeadLetterQueue;

  constructor(scope: Construct, id: string, surroundings: Surroundings, props: WatchedQueueProps) {
    super(scope, id);
    this.dead = new DeadLetterQueue(this, "Dead", surroundings);
    this.queue = new Queue(this, "Queue", {
      ...closed,
      visibilityTimeout: Duration.seconds(6 * props.handledWithin),
      deadLetterQueue: { queue: this.dead.queue, maxReceiveCount: props.attempts },
    });
    const age = this.queue.metricApproximateAgeOfOldestMessage(everyMinute);
    this.alarm(surroundings, "Age", "a message waits too long", age, 60 * props.patience);
  }

  /** The same, and send one anew in the place of one that has come too often. */
  forPuttingOff(variable: string): Binding {
    const { statements } = this.forSending(variable);
    const postponing = this.forPostponing(variable);
    return { ...postponing, statements: [...postponing.statements, ...statements] };
  }

  /** Put off when a message in it comes again. */
  forPostponing(variable: string): Binding {
    return {
      variable,
      value: this.queue.queueUrl,
      statements: [allow(["sqs:ChangeMessageVisibility"], [this.queue.queueArn])],
    };
  }
}
