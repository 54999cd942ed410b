import type { Reply } from "#shared/http/reply.ts";
import { on } from "#shared/http/serve.ts";
import type { Instant } from "#shared/law/dates.ts";
import {
  getMessagesResponseText,
  readGetMessages,
  readSendMessage,
  sendMessageResponseText,
  type AsyncMessage,
  type ReadAsyncMessage,
} from "#shared/shep/async-messages.ts";
import {
  deliveryNotificationResponseText,
  readDeliveryNotification,
} from "#shared/shep/async-notices.ts";
import { openEnvelope } from "#shared/shep/security-read.ts";
import type { MockParties } from "#shared/state-systems/mock-parties.ts";
import type { Callback } from "#shared/state-systems/mock-script.ts";
import { speakAsync } from "#shared/state-systems/mock-wire-routes.ts";
import { profiles, serviceBehind } from "#shared/state-systems/profiles.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import type { MockDeps } from "./deps.ts";
import { answerLater, meet } from "./meet.ts";
import { faultFor, questionIn, signedData, signedMessage, soapFault, soapReply } from "./soap.ts";

/** The answer of a system as the gateway sends it on, or keeps it. */
export const responseOf = (
  parties: MockParties,
  callback: Callback,
  now: Instant,
): AsyncMessage => {
  const { id, system, chain } = callback;
  const { speech } = profiles[system];
  if (speech.profile !== "shep-async") throw new Error(`${system} is not asynchronous`);
  return {
    messageId: id,
    correlationId: chain?.correlationId,
    serviceId: speech.service,
    messageType: "RESPONSE",
    messageDate: now,
    sender: { senderId: system },
    ...signedData(parties, speech, callback),
  };
};

const good = (parties: MockParties, content: string, now: Instant): Reply =>
  soapReply(200, signedMessage(parties, content, "right", now));

/** Takes a question in, under names of its own, for the system to answer later. */
const takeIn = async (
  deps: MockDeps,
  parties: MockParties,
  message: ReadAsyncMessage,
): Promise<Reply> => {
  const now = deps.clock.now();
  if (message.messageType !== "REQUEST") return faultFor("async", "wrong-message", now);
  const found = serviceBehind("shep-async", message.serviceId);
  if (found === undefined) return soapFault("async", "SCE004", "no such service", now);
  const { system } = found;
  const question = questionIn(parties, found, message.dataIn, now);
  if (typeof question === "string") return faultFor("async", question, now);
  const met = await meet(deps, system, question);
  if (met.met === "turned-away") return met.reply;
  // Whatever is wrong with the answer, the gateway has taken the question in.
  const chain = { messageId: deps.random.identifier(), correlationId: deps.random.identifier() };
  await answerLater(deps, system, met, chain);
  return good(parties, sendMessageResponseText({ ...chain, responseDate: now }), now);
};

/** Gives out what it could not deliver in a chain. */
const giveOut = async (
  deps: MockDeps,
  parties: MockParties,
  correlationId: string,
): Promise<Reply> => {
  const now = deps.clock.now();
  const kept = await deps.state.messageIn(correlationId);
  const messages = kept === undefined ? [] : [responseOf(parties, kept, now)];
  const about = { responseDate: now, sessionId: deps.random.identifier() };
  return good(parties, getMessagesResponseText(messages, about), now);
};

/** Forgets what was taken, or was not and is not wanted again. */
const forget = async (deps: MockDeps, parties: MockParties, messageId: string): Promise<Reply> => {
  const now = deps.clock.now();
  await deps.state.dropMessage(messageId);
  const sessionId = deps.random.identifier();
  const told = { notificationId: sessionId, responseDate: now, sessionId };
  return good(parties, deliveryNotificationResponseText(told), now);
};

const answer = async (deps: MockDeps, parties: MockParties, body: XmlElement): Promise<Reply> => {
  const message = readSendMessage(body);
  if (message !== undefined) return takeIn(deps, parties, message);
  const wanted = readGetMessages(body);
  if (wanted !== undefined) return giveOut(deps, parties, wanted.correlationId);
  const told = readDeliveryNotification(body);
  if (told !== undefined) return forget(deps, parties, told.messageId);
  return faultFor("async", "wrong-message", deps.clock.now());
};

/** POST /shep/async/v10: the gateway takes questions in, gives out what it keeps, hears what arrived. */
export const asyncRoute = (deps: MockDeps) =>
  on(speakAsync, async (_, { wire }): Promise<Reply> => {
    const parties = await deps.parties();
    const now = deps.clock.now();
    const opened = openEnvelope(wire.body, parties.transportPins, now);
    if (!opened.opened) return faultFor("async", opened.flaw, now);
    return answer(deps, parties, opened.body);
  });
