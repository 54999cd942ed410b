import * as z from "zod";
import { epochMilliseconds, instantAt } from "#shared/law/dates.ts";
import { errorNameOf } from "#shared/observability/logger.ts";
import { eachMessage, type Handled } from "#shared/queues/batch.ts";
import {
  callbackSchema,
  releaseSchema,
  type Callback,
  type Release,
} from "#shared/state-systems/mock-script.ts";
import { signedHeaders } from "#shared/webhooks/sign.ts";
import type { MockDeps } from "./deps.ts";

const recordSchema = z.object({ messageId: z.string(), body: z.string() });

const messageSchema = z.union([
  z.strictObject({ callback: callbackSchema }),
  z.strictObject({ release: releaseSchema }),
]);

const timeoutSeconds = 10;
const longAgoSeconds = 10 * 60;

/** Taken in now, or known to the receiver from an earlier delivery. */
const isTaken = (status: number) => (status >= 200 && status < 300) || status === 409;

const postOnce = async (
  { state, secretsOf, post, clock, log }: MockDeps,
  { id, system, body, signature }: Callback,
): Promise<boolean> => {
  const address = await state.callbackAddress();
  if (address === undefined) return false;
  const now = epochMilliseconds(clock.now());
  const at = instantAt(signature === "old" ? now - longAgoSeconds * 1000 : now);
  const secrets = signature === "wrong" ? ["some other secret"] : await secretsOf(system);
  const headers = signedHeaders(secrets, { id, at, body });
  const reply = await post({ url: `${address}/${system}`, body, headers, timeoutSeconds });
  if (reply.replied && isTaken(reply.status)) return true;
  const outcome = reply.replied ? { status: reply.status } : { reason: reply.why };
  log.warn("callback-refused", { system, ...outcome });
  return false;
};

/** Posts a callback as often as it is to come, one after the other; false where one was not taken. */
const deliverCallback = async (deps: MockDeps, callback: Callback): Promise<boolean> => {
  for (let copy = 0; copy < callback.copies; copy += 1) {
    if (!(await postOnce(deps, callback))) return false;
  }
  return true;
};

/** Lets the held callbacks go in their order; what was delivered is not held any longer. */
const releaseAll = async (deps: MockDeps, { order, copies }: Release): Promise<boolean> => {
  const held = await deps.state.held();
  let all = true;
  for (const callback of order === "reversed" ? held.toReversed() : held) {
    // One that is refused stays held and does not hold up those behind it.
    const taken = await deliverCallback(deps, { ...callback, copies });
    if (taken) await deps.state.letGo(callback.reference);
    else all = false;
  }
  return all;
};

const handleOne = async (deps: MockDeps, body: string): Promise<Handled> => {
  const message = messageSchema.parse(JSON.parse(body));
  const taken = await ("callback" in message
    ? deliverCallback(deps, message.callback)
    : releaseAll(deps, message.release));
  return taken ? "handled" : "comes-again";
};

/** Delivers the callbacks of a batch; the queue brings back what was not taken, and at last puts it aside. */
export const deliverHandler = (deps: MockDeps) =>
  eachMessage(
    recordSchema,
    ({ body }) => handleOne(deps, body),
    (error) => deps.log.error("callback-refused", { errorName: errorNameOf(error) }),
  );
