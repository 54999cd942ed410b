// What is known of a case behind its events: whose it is, and which units it concerns.
import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { unitSchema, type Unit } from "#shared/law/territory.ts";

/** A supplier without anything of a person: a legal entity's number is public, an IIN is not (R377-12.2, G17). */
export const supplierSchema = z.strictObject({
  kind: z.enum(["legal-entity", "sole-proprietor", "specialist"]),
  bin: binSchema.exactOptional(),
});
export type Supplier = z.infer<typeof supplierSchema>;

/** A case as its events have made it so far. */
export interface About {
  readonly units: readonly Unit[];
  readonly supplier: Supplier | undefined;
}

export const nothingKnown: About = { units: [], supplier: undefined };

const savedSchema = z.object({
  type: z.literal("saved"),
  supplier: z.enum(["organization", "specialist"]),
  bin: binSchema.optional(),
  unit: unitSchema,
});

const placedSchema = z.object({ type: z.enum(["founded", "called"]), unit: unitSchema });

const transferredSchema = z.object({
  type: z.literal("transferred"),
  from: unitSchema,
  to: unitSchema,
});

const supplierOf = ({ supplier, bin }: z.infer<typeof savedSchema>): Supplier => {
  if (supplier === "specialist") return { kind: "specialist" };
  return bin === undefined ? { kind: "sole-proprietor" } : { kind: "legal-entity", bin };
};

type RawEvent = Entry["events"][number];

/** A case after one more event. A transfer concerns both units; what comes after it, the new one. */
export const learn = (about: About, event: RawEvent): About => {
  const saved = savedSchema.safeParse(event).data;
  if (saved !== undefined) return { units: [saved.unit], supplier: supplierOf(saved) };
  const placed = placedSchema.safeParse(event).data;
  if (placed !== undefined) return { ...about, units: [placed.unit] };
  const moved = transferredSchema.safeParse(event).data;
  if (moved !== undefined) return { ...about, units: [moved.to, moved.from] };
  return { ...about, units: about.units.slice(0, 1) };
};

/** Whether the case is about a person: what is decided on one is told only on a legal ground. */
export const isAboutPerson = ({ supplier }: About): boolean =>
  supplier !== undefined && supplier.kind !== "legal-entity";
