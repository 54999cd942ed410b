// What administrators do with queues and systems, over queues and tables in memory.
import { operationsApi } from "#functions/operations-api/operations-api.ts";
import { boardBeside } from "#shared/adapters/queue-pairs.ts";
import { operationRoutes } from "#shared/http/routes/operations.ts";
import { isLastResort, queueNames, type QueueName } from "#shared/queues/names.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { openGate } from "./breakers.ts";
import { eventAmong, sendingTo, type Call } from "./calls.ts";
import { memoryDesk } from "./desk.ts";
import { memoryTable } from "./dynamo.ts";
import { memoryLog } from "./observability.ts";
import { memorySqs } from "./sqs.ts";

export const memoryOperations = () => {
  const desk = memoryDesk();
  const health = memoryTable();
  const queues = memorySqs(queueNames, queueNames.filter(isLastResort), desk.clock);
  const names = Object.fromEntries(queueNames.map((name) => [name, name]));
  const breakers = dynamoBreakers(health.dynamo, "health");
  const outages = dynamoOutages(memoryTable().dynamo, "outages");
  const known = new Map<QueueName, number>();
  const { log } = memoryLog();
  const handler = operationsApi(log, {
    desk,
    breakers,
    outages,
    board: boardBeside(queues.address, names, queues.sqs),
    ages: async () => known,
  });
  const send = sendingTo(operationRoutes, handler);
  return {
    desk,
    health,
    queues,
    known,
    breakers,
    gate: openGate(desk.clock, breakers, outages),
    call: async (one: Call) => send(eventAmong(operationRoutes)(one)),
  };
};
