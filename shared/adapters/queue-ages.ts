import { CloudWatchClient, GetMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";

/**
 * How many seconds old the oldest message of each of these queues is, by the names that SQS has for them. SQS itself
 * does not tell; a queue that has told CloudWatch nothing for ten minutes is left out, and so are all where it has no answer.
 */
export type QueueAges = (queues: readonly string[]) => Promise<ReadonlyMap<string, number>>;

const minutes = 10;

/** Ages as CloudWatch knows them. */
export const queueAges =
  (clock: Clock, client = new CloudWatchClient({ maxAttempts: 2 })): QueueAges =>
  async (queues) => {
    const now = epochMilliseconds(clock.now());
    const asked = new GetMetricDataCommand({
      StartTime: new Date(now - minutes * 60_000),
      EndTime: new Date(now),
      ScanBy: "TimestampDescending",
      MetricDataQueries: queues.map((name, place) => ({
        Id: `q${place}`,
        MetricStat: {
          Metric: {
            Namespace: "AWS/SQS",
            MetricName: "ApproximateAgeOfOldestMessage",
            Dimensions: [{ Name: "QueueName", Value: name }],
          },
          Period: 60,
          Stat: "Maximum",
        },
      })),
    });
    const ages = new Map<string, number>();
    try {
      const { MetricDataResults = [] } = await client.send(asked);
      for (const { Id, Values } of MetricDataResults) {
        const name = queues[Number(Id?.slice(1))];
        const [newest] = Values ?? [];
        if (name !== undefined && newest !== undefined) ages.set(name, newest);
      }
    } catch {
      // The board of queues has to be there above all when other things are not.
    }
    return ages;
  };
