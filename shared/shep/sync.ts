// The synchronous channel: one exchange, `SendMessage` and its response.
import type { Instant } from "#shared/law/dates.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { dataText, dataIn, type DataForm } from "./data.ts";
import { messageIn } from "./envelope.ts";
import { syncChannel } from "./namespaces.ts";
import { inSequence, one, textOfOne } from "./read.ts";
import { readSender, senderText, type Sender } from "./sender.ts";
import { branch, leaf, leafIf, rooted } from "./write.ts";

export interface SyncRequest {
  readonly messageId: string;
  readonly serviceId: string;
  readonly messageDate: Instant;
  readonly sender: Sender;
  /** The signed data of the question. */
  readonly data: string;
  readonly form: DataForm;
}

/** What stands in the body of a question. The order is the schema's. */
export const syncRequestText = (request: SyncRequest): string => {
  const info = branch(
    "requestInfo",
    leaf("messageId", request.messageId),
    leaf("serviceId", request.serviceId),
    leaf("messageDate", request.messageDate),
    senderText(request.sender),
  );
  const data = branch("requestData", dataText(request.form, request.data));
  return rooted("typ", syncChannel, "SendMessage", branch("request", info, data));
};

export interface SyncResponse {
  readonly messageId: string;
  /** The question's message, which it answers. */
  readonly correlationId: string;
  readonly responseDate: Instant;
  readonly status: { readonly code: string; readonly message: string };
  readonly sessionId?: string | undefined;
  /** The signed data of the answer. */
  readonly data: string;
  readonly form: DataForm;
}

/** What stands in the body of an answer. */
export const syncResponseText = (response: SyncResponse): string => {
  const info = branch(
    "responseInfo",
    leaf("messageId", response.messageId),
    leaf("correlationId", response.correlationId),
    leaf("responseDate", response.responseDate),
    branch("status", leaf("code", response.status.code), leaf("message", response.status.message)),
    leafIf("sessionId", response.sessionId),
  );
  const data = branch("responseData", dataText(response.form, response.data));
  return rooted("typ", syncChannel, "SendMessageResponse", branch("response", info, data));
};

export interface ReadSyncRequest {
  readonly messageId: string;
  readonly serviceId: string;
  readonly sender: Sender;
  /** The root of the data in the form of the service. */
  readonly dataIn: (form: DataForm) => XmlElement | undefined;
}

const requestInfo = [
  "messageId",
  "correlationId",
  "serviceId",
  "messageDate",
  "routeId",
  "sender",
  "properties",
  "sessionId",
] as const;

/** The data below an element; nothing where there is no one element `data`. */
export const dataBelow = (parent: XmlElement | undefined) => (form: DataForm) => {
  const data = one(inSequence(parent, ["data"])?.data);
  return data === undefined || parent === undefined ? undefined : dataIn(form, data, parent);
};

/** Reads a question out of a body whose signature holds. */
export const readSyncRequest = (body: XmlElement): ReadSyncRequest | undefined => {
  const message = messageIn(body, [syncChannel], "SendMessage");
  const request = inSequence(one(inSequence(message, ["request"])?.request), [
    "requestInfo",
    "requestData",
  ]);
  const info = inSequence(one(request?.requestInfo), requestInfo);
  const messageId = textOfOne(info?.messageId);
  const serviceId = textOfOne(info?.serviceId);
  const sender = readSender(info);
  if (messageId === undefined || serviceId === undefined || sender === undefined) return undefined;
  return { messageId, serviceId, sender, dataIn: dataBelow(one(request?.requestData)) };
};

export interface ReadSyncResponse {
  readonly messageId: string;
  readonly correlationId: string | undefined;
  readonly code: string;
  readonly dataIn: (form: DataForm) => XmlElement | undefined;
}

const responseInfo = ["messageId", "correlationId", "responseDate", "status", "sessionId"] as const;

/** Reads an answer out of a body whose signature holds. */
export const readSyncResponse = (body: XmlElement): ReadSyncResponse | undefined => {
  const message = messageIn(body, [syncChannel], "SendMessageResponse");
  const response = inSequence(one(inSequence(message, ["response"])?.response), [
    "responseInfo",
    "responseData",
  ]);
  const info = inSequence(one(response?.responseInfo), responseInfo);
  const messageId = textOfOne(info?.messageId);
  const code = textOfOne(inSequence(one(info?.status), ["code", "message"])?.code);
  if (messageId === undefined || code === undefined) return undefined;
  return {
    messageId,
    correlationId: textOfOne(info?.correlationId),
    code,
    dataIn: dataBelow(one(response?.responseData)),
  };
};
