import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import type { Instant } from "#shared/law/dates.ts";
import { bareEnvelope, securedEnvelope } from "#shared/shep/security-write.ts";
import { faultText } from "#shared/shep/fault.ts";
import { openEnvelope } from "#shared/shep/security-read.ts";
import type { SigningKey } from "#shared/shep/keys.ts";
import { neighbours } from "./neighbours.ts";

/** A reply in XML. */
export const xmlReply = (body: string, status = 200): OutboundReply => ({
  replied: true,
  status,
  body,
  contentType: "text/xml; charset=utf-8",
});

/** A reply that the gateway has signed, or somebody else. */
export const signedReply = (content: string, now: Instant, key?: SigningKey): OutboundReply =>
  xmlReply(securedEnvelope(content, key ?? neighbours().known.parties.gateway, now));

/** A fault of the gateway. */
export const faultReply = (code: string, now: Instant, channel: "sync" | "async" = "sync") =>
  xmlReply(bareEnvelope(faultText(channel, { code, message: "told", date: now })), 500);

/** The body of a message of ours, which has to be signed by our key. */
export const bodyOfOurs = (text: string, now: Instant) => {
  const opened = openEnvelope(text, neighbours().known.parties.transportPins, now);
  if (!opened.opened) throw new Error(opened.flaw);
  return opened.body;
};
