// The relay over queues in memory, and the records that it is given.
import { marshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { putAsideIn } from "#functions/relay/put-aside.ts";
import { effectQueues } from "#shared/queues/effect-queues.ts";
import type { Act } from "#shared/access/trail.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { stateSystems, stateSystemSchema } from "#shared/checks/systems.ts";
import { entryFromStream, streamEventSchema } from "#shared/store/stream.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { memoryQueues } from "#test/fakes/queues.ts";
import { allAnswers, filing, give } from "#test/samples/orders.ts";

export const notices = "https://sqs.test/0/notices";
const signatures = "https://sqs.test/0/signatures";
const places = "https://sqs.test/0/places";
export const failed = "https://sqs.test/0/relay-failed";
export const checkQueues = z
  .record(stateSystemSchema, z.string())
  .parse(Object.fromEntries(stateSystems.map((system) => [system, `check-${system}`])));

/** The relay over queues in memory; the read models only note for which case they were asked. */
export const relay = () => {
  const queues = memoryQueues();
  const projected: CaseId[] = [];
  const acts: Act[] = [];
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const needs = {
    readEntry: entryFromStream,
    carryOut: effectQueues(queues, { checks: checkQueues, notices, signatures, places }),
    project: async (caseId: CaseId) => {
      projected.push(caseId);
      return undefined;
    },
    countCase: async () => {},
    recordAct: async (act: Act) => {
      acts.push(act);
    },
    announce: async () => {},
    mayPass: () => true,
    putAside: putAsideIn(queues, failed),
    log,
    count,
  };
  const bodiesIn = (queue: string): unknown[] =>
    queues.waiting(queue).map(({ body }) => JSON.parse(body));
  return { needs, queues, projected, acts, lines, counted, bodiesIn };
};

/** An entry as the stream of the table carries it. */
export const imageOf = ({
  caseId,
  sequence,
  ...entry
}: Record<string, unknown> & Pick<Entry, "caseId" | "sequence">) =>
  marshall(
    { pk: `case#${caseId}`, sk: sequence, caseId, sequence, ...entry },
    { removeUndefinedValues: true },
  );

export const batchOf = (images: readonly unknown[], eventName = "INSERT") =>
  streamEventSchema.parse({
    Records: images.map((NewImage, place) => ({
      eventID: `event-${place}`,
      eventName,
      dynamodb: { NewImage },
    })),
  });

export const filedEntries = async (): Promise<readonly Entry[]> => {
  const desk = memoryDesk();
  await give(desk, filing());
  for (const answer of allAnswers()) await give(desk, answer);
  return desk.cases.written();
};

export const imagesOf = (entries: readonly Entry[]) =>
  entries.map((entry) => imageOf({ ...entry }));
