import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { queueAges } from "#shared/adapters/queue-ages.ts";
import { reaching, type ServiceReply } from "#test/fakes/aws.ts";
import { handClock } from "#test/fakes/clock.ts";

const askedSchema = z.object({
  MetricDataQueries: z.array(
    z.object({
      Id: z.string(),
      MetricStat: z.object({
        Metric: z.object({ Dimensions: z.array(z.object({ Value: z.string() })) }),
      }),
    }),
  ),
});

/** CloudWatch, which knows so many values of each queue, the newest first. */
const knowing = (values: Readonly<Record<string, readonly number[]>>) => {
  const answer = (_: string, raw: unknown): ServiceReply => {
    const { MetricDataQueries } = askedSchema.parse(raw);
    const MetricDataResults = MetricDataQueries.map(({ Id, MetricStat }) => ({
      Id,
      Values: values[MetricStat.Metric.Dimensions[0]?.Value ?? ""] ?? [],
    }));
    return { status: 200, body: { MetricDataResults } };
  };
  return new CloudWatchClient(reaching(answer));
};

describe("the ages of queues", () => {
  it("are the newest values that CloudWatch has, and left out where it has none", async () => {
    const client = knowing({ notices: [42, 7], places: [0] });
    const ages = await queueAges(handClock(), client)(["signatures", "notices", "places"]);
    expect(ages).toEqual(
      new Map([
        ["notices", 42],
        ["places", 0],
      ]),
    );
  });

  it("are not known while CloudWatch does not answer, and nothing else suffers for it", async () => {
    const down = new CloudWatchClient(
      reaching(() => {
        throw new Error("down");
      }),
    );
    expect(await queueAges(handClock(), down)(["notices"])).toEqual(new Map());
  });
});
