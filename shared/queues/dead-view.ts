// A dead message as administrators see it: which one, since when, of which case; never its body.
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import { subscriptionIdSchema } from "#shared/subscriptions/subscription.ts";
import type { SeenMessage } from "./board.ts";
import { isLastResort, systemBehindQueue, type QueueName } from "./names.ts";

const kinds = ["question", "work", "mail-report", "last-resort"] as const;

/** What of a body may be told: it names cases and nobody. Anything that is not exactly that is left out. */
const namedSchema = z.object({
  caseId: caseIdSchema.optional().catch(undefined),
  sequence: z.int().min(1).optional().catch(undefined),
  system: stateSystemSchema.optional().catch(undefined),
  subscription: subscriptionIdSchema.optional().catch(undefined),
});

/** A reason is a code of ours. */
const reasonSchema = z.string().regex(/^[a-z-]{1,64}$/);

export const deadViewSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(kinds),
  attempts: z.int().meta({ description: "How often it was received; looks like this one count" }),
  sentAt: instantSchema,
  firstReceivedAt: instantSchema,
  reason: reasonSchema
    .exactOptional()
    .meta({ description: "Why a worker put it there; nothing where it was received too often" }),
  ...namedSchema.shape,
});
type DeadView = z.output<typeof deadViewSchema>;

const kindOf = (queue: QueueName): (typeof kinds)[number] => {
  if (queue === "mail-reports") return "mail-report";
  if (isLastResort(queue)) return "last-resort";
  return systemBehindQueue(queue) === undefined ? "work" : "question";
};

const namedIn = (body: string): z.output<typeof namedSchema> => {
  try {
    return namedSchema.safeParse(JSON.parse(body)).data ?? {};
  } catch {
    return {};
  }
};

/** What administrators see of a message. Reports of mail hold addresses: nothing is read of them. */
export const deadViewOf = (queue: QueueName, message: SeenMessage): DeadView => {
  const { id, attempts, sentAt, firstReceivedAt, body } = message;
  const kind = kindOf(queue);
  const reason = reasonSchema.safeParse(message.reason).data;
  const named = kind === "mail-report" ? {} : namedIn(body);
  return {
    id,
    kind,
    attempts,
    sentAt,
    firstReceivedAt,
    ...(reason !== undefined && { reason }),
    ...named,
  };
};
