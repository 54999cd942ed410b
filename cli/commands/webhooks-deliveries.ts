import * as z from "zod";
import { count } from "#cli/arguments.ts";
import { command } from "#cli/command.ts";
import { localOption } from "#cli/with-deployment.ts";
import { answer } from "#cli/outcome.ts";
import { subscriptionArgument, webhookInput, withSubscription } from "#cli/webhooks.ts";
import type { Attempt } from "#shared/store/deliveries.ts";

const usualLimit = 20;

const lineOf = ({ at, eventId, attempt, outcome, status, why, nextAt }: Attempt): string =>
  [
    at,
    outcome.padEnd(7),
    String(status ?? why ?? "").padEnd(16),
    `#${attempt}`,
    eventId,
    ...(nextAt === undefined ? [] : [`→ ${nextAt}`]),
  ].join("  ");

const words = {
  state: { en: "state", ru: "состояние", kk: "күйі" },
  position: { en: "position", ru: "позиция", kk: "орны" },
  waiting: { en: "waiting", ru: "ожидает", kk: "күтуде" },
};

export const webhooksDeliveries = command({
  path: ["webhooks", "deliveries"],
  summary: {
    en: "how far a subscriber is, what waits, and the last attempts",
    ru: "сколько доставлено подписчику, что ожидает и последние попытки",
    kk: "жазылушыға қаншасы жеткізілді, не күтуде және соңғы әрекеттер",
  },
  arguments: [subscriptionArgument],
  options: [
    {
      flags: "--limit <count>",
      words: { en: "so many attempts", ru: "столько попыток", kk: "сонша әрекет" },
    },
    localOption,
  ],
  input: z.object({ ...webhookInput, limit: count.optional() }),
  run: ({ limit = usualLimit, ...named }, desk, locale) =>
    withSubscription(desk, named, async ({ webhooks }, { id, stopped }) => {
      const { deliveries, feed } = webhooks;
      const course = await deliveries.course(id);
      const held = await deliveries.held(id);
      const last = await feed.last();
      const position = course?.cursor ?? last;
      const waiting = held.reduce((sum, one) => sum + one.waiting.length, 0);
      const page = await deliveries.attempts(id, Math.max(1, limit), undefined);
      const attempts = page?.attempts ?? [];
      const state = stopped?.why ?? "active";
      const summary = [
        `${words.state[locale]}: ${state}`,
        `${words.position[locale]}: ${position}/${last}`,
        `${words.waiting[locale]}: ${waiting}`,
      ].join(", ");
      return answer({ subscription: id, state, position, last, waiting, attempts }, [
        summary,
        ...attempts.map(lineOf),
      ]);
    }),
});
