import * as z from "zod";
import { stateSystemSchema, type StateSystem } from "#shared/checks/systems.ts";
import { referenceSchema } from "./envelope.ts";
import type { Speech, StateSystemProfile } from "./profile.ts";
import { profiles } from "./profiles.ts";

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
  /** Answers about somebody else. */
  "wrong-case",
  /** Says that the source behind it is down. */
  "source-down",
] as const;

/** What can be made to go wrong where an answer names its question. */
const faultsOfNames = [
  /** Answers under the name of another question: `reference`, or one that nobody put. */
  "wrong-question",
] as const;

/** What can be made to go wrong with tokens. */
const faultsOfTokens = [
  /** Refuses a good token: 401. */
  "token-refused",
] as const;

/** What can be made to go wrong with the signature of a message. */
const faultsOfSignatures = [
  /** Signs with another key. */
  "wrong-signature",
  /** Signs as if it were ten minutes ago. */
  "old-signature",
] as const;

const faultsOfData = [
  /** Its data are signed with another key, in a message that is signed rightly. */
  "wrong-data-signature",
] as const;

/** What can be made to go wrong with the callbacks of those that answer later. */
const faultsOfCallbacks = [
  /** Calls back twice with one message. */
  "double",
  /** Keeps the callback until it is released. */
  "hold",
] as const;

/** What can be made to go wrong between the gateway and us. */
const faultsOfDelivery = [
  /** The callback does not get through; the gateway keeps the message. */
  "missed",
  /** The gateway notifies that the question was not delivered; there is no answer. */
  "not-delivered",
  /** The same, and that it has stopped trying. */
  "delivery-stopped",
] as const;

const faults = [
  ...faultsOfAll,
  ...faultsOfNames,
  ...faultsOfTokens,
  ...faultsOfSignatures,
  ...faultsOfData,
  ...faultsOfCallbacks,
  ...faultsOfDelivery,
] as const;
export type Fault = (typeof faults)[number];

const faultsBySpeech: Readonly<Record<Speech["profile"], readonly Fault[]>> = {
  rest: faultsOfTokens,
  "shep-sync": [...faultsOfSignatures, ...faultsOfData],
  "shep-async": [...faultsOfSignatures, ...faultsOfData, ...faultsOfDelivery],
};

/** Over GraphQL the exchange itself is the only name of a question. */
const namesQuestions = ({ speech }: StateSystemProfile) =>
  speech.profile !== "rest" || speech.dialect !== "graphql";

const isLater = (system: StateSystem) => profiles[system].speech.answers === "callback";

/** What can be made to go wrong with this system, by how it is spoken to. */
export const faultsOf = (system: StateSystem): readonly Fault[] => [
  ...new Set([
    ...faultsOfAll,
    ...(namesQuestions(profiles[system]) ? faultsOfNames : []),
    ...faultsBySpeech[profiles[system].speech.profile],
    ...(isLater(system) ? [...faultsOfSignatures, ...faultsOfCallbacks] : []),
  ]),
];

/** A system that answers at once keeps its caller on the line, and the caller's line has an end. */
export const mostPauseSeconds = 20;

/** SQS delays a message no longer. */
const mostDelaySeconds = 900;

export const scriptSchema = z.strictObject({
  fault: z.enum(faults),
  /** To how many questions the script applies; without it, until it is removed. */
  times: z.int().min(1).max(1_000_000).optional(),
  seconds: z.int().min(0).max(mostDelaySeconds).optional(),
  /** The BIN or IIN of the applicant to whose questions alone it applies; it goes before one for all. */
  number: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  /** The question that the answer claims to be for. */
  reference: referenceSchema.optional(),
});
export type Script = z.infer<typeof scriptSchema>;

/** What this system can be told to do. */
export const scriptSchemaOf = (system: StateSystem) =>
  scriptSchema.extend({
    fault: z.enum(faultsOf(system)),
    seconds: z
      .int()
      .min(0)
      .max(isLater(system) ? mostDelaySeconds : mostPauseSeconds)
      .optional(),
  });

/** A later answer on its way: what is posted, how it is signed, and how often. */
export const callbackSchema = z.strictObject({
  id: z.string(),
  system: stateSystemSchema,
  reference: z.string(),
  /** The answer as JSON, however it is spelt on the wire. */
  body: z.string(),
  signature: z.enum(["right", "wrong", "old", "wrong-data"]),
  copies: z.int().min(1).max(2),
  /** By what the gateway names the question. */
  chain: z.strictObject({ messageId: z.string(), correlationId: z.string() }).optional(),
  /** How far the question got, in the place of an answer. */
  state: z.enum(["NOT_DELIVERED", "DELIVERY_STOPPED"]).optional(),
});
export type Callback = z.infer<typeof callbackSchema>;

/** How held callbacks are let go: in which order, and each how often. */
export const releaseSchema = z.strictObject({
  order: z.enum(["as-held", "reversed"]),
  copies: z.union([z.literal(1), z.literal(2)]),
});
export type Release = z.infer<typeof releaseSchema>;
