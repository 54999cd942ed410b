import type { CaseId } from "#shared/cases/entry.ts";
import type { Account, Directory } from "#shared/identity/directory.ts";
import type { Rights } from "#shared/officials/account.ts";
import { officialKind, type Official } from "#shared/officials/official.ts";
import { officialRoles } from "#shared/cases/actor.ts";
import { loadCase, type LoadedCase } from "#shared/store/desk.ts";
import { Contended } from "#shared/store/contended.ts";
import type { PeopleNeeds } from "./needs.ts";

/** The groups that carry rights; an account may be in others for other ends. */
const carriesRights = (group: string): boolean =>
  officialRoles.some((role) => role === group) || /^(?:unit|provider)-/.test(group);

const groupsOf = ({ roles, unit, provider }: Rights): readonly string[] => [
  ...roles,
  `unit-${unit}`,
  ...(provider === undefined ? [] : [`provider-${provider}`]),
];

/** Whatever is taken away goes first: between two steps an account has less than it is to have, never more. */
const regroup = async (
  directory: Directory,
  { userName, groups }: Account,
  rights: Rights,
): Promise<void> => {
  const wanted = groupsOf(rights);
  const held = groups.filter(carriesRights);
  for (const group of held.filter((one) => !wanted.includes(one))) {
    await directory.leave(userName, group);
  }
  for (const group of wanted.filter((one) => !held.includes(one))) {
    await directory.join(userName, group);
  }
};

const bring = async (
  directory: Directory,
  account: Account,
  { rights, isDisabled }: Official,
): Promise<void> => {
  const { userName, isEnabled } = account;
  if (isDisabled === true && isEnabled) await directory.disable(userName);
  if (rights !== undefined) await regroup(directory, account, rights);
  if (isDisabled === false && !isEnabled) await directory.enable(userName);
  await directory.signOut(userName);
};

/** Accounts are never deleted by us: one that is gone is a fault. */
const accountOf = async (directory: Directory, userName: string): Promise<Account> => {
  const account = await directory.findByName(userName);
  if (account === undefined) throw new Error("an account went while it was changed");
  return account;
};

/** Others who change the same account at the same moment. */
const mostRounds = 5;

/**
 * Brings an account to what its history says, and ends its sessions. Where somebody said more meanwhile it is done anew, so
 * that the last word stands whoever came last; a request that stopped half-way is made good by the next one.
 */
export const applyHistory = async (
  { desk, directory }: Pick<PeopleNeeds, "desk" | "directory">,
  userName: string,
  caseId: CaseId,
): Promise<{ readonly account: Account; readonly loaded: LoadedCase<Official> }> => {
  let loaded = await loadCase(desk.cases, officialKind, caseId);
  for (let round = 0; round < mostRounds; round += 1) {
    await bring(directory, await accountOf(directory, userName), loaded.state);
    const after = await loadCase(desk.cases, officialKind, caseId);
    if (after.entries.length === loaded.entries.length) {
      return { account: await accountOf(directory, userName), loaded };
    }
    loaded = after;
  }
  throw new Contended(`an account was changed by others ${mostRounds} times in a row`);
};
