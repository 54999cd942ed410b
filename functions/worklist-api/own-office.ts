import type { Colleague } from "#shared/adapters/colleagues.ts";
import type { Role } from "#shared/cases/actor.ts";
import { actingAs, callerOf, type Caller } from "#shared/http/caller.ts";
import type { Office } from "#shared/worklist/task.ts";

/** Whose tasks a caller has in a role: those of a provider, the own ones of an assessor, or those of a unit. */
const officeFor = ({ id, unit, provider }: Caller, role: Role): Office | undefined => {
  if (role === "provider") return provider === undefined ? undefined : { role, of: provider };
  if (role === "assessor") return { role, of: id };
  return unit === undefined ? undefined : { role, of: unit };
};

/** The office of a caller in the role asked for, or else the first one held; an official without a territory, or staff of no provider, has none. */
export const ownOffice = (caller: Caller, wanted: Role | undefined): Office | undefined => {
  if (wanted !== undefined && !caller.roles.includes(wanted)) return undefined;
  const { role } = actingAs(caller, wanted === undefined ? [] : [wanted]);
  return officeFor(caller, role);
};

/** An office as answers tell it. */
export const shownOffice = ({ unit, provider }: Caller, { role }: Office) => ({
  role,
  ...(unit !== undefined && { unit }),
  ...(role === "provider" && provider !== undefined && { provider }),
});

/** Whether a colleague works in an office, by the groups that a token would say it with. */
export const worksIn = ({ subject, groups }: Colleague, { of, role }: Office): boolean => {
  const caller = callerOf({ sub: subject, "cognito:groups": [...groups] });
  return caller.roles.includes(role) && officeFor(caller, role)?.of === of;
};

/** Whether a colleague is an assessor of the unit of an office: one whom it may instruct (L114-14.3b). */
export const assessesFor = ({ subject, groups }: Colleague, { of }: Office): boolean => {
  const { roles, unit } = callerOf({ sub: subject, "cognito:groups": [...groups] });
  return roles.includes("assessor") && unit === of;
};

/** The group of the user pool that everybody of an office is in. */
export const groupOf = ({ of, role }: Office): string =>
  role === "provider" ? `provider-${of}` : `unit-${of}`;
