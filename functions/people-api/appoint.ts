import { problemOf } from "#shared/http/refusal.ts";
import type { appointPerson } from "#shared/http/routes/people.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Account, NewAccount } from "#shared/identity/directory.ts";
import { refusalOfRights } from "#shared/officials/official.ts";
import { factsFor, say } from "./change.ts";
import type { PeopleNeeds } from "./needs.ts";
import { isLookedAfterBy } from "./person.ts";

/**
 * A new account, or one of this name that a request before has left half-made: in no group, so that it may do nothing, and
 * never used.
 */
const openAccount = async (
  { directory }: Pick<PeopleNeeds, "directory">,
  wanted: NewAccount,
): Promise<Account | undefined> => {
  const created = await directory.create(wanted);
  if (created !== undefined) return created;
  const found = await directory.findByName(wanted.userName);
  if (found === undefined || found.groups.length > 0 || !found.isUntouched) return undefined;
  await directory.setPassword(found.userName, wanted.password);
  return found;
};

/**
 * POST /v1/people. What may be wrong is looked at first; the account is made without any right, and gets its rights once they
 * are on record.
 */
export const appoint =
  (needs: PeopleNeeds): Handle<typeof appointPerson.request> =>
  async ({ headers, body: { userName, name, rights } }, circumstance) => {
    if (!isLookedAfterBy(rights.unit, circumstance.caller)) {
      return { problem: "unit-outside-territory" };
    }
    const facts = await factsFor(needs, rights);
    const refusal = refusalOfRights(rights, facts);
    if (refusal !== undefined) return problemOf(refusal);
    const password = needs.newPassword();
    const account = await openAccount(needs, { userName, name, password });
    if (account === undefined) return { problem: "user-name-taken" };
    const command = { name: "appoint", rights } as const;
    const said = await say(
      needs,
      account,
      { command, facts, key: headers["idempotency-key"] },
      circumstance,
    );
    if ("problem" in said) return said;
    return { status: 201, body: { person: said.person, temporaryPassword: password } };
  };
