// What the signatures under the sample commands of officials are over, besides the commands themselves.
import { caseIdSchema } from "#shared/cases/entry.ts";

/** The case on which the commands of a route are given. */
export const sampleCases = {
  registration: caseIdSchema.parse("organization-050440185008"),
  sitting: caseIdSchema.parse("sitting-00000000000000000000000000000001"),
  assistance: caseIdSchema.parse("assistance-00000000000000000000000000000001"),
  commission: caseIdSchema.parse("commission-0075"),
} as const;

/** The Idempotency-Key of the request that a scenario shows. */
export const keyOfSample = (scenario: string): string => `sample-${scenario}`;
