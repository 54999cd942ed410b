// The asynchronous channel, messages: `sendMessage` both ways and `getMessages`.
import type { Instant } from "#shared/law/dates.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { dataText, type DataForm } from "./data.ts";
import { messageIn } from "./envelope.ts";
import { asyncChannel, asyncClient } from "./namespaces.ts";
import { inSequence, one, textOfOne } from "./read.ts";
import { readSender, senderText, type Sender } from "./sender.ts";
import { dataBelow } from "./sync.ts";
import { branch, leaf, leafIf, rooted } from "./write.ts";

export const messageTypes = ["REQUEST", "UPDATE", "NOTIFICATION", "RESPONSE"] as const;
export type MessageType = (typeof messageTypes)[number];

export interface AsyncMessage {
  /** The gateway's; whoever sends a message has none yet. */
  readonly messageId?: string | undefined;
  /** The chain of messages that it belongs to; a request begins one. */
  readonly correlationId?: string | undefined;
  readonly serviceId: string;
  readonly messageType: MessageType;
  readonly messageDate: Instant;
  readonly sender: Sender;
  /** The signed data. */
  readonly data: string;
  readonly form: DataForm;
}

/** `messageInfo` and `messageData`; in a request the correlation stands there and is empty. */
const messageText = (message: AsyncMessage): string => {
  const info = branch(
    "messageInfo",
    leafIf("messageId", message.messageId),
    leaf("correlationId", message.correlationId ?? ""),
    leaf("serviceId", message.serviceId),
    leaf("messageType", message.messageType),
    leaf("messageDate", message.messageDate),
    senderText(message.sender),
  );
  return info + branch("messageData", dataText(message.form, message.data));
};

/** What stands in the body of `sendMessage`, to the gateway or from it. */
export const sendMessageText = (message: AsyncMessage): string =>
  rooted("typ", asyncChannel, "sendMessage", branch("request", messageText(message)));

export interface ReadAsyncMessage {
  readonly messageId: string | undefined;
  readonly correlationId: string | undefined;
  readonly serviceId: string;
  readonly messageType: MessageType;
  readonly sender: Sender;
  readonly dataIn: (form: DataForm) => XmlElement | undefined;
}

const messageInfo = [
  "messageId",
  "correlationId",
  "serviceId",
  "messageType",
  "routeId",
  "messageDate",
  "sender",
  "properties",
  "sessionId",
] as const;

const readMessage = (element: XmlElement | undefined): ReadAsyncMessage | undefined => {
  const message = inSequence(element, ["messageInfo", "messageData"]);
  const info = inSequence(one(message?.messageInfo), messageInfo);
  const serviceId = textOfOne(info?.serviceId);
  const messageType = messageTypes.find((type) => type === textOfOne(info?.messageType));
  const sender = readSender(info);
  if (serviceId === undefined || messageType === undefined || sender === undefined) {
    return undefined;
  }
  const messageId = textOfOne(info?.messageId);
  const correlationId = textOfOne(info?.correlationId);
  // A request begins a chain; every other message belongs to one.
  if ((messageType === "REQUEST") !== (correlationId === undefined)) return undefined;
  const data = dataBelow(one(message?.messageData));
  return { messageId, correlationId, serviceId, messageType, sender, dataIn: data };
};

/** The names that both sides use for what a client hosts. */
const hosted = [asyncChannel, asyncClient] as const;

/** Reads `sendMessage` out of a body whose signature holds. */
export const readSendMessage = (body: XmlElement): ReadAsyncMessage | undefined => {
  const message = messageIn(body, hosted, "sendMessage");
  return readMessage(one(inSequence(message, ["request"])?.request));
};

export interface Taken {
  readonly messageId: string;
  readonly correlationId: string;
  readonly responseDate: Instant;
}

/** What stands in the body of the answer to `sendMessage`: the message was taken in. */
export const sendMessageResponseText = (
  { messageId, correlationId, responseDate }: Taken,
  uri: string = asyncChannel,
): string => {
  const response = branch(
    "response",
    leaf("messageId", messageId),
    leaf("correlationId", correlationId),
    leaf("responseDate", responseDate),
  );
  return rooted("typ", uri, "sendMessageResponse", response);
};

export const readSendMessageResponse = (
  body: XmlElement,
): Omit<Taken, "responseDate"> | undefined => {
  const message = messageIn(body, hosted, "sendMessageResponse");
  const response = inSequence(one(inSequence(message, ["response"])?.response), [
    "messageId",
    "correlationId",
    "responseDate",
    "sessionId",
  ]);
  const messageId = textOfOne(response?.messageId);
  const correlationId = textOfOne(response?.correlationId);
  if (messageId === undefined || correlationId === undefined) return undefined;
  return { messageId, correlationId };
};

export interface MessagesWanted {
  /** The chain whose messages are asked for. */
  readonly correlationId: string;
  readonly requestDate: Instant;
  readonly serviceId: string;
  readonly sender: Sender;
  readonly amount: number;
}

/** What stands in the body of `getMessages`. */
export const getMessagesText = (wanted: MessagesWanted): string => {
  const request = branch(
    "request",
    leaf("correlationId", wanted.correlationId),
    leaf("requestDate", wanted.requestDate),
    leaf("serviceId", wanted.serviceId),
    senderText(wanted.sender),
    leaf("amount", String(wanted.amount)),
  );
  return rooted("typ", asyncChannel, "getMessages", request);
};

const getMessages = [
  "messageId",
  "correlationId",
  "requestDate",
  "serviceId",
  "sender",
  "amount",
  "properties",
] as const;

export const readGetMessages = (body: XmlElement) => {
  const message = messageIn(body, [asyncChannel], "getMessages");
  const wanted = inSequence(one(inSequence(message, ["request"])?.request), getMessages);
  const correlationId = textOfOne(wanted?.correlationId);
  const serviceId = textOfOne(wanted?.serviceId);
  const sender = readSender(wanted);
  if (correlationId === undefined || serviceId === undefined || sender === undefined) {
    return undefined;
  }
  return { correlationId, serviceId, sender };
};

/** What stands in the body of the answer to `getMessages`. */
export const getMessagesResponseText = (
  messages: readonly AsyncMessage[],
  { responseDate, sessionId }: { readonly responseDate: Instant; readonly sessionId: string },
): string => {
  const list = messages.map((message) => branch("messages", messageText(message)));
  const told = [leaf("responseDate", responseDate), leaf("sessionId", sessionId)];
  const response = branch("response", ...told, ...list);
  return rooted("typ", asyncChannel, "getMessagesResponse", response);
};

/** The messages of an answer to `getMessages`, one of which cannot be read where it is undefined; nothing for no answer. */
export const readGetMessagesResponse = (
  body: XmlElement,
): readonly (ReadAsyncMessage | undefined)[] | undefined => {
  const message = messageIn(body, [asyncChannel], "getMessagesResponse");
  const response = inSequence(one(inSequence(message, ["response"])?.response), [
    "responseDate",
    "sessionId",
    "messages",
  ]);
  return response?.messages.map(readMessage);
};
