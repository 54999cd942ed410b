import { describe, expect, it } from "vitest";
import {
  getMessagesResponseText,
  getMessagesText,
  readGetMessages,
  readGetMessagesResponse,
  readSendMessage,
  readSendMessageResponse,
  sendMessageResponseText,
  sendMessageText,
  type AsyncMessage,
} from "#shared/shep/async-messages.ts";
import {
  deliveryNotificationResponseText,
  deliveryNotificationText,
  messageStates,
  readDeliveryNotification,
  readStatusNotification,
  statusNotificationResponseText,
  statusNotificationText,
} from "#shared/shep/async-notices.ts";
import {
  readSyncRequest,
  readSyncResponse,
  syncRequestText,
  syncResponseText,
} from "#shared/shep/sync.ts";
import { rootOf } from "#shared/shep/tree.ts";
import { now } from "./keys.ts";

const body = (content: string) => rootOf(`<body>${content}</body>`);
const sender = { senderId: "arnau", password: "p&w" };
const data = '<q:question xmlns:q="urn:q"></q:question>';
const sync = "http://bip.bee.kz/SyncChannel/v10/Types";
const async = "http://bip.bee.kz/AsyncChannel/v10/Types";

/** The names of a text's elements in their order. */
const namesIn = (text: string) => [...text.matchAll(/<([\w:]+)/g)].map(([, name]) => name);

describe("the synchronous channel v10", () => {
  const request = {
    messageId: "m-1",
    serviceId: "S",
    messageDate: now,
    sender,
    data,
    form: "nested",
  } as const;
  const response = {
    messageId: "m-2",
    correlationId: "m-1",
    responseDate: now,
    status: { code: "SCSS001", message: "OK" },
    sessionId: "s-1",
    data,
    form: "nested",
  } as const;

  it("spells a question in the order of the schema, and only its wrapper has a namespace", () => {
    expect(syncRequestText(request)).toBe(
      `<typ:SendMessage xmlns:typ="${sync}"><request><requestInfo><messageId>m-1</messageId>` +
        `<serviceId>S</serviceId><messageDate>${now}</messageDate><sender><senderId>arnau</senderId>` +
        `<password>p&amp;w</password></sender></requestInfo><requestData><data>${data}</data>` +
        `</requestData></request></typ:SendMessage>`,
    );
  });

  it("spells an answer in the order of the schema", () => {
    expect(namesIn(syncResponseText(response))).toEqual([
      "typ:SendMessageResponse",
      "response",
      "responseInfo",
      "messageId",
      "correlationId",
      "responseDate",
      "status",
      "code",
      "message",
      "sessionId",
      "responseData",
      "data",
      "q:question",
    ]);
  });

  it("reads what it spells", () => {
    const asked = readSyncRequest(body(syncRequestText(request)));
    expect(asked).toMatchObject({ messageId: "m-1", serviceId: "S", sender });
    expect(asked?.dataIn("nested")?.name).toBe("question");
    const told = readSyncResponse(body(syncResponseText(response)));
    expect(told).toMatchObject({ messageId: "m-2", correlationId: "m-1", code: "SCSS001" });
    expect(told?.dataIn("nested")?.name).toBe("question");
  });

  it("passes over what is added, such as properties and a route", () => {
    const more = syncRequestText(request)
      .replace("<sender>", "<routeId>r</routeId><sender>")
      .replace(
        "</requestInfo>",
        "<properties><key>a</key><value>b</value></properties><new/></requestInfo>",
      );
    expect(readSyncRequest(body(more))).toMatchObject({ messageId: "m-1" });
  });

  it.each([
    [
      "another order",
      (text: string) =>
        text.replace(/(<messageId>.*?<\/messageId>)(<serviceId>.*?<\/serviceId>)/, "$2$1"),
    ],
    [
      "two services",
      (text: string) => text.replace("<serviceId>", "<serviceId>T</serviceId><serviceId>"),
    ],
    ["no sender", (text: string) => text.replace(/<sender>.*<\/sender>/, "")],
    ["an empty message", (text: string) => text.replace("m-1", " ")],
    ["another namespace", (text: string) => text.replace(sync, async)],
    [
      "a namespace for the parts",
      (text: string) => text.replace("<request>", `<request xmlns="${sync}">`),
    ],
    ["two messages", (text: string) => text + text],
    ["another message", (text: string) => text.replaceAll("SendMessage", "sendMessage")],
  ])("does not read a question with %s", (_, change) => {
    expect(readSyncRequest(body(change(syncRequestText(request))))).toBeUndefined();
  });
});

describe("the asynchronous channel v10", () => {
  const message: AsyncMessage = {
    serviceId: "S",
    messageType: "REQUEST",
    messageDate: now,
    sender,
    data,
    form: "escaped",
  };
  const answer: AsyncMessage = {
    ...message,
    messageType: "RESPONSE",
    messageId: "m-9",
    correlationId: "c-1",
  };

  it("spells a request without a message of its own and with an empty correlation", () => {
    expect(sendMessageText(message)).toBe(
      `<typ:sendMessage xmlns:typ="${async}"><request><messageInfo><correlationId></correlationId>` +
        `<serviceId>S</serviceId><messageType>REQUEST</messageType><messageDate>${now}</messageDate>` +
        `<sender><senderId>arnau</senderId><password>p&amp;w</password></sender></messageInfo>` +
        `<messageData><data>&lt;q:question xmlns:q="urn:q"&gt;&lt;/q:question&gt;</data></messageData>` +
        `</request></typ:sendMessage>`,
    );
  });

  it("reads what it spells, of whichever namespace the hosted side has", () => {
    expect(readSendMessage(body(sendMessageText(message)))).toMatchObject({
      messageId: undefined,
      correlationId: undefined,
      messageType: "REQUEST",
    });
    const hosted = sendMessageText(answer).replace(async, `${async}/Client`);
    const read = readSendMessage(body(hosted));
    expect(read).toMatchObject({ messageId: "m-9", correlationId: "c-1", messageType: "RESPONSE" });
    expect(read?.dataIn("escaped")?.name).toBe("question");
  });

  it.each(["UPDATE", "NOTIFICATION", "RESPONSE"] as const)(
    "does not read %s without the chain that it belongs to",
    (messageType) => {
      const text = sendMessageText({ ...answer, messageType, correlationId: undefined });
      expect(readSendMessage(body(text))).toBeUndefined();
    },
  );

  it("does not read a request within a chain, or a type that is none", () => {
    const within = sendMessageText({ ...message, correlationId: "c-1" });
    expect(readSendMessage(body(within))).toBeUndefined();
    const other = sendMessageText(answer).replace("RESPONSE", "REPLY");
    expect(readSendMessage(body(other))).toBeUndefined();
  });

  it("says by which names a message was taken in", () => {
    const taken = { messageId: "m-9", correlationId: "c-1" };
    const text = sendMessageResponseText({ ...taken, responseDate: now });
    expect(readSendMessageResponse(body(text))).toEqual(taken);
    const unnamed = text.replace("<correlationId>c-1</correlationId>", "");
    expect(readSendMessageResponse(body(unnamed))).toBeUndefined();
  });

  it("asks for the messages of a chain, and gives them out", () => {
    const wanted = { correlationId: "c-1", requestDate: now, serviceId: "S", sender, amount: 1 };
    expect(namesIn(getMessagesText(wanted))).toEqual([
      "typ:getMessages",
      "request",
      "correlationId",
      "requestDate",
      "serviceId",
      "sender",
      "senderId",
      "password",
      "amount",
    ]);
    expect(readGetMessages(body(getMessagesText(wanted)))).toEqual({
      correlationId: "c-1",
      serviceId: "S",
      sender,
    });
    const about = { responseDate: now, sessionId: "s" };
    const given = readGetMessagesResponse(body(getMessagesResponseText([answer], about)));
    expect(given).toMatchObject([{ messageId: "m-9", correlationId: "c-1" }]);
    expect(readGetMessagesResponse(body(getMessagesResponseText([], about)))).toEqual([]);
    const spoilt = getMessagesResponseText([answer], about).replace("RESPONSE", "REPLY");
    expect(readGetMessagesResponse(body(spoilt))).toEqual([undefined]);
    expect(readGetMessagesResponse(body("<a/>"))).toBeUndefined();
  });

  it.each(messageStates)("tells the state %s by a name that is misspelt", (messageState) => {
    const status = { code: "1", message: "told" };
    const told = { notificationId: "n", messageId: "m-9", messageState };
    const text = statusNotificationText({ ...told, notificationDate: now, status });
    expect(text).toContain("<typ:changeMassageStatusNotification ");
    expect(readStatusNotification(body(text))).toEqual(told);
    expect(readStatusNotification(body(text.replaceAll("Massage", "Message")))).toBeUndefined();
    expect(readStatusNotification(body(text.replace(messageState, "LOST")))).toBeUndefined();
    const reply = statusNotificationResponseText({ responseDate: now, sessionId: "n" });
    expect(reply).toContain("<typ:changeMassageStatusNotificationResponse ");
  });

  it("tells that a message was taken, or was not, by a word that is misspelt", () => {
    const told = { messageId: "m-9", serviceId: "S", notificationDate: now, sender };
    const taken = deliveryNotificationText({ ...told, receive: "accepted" });
    expect(taken).toContain("<receiveStatus>MESSAGE_ACCEPTED</receiveStatus>");
    expect(readDeliveryNotification(body(taken))).toEqual({
      messageId: "m-9",
      receive: "accepted",
    });
    const refused = deliveryNotificationText({ ...told, receive: "refused" });
    expect(refused).toContain("<receiveStatus>MESSAGE_NOT_ACCTEPTED</receiveStatus>");
    expect(readDeliveryNotification(body(refused))).toEqual({
      messageId: "m-9",
      receive: "refused",
    });
    const other = refused.replace("ACCTEPTED", "ACCEPTED");
    expect(readDeliveryNotification(body(other))).toBeUndefined();
    const heard = { notificationId: "n", responseDate: now, sessionId: "s" };
    expect(namesIn(deliveryNotificationResponseText(heard)).slice(2)).toEqual([
      "notificationId",
      "responseDate",
      "sessionId",
    ]);
  });
});
