// What the gateway sends of its own accord: answers, and how far messages of ours got.
import type { Count } from "#shared/observability/metrics.ts";
import { readSendMessage, type ReadAsyncMessage } from "#shared/shep/async-messages.ts";
import { readStatusNotification } from "#shared/shep/async-notices.ts";
import { serviceBehind } from "#shared/state-systems/profiles.ts";
import type { PinsPort } from "#shared/state-systems/trust.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import type { Exchange, Exchanges } from "./exchanges.ts";
import { onTheWire, type DelayDetail } from "./meaning.ts";
import { loadAsking } from "./asking-kinds.ts";
import { namedBy } from "./question.ts";
import { noteDelayOf } from "./record.ts";
import { channelPaths, openData, openPinned } from "./speak/gateway.ts";
import { addressOf, asReceived } from "./speak/needs.ts";
import type { Recording } from "./record.ts";
import { takeIn, type TakenIn } from "./take-in.ts";

export interface ShepReceivingDeps extends Recording {
  readonly pins: PinsPort;
  readonly exchanges: Exchanges;
  readonly count: Count;
  readonly stateSystemsUrl: string;
}

export type ShepRefusal =
  | DelayDetail
  /** It is in no chain that we have begun, and names no question that we could have put. */
  | "exchange-unknown"
  /** It is sent for another service than was asked. */
  | "wrong-service"
  /** The question that it answers is none of the case any more. */
  | "question-unknown"
  | "unreadable"
  /** Asks something of us: we are no service. */
  | "no-service";

/** A message that was taken in, by what it is answered. */
export type ShepTaken =
  | { readonly message: "sendMessage"; readonly messageId: string; readonly correlationId: string }
  | { readonly message: "notification"; readonly notificationId: string };

/** What became of a message of the gateway. Whatever is refused has not touched the case. */
export type ShepReceived =
  | { readonly received: true; readonly taken: ShepTaken; readonly outcome: string }
  | { readonly received: false; readonly reason: ShepRefusal };

const refused = (reason: ShepRefusal): ShepReceived => ({ received: false, reason });

interface Arrived {
  readonly raw: string;
  readonly contentType: string | undefined;
}

/** An answer of a system, by its chain where that is known. */
interface Response {
  readonly message: ReadAsyncMessage;
  readonly correlationId: string;
  readonly service: NonNullable<ReturnType<typeof serviceBehind<"shep-async">>>;
  readonly exchange: Exchange | undefined;
  readonly arrived: Arrived;
}

/** Before its question is found an answer is read for the name of that question alone. */
const noQuestion = { reference: "", subject: {} };

/**
 * Reads the data of an answer and takes it into the case of its question. The chain says which that
 * is, and the signed data have to say the same. An answer may be faster than the reply that names its
 * chain, or a crash may have lost that name: then the signed data alone say it.
 */
const takeInAnswer = async (
  { desk, evidence, pins, stateSystemsUrl }: ShepReceivingDeps,
  { message, correlationId, service: { system, speech }, exchange, arrived }: Response,
): Promise<TakenIn | { readonly taken: "flawed"; readonly flaw: ShepRefusal }> => {
  const receivedAt = desk.clock.now();
  const data = await openData(pins, system, message.dataIn(speech.wire.form), receivedAt);
  if (!data.opened) return { taken: "flawed", flaw: data.flaw };
  const { root, signature } = data;
  const reference = exchange?.reference ?? speech.wire.readAnswer(root, noQuestion)?.reference;
  const named = namedBy(reference ?? "");
  if (named?.system !== system) return { taken: "flawed", flaw: "exchange-unknown" };
  return takeIn(
    { desk, evidence },
    {
      ...named,
      system,
      messageId: message.messageId ?? correlationId,
      read: (asked) => {
        const told = speech.wire.readAnswer(root, onTheWire(asked));
        const received = asReceived({
          system,
          url: addressOf({ stateSystemsUrl }, channelPaths.async),
          ...arrived,
          receivedAt,
          answeredAt: told?.answeredAt,
          signature,
        });
        return told && { told, received };
      },
    },
  );
};

/** What was said in a chain that ended it: an answer, or something in the place of one. */
const isEnd = (outcome: Awaited<ReturnType<typeof takeInAnswer>>): boolean =>
  outcome.taken !== "refused" || outcome.reason === "unreadable";

const receiveMessage = async (
  deps: ShepReceivingDeps,
  message: ReadAsyncMessage,
  arrived: Arrived,
): Promise<ShepReceived> => {
  const { messageType, correlationId, serviceId } = message;
  if (messageType === "REQUEST" || correlationId === undefined) return refused("no-service");
  const exchange = await deps.exchanges.named("correlationId", correlationId);
  const service = serviceBehind("shep-async", serviceId);
  if (service === undefined || (exchange ?? service).system !== service.system) {
    return refused("wrong-service");
  }
  const messageId = message.messageId ?? correlationId;
  const taken = { message: "sendMessage", messageId, correlationId } as const;
  // What is told on the way to an answer is no answer, and changes nothing.
  if (messageType !== "RESPONSE") return { received: true, taken, outcome: "noted" };
  const outcome = await takeInAnswer(deps, { message, correlationId, service, exchange, arrived });
  // The gateway delivered it: where it is no answer it is the system that spoke wrongly, and the
  // question has to be put anew.
  if (exchange !== undefined && isEnd(outcome)) await deps.exchanges.end(exchange);
  if (outcome.taken === "flawed") return refused(outcome.flaw);
  if (outcome.taken === "refused") return refused(outcome.detail ?? outcome.reason);
  return { received: true, taken, outcome: outcome.taken };
};

/** Tells the case that its question is kept waiting, if it is still open. */
const noteOn = async (desk: Desk, { reference, system }: Exchange): Promise<void> => {
  const named = namedBy(reference);
  const loaded = named && (await loadAsking(desk.cases, named.caseId));
  const question = loaded?.questionTo(system);
  if (question?.reference !== reference || question.answered) return;
  await noteDelayOf(desk, question, "unreachable");
};

/**
 * That a message of ours will not arrive is a delay, and no answer. The question is put anew when it
 * comes round; the case is told at once where the message is known, and then otherwise.
 */
const receiveNotification = async (
  { desk, exchanges }: ShepReceivingDeps,
  {
    notificationId,
    messageId,
    messageState,
  }: NonNullable<ReturnType<typeof readStatusNotification>>,
): Promise<ShepReceived> => {
  const taken = { message: "notification", notificationId } as const;
  if (messageState === "ON_DELIVERY" || messageState === "DELIVERED") {
    return { received: true, taken, outcome: "noted" };
  }
  await exchanges.giveUp(messageId, desk.clock.now());
  const exchange = await exchanges.named("messageId", messageId);
  if (exchange !== undefined) await noteOn(desk, exchange);
  return { received: true, taken, outcome: "not-delivered" };
};

const receiveBody = async (
  deps: ShepReceivingDeps,
  body: XmlElement,
  arrived: Arrived,
): Promise<ShepReceived> => {
  const message = readSendMessage(body);
  if (message !== undefined) return receiveMessage(deps, message, arrived);
  const told = readStatusNotification(body);
  return told === undefined ? refused("wrong-message") : receiveNotification(deps, told);
};

/**
 * Receives a message of the gateway: signed by a pinned certificate of the gateway, now, with data
 * signed by the system that was asked, in a chain that we began. One that comes again changes
 * nothing and is taken in again. Every refusal is counted with its reason.
 */
export const receiveShep = async (
  deps: ShepReceivingDeps,
  { raw, contentType }: Arrived,
): Promise<ShepReceived> => {
  const opened = await openPinned(deps.pins, raw, deps.desk.clock.now());
  const received =
    opened === undefined
      ? refused("no-pins")
      : opened.envelope.opened
        ? await receiveBody(deps, opened.envelope.body, { raw, contentType })
        : refused(opened.envelope.flaw);
  if (!received.received) deps.count("callback-refused", received.reason);
  else if (received.outcome === "already-answered") {
    deps.count("callback-repeated", "already-answered");
  }
  return received;
};
