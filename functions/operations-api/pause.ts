import type { StateSystem } from "#shared/checks/systems.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { pauseStateSystem, resumeStateSystem } from "#shared/http/routes/operations.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { queueOfSystem, type OperationCommand } from "#shared/operations/operations.ts";
import type { ByHand } from "#shared/operations/pause.ts";
import { operate } from "./operate.ts";
import type { OperationsNeeds } from "./needs.ts";
import { viewSystems } from "./show-systems.ts";

/** A pause that ends is kept as an outage before asking goes on: none is lost in between. */
const heed = async (
  { breakers, outages, desk }: OperationsNeeds,
  system: StateSystem,
  said: ByHand,
): Promise<void> => {
  const { byHand } = await breakers.find(system);
  const isNews = byHand !== undefined && byHand.sequence < said.sequence;
  if (isNews && byHand.pause !== undefined && said.pause === undefined) {
    const { since, reason, by } = byHand.pause;
    await outages.keep({ kind: "paused", system, since, until: desk.clock.now(), reason, by });
  }
  await breakers.heed(system, said);
};

/**
 * Puts on record that a system is paused or asked again, and has that heeded. A request that stopped between the two is
 * made good by the next one, be it refused.
 */
const give = async (
  needs: OperationsNeeds,
  { system, key }: { readonly system: StateSystem; readonly key: string | undefined },
  command: OperationCommand,
  circumstance: Circumstance,
): Promise<Reply> => {
  const queue = queueOfSystem(system);
  const { loaded, problem } = await operate(needs.desk, queue, command, key, circumstance);
  const { entries, state } = loaded;
  const { pause } = state;
  if (entries.length > 0) {
    const said = { sequence: entries.length, ...(pause !== undefined && { pause }) };
    await heed(needs, system, said);
  }
  if (problem !== undefined) return problem;
  const [body] = await viewSystems(needs, [system]);
  return { status: 200, body };
};

/** POST /v1/operations/systems/{system}/pause. */
export const pauseSystem =
  (needs: OperationsNeeds): Handle<typeof pauseStateSystem.request> =>
  ({ path: { system }, headers, body: why }, circumstance) =>
    give(
      needs,
      { system, key: headers["idempotency-key"] },
      { name: "pause", ...why },
      circumstance,
    );

/** POST /v1/operations/systems/{system}/resume. */
export const resumeSystem =
  (needs: OperationsNeeds): Handle<typeof resumeStateSystem.request> =>
  ({ path: { system }, headers, body: why }, circumstance) =>
    give(
      needs,
      { system, key: headers["idempotency-key"] },
      { name: "resume", ...why },
      circumstance,
    );
