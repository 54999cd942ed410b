import * as z from "zod";
import { command, reading } from "#cli/command.ts";
import { localOption } from "#cli/with-deployment.ts";
import { answer, failure, usage } from "#cli/outcome.ts";
import { subscriptionArgument, webhookInput, withSubscription } from "#cli/webhooks.ts";
import { replayAfter } from "#shared/store/deliver-again.ts";

const notAPosition = usage("not-a-position", {
  en: "not a position of the feed: a whole number from 0",
  ru: "не позиция ленты: целое число от 0",
  kk: "лентадағы орын емес: 0-ден басталатын бүтін сан",
});

const unknownPosition = failure("position-unknown", {
  en: "the feed has not come to this position",
  ru: "лента ещё не дошла до этой позиции",
  kk: "лента бұл орынға әлі жеткен жоқ",
});

const changedMeanwhile = failure("changed-meanwhile", {
  en: "a delivery moved it on at the same moment; give the command again",
  ru: "в этот же момент шла доставка; повторите команду",
  kk: "дәл сол сәтте жеткізу жүрді; команданы қайталаңыз",
});

const asked = {
  en: "everything after that is sent again, in order",
  ru: "всё после неё будет отправлено заново по порядку",
  kk: "содан кейінгінің бәрі ретімен қайта жіберіледі",
};

export const webhooksReplay = command({
  path: ["webhooks", "replay"],
  summary: {
    en: "send a subscriber everything after a position of the feed once more",
    ru: "отправить подписчику заново всё после позиции ленты",
    kk: "жазылушыға лентадағы орыннан кейінгінің бәрін қайта жіберу",
  },
  arguments: [subscriptionArgument],
  options: [
    {
      flags: "--after <position>",
      required: true,
      words: { en: "position of the feed", ru: "позиция ленты", kk: "лентадағы орын" },
    },
    localOption,
  ],
  input: z.object({
    ...webhookInput,
    after: reading(
      z
        .string()
        .regex(/^\d{1,12}$/)
        .transform(Number),
      notAPosition,
    ),
  }),
  run: ({ after, ...named }, desk, locale) =>
    withSubscription(desk, named, async ({ webhooks }, subscription) => {
      const outcome = await replayAfter(webhooks, subscription, after);
      if (outcome === "unknown") return unknownPosition(String(after));
      if (outcome === "changed-meanwhile") return changedMeanwhile(subscription.id);
      return answer({ subscription: subscription.id, after }, [asked[locale]]);
    }),
});
