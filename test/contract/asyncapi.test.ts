import { readFileSync } from "node:fs";
import { join } from "node:path";
import asyncapi from "@asyncapi/specs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { asyncDocumentOf, payloadSchemaOf } from "#setup/asyncapi/document.ts";
import { samplesIn } from "#setup/openapi/samples.ts";
import { cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";
import { eventTypeNames, eventTypeNameSchema } from "#shared/subscriptions/event-types.ts";

const root = join(import.meta.dirname, "..", "..");
const samples = samplesIn(join(root, "events", "samples"));
const written: unknown = JSON.parse(readFileSync(join(root, "events", "asyncapi.json"), "utf8"));

const documentSchema = z.object({
  channels: z.record(
    z.string(),
    z.object({ messages: z.record(z.string(), z.object({ $ref: z.string() })) }),
  ),
  components: z.object({
    messages: z.record(
      z.string(),
      z.object({
        name: eventTypeNameSchema,
        payload: z.object({ $ref: z.string() }),
        examples: z.array(z.object({ name: z.string(), payload: z.unknown() })),
      }),
    ),
    schemas: z.record(z.string(), z.looseObject({})),
  }),
});
const { channels, components } = documentSchema.parse(written);

const specification = z.looseObject({}).parse(asyncapi.schemasWithoutId["3.0.0"]);

/** What the specification says of every document, as a validator. */
const asSpecified = (): ValidateFunction => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile(specification);
};

describe("events/asyncapi.json", () => {
  it("is a document of AsyncAPI 3.0", () => {
    const validate = asSpecified();
    validate(written);
    expect(validate.errors).toBeNull();
  });

  it("would not be one with an operation that neither sends nor receives", () => {
    const validate = asSpecified();
    const broken = structuredClone(asyncDocumentOf(samples));
    broken.operations.deliver.action = "shout";
    expect(validate(broken)).toBe(false);
  });

  it("is what the schemas of today make", () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(asyncDocumentOf(samples))));
  });

  it("knows every type of event once, and refers to nothing that is not there", () => {
    const messages = Object.values(components.messages);
    expect(messages.map(({ name }) => name)).toEqual(eventTypeNames);
    for (const { payload } of messages) {
      const name = payload.$ref.slice("#/components/schemas/".length);
      expect(Object.keys(components.schemas)).toContain(name);
    }
    for (const { $ref } of Object.values(channels["subscriber"]?.messages ?? {})) {
      const name = $ref.slice("#/components/messages/".length);
      expect(Object.keys(components.messages)).toContain(name);
    }
  });

  it.each(Object.entries(components.messages))("%s has an example", (_, { examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });
});

describe("the samples of webhooks", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });

  it.each(Object.entries(samples("webhooks")))("%s is as its schemas say", (name, body) => {
    const { type } = cloudEventSchema.parse(body);
    expect(name.startsWith(type)).toBe(true);
    expect(payloadSchemaOf(type).safeParse(body).error).toBeUndefined();
    expect(ajv.validate(components.schemas[type] ?? {}, body), ajv.errorsText()).toBe(true);
  });

  it("a body of another type, or with more in it, is none of a type", () => {
    const [body] = Object.values(samples("webhooks"));
    const event = cloudEventSchema.parse(body);
    const schema = payloadSchemaOf(event.type);
    expect(schema.safeParse({ ...event, type: "registration.kept" }).success).toBe(false);
    expect(schema.safeParse({ ...event, iin: "910314200108" }).success).toBe(false);
    expect(schema.safeParse({ ...event, dataversion: 2 }).success).toBe(false);
  });
});
