import type { Colleagues } from "#shared/adapters/colleagues.ts";
import type { Caller } from "#shared/http/caller.ts";
import type { claimTasks, handOverTasks, releaseTasks } from "#shared/http/routes/worklist.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Claimed, TaskClaims } from "#shared/store/dynamo-task-claims.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { TaskId } from "#shared/worklist/task.ts";
import { ownOffice, worksIn } from "./own-office.ts";

interface Needs {
  readonly claims: TaskClaims;
  readonly clock: Clock;
}

/** What became of each of many tasks, with `done` as the word for what was wanted. */
const eachOf = async <One extends { readonly id: TaskId }>(
  tasks: readonly One[],
  done: string,
  change: (one: One) => Promise<Claimed>,
) => {
  const outcomes = await Promise.all(
    tasks.map(async (one) => {
      const claimed = await change(one);
      const outcome = claimed.outcome === "done" ? done : claimed.outcome;
      const holder = claimed.outcome === "gone" ? undefined : claimed.holder;
      return { id: one.id, outcome, ...(holder !== undefined && { holder }) };
    }),
  );
  return { status: 200, body: { outcomes } };
};

const identified = (ids: readonly TaskId[]) => ids.map((id) => ({ id }));

const named = ({ name }: Pick<Caller, "name">) => name !== undefined && { name };

/** Takes tasks of the caller's office that nobody holds. A repeated request finds them taken by the caller, and is well with it. */
export const takeTasks =
  ({ claims, clock }: Needs): Handle<typeof claimTasks.request> =>
  async ({ body: { role, tasks } }, { caller }) => {
    const office = ownOffice(caller, role);
    if (office === undefined) return { problem: "role-not-allowed" };
    const holder = { subject: caller.id, ...named(caller), since: clock.now() };
    return eachOf(identified(tasks), "claimed", ({ id }) => claims.claim(id, office, holder));
  };

/** Gives tasks that the caller holds back to the office. */
export const giveTasksBack =
  ({ claims }: Pick<Needs, "claims">): Handle<typeof releaseTasks.request> =>
  async ({ body: { role, tasks } }, { caller }) => {
    const office = ownOffice(caller, role);
    if (office === undefined) return { problem: "role-not-allowed" };
    return eachOf(identified(tasks), "released", ({ id }) => claims.release(id, office, caller.id));
  };

/**
 * Hands tasks over to a colleague of the same office and role: the caller's own, free ones, and those that a colleague was seen to
 * hold. An assessor was instructed by name; another one is by a command (L114-14.3b).
 */
export const handTasksOver =
  ({
    claims,
    clock,
    colleagues,
  }: Needs & { readonly colleagues: Pick<Colleagues, "find"> }): Handle<
    typeof handOverTasks.request
  > =>
  async ({ body: { role, to, note, tasks } }, { caller }) => {
    const office = ownOffice(caller, role);
    if (office === undefined || office.role === "assessor") return { problem: "role-not-allowed" };
    const colleague = await colleagues.find(to);
    if (colleague === undefined || !worksIn(colleague, office)) {
      return { problem: "colleague-unknown" };
    }
    const holder = {
      subject: to,
      name: colleague.name,
      since: clock.now(),
      handedOver: { by: caller.id, ...named(caller), ...(note !== undefined && { note }) },
    };
    return eachOf(tasks, "handed-over", ({ id, holder: seen }) =>
      claims.handOver(id, office, seen ?? caller.id, holder),
    );
  };
