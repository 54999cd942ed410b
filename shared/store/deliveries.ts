// What is under way to subscribers, and what became of it. A port, and what lies behind it.
import * as z from "zod";
import { caseIdSchema, digestSchema, type CaseId } from "#shared/cases/entry.ts";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import { eventTypeNameSchema } from "#shared/subscriptions/event-types.ts";
import type { SubscriptionId } from "#shared/subscriptions/subscription.ts";

/** How far a subscriber has come in the feed. */
export const courseSchema = z.object({
  /** Everything up to this position was taken, or is held. */
  cursor: z.int().min(0),
  /** Counted up by every write; who works on an older one has to stop. */
  version: z.int().min(0),
  /** Somebody is at work on it until then at the latest. */
  busyUntil: instantSchema.exactOptional(),
  /** Attempts in a row at which nobody seemed to be there. */
  failures: z.int().min(0),
  /** The receiver is left alone until then. */
  notBefore: instantSchema.exactOptional(),
  /** It seemed to be away, and was there again. */
  recoveredAt: instantSchema.exactOptional(),
  /** When something is to be sent next. */
  dueAt: instantSchema.exactOptional(),
  /** When somebody will be woken to do so. */
  wakeAt: instantSchema.exactOptional(),
});
export type Course = z.infer<typeof courseSchema>;

/** The events of one case that wait because the first of them was not taken. */
export const heldSchema = z.object({
  caseId: caseIdSchema,
  /** Their positions in the feed, in order. */
  waiting: z.array(z.int()).min(1),
  /** Failed attempts of the first of them. */
  failed: z.int().min(0),
  lastAt: instantSchema,
  nextAt: instantSchema,
  /** Nobody seemed to be there; then it is sent again as soon as somebody is. */
  wasAway: z.boolean(),
});
export type Held = z.infer<typeof heldSchema>;

/** One event that an administrator wants sent once more. */
export const onceMoreSchema = z.object({ eventId: z.string(), askedAt: instantSchema });
export type OnceMore = z.infer<typeof onceMoreSchema>;

/** How long an attempt took, roughly. */
const durations = ["under-100-ms", "under-1-s", "under-5-s", "under-20-s", "longer"] as const;

/** How one attempt ended. */
const outcomes = ["taken", "refused", "gone", "away"] as const;

/** What is kept of what was sent: nothing of its text. Of what named a person not even a digest, which could be guessed at. */
const sentSchema = z.strictObject({
  bytes: z.int().min(0),
  personal: z.boolean().meta({ description: "Whether it named a person, on a legal ground" }),
  digest: digestSchema.exactOptional().meta({ description: "SHA-256 of the body" }),
});

/** The beginning of an answer; its text only where nothing was sent that named a person, and it might repeat. */
const receivedSchema = z.strictObject({
  headers: z.record(z.string(), z.string()),
  start: z.string().exactOptional().meta({ description: "The first kilobyte of the text" }),
});

/** One attempt; of what was sent nothing, and of what was answered the beginning. */
export const attemptSchema = z.object({
  eventId: z.string(),
  type: eventTypeNameSchema,
  caseId: caseIdSchema,
  at: instantSchema,
  /** From 1, for each event; 0 where an administrator asked for it. */
  attempt: z.int().min(0),
  outcome: z.enum(outcomes),
  status: z.int().exactOptional(),
  /** Why there is no status. */
  why: z.string().exactOptional(),
  duration: z.enum(durations),
  nextAt: instantSchema.exactOptional(),
  /** Attempts of earlier versions know neither. */
  sent: sentSchema.exactOptional(),
  received: receivedSchema.exactOptional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export interface AttemptPage {
  /** The newest first. */
  readonly attempts: readonly Attempt[];
  readonly next: string | undefined;
}

export interface Deliveries {
  readonly course: (id: SubscriptionId) => Promise<Course | undefined>;
  /** Writes a course behind the version before it; false where somebody wrote meanwhile. */
  readonly moveOn: (id: SubscriptionId, course: Course) => Promise<boolean>;
  readonly held: (id: SubscriptionId) => Promise<readonly Held[]>;
  readonly hold: (id: SubscriptionId, held: Held) => Promise<void>;
  readonly letGo: (id: SubscriptionId, caseId: CaseId) => Promise<void>;
  readonly onceMore: (id: SubscriptionId) => Promise<readonly OnceMore[]>;
  readonly askOnceMore: (id: SubscriptionId, asked: OnceMore) => Promise<void>;
  readonly doneOnceMore: (id: SubscriptionId, eventId: string) => Promise<void>;
  readonly note: (id: SubscriptionId, attempt: Attempt) => Promise<void>;
  /** Undefined where there is no such attempt, or none any more. */
  readonly attempt: (id: SubscriptionId, name: string) => Promise<Attempt | undefined>;
  /** Undefined for a cursor that is none. */
  readonly attempts: (
    id: SubscriptionId,
    limit: number,
    cursor: string | undefined,
  ) => Promise<AttemptPage | undefined>;
}

/** The place of an attempt among those of its subscription: two at one moment are of different events. */
export const placeOfAttempt = ({ at, eventId }: Pick<Attempt, "at" | "eventId">): string =>
  `${at}#${eventId}`;

/** What an attempt is called in addresses. */
export const nameOfAttempt = (attempt: Pick<Attempt, "at" | "eventId">): string =>
  Buffer.from(placeOfAttempt(attempt)).toString("base64url");

/** A subscriber that has everything up to a position. */
export const courseFrom = (cursor: number, version = 1): Course => ({
  cursor,
  version,
  failures: 0,
});

/** The longest that attempts are remembered, in days. */
export const attemptDays = 90;

/** Roughly how long it was from one moment to another. */
export const durationBetween = (from: number, to: number): Attempt["duration"] => {
  const milliseconds = to - from;
  if (milliseconds < 100) return "under-100-ms";
  if (milliseconds < 1000) return "under-1-s";
  if (milliseconds < 5000) return "under-5-s";
  return milliseconds < 20_000 ? "under-20-s" : "longer";
};

/** Whether something is to be sent at an instant. */
export const isDue = ({ dueAt }: Pick<Course, "dueAt">, at: Instant): boolean =>
  dueAt !== undefined && dueAt <= at;
