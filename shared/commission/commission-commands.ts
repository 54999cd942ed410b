import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { mandateSchema } from "./mandates.ts";
import { personSchema } from "./person.ts";
import { subjectSchema } from "./subject.ts";

const mostMembers = 99;

/** A member with the seat that is given, and how the protocols name the person. */
const seatSchema = z.strictObject({ ...mandateSchema.shape, person: personSchema });

/** An official with the unit that employs it: the secretary comes from the Commission's own (R377-24b). */
const secretarySchema = z.strictObject({
  official: subjectSchema,
  unit: unitSchema,
  person: personSchema,
});

/** The act of the executive body that founds a Commission. */
export const foundingActSchema = z.strictObject({
  number: z.string().trim().min(1).max(100),
  date: daySchema,
});

/**
 * A Commission as its founding act has it. How many members it needs is a matter of the edition and
 * decided there; that nobody stands in it twice and that the secretary is no member is seen here
 * (R377-23a, R377-23b, R377-24c).
 */
export const foundingSchema = z
  .strictObject({
    unit: unitSchema,
    foundingAct: foundingActSchema,
    foundingNumber: z.int().min(1).max(mostMembers),
    members: z.array(seatSchema).min(1).max(mostMembers),
    secretary: secretarySchema,
  })
  .refine(({ members }) => new Set(members.map(({ member }) => member)).size === members.length, {
    path: ["members"],
    params: { code: "member-twice" },
  })
  .refine(
    ({ members, secretary }) => members.every(({ member }) => member !== secretary.official),
    { path: ["secretary"], params: { code: "secretary-is-member" } },
  );
export type Founding = z.infer<typeof foundingSchema>;

const appointMember = z.strictObject({ name: z.literal("appointMember"), ...seatSchema.shape });

/** `until` is the last day; the reason is sealed. */
const endMandate = z.strictObject({
  name: z.literal("endMandate"),
  member: subjectSchema,
  until: daySchema,
  reason: z.string().trim().min(1).max(4000),
});

const appointSecretary = z.strictObject({
  name: z.literal("appointSecretary"),
  ...secretarySchema.shape,
});

/** A member or the secretary has another name or position now, or had none on record. */
const nameOfficial = z.strictObject({
  name: z.literal("nameOfficial"),
  official: subjectSchema,
  person: personSchema,
});

const openElection = z.strictObject({ name: z.literal("openElection") });

const voteForChair = z.strictObject({ name: z.literal("voteForChair"), candidate: subjectSchema });

/** The commands on a Commission that stands, through POST /v1/commissions/{unit}/commands. */
export const commissionCommandSchema = z.discriminatedUnion("name", [
  appointMember,
  endMandate,
  appointSecretary,
  nameOfficial,
  openElection,
  voteForChair,
]);
export type StandingCommand = z.infer<typeof commissionCommandSchema>;
export type StandingCommandOf<Name extends StandingCommand["name"]> = Extract<
  StandingCommand,
  { name: Name }
>;

export type CommissionCommand =
  | StandingCommand
  | { readonly name: "found"; readonly founding: Founding };
