import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";

/** What is counted; every metric has one dimension, the reason. */
type MetricName =
  | "callback-refused"
  | "callback-repeated"
  | "question-failed"
  | "question-paused"
  | "document-refused"
  | "message-dead-lettered"
  | "record-dead-lettered"
  | "signature-waits"
  | "signature-failed"
  | "places-failed"
  | "notice-failed"
  | "code-failed"
  | "delivery-failed"
  | "subscription-disabled"
  | "watch-failed";

/** Counts one occurrence. Reasons are codes, never data. */
export type Count = (metric: MetricName, reason: string) => void;

/** Counts through the log in the embedded metric format, without a call to CloudWatch. */
export const openCount = (serviceName: string): Count => {
  const metrics = new Metrics({ namespace: "Arnau", serviceName });
  return (metric, reason) => {
    const single = metrics.singleMetric();
    single.addDimension("reason", reason);
    single.addMetric(metric, MetricUnit.Count, 1);
  };
};
