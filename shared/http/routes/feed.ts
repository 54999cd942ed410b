import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";

export const readFeed = defineRoute({
  id: "readFeed",
  method: "GET",
  path: "/v1/feed",
  function: "feed-api",
  auth: { kind: "client", scope: "feed.read" },
  summary: {
    en: "The events of my subscription in one durable order, from where I have come to",
    ru: "События моей подписки в едином постоянном порядке, с достигнутого места",
    kk: "Менің жазылымымның оқиғалары бір тұрақты ретпен, жеткен жерімнен бастап",
  },
  request: {
    query: z.strictObject({
      after: z
        .string()
        .regex(/^\d{1,12}$/)
        .default("0")
        .meta({ description: "`next` of the page before; without it, from the beginning" }),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  replies: {
    200: {
      description:
        "Each event once, none left out. A page may have fewer than asked for, or none, and still be followed by others",
      body: z.strictObject({
        events: z.array(cloudEventSchema),
        next: z.string().meta({ description: "Where the next page begins" }),
        more: z.boolean().meta({ description: "Whether there is more already" }),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed", "not-found", "subscription-paused"],
});

export const feedRoutes = [readFeed] as const;
