import { Duration } from "aws-cdk-lib";
import { Metric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { StopReason } from "#shared/subscriptions/subscription.ts";
import { type Binding, setting } from "./binding.ts";
import { consume } from "./consumer.ts";
import { BoundFunction } from "./function.ts";
import { WatchedQueue } from "./queue.ts";
import { Schedule } from "./schedule.ts";
import type { Surroundings } from "./surroundings.ts";
import type { WebhookStore } from "./webhook-store.ts";

interface DeliveriesProps {
  readonly surroundings: Surroundings;
  readonly store: WebhookStore;
  /** Histories and their keys: personal data are opened when they are sent. */
  readonly looking: readonly Binding[];
}

/** A run takes events for a minute, and waits for its last attempts. */
const timeout = 120;

const stopped: readonly StopReason[] = ["gone", "exhausted"];

/** The function that calls subscribers, its queue, the clock that looks every minute, and a notice where one was stopped. */
export class Deliveries extends Construct {
  readonly queue: WatchedQueue;
  /** Its rounds by the clock. */
  readonly rounds: Schedule;

  constructor(scope: Construct, id: string, { surroundings, store, looking }: DeliveriesProps) {
    super(scope, id);
    const folder = "deliver";
    this.queue = new WatchedQueue(this, "deliveries", surroundings, {
      handledWithin: timeout,
      attempts: 10,
      patience: 60,
    });
    const deliver = new BoundFunction(this, folder, {
      folder,
      description: "sends subscribers their events",
      timeout,
      surroundings,
    }).bind(
      ...looking,
      store.feed.allowing("FEED_TABLE", "GetItem", "Query"),
      store.subscriptions.allowing("SUBSCRIPTIONS_TABLE", "GetItem", "Query", "PutItem"),
      store.deliveries.allowing("DELIVERIES_TABLE", "GetItem", "Query", "PutItem", "DeleteItem"),
      store.key.forOpening("WEBHOOK_KEY_KMS_ID"),
      this.queue.forSending("DELIVERIES_QUEUE"),
      this.queue.dead.forSending("DELIVERIES_DEAD_LETTER_QUEUE"),
      setting("WEBHOOK_TARGETS", surroundings.webhookTargets),
    );
    consume(deliver, this.queue, { batchSize: 1, maxConcurrency: 5 });
    this.rounds = new Schedule(this, "every-minute", {
      target: deliver,
      everyMinutes: 1,
      surroundings,
    });
    for (const reason of stopped) this.#tellOf(reason, surroundings);
  }

  /** Operators hear of a subscription that was stopped for its receiver. */
  #tellOf(reason: StopReason, surroundings: Surroundings): void {
    const metric = new Metric({
      namespace: "Arnau",
      metricName: "subscription-disabled",
      dimensionsMap: { service: "deliver", reason },
      period: Duration.minutes(5),
      statistic: Stats.SUM,
    });
    surroundings.watch(
      metric.createAlarm(this, `stopped-${reason}`, {
        alarmDescription: `a subscription was stopped: ${reason}`,
        threshold: 1,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    );
  }
}
