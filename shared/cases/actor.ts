import * as z from "zod";
import { unitSchema } from "#shared/law/territory.ts";

/** Who may act on a case. Machines are the portal, a state system and Arnau itself. */
export const roles = [
  "portal",
  "state-system",
  "system",
  "representative",
  "commission-member",
  "commission-secretary",
  "social-officer",
  "assessor",
  "decision-maker",
  "provider",
  "protection-officer",
  "administrator",
  "auditor",
] as const;

/** The roles that people hold, by groups of the user pool. */
export const officialRoles = [
  "representative",
  "commission-member",
  "commission-secretary",
  // Applications for services (docs/adr/0040): the executive body's officials, a provider's staff, the confidential track.
  "social-officer",
  "assessor",
  "decision-maker",
  "provider",
  "protection-officer",
  "administrator",
  "auditor",
] as const satisfies readonly (typeof roles)[number][];

export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/**
 * The one who gives a command. `id` is an opaque subject (never a name or an IIN): a client of the
 * portal, a subject of the user pool, or the name of a state system. `unit` is the
 * unit of the executive body that an official works for.
 */
export const actorSchema = z.strictObject({
  id: z.string().min(1).max(128),
  role: roleSchema,
  unit: unitSchema.optional(),
});
export type Actor = z.infer<typeof actorSchema>;
