// What subscribers are sent, as AsyncAPI 3: made from the very schemas that the events are made with.
import * as z from "zod";
import {
  cloudEventSchema,
  contentType,
  dataSchemaNameOf,
  dataSchemaOf,
} from "#shared/subscriptions/cloud-event.ts";
import {
  eventTypeNames,
  eventTypes,
  type EventTypeName,
} from "#shared/subscriptions/event-types.ts";
import { schedule } from "#shared/subscriptions/schedule.ts";
import type { Samples } from "#setup/openapi/samples.ts";

const info = {
  title: "Arnau events",
  version: "v1",
  license: { name: "MIT" },
  description:
    "What subscribers are told of cases, by webhook and in the feed (`GET /v1/feed`): CloudEvents 1.0 in the " +
    "structured JSON mode, signed as Standard Webhooks. An event keeps its `id` however often it comes: drop what " +
    "you have. The events of one case come in the order of `sequence`. Answer 2xx to take an event and 410 to end " +
    "the subscription; anything else, a redirect too, is sent again after " +
    `${schedule.slice(1).join(", ")} seconds with up to a tenth more, and \`Retry-After\` is heeded.`,
  "x-description": {
    kk:
      "Жазылушыларға істер туралы вебхук және лента (`GET /v1/feed`) арқылы айтылатын оқиғалар: Standard Webhooks " +
      "қолтаңбасы бар CloudEvents 1.0. Оқиғаның `id` мәні өзгермейді: бар болса, екіншісін тастаңыз. Бір істің " +
      "оқиғалары `sequence` ретімен келеді.",
    ru:
      "Что сообщается подписчикам о делах через вебхуки и ленту (`GET /v1/feed`): CloudEvents 1.0 с подписью " +
      "Standard Webhooks. `id` события не меняется: повторное отбрасывайте. События одного дела приходят в порядке " +
      "`sequence`.",
  },
};

/** The body of one type of event. */
export const payloadSchemaOf = (type: EventTypeName) =>
  cloudEventSchema.extend({
    type: z.literal(type),
    dataschema: z.literal(dataSchemaNameOf(type)),
    dataversion: z.literal(eventTypes[type].version),
    data: dataSchemaOf(type),
  });

const asJsonSchema = (schema: z.ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "output" });
  return rest;
};

const headersSchema = z.object({
  "content-type": z.literal(contentType),
  "webhook-id": z.string().meta({ description: "The `id` of the event" }),
  "webhook-timestamp": z.string().regex(/^\d+$/).meta({
    description: "Seconds since 1970 at this attempt; refuse what is older than five minutes",
  }),
  "webhook-signature": z.string().meta({
    description:
      "One signature or several with a space between, `v1,` (HMAC-SHA256) or `v1a,` (ed25519): take the message " +
      "if one is good. While a key is being changed there is one by each",
  }),
});

const examplesOf = (type: EventTypeName, samples: Samples) => {
  const found = Object.entries(samples("webhooks")).filter(([name]) => name.startsWith(type));
  for (const [name, payload] of found) {
    const parsed = payloadSchemaOf(type).safeParse(payload);
    if (!parsed.success) throw new Error(`events/samples/webhooks/${name}: ${parsed.error}`);
  }
  return found.map(([name, payload]) => ({ name, payload }));
};

const messageOf = (type: EventTypeName, samples: Samples) => {
  const { summary, kind } = eventTypes[type];
  return {
    name: type,
    title: summary.en,
    "x-title": { kk: summary.kk, ru: summary.ru },
    tags: [{ name: kind }],
    contentType,
    headers: { $ref: "#/components/schemas/Headers" },
    payload: { $ref: `#/components/schemas/${type}` },
    examples: examplesOf(type, samples),
  };
};

const messageName = (type: EventTypeName): string => type.replaceAll(".", "_");

const byType = <Made>(make: (type: EventTypeName) => Made, nameOf = messageName) =>
  Object.fromEntries(eventTypeNames.map((type) => [nameOf(type), make(type)]));

const channel = "subscriber";

/** The AsyncAPI 3.0 document; the same schemas give the same document. */
export const asyncDocumentOf = (samples: Samples) => ({
  asyncapi: "3.0.0",
  info,
  defaultContentType: contentType,
  channels: {
    [channel]: {
      address: null,
      title: "The address of a subscription",
      description: "Given by an administrator; https, and open to the Internet",
      messages: byType((type) => ({ $ref: `#/components/messages/${messageName(type)}` })),
    },
  },
  operations: {
    deliver: {
      action: "send",
      channel: { $ref: `#/channels/${channel}` },
      summary: "An event within the scope of the subscription",
      bindings: { http: { method: "POST", bindingVersion: "0.3.0" } },
      messages: eventTypeNames.map((type) => ({
        $ref: `#/channels/${channel}/messages/${messageName(type)}`,
      })),
    },
  },
  components: {
    messages: byType((type) => messageOf(type, samples)),
    schemas: {
      Headers: asJsonSchema(headersSchema),
      ...byType(
        (type) => asJsonSchema(payloadSchemaOf(type)),
        (type) => type,
      ),
    },
  },
});
