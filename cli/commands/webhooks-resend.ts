import * as z from "zod";
import { command } from "#cli/command.ts";
import { localOption } from "#cli/with-deployment.ts";
import { answer, failure } from "#cli/outcome.ts";
import { subscriptionArgument, webhookInput, withSubscription } from "#cli/webhooks.ts";
import { resend } from "#shared/store/deliver-again.ts";

const unknownEvent = failure("event-unknown", {
  en: "there is no such event in the scope of the subscription",
  ru: "в области подписки нет такого события",
  kk: "жазылым аясында мұндай оқиға жоқ",
});

const asked = {
  en: "it is sent within a minute",
  ru: "будет отправлено в течение минуты",
  kk: "бір минут ішінде жіберіледі",
};

export const webhooksResend = command({
  path: ["webhooks", "resend"],
  summary: {
    en: "send a subscriber one event once more",
    ru: "отправить подписчику одно событие ещё раз",
    kk: "жазылушыға бір оқиғаны тағы бір рет жіберу",
  },
  arguments: [
    subscriptionArgument,
    {
      name: "event",
      words: { en: "id of the event", ru: "идентификатор события", kk: "оқиғаның идентификаторы" },
    },
  ],
  options: [localOption],
  input: z.object({ ...webhookInput, event: z.string() }),
  run: ({ event, ...named }, desk, locale) =>
    withSubscription(desk, named, async ({ cases, webhooks: { deliveries } }, subscription) => {
      const clock = { now: desk.now };
      const outcome = await resend({ cases, deliveries, clock }, subscription, event);
      if (outcome === "unknown") return unknownEvent(event);
      return answer({ subscription: subscription.id, event }, [asked[locale]]);
    }),
});
