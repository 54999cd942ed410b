import { epochMilliseconds } from "#shared/law/dates.ts";
import {
  getMessagesText,
  readGetMessagesResponse,
  readSendMessageResponse,
  sendMessageText,
  type ReadAsyncMessage,
} from "#shared/shep/async-messages.ts";
import { deliveryNotificationText, type DeliveryNotification } from "#shared/shep/async-notices.ts";
import type { SpeechOf } from "#shared/state-systems/profile.ts";
import type { OurCredentials } from "#shared/state-systems/trust.ts";
import type { Exchange } from "#shared/verification/exchanges.ts";
import {
  delay,
  meaningOfAnswer,
  onTheWire,
  type AskedQuestion,
  type Meaning,
} from "#shared/verification/meaning.ts";
import { channelPaths, openData, openReply, questionData, send } from "./gateway.ts";
import { addressOf, asReceived, type SpeakingNeeds } from "./needs.ts";

type AsyncSpeech = SpeechOf<"shep-async">;

const followsLater: Meaning = { means: "answer-follows" };

/** Sends the question to the gateway and keeps by what names the gateway took it in. */
const begin = async (
  needs: SpeakingNeeds,
  ours: OurCredentials,
  asked: AskedQuestion,
  { service }: AsyncSpeech,
): Promise<Meaning> => {
  const messageDate = needs.clock.now();
  const content = sendMessageText({
    serviceId: service,
    messageType: "REQUEST",
    messageDate,
    sender: ours.sender,
    ...questionData(ours, asked, messageDate),
  });
  const opened = await openReply(needs, await send(needs, "async", content, ours));
  if (!opened.opened) return opened.meaning;
  const taken = readSendMessageResponse(opened.body);
  if (taken === undefined) return delay("unreadable", "wrong-message");
  const { system, reference } = asked;
  await needs.exchanges.begin({ system, reference, ...taken, sentAt: messageDate, isOver: false });
  return followsLater;
};

/** Tells the gateway whether a message was taken in; that it does not hear it does no harm. */
const notify = async (
  needs: SpeakingNeeds,
  ours: OurCredentials,
  { messageId = "", serviceId }: ReadAsyncMessage,
  receive: DeliveryNotification["receive"],
): Promise<void> => {
  const told = { messageId, serviceId, receive, sender: ours.sender };
  const content = deliveryNotificationText({ ...told, notificationDate: needs.clock.now() });
  await send(needs, "async", content, ours);
};

/** What the gateway holds for us in an exchange: an answer whose callback did not get through, or nothing yet. */
const catchUp = async (
  needs: SpeakingNeeds,
  ours: OurCredentials,
  asked: AskedQuestion,
  { service, wire }: AsyncSpeech,
  exchange: Exchange,
): Promise<Meaning> => {
  const { correlationId } = exchange;
  const { sender } = ours;
  const requestDate = needs.clock.now();
  const wanted = { correlationId, requestDate, serviceId: service, sender, amount: 1 };
  const reply = await send(needs, "async", getMessagesText(wanted), ours);
  const opened = await openReply(needs, reply);
  if (!opened.opened) return opened.meaning;
  const messages = readGetMessagesResponse(opened.body);
  const [message, ...others] = messages ?? [undefined, undefined];
  if (messages?.length === 0) return followsLater;
  // What is kept as evidence must hold nothing about anybody else.
  if (message === undefined || others.length > 0) return delay("unreadable", "wrong-message");
  if (message.correlationId !== correlationId) return delay("unreadable", "wrong-question");
  if (message.messageType !== "RESPONSE") {
    await notify(needs, ours, message, "accepted");
    return followsLater;
  }
  const receivedAt = needs.clock.now();
  const { system } = asked;
  const data = await openData(needs.pins, system, message.dataIn(wire.form), receivedAt);
  const told = data.opened ? wire.readAnswer(data.root, onTheWire(asked)) : undefined;
  const meaning = data.opened
    ? meaningOfAnswer(
        asked,
        told,
        asReceived({
          system,
          url: addressOf(needs, channelPaths.async),
          raw: opened.raw,
          contentType: opened.contentType,
          receivedAt,
          answeredAt: told?.answeredAt,
          signature: data.signature,
        }),
        message.messageId ?? correlationId,
      )
    : delay("unreadable", data.flaw);
  if (meaning.means === "answer") {
    const confirm = async () => {
      await notify(needs, ours, message, "accepted");
      await needs.exchanges.end(exchange);
    };
    return { ...meaning, confirm };
  }
  await notify(needs, ours, message, "refused");
  return meaning;
};

const isPatient = ({ clock, patienceSeconds }: SpeakingNeeds, { sentAt }: Exchange): boolean =>
  epochMilliseconds(clock.now()) - epochMilliseconds(sentAt) < patienceSeconds * 1000;

/**
 * Asks through the asynchronous channel of the gateway. A question that comes round again is not
 * sent again at once: the gateway is asked for what it may have failed to deliver. It is sent once
 * more where the gateway gave up, what came was refused, or patience has run out.
 */
export const askInTwoExchanges = async (
  needs: SpeakingNeeds,
  asked: AskedQuestion,
  speech: AsyncSpeech,
): Promise<Meaning> => {
  const ours = await needs.credentials();
  if (ours === undefined) return delay("failed", "no-credentials");
  const last = await needs.exchanges.lastAbout(asked.reference);
  if (last === undefined || last.isOver) return begin(needs, ours, asked, speech);
  if (await needs.exchanges.isGivenUp(last.messageId)) {
    const begun = await begin(needs, ours, asked, speech);
    return begun.means === "answer-follows" ? { ...begun, delayed: "unreachable" } : begun;
  }
  const caught = await catchUp(needs, ours, asked, speech, last);
  // Something came and is no answer: the next round begins anew.
  if (caught.means === "delay" && caught.reason === "unreadable") await needs.exchanges.end(last);
  if (caught.means !== "answer-follows" || isPatient(needs, last)) return caught;
  return begin(needs, ours, asked, speech);
};
