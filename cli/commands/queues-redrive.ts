import * as z from "zod";
import { flag } from "#cli/arguments.ts";
import { command } from "#cli/command.ts";
import { localOption, withDeployment } from "#cli/with-deployment.ts";
import { answer, failure } from "#cli/outcome.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { DeadMessage } from "#shared/queues/board.ts";

const noSuchQueue = failure("queue-unknown", {
  en: "there is no queue of this name with a dead-letter queue",
  ru: "нет очереди с таким именем и очередью необработанных сообщений",
  kk: "бұл атаумен өңделмеген хабарламалар кезегі бар кезек жоқ",
});

const summaries: Readonly<Record<Locale, (count: number) => string>> = {
  en: (count) => `messages put back: ${count}`,
  ru: (count) => `возвращено сообщений: ${count}`,
  kk: (count) => `қайтарылған хабарламалар: ${count}`,
};

/** Puts what could not be handled back into its queue, to be handled as if it had come now. */
export const queuesRedrive = command({
  path: ["queues", "redrive"],
  summary: {
    en: "put what could not be handled back into its queue",
    ru: "вернуть необработанное в его очередь",
    kk: "өңделмегенді өз кезегіне қайтару",
  },
  arguments: [
    { name: "queue", words: { en: "name of the queue", ru: "имя очереди", kk: "кезектің атауы" } },
  ],
  options: [localOption],
  input: z.object({ queue: z.string(), local: flag }),
  run: async ({ queue, local: here }, desk, locale) => {
    return withDeployment(desk, here, async (deployment) => {
      const messages: DeadMessage[] = [];
      const moved = await deployment.queues.redrive(queue, (message) => messages.push(message));
      if (moved === undefined) return noSuchQueue(queue);
      const lines = messages.map(({ body, reason = "–" }) => `${reason}  ${body}`);
      return answer({ queue, moved, messages }, [...lines, summaries[locale](moved)]);
    });
  },
});
