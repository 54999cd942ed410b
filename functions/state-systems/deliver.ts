import * as z from "zod";
import type { OutboundMessage } from "#shared/adapters/outbound-http.ts";
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
import { sendMessageText } from "#shared/shep/async-messages.ts";
import { statusNotificationText } from "#shared/shep/async-notices.ts";
import { responseOf } from "./async.ts";
import type { MockDeps } from "./deps.ts";
import { signedMessage } from "./soap.ts";

const recordSchema = z.object({ messageId: z.string(), body: z.string() });

const messageSchema = z.union([
  z.strictObject({ callback: callbackSchema }),
  z.strictObject({ release: releaseSchema }),
]);

const timeoutSeconds = 10;
const longAgoSeconds = 10 * 60;

/** Taken in now, or known to the receiver from an earlier delivery. */
const isTaken = (status: number) => (status >= 200 && status < 300) || status === 409;

type Outgoing = Omit<OutboundMessage, "timeoutSeconds">;

/** A callback as a Standard Webhook, for systems that speak REST. */
const asWebhook = async (
  { secretsOf, parties, clock }: MockDeps,
  { id, system, body, signature }: Callback,
  address: string,
): Promise<Outgoing> => {
  const now = epochMilliseconds(clock.now());
  const at = instantAt(signature === "old" ? now - longAgoSeconds * 1000 : now);
  const own = (await parties()).callbackSecrets?.[system];
  const good = own === undefined ? await secretsOf(system) : [own];
  const secrets = signature === "wrong" ? ["some other secret"] : good;
  const headers = signedHeaders(secrets, { id, at, body });
  return { url: `${address}/v1/answers/${system}`, body, headers };
};

/** A callback as a message of the gateway: the answer of a system, or how far the question got. */
const asMessage = async (
  { parties, clock }: MockDeps,
  callback: Callback,
  address: string,
): Promise<Outgoing> => {
  const known = await parties();
  const now = clock.now();
  const { id, chain, state, signature } = callback;
  const status = { code: state ?? "", message: "The message could not be delivered" };
  const content =
    state === undefined
      ? sendMessageText(responseOf(known, callback, now))
      : statusNotificationText({
          notificationId: id,
          messageId: chain?.messageId ?? "",
          notificationDate: now,
          messageState: state,
          status,
        });
  const headers = { "content-type": "text/xml; charset=utf-8", soapaction: '""' };
  return {
    url: `${address}/v1/shep/async`,
    body: signedMessage(known, content, signature, now),
    headers,
  };
};

const postOnce = async (deps: MockDeps, callback: Callback): Promise<boolean> => {
  const { state, clock, log } = deps;
  const { id, system, chain } = callback;
  const address = await state.callbackAddress();
  if (address === undefined) return false;
  const spelt = chain === undefined ? asWebhook : asMessage;
  const reply = await deps.post({ ...(await spelt(deps, callback, address)), timeoutSeconds });
  if (reply.replied && isTaken(reply.status)) {
    if (chain !== undefined) await state.dropMessage(id);
    return true;
  }
  // What does not get through the gateway keeps for whoever asks.
  const isKept = chain !== undefined && callback.state === undefined;
  if (isKept) await state.keepMessage({ heldAt: clock.now(), ...callback });
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
