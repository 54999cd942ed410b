// Who signs the samples, and what the signatures of officials are over besides the commands themselves.
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

/** The head of every organisation in the samples, born in 1885. */
export const sampleHead = { surname: "Алтынсарин", givenName: "Ыбырай", iin: "850514100018" };
