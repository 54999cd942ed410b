// What the mocked gateway does with any message: verifies ours, signs its own, tells faults.
import type { Reply } from "#shared/http/reply.ts";
import { epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import { openBusiness, signBusiness } from "#shared/shep/business.ts";
import { codeForFlaw, faultText } from "#shared/shep/fault.ts";
import { flawIn, type ShepFlaw } from "#shared/shep/flaws.ts";
import type { SigningKey } from "#shared/shep/keys.ts";
import { bareEnvelope, securedEnvelope } from "#shared/shep/security-write.ts";
import { flawWords } from "#shared/shep/words.ts";
import { readAnswer, type QuestionOnTheWire } from "#shared/state-systems/envelope.ts";
import type { Callback } from "#shared/state-systems/mock-script.ts";
import type { MockParties } from "#shared/state-systems/mock-parties.ts";
import type { SpeechOf } from "#shared/state-systems/profile.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { DataForm } from "#shared/shep/data.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { lackIn, noAnswer } from "./meet.ts";

export type Channel = "sync" | "async";

export const soapReply = (status: number, envelope: string): Reply => ({
  status,
  bytes: Buffer.from(envelope),
  headers: { "content-type": "text/xml; charset=utf-8" },
});

export const soapFault = (channel: Channel, code: string, message: string, date: Instant): Reply =>
  soapReply(500, bareEnvelope(faultText(channel, { code, message, date })));

/** The fault for a message of ours that is not accepted. */
export const faultFor = (channel: Channel, flaw: ShepFlaw, date: Instant): Reply =>
  soapFault(channel, codeForFlaw(flaw), `${flaw}: ${flawWords(flaw).en}`, date);

type ShepSpeech = SpeechOf<"shep-sync" | "shep-async">;

interface ShepService {
  readonly system: StateSystem;
  readonly speech: ShepSpeech;
}

/** The question in the data of a message, whose signature has to be ours. */
export const questionIn = (
  { businessPins }: MockParties,
  { system, speech: { wire } }: ShepService,
  dataIn: (form: DataForm) => XmlElement | undefined,
  now: Instant,
): QuestionOnTheWire | ShepFlaw => {
  const root = dataIn(wire.form);
  if (root === undefined) return "wrong-message";
  const opened = openBusiness(root, businessPins, now);
  if (!opened.opened) return flawIn("business", opened.flaw);
  const question = wire.readQuestion(opened.content);
  return question === undefined || lackIn(system, question) !== undefined
    ? "wrong-message"
    : question;
};

const longAgoMilliseconds = 10 * 60 * 1000;

/** Another's key under one's own certificate. */
const forged = (own: SigningKey, other: SigningKey): SigningKey => ({
  privateKey: other.privateKey,
  certificate: own.certificate,
});

/** The data of an answer, signed by the system, as they go into a message. */
export const signedData = (
  { gateway, systems }: MockParties,
  { wire }: ShepSpeech,
  { body, signature }: Pick<Callback, "body" | "signature">,
): { readonly data: string; readonly form: DataForm } => {
  const answer = readAnswer(body);
  const junk = wire.form === "itself" ? `<data>${noAnswer}</data>` : noAnswer;
  const xml = answer === undefined ? junk : wire.writeAnswer(answer);
  const key = signature === "wrong-data" ? forged(systems, gateway) : systems;
  return { data: signBusiness(xml, key), form: wire.form };
};

/** A message of the gateway, signed by it, or as a script has it. */
export const signedMessage = (
  { gateway, systems }: MockParties,
  content: string,
  signature: Callback["signature"],
  now: Instant,
): string => {
  const key = signature === "wrong" ? forged(gateway, systems) : gateway;
  const at = signature === "old" ? instantAt(epochMilliseconds(now) - longAgoMilliseconds) : now;
  return securedEnvelope(content, key, at);
};
