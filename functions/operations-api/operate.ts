import type { Problem } from "#shared/http/reply.ts";
import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import {
  operationsIdOf,
  operationsKind,
  type OperationCommand,
  type Operations,
} from "#shared/operations/operations.ts";
import type { QueueName } from "#shared/queues/names.ts";
import { giveCommand, type Desk, type LoadedCase } from "#shared/store/desk.ts";

interface Operated {
  /** The history of the queue afterwards, whether or not the command was accepted. */
  readonly loaded: LoadedCase<Operations>;
  readonly problem: Problem | undefined;
}

/** Puts on record what is about to be done to a queue; a repeated request is one entry. */
export const operate = async (
  desk: Desk,
  queue: QueueName,
  command: OperationCommand,
  key: string | undefined,
  { caller, correlationId, requestId }: Circumstance,
): Promise<Operated> => {
  const outcome = await giveCommand(desk, operationsKind, {
    caseId: operationsIdOf(queue),
    command,
    commandId: `${command.name}:${caller.id}#${key ?? requestId}`,
    actor: actingAs(caller, ["administrator"]),
    correlationId,
    factsFor: async () => undefined,
  });
  const { loaded } = outcome;
  if (outcome.done === "refused") return { loaded, problem: problemOf(outcome.refusal) };
  const isOther = outcome.done === "other-command-under-this-id";
  return { loaded, problem: isOther ? { problem: "idempotency-key-reused" } : undefined };
};
