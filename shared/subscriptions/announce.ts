import * as z from "zod";
import { caseIdSchema, type Entry } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema, type ProvisionId } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { isAboutPerson, learn, nothingKnown, supplierSchema, type About } from "./about.ts";
import { announcedKinds } from "./event-type.ts";
import {
  eventTypeNames,
  eventTypeNameSchema,
  eventTypes,
  type EventTypeName,
} from "./event-types.ts";

/** One event that subscribers may be told of. It holds nothing of a person. */
export const announcedSchema = z.object({
  /** Made of its place in the history, so that the same event always has the same. */
  id: z.string(),
  type: eventTypeNameSchema,
  kind: z.enum(announcedKinds),
  caseId: caseIdSchema,
  /** The entry of the history, from 1, and the event in it, from 0. */
  sequence: z.int().min(1),
  index: z.int().min(0),
  at: instantSchema,
  /** The units of the executive body that it concerns; the first is the one the case belongs to. */
  units: z.array(unitSchema),
  supplier: supplierSchema.exactOptional(),
  data: z.record(z.string(), z.unknown()),
});
export type Announced = z.infer<typeof announcedSchema>;

/** The name of an event by its place in a history. */
export const announcedId = ({
  caseId,
  sequence,
  index,
}: Pick<Announced, "caseId" | "sequence" | "index">): string => `${caseId}_${sequence}_${index}`;

/** The place that an event's name tells of; undefined where it is no such name. */
export const placeNamed = (id: string) => {
  const [, caseId, sequence, index] = /^([a-z]+-[\w-]+)_(\d{1,9})_(\d{1,3})$/.exec(id) ?? [];
  const named = caseIdSchema.safeParse(caseId);
  return named.success
    ? { caseId: named.data, sequence: Number(sequence), index: Number(index) }
    : undefined;
};

/** Whether an event comes before another one in the history of their case. */
export const comesBefore = (
  one: Pick<Announced, "sequence" | "index">,
  other: Pick<Announced, "sequence" | "index">,
): boolean =>
  one.sequence < other.sequence || (one.sequence === other.sequence && one.index < other.index);

type RawEvent = Entry["events"][number];

const madeFrom = new Map(
  eventTypeNames.map((name) => [`${eventTypes[name].kind}/${eventTypes[name].from}`, name]),
);

/** The type under which an event of a kind of case is told; undefined where it is not. */
const typeOf = (kind: string, { type }: RawEvent): EventTypeName | undefined =>
  madeFrom.get(`${kind}/${type}`);

/** Whether an entry holds anything that subscribers may be told of. */
export const isAnnounced = ({ kind, events }: Pick<Entry, "kind" | "events">): boolean =>
  events.some((event) => typeOf(kind, event) !== undefined);

const groundSchema = z.object({ ground: provisionIdSchema });
const claimsSchema = z.object({ claims: z.array(groundSchema) });

/** The provisions that a decision rests on (R377-27b, R377-32). */
const groundsIn = (event: RawEvent): readonly ProvisionId[] | undefined => {
  const claims = claimsSchema.safeParse(event).data?.claims;
  if (claims !== undefined) return [...new Set(claims.map(({ ground }) => ground))];
  const single = groundSchema.safeParse(event).data;
  return single && [single.ground];
};

const announcedOf = (
  { caseId, sequence, at }: Entry,
  type: EventTypeName,
  index: number,
  event: RawEvent,
  about: About,
): Announced => {
  const grounds = isAboutPerson(about) ? undefined : groundsIn(event);
  return {
    id: announcedId({ caseId, sequence, index }),
    type,
    kind: eventTypes[type].kind,
    caseId,
    sequence,
    index,
    at,
    units: [...about.units],
    ...(about.supplier !== undefined && { supplier: about.supplier }),
    data: eventTypes[type].data.parse({ ...event, ...(grounds !== undefined && { grounds }) }),
  };
};

/** An announced event with what of its entry is told on a legal ground alone. */
export interface AnnouncedEntry {
  readonly announced: Announced;
  readonly entry: Entry;
  readonly grounds: readonly ProvisionId[] | undefined;
}

/** Everything of a history that subscribers may be told of, in its order. */
export const announcedIn = (entries: readonly Entry[]): readonly AnnouncedEntry[] => {
  const found: AnnouncedEntry[] = [];
  let about = nothingKnown;
  for (const entry of entries) {
    for (const [index, event] of entry.events.entries()) {
      about = learn(about, event);
      const type = typeOf(entry.kind, event);
      if (type === undefined) continue;
      const announced = announcedOf(entry, type, index, event, about);
      found.push({ announced, entry, grounds: groundsIn(event) });
    }
  }
  return found;
};
