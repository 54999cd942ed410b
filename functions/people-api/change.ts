import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Problem, Reply } from "#shared/http/reply.ts";
import type { changeRights, disablePerson } from "#shared/http/routes/people.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import type { Account } from "#shared/identity/directory.ts";
import type { Rights } from "#shared/officials/account.ts";
import {
  officialIdOf,
  officialKind,
  type OfficialCommand,
  type OfficialFacts,
} from "#shared/officials/official.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { findProvider } from "#shared/store/listed-provider.ts";
import { applyHistory } from "./apply.ts";
import type { PeopleNeeds } from "./needs.ts";
import { findAccount, isLookedAfterBy, viewOf, type PersonView } from "./person.ts";

/** What has to be known to decide on rights. */
export const factsFor = async (
  { register }: Pick<PeopleNeeds, "register">,
  { provider }: Rights,
): Promise<OfficialFacts> => ({
  isProviderListed:
    provider !== undefined && (await findProvider(register, provider)).found === "listed",
});

interface Said {
  readonly command: OfficialCommand;
  readonly facts?: OfficialFacts;
  readonly key: string | undefined;
}

/** Puts on record what is said of an account, and then does it. */
export const say = async (
  needs: PeopleNeeds,
  { subject, userName }: Pick<Account, "subject" | "userName">,
  { command, facts, key }: Said,
  { caller, correlationId, requestId }: Circumstance,
): Promise<{ readonly person: PersonView } | Problem> => {
  const caseId = officialIdOf(subject);
  if (caseId === undefined) return { problem: "not-found" };
  const outcome = await giveCommand(needs.desk, officialKind, {
    caseId,
    command,
    commandId: `${command.name}:${caller.id}#${key ?? requestId}`,
    actor: actingAs(caller, ["administrator"]),
    correlationId,
    factsFor: async () => facts,
  });
  if (outcome.done === "refused") return problemOf(outcome.refusal);
  if (outcome.done === "other-command-under-this-id") return { problem: "idempotency-key-reused" };
  const { account, loaded } = await applyHistory(needs, userName, caseId);
  return { person: viewOf(account, loaded.state) };
};

const answer = (said: { readonly person: PersonView } | Problem): Reply =>
  "problem" in said ? said : { status: 200, body: said.person };

/** PUT /v1/people/{subject}/roles. */
export const change =
  (needs: PeopleNeeds): Handle<typeof changeRights.request> =>
  async ({ path: { subject }, headers, body: rights }, circumstance) => {
    const { caller } = circumstance;
    const account = await findAccount(needs, caller, subject);
    if (account === undefined) return { problem: "not-found" };
    if (!isLookedAfterBy(rights.unit, caller)) return { problem: "unit-outside-territory" };
    const said = {
      command: { name: "changeRights", rights },
      facts: await factsFor(needs, rights),
      key: headers["idempotency-key"],
    } as const;
    return answer(await say(needs, account, said, circumstance));
  };

/** POST /v1/people/{subject}/disable and /enable. */
export const close =
  (needs: PeopleNeeds, name: "disable" | "enable"): Handle<typeof disablePerson.request> =>
  async ({ path: { subject } }, circumstance) => {
    const account = await findAccount(needs, circumstance.caller, subject);
    if (account === undefined) return { problem: "not-found" };
    const said = { command: { name }, key: undefined } as const;
    return answer(await say(needs, account, said, circumstance));
  };
