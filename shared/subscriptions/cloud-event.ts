// What subscribers get: CloudEvents 1.0 in the structured JSON mode, the same by webhook and in the feed.
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { supplierSchema } from "./about.ts";
import type { Announced } from "./announce.ts";
import { announcedKinds } from "./event-type.ts";
import { eventTypeNameSchema, eventTypes, type EventTypeName } from "./event-types.ts";

/** What is told of a person where the scope's legal ground names it, and nowhere else. */
export const personalPartSchema = z.strictObject({
  ground: provisionIdSchema.meta({ description: "The provision that gives the right to it" }),
  iin: z.string(),
  name: z.strictObject({
    surname: z.string(),
    givenName: z.string(),
    patronymic: z.string().optional(),
  }),
  grounds: z
    .array(provisionIdSchema)
    .exactOptional()
    .meta({ description: "The grounds of a decision on the person" }),
});
export type PersonalPart = z.infer<typeof personalPartSchema>;

/** What the data of every type have in common. */
const commonData = {
  case: z.strictObject({ id: caseIdSchema, kind: z.enum(announcedKinds) }),
  supplier: supplierSchema.exactOptional(),
  person: personalPartSchema.exactOptional(),
};

/** The data of one type of event, as subscribers read them. */
export const dataSchemaOf = (type: EventTypeName) => eventTypes[type].data.extend(commonData);

/** The address of a version of the data of a type. */
export const dataSchemaNameOf = (type: EventTypeName): string =>
  `urn:arnau:data:${type}:${eventTypes[type].version}`;

/** Where events come from. */
const source = "urn:arnau:cases";

export const contentType = "application/cloudevents+json; charset=utf-8";

/** An event as it goes out. */
export const cloudEventSchema = z.strictObject({
  specversion: z.literal("1.0"),
  id: z
    .string()
    .meta({ description: "The same however often the event comes: drop what you have" }),
  source: z.literal(source),
  type: eventTypeNameSchema,
  subject: caseIdSchema.meta({ description: "The case" }),
  time: instantSchema,
  datacontenttype: z.literal("application/json"),
  dataschema: z.string(),
  dataversion: z.int().min(1),
  sequence: z.string().meta({
    description: "The order of the events of one case: they come in the order of these texts",
    example: "0000000007.00",
  }),
  data: z.looseObject(commonData),
});
export type CloudEvent = z.infer<typeof cloudEventSchema>;

const digits = { sequence: 10, index: 2 };

/** Texts that order as the places in a history do. */
const sequenceOf = ({ sequence, index }: Announced): string =>
  `${String(sequence).padStart(digits.sequence, "0")}.${String(index).padStart(digits.index, "0")}`;

/** The event for one subscriber; `person` only where the scope names a legal ground for it. */
export const cloudEventOf = (announced: Announced, person?: PersonalPart): CloudEvent => {
  const { id, type, kind, caseId, at, supplier, data } = announced;
  return {
    specversion: "1.0",
    id,
    source,
    type,
    subject: caseId,
    time: at,
    datacontenttype: "application/json",
    dataschema: dataSchemaNameOf(type),
    dataversion: eventTypes[type].version,
    sequence: sequenceOf(announced),
    data: {
      case: { id: caseId, kind },
      ...(supplier !== undefined && { supplier }),
      ...data,
      ...(person !== undefined && { person }),
    },
  };
};
