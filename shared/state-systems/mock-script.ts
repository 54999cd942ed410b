import * as z from "zod";
import { stateSystemSchema } from "#shared/registration/checks.ts";

/** What can be made to go wrong with any mocked system. */
const faultsOfAll = [
  /** Answers 503 as a gateway does whose system is down. */
  "down",
  /** Refuses to serve us: 403. */
  "refuse",
  /** Fails: 500. */
  "error",
  /** Keeps the line open for `seconds` (10) and ends it with 504. */
  "time-out",
  /** Answers after `seconds` (2). */
  "delay",
  /** Answers with something that is no answer. */
  "unreadable",
] as const;

/** What can be made to go wrong with the callbacks of those that answer later. */
const faultsOfCallbacks = [
  /** Calls back twice with one message. */
  "double",
  /** Keeps the callback until it is released. */
  "hold",
  /** Signs with another secret. */
  "wrong-signature",
  /** Signs as if it were ten minutes ago. */
  "old-signature",
] as const;

/** A system that answers at once keeps its caller on the line, and the caller's line has an end. */
export const mostPauseSeconds = 20;

/** SQS delays a message no longer. */
const mostDelaySeconds = 900;

const common = {
  /** To how many questions the script applies; without it, until it is removed. */
  times: z.int().min(1).max(1_000_000).optional(),
};

export const scriptSchema = z.strictObject({
  ...common,
  fault: z.enum([...faultsOfAll, ...faultsOfCallbacks]),
  seconds: z.int().min(0).max(mostDelaySeconds).optional(),
});
export type Script = z.infer<typeof scriptSchema>;
export type Fault = Script["fault"];

/** What a system that answers at once can be told to do. */
export const immediateScriptSchema = z.strictObject({
  ...common,
  fault: z.enum(faultsOfAll),
  seconds: z.int().min(0).max(mostPauseSeconds).optional(),
});

/** A later answer on its way: what is posted, how it is signed, and how often. */
export const callbackSchema = z.strictObject({
  id: z.string(),
  system: stateSystemSchema,
  reference: z.string(),
  body: z.string(),
  signature: z.enum(["right", "wrong", "old"]),
  copies: z.int().min(1).max(2),
});
export type Callback = z.infer<typeof callbackSchema>;

/** How held callbacks are let go: in which order, and each how often. */
export const releaseSchema = z.strictObject({
  order: z.enum(["as-held", "reversed"]),
  copies: z.union([z.literal(1), z.literal(2)]),
});
export type Release = z.infer<typeof releaseSchema>;
