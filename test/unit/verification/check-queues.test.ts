import { expect, it } from "vitest";
import { eachSystem } from "#infra/constructs/by-system.ts";
import { queuesBeside, systemBehind } from "#shared/verification/check-queues.ts";

const queues = eachSystem((system) => `https://sqs.test/123456789012/work-check-${system}-1`);

it("a queue beside another one is at its address, under its own name", () => {
  const beside = queuesBeside(
    queues,
    eachSystem((system) => `work-${system}-dead`),
  );
  expect(beside["tax-debt"]).toBe("https://sqs.test/123456789012/work-tax-debt-dead");
  expect(beside).toEqual(
    eachSystem((system) => `https://sqs.test/123456789012/work-${system}-dead`),
  );
});

it("a queue names its system, and no other queue does", () => {
  expect(systemBehind(queues, "arn:aws:sqs:x:123456789012:work-check-insolvency-1")).toBe(
    "insolvency",
  );
  expect(() => systemBehind(queues, "arn:aws:sqs:x:123456789012:work-notices")).toThrow("system");
});
