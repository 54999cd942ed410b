// What both channels of the gateway have in common: signed messages to and fro.
import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import { digestSchema } from "#shared/cases/entry.ts";
import type { SignatureCheck } from "#shared/evidence/envelope.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { openBusiness, signBusiness } from "#shared/shep/business.ts";
import { faultIn, readEnvelope } from "#shared/shep/envelope.ts";
import { codeOfFault, meaningOfCode } from "#shared/shep/fault.ts";
import { flawIn, type ShepFlaw } from "#shared/shep/flaws.ts";
import type { Pin } from "#shared/shep/keys.ts";
import { openEnvelope, type OpenedEnvelope } from "#shared/shep/security-read.ts";
import { securedEnvelope } from "#shared/shep/security-write.ts";
import type { DataForm } from "#shared/shep/data.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { OurCredentials, PinsPort, TheirPins } from "#shared/state-systems/trust.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import {
  delay,
  meaningOfFailure,
  onTheWire,
  refusedForGood,
  type AskedQuestion,
  type DelayDetail,
  type Meaning,
} from "#shared/verification/meaning.ts";
import { addressOf, timeoutSeconds, type SpeakingNeeds } from "./needs.ts";

/** Where the channels of the gateway are. */
export const channelPaths = { sync: "/shep/sync/v10", async: "/shep/async/v10" } as const;

/** The interface has no actions: the header stands there and is empty. */
const soapHeaders = { "content-type": "text/xml; charset=utf-8", soapaction: '""' };

/** The data of a question, signed. */
export const questionData = (
  { business, sender }: OurCredentials,
  asked: AskedQuestion,
  now: Instant,
): { readonly data: string; readonly form: DataForm } => {
  const { speech } = profiles[asked.system];
  if (speech.profile === "rest") throw new Error(`${asked.system} is not behind the gateway`);
  const stamp = { messageDate: now, senderCode: sender.senderId };
  const data = speech.wire.writeQuestion(onTheWire(asked), stamp);
  return { data: signBusiness(data, business), form: speech.wire.form };
};

/** Sends one message to a channel. */
export const send = (
  needs: SpeakingNeeds,
  channel: keyof typeof channelPaths,
  content: string,
  { transport }: OurCredentials,
): Promise<OutboundReply> =>
  needs.post({
    url: addressOf(needs, channelPaths[channel]),
    body: securedEnvelope(content, transport, needs.clock.now()),
    headers: soapHeaders,
    timeoutSeconds,
  });

/** What a code of the gateway other than success means. */
export const meaningOfStatus = (code: string): Meaning => {
  const detail: DelayDetail = `gateway-${code === "" ? "fault" : code}`;
  switch (meaningOfCode(code)) {
    case "refused":
      return refusedForGood;
    case "unavailable":
      return delay("unreachable", detail);
    case "failed":
      return delay("failed", detail);
  }
};

/** The fault in a reply. Gateways do not sign faults, and need not: one settles nothing but that there is no answer. */
const faultOf = (body: string): Meaning | undefined => {
  const read = readEnvelope(body);
  const found = read.read ? faultIn(read.envelope.body) : undefined;
  return found && meaningOfStatus(codeOfFault(found));
};

export type OpenedReply =
  | {
      readonly opened: true;
      readonly body: XmlElement;
      readonly raw: string;
      readonly contentType: string | undefined;
      readonly pins: TheirPins;
    }
  | { readonly opened: false; readonly meaning: Meaning };

const unopened = (meaning: Meaning): OpenedReply => ({ opened: false, meaning });

/** Opens a message with the pins that are kept, and where its certificate is not among them with those of now. */
export const openPinned = async (
  pins: PinsPort,
  text: string,
  now: Instant,
): Promise<{ readonly envelope: OpenedEnvelope; readonly pins: TheirPins } | undefined> => {
  const kept = await pins();
  if (kept === undefined) return undefined;
  const envelope = openEnvelope(text, kept.gateway, now);
  if (envelope.opened || envelope.flaw !== "transport-certificate-not-pinned") {
    return { envelope, pins: kept };
  }
  const fresh = (await pins("fresh")) ?? kept;
  return { envelope: openEnvelope(text, fresh.gateway, now), pins: fresh };
};

/** Opens a reply of the gateway: a signed message, or what it means that it is none. */
export const openReply = async (
  { pins, clock }: SpeakingNeeds,
  reply: OutboundReply,
): Promise<OpenedReply> => {
  if (!reply.replied) return unopened(meaningOfFailure(reply));
  const { status, body: raw, contentType } = reply;
  const told = faultOf(raw);
  if (told !== undefined) return unopened(told);
  if (status !== 200) return unopened(meaningOfFailure(reply));
  const opened = await openPinned(pins, raw, clock.now());
  if (opened === undefined) return unopened(delay("failed", "no-pins"));
  const { envelope } = opened;
  if (!envelope.opened) return unopened(delay("unreadable", envelope.flaw));
  return { opened: true, body: envelope.body, raw, contentType, pins: opened.pins };
};

export type OpenedData =
  | {
      readonly opened: true;
      readonly root: XmlElement;
      /** By what the message and the data were proven. */
      readonly signature: SignatureCheck;
    }
  | { readonly opened: false; readonly flaw: ShepFlaw };

/** The gateway signed the message, the system its data with this certificate, and both held. */
const signedBy = ({ fingerprint }: Pin): SignatureCheck => ({
  kind: "wss+xml-dsig",
  verdict: "valid",
  certificate: digestSchema.parse(fingerprint),
});

/** Opens the data of a system: only what its own signature covers, by a certificate that is pinned for it. */
export const openData = async (
  pins: PinsPort,
  system: StateSystem,
  root: XmlElement | undefined,
  now: Instant,
): Promise<OpenedData> => {
  if (root === undefined) return { opened: false, flaw: "wrong-message" };
  const opening = async (how?: "fresh") => {
    const known = (await pins(how))?.systems[system] ?? [];
    return openBusiness(root, known, now);
  };
  const kept = await opening();
  const isUnknown = !kept.opened && kept.flaw === "certificate-not-pinned";
  const opened = isUnknown ? await opening("fresh") : kept;
  return opened.opened
    ? { opened: true, root: opened.content, signature: signedBy(opened.pin) }
    : { opened: false, flaw: flawIn("business", opened.flaw) };
};
