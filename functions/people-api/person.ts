// Accounts as administrators see them, and whose they are to look after.
import type * as z from "zod";
import { officialRoles } from "#shared/cases/actor.ts";
import { callerOf, type Caller } from "#shared/http/caller.ts";
import type { personViewSchema } from "#shared/http/routes/people.ts";
import type { Account } from "#shared/identity/directory.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { Official } from "#shared/officials/official.ts";
import { liesIn } from "#shared/subscriptions/scope.ts";
import type { PeopleNeeds } from "./needs.ts";

export type PersonView = z.output<typeof personViewSchema>;

/** What an account may do, as everything behind the API reads its groups. */
export const rightsIn = ({ subject, groups }: Pick<Account, "subject" | "groups">) => {
  const { roles, unit, provider } = callerOf({ sub: subject, "cognito:groups": [...groups] });
  return { roles: officialRoles.filter((role) => roles.includes(role)), unit, provider };
};

/** Administrators of a unit look after it and what lies in it; those of none after all. */
export const isLookedAfterBy = (unit: Unit | undefined, caller: Pick<Caller, "unit">): boolean =>
  caller.unit === undefined || (unit !== undefined && liesIn(unit, caller.unit));

/** An account that the caller looks after; another is as if there were none. */
export const findAccount = async (
  { directory }: Pick<PeopleNeeds, "directory">,
  caller: Caller,
  subject: string,
): Promise<Account | undefined> => {
  const account = await directory.find(subject);
  if (account === undefined) return undefined;
  return isLookedAfterBy(rightsIn(account).unit, caller) ? account : undefined;
};

export const viewOf = (account: Account, { bound }: Pick<Official, "bound">): PersonView => {
  const { subject, userName, name, isEnabled, isUntouched } = account;
  const { roles, unit, provider } = rightsIn(account);
  return {
    subject,
    userName,
    ...(name !== undefined && { name }),
    roles,
    ...(unit !== undefined && { unit }),
    ...(provider !== undefined && { provider }),
    enabled: isEnabled,
    hasSignedIn: !isUntouched,
    certificateNamed: bound !== undefined,
  };
};
