import { transportSucceeded } from "#shared/shep/fault.ts";
import { readSyncResponse, syncRequestText } from "#shared/shep/sync.ts";
import type { SpeechOf } from "#shared/state-systems/profile.ts";
import {
  delay,
  meaningOfAnswer,
  onTheWire,
  type AskedQuestion,
  type Meaning,
} from "#shared/verification/meaning.ts";
import {
  channelPaths,
  meaningOfStatus,
  openData,
  openReply,
  questionData,
  send,
} from "./gateway.ts";
import { addressOf, asReceived, type SpeakingNeeds } from "./needs.ts";

/** Asks through the synchronous channel of the gateway. */
export const askInOneExchange = async (
  needs: SpeakingNeeds,
  asked: AskedQuestion,
  { service, wire }: SpeechOf<"shep-sync">,
): Promise<Meaning> => {
  const ours = await needs.credentials();
  if (ours === undefined) return delay("failed", "no-credentials");
  const { system } = asked;
  const messageDate = needs.clock.now();
  const messageId = needs.random.identifier();
  const question = questionData(ours, asked, messageDate);
  const { sender } = ours;
  const content = syncRequestText({
    messageId,
    serviceId: service,
    messageDate,
    sender,
    ...question,
  });
  const opened = await openReply(needs, await send(needs, "sync", content, ours));
  if (!opened.opened) return opened.meaning;
  const response = readSyncResponse(opened.body);
  if (response === undefined) return delay("unreadable", "wrong-message");
  // Some gateways leave the correlation out; one that is there must be that of the question.
  if ((response.correlationId ?? messageId) !== messageId) {
    return delay("unreadable", "wrong-question");
  }
  if (response.code !== transportSucceeded) return meaningOfStatus(response.code);
  const receivedAt = needs.clock.now();
  const data = await openData(needs.pins, system, response.dataIn(wire.form), receivedAt);
  if (!data.opened) return delay("unreadable", data.flaw);
  const told = wire.readAnswer(data.root, onTheWire(asked));
  const received = asReceived({
    system,
    url: addressOf(needs, channelPaths.sync),
    raw: opened.raw,
    contentType: opened.contentType,
    receivedAt,
    answeredAt: told?.answeredAt,
    signature: data.signature,
  });
  return meaningOfAnswer(asked, told, received, response.messageId);
};
