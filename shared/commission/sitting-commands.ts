import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { subjectSchema } from "./subject.ts";

const words = z.string().trim().min(1).max(500);

/** Where members meet, in words: a room, or how to join from afar. Sealed as all free text is. */
export const venueSchema = z.strictObject({ place: words.optional(), remote: words.optional() });
export type Venue = Readonly<z.infer<typeof venueSchema>>;

/** Why a sitting was called off. */
export const cancellationSchema = z.strictObject({ reason: z.string().trim().min(1).max(4000) });

/** A sitting that is called for a time, with what is known of its agenda (R377-24a). */
export const conveneSchema = z.strictObject({
  unit: unitSchema,
  startsAt: instantSchema,
  ...venueSchema.shape,
  agenda: z.array(caseIdSchema).max(500).optional(),
});

/** Who is there when the sitting is opened (R377-25). */
const openSitting = z
  .strictObject({
    name: z.literal("openSitting"),
    present: z.array(subjectSchema).min(1).max(99),
  })
  .refine(({ present }) => new Set(present).size === present.length, {
    path: ["present"],
    params: { code: "member-twice" },
  });

const recordArrival = z.strictObject({ name: z.literal("recordArrival"), member: subjectSchema });
const recordDeparture = z.strictObject({
  name: z.literal("recordDeparture"),
  member: subjectSchema,
});

const putOnAgenda = z.strictObject({ name: z.literal("putOnAgenda"), caseId: caseIdSchema });

const voteForPresiding = z.strictObject({
  name: z.literal("voteForPresiding"),
  candidate: subjectSchema,
});

const closeSitting = z.strictObject({ name: z.literal("closeSitting") });

/** Why, in words, which are sealed as all free text is. */
const cancelSitting = z.strictObject({
  name: z.literal("cancelSitting"),
  ...cancellationSchema.shape,
});

/** The SHA-256 of the protocol's facts as they were shown, and the languages that it is in. */
const signProtocol = z.strictObject({
  name: z.literal("signProtocol"),
  digest: digestSchema,
  languages: z.array(localeSchema).min(1).max(3),
});

/** The commands on a sitting that was called, through POST /v1/sittings/{id}/commands. */
export const sittingCommandSchema = z.discriminatedUnion("name", [
  openSitting,
  recordArrival,
  recordDeparture,
  putOnAgenda,
  voteForPresiding,
  closeSitting,
  cancelSitting,
  signProtocol,
]);
export type HeldCommand = z.infer<typeof sittingCommandSchema>;
export type HeldCommandOf<Name extends HeldCommand["name"]> = Extract<HeldCommand, { name: Name }>;

export type Convening = z.infer<typeof conveneSchema>;
export type SittingCommand =
  | HeldCommand
  | { readonly name: "convene"; readonly convening: Convening };
