// What an account of an official may do: its roles, its unit, and the provider whose staff it is (docs/adr/0051).
import * as z from "zod";
import { officialRoles } from "#shared/cases/actor.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";

export const officialRoleSchema = z.enum(officialRoles);
type OfficialRole = z.infer<typeof officialRoleSchema>;

const shape = {
  roles: z
    .array(officialRoleSchema)
    .min(1)
    .max(officialRoles.length)
    .transform((roles) => officialRoles.filter((role) => roles.includes(role)))
    .meta({ description: "What the account may do; each of them once" }),
  unit: unitSchema,
  /** Of a provider's staff alone. */
  provider: registerNumberSchema.exactOptional(),
};

const isStaff = ({ roles }: { readonly roles: readonly OfficialRole[] }) =>
  roles.includes("provider");

/** The rights of an account. Staff of a provider names it, and nobody else does. */
export const rightsSchema = z.strictObject(shape).superRefine((rights, context) => {
  if (isStaff(rights) === (rights.provider !== undefined)) return;
  const code = isStaff(rights) ? "required" : "unknown-field";
  context.addIssue({ code: "custom", path: ["provider"], params: { code } });
});
export type Rights = z.infer<typeof rightsSchema>;

/** The same as an event keeps them: with the roles as they were put in order. */
export const keptRightsSchema = z.strictObject({
  ...shape,
  roles: z.array(officialRoleSchema).min(1),
});

/**
 * Roles that one person never has together. Nobody oversees what he has done himself; and the secretary is no member of the
 * Commission (R377-24c), which is the one of the account's unit.
 */
const barred: readonly (readonly [OfficialRole, OfficialRole])[] = [
  ["administrator", "auditor"],
  ["commission-secretary", "commission-member"],
];

/** Two roles among these that bar each other, if there are any. */
export const barredAmong = (
  roles: readonly OfficialRole[],
): readonly [OfficialRole, OfficialRole] | undefined =>
  barred.find(([one, other]) => roles.includes(one) && roles.includes(other));
