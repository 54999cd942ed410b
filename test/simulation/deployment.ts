// The tables and queues of Arnau with the settings that matter to its behaviour, as they are deployed.
import { stateSystems } from "#shared/checks/systems.ts";
import { byHolder, byOffice } from "#shared/store/worklist-rows.ts";
import type { QueueShape } from "./cloud/queues.ts";
import type { TableShape } from "./cloud/tables.ts";
import { checkQueueOf, deadOf, tableNames } from "./functions/parts.ts";

/** The queues and how often each tries, as they are deployed. */
export const queueShapes: readonly QueueShape[] = [
  ...stateSystems.map((system) => ({ name: checkQueueOf(system), attempts: 500 })),
  { name: "signatures", attempts: 500 },
  { name: "notices", attempts: 10 },
  { name: "places", attempts: 20 },
  { name: "callbacks", attempts: 10 },
  { name: "mail-status", attempts: 10 },
].map((queue) => ({ ...queue, visibility: 180, deadLetters: deadOf(queue.name) }));

/** The function that reads a queue. */
export const consumerOf = (queue: string) => {
  if (queue === "callbacks") return "state-systems";
  if (queue === "mail-status") return "mail-status";
  if (queue === "places") return "place";
  if (queue === "signatures") return "confirm-signatures";
  return queue === "notices" ? "notify" : "verify";
};

/** `onWrite` hears of what is written to the case table; `page` limits a page of a history. */
export const tableShapes = (
  onWrite: NonNullable<TableShape["onWrite"]>,
  page: number | undefined,
): TableShape[] => [
  { name: tableNames.cases, sortKey: "sk", onWrite, ...(page !== undefined && { page }) },
  { name: tableNames.caseKeys },
  { name: tableNames.idempotency },
  {
    name: tableNames.worklist,
    indexes: [
      { name: byOffice, partition: "office", sort: "dueAt" },
      { name: byHolder, partition: "holder", sort: "dueAt" },
    ],
  },
  { name: tableNames.register, sortKey: "sk" },
  { name: tableNames.scripts, sortKey: "sk" },
  { name: tableNames.documents },
  { name: tableNames.health },
  { name: tableNames.acts, sortKey: "sk" },
  { name: tableNames.outages, sortKey: "sk" },
  { name: tableNames.reads, sortKey: "sk" },
  { name: tableNames.watch, sortKey: "sk" },
  { name: tableNames.places },
  { name: tableNames.reference, sortKey: "sk" },
  { name: tableNames.sittings, sortKey: "sk" },
  { name: tableNames.reports, sortKey: "sk" },
  { name: tableNames.feed, sortKey: "sk" },
];
