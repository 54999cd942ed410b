// The asynchronous channel, what is told about messages: how far they got, and whether they were taken.
import type { Instant } from "#shared/law/dates.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { messageIn } from "./envelope.ts";
import { asyncChannel, asyncClient } from "./namespaces.ts";
import { inSequence, one, textOfOne } from "./read.ts";
import { senderText, type Sender } from "./sender.ts";
import { branch, leaf, rooted } from "./write.ts";

export const messageStates = [
  "ON_DELIVERY",
  "DELIVERED",
  "NOT_DELIVERED",
  "DELIVERY_STOPPED",
] as const;
export type MessageState = (typeof messageStates)[number];

export interface StatusNotification {
  readonly notificationId: string;
  /** The message that it is about. */
  readonly messageId: string;
  readonly notificationDate: Instant;
  readonly messageState: MessageState;
  readonly status: { readonly code: string; readonly message: string };
}

/** The interface spells it so. */
const notificationName = "changeMassageStatusNotification";

/** What stands in the body of the notification that the state of a message has changed. */
export const statusNotificationText = (notification: StatusNotification): string => {
  const { notificationDate: date, status } = notification;
  const told = branch(
    "notification",
    leaf("notificationId", notification.notificationId),
    leaf("messageId", notification.messageId),
    leaf("notificationDate", date),
    leaf("messageState", notification.messageState),
    branch(
      "status",
      leaf("statusCode", status.code),
      leaf("statusMessage", status.message),
      leaf("statusDate", date),
    ),
  );
  const request = branch("request", told, leaf("requestDate", date));
  return rooted("typ", asyncChannel, notificationName, request);
};

const notificationParts = [
  "notificationId",
  "messageId",
  "notificationDate",
  "messageState",
  "status",
  "error",
] as const;

/** Reads a notification out of a body whose signature holds. */
export const readStatusNotification = (
  body: XmlElement,
): Pick<StatusNotification, "notificationId" | "messageId" | "messageState"> | undefined => {
  const message = messageIn(body, [asyncChannel, asyncClient], notificationName);
  const request = inSequence(one(inSequence(message, ["request"])?.request), [
    "notification",
    "requestDate",
    "sessionId",
  ]);
  const told = inSequence(one(request?.notification), notificationParts);
  const notificationId = textOfOne(told?.notificationId);
  const messageId = textOfOne(told?.messageId);
  const messageState = messageStates.find((state) => state === textOfOne(told?.messageState));
  if (notificationId === undefined || messageId === undefined || messageState === undefined) {
    return undefined;
  }
  return { notificationId, messageId, messageState };
};

/** What stands in the body of the answer to a notification. */
export const statusNotificationResponseText = (
  { responseDate, sessionId }: { readonly responseDate: Instant; readonly sessionId: string },
  uri: string = asyncChannel,
): string => {
  const parts = [leaf("responseDate", responseDate), leaf("sessionId", sessionId)];
  const response = branch("response", ...parts);
  return rooted("typ", uri, `${notificationName}Response`, response);
};

/** The interface spells the second one so. */
export const receiveStates = {
  accepted: "MESSAGE_ACCEPTED",
  refused: "MESSAGE_NOT_ACCTEPTED",
} as const;

export interface DeliveryNotification {
  readonly messageId: string;
  readonly serviceId: string;
  readonly notificationDate: Instant;
  readonly receive: keyof typeof receiveStates;
  readonly sender: Sender;
}

/** What stands in the body of the notification that a message was taken, or was not and need not come again. */
export const deliveryNotificationText = (notification: DeliveryNotification): string => {
  const { notificationDate: date, receive } = notification;
  const told = branch(
    "notification",
    leaf("messageId", notification.messageId),
    leaf("serviceId", notification.serviceId),
    leaf("notificationDate", date),
    branch(
      "deliveryStatus",
      leaf("receiveStatus", receiveStates[receive]),
      leaf("statusDate", date),
      leaf("resendMessage", "NOT_RESEND"),
    ),
  );
  const request = branch(
    "request",
    told,
    leaf("requestDate", date),
    senderText(notification.sender),
  );
  return rooted("typ", asyncChannel, "sendDeliveryNotification", request);
};

/** Reads who was told what about a message. */
export const readDeliveryNotification = (
  body: XmlElement,
): Pick<DeliveryNotification, "messageId" | "receive"> | undefined => {
  const message = messageIn(body, [asyncChannel], "sendDeliveryNotification");
  const request = inSequence(one(inSequence(message, ["request"])?.request), [
    "notification",
    "requestDate",
    "sender",
  ]);
  const told = inSequence(one(request?.notification), [
    "messageId",
    "serviceId",
    "notificationDate",
    "deliveryStatus",
  ]);
  const status = inSequence(one(told?.deliveryStatus), [
    "receiveStatus",
    "statusDate",
    "resendMessage",
    "error",
  ]);
  const messageId = textOfOne(told?.messageId);
  const said = textOfOne(status?.receiveStatus);
  if (messageId === undefined) return undefined;
  if (said === receiveStates.accepted) return { messageId, receive: "accepted" };
  return said === receiveStates.refused ? { messageId, receive: "refused" } : undefined;
};

/** What stands in the body of the answer to it. */
export const deliveryNotificationResponseText = (told: {
  readonly notificationId: string;
  readonly responseDate: Instant;
  readonly sessionId: string;
}): string => {
  const response = branch(
    "response",
    leaf("notificationId", told.notificationId),
    leaf("responseDate", told.responseDate),
    leaf("sessionId", told.sessionId),
  );
  return rooted("typ", asyncChannel, "sendDeliveryNotificationResponse", response);
};
