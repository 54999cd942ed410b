import * as z from "zod";
import { officialRoles, type Actor, type Role } from "#shared/cases/actor.ts";
import { unitSchema, type Unit } from "#shared/law/territory.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";

/** Who calls: an opaque subject with the roles it holds and, for officials, its territory. */
export interface Caller {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly unit: Unit | undefined;
  /** The organisation of the Register whose staff it is. */
  readonly provider?: string | undefined;
  /** How colleagues know it: the name that is shown, or else the one to sign in with. For their eyes, and never for a history. */
  readonly name?: string | undefined;
}

export const anonymous: Caller = { id: "anonymous", roles: [], unit: undefined };

const claimsSchema = z.looseObject({
  sub: z.string().optional(),
  client_id: z.string().optional(),
  name: z.string().optional(),
  username: z.string().optional(),
  "cognito:username": z.string().optional(),
  "cognito:groups": z.union([z.string(), z.array(z.string())]).optional(),
});

/** API Gateway hands a list in a claim over as the text "[a b]". */
const listOf = (claim: string | readonly string[] | undefined): readonly string[] => {
  if (claim === undefined) return [];
  if (typeof claim !== "string") return claim;
  return claim
    .replace(/^\[|\]$/g, "")
    .split(/[\s,]+/)
    .filter((part) => part !== "");
};

const unitIn = (groups: readonly string[]): Unit | undefined =>
  groups
    .flatMap((group) => (group.startsWith("unit-") ? [group.slice("unit-".length)] : []))
    .map((text) => unitSchema.safeParse(text).data)
    .find((unit) => unit !== undefined);

const providerIn = (groups: readonly string[]): string | undefined =>
  groups
    .flatMap((group) => (group.startsWith("provider-") ? [group.slice("provider-".length)] : []))
    .find((text) => registerNumberSchema.safeParse(text).success);

/** The caller behind the claims that API Gateway has verified: an official by groups, else a client. */
export const callerOf = (claims: unknown): Caller => {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return anonymous;
  const { sub, client_id: client, "cognito:groups": claim } = parsed.data;
  const groups = listOf(claim);
  if (groups.length > 0 && sub !== undefined) {
    const held = officialRoles.filter((role) => groups.includes(role));
    const provider = providerIn(groups);
    const isStaff = held.includes("provider") && provider !== undefined;
    const { name = parsed.data.username ?? parsed.data["cognito:username"] } = parsed.data;
    return {
      id: sub,
      roles: held,
      unit: unitIn(groups),
      ...(isStaff && { provider }),
      ...(name !== undefined && { name }),
    };
  }
  // A machine's token names the client as its own subject; a user without groups holds no role.
  const isMachine = client !== undefined && (sub === undefined || sub === client);
  return isMachine ? { id: client, roles: ["portal"], unit: undefined } : anonymous;
};

/** The caller in one role: the first of `wanted` that it holds, else any it holds. */
export const actingAs = ({ id, roles: held, unit }: Caller, wanted: readonly Role[]): Actor => {
  const role = wanted.find((one) => held.includes(one)) ?? held[0];
  if (role === undefined) throw new Error("a caller without a role passed the door");
  return { id, role, ...(unit !== undefined && { unit }) };
};
