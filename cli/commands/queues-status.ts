import * as z from "zod";
import { flag } from "#cli/arguments.ts";
import { command } from "#cli/command.ts";
import { localOption, withDeployment } from "#cli/with-deployment.ts";
import { answer } from "#cli/outcome.ts";
import type { QueueStanding } from "#shared/queues/board.ts";

const headings = {
  en: ["queue", "waiting", "under way", "later", "dead"],
  ru: ["очередь", "ждут", "в работе", "позже", "не обработаны"],
  kk: ["кезек", "күтуде", "орындалуда", "кейін", "өңделмеген"],
} as const;

const cellsOf = ({ name, waiting, underWay, delayed, dead }: QueueStanding) => [
  name,
  ...[waiting, underWay, delayed, dead ?? "–"].map(String),
];

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  "),
  );
};

/** Well where no dead-letter queue holds anything. */
export const queuesStatus = command({
  path: ["queues", "status"],
  summary: {
    en: "how many messages wait in each queue, and how many could not be handled",
    ru: "сколько сообщений ждёт в каждой очереди и сколько не удалось обработать",
    kk: "әр кезекте қанша хабарлама күтіп тұр және қаншасы өңделмеді",
  },
  arguments: [],
  options: [localOption],
  input: z.object({ local: flag }),
  run: async ({ local: here }, desk, locale) => {
    return withDeployment(desk, here, async (deployment) => {
      const queues = await deployment.queues.standings();
      const well = queues.every(({ dead }) => (dead ?? 0) === 0);
      return answer({ queues }, table([headings[locale], ...queues.map(cellsOf)]), well);
    });
  },
});
