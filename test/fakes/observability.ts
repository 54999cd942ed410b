import type { Log, LogCode, LogFields } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";

/** A log that keeps what it is told. */
export const memoryLog = () => {
  const lines: { code: LogCode; fields: LogFields }[] = [];
  const keep = (code: LogCode, fields: LogFields) => {
    lines.push({ code, fields });
  };
  const log: Log = { info: keep, warn: keep, error: keep };
  return { log, lines };
};

/** Counts as "metric/reason". */
export const memoryCount = () => {
  const counted: string[] = [];
  const count: Count = (metric, reason) => {
    counted.push(`${metric}/${reason}`);
  };
  return { count, counted };
};
