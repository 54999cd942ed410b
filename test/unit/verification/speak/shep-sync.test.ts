import { describe, expect, it } from "vitest";
import type { OutboundMessage, OutboundReply } from "#shared/adapters/outbound-http.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { openBusiness, signBusiness } from "#shared/shep/business.ts";
import { readSyncRequest, syncResponseText, type SyncResponse } from "#shared/shep/sync.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { katoSchema } from "#shared/law/territory.ts";
import type { Meaning } from "#shared/verification/meaning.ts";
import { handClock } from "#test/fakes/clock.ts";
import { bodyOfOurs, faultReply, signedReply, xmlReply } from "#test/fakes/gateway.ts";
import { neighbours } from "#test/fakes/neighbours.ts";
import { binEndingIn, caseOf } from "#test/fakes/organization.ts";
import { speaking, stateSystemsUrl } from "#test/fakes/speaking.ts";

const clock = handClock();
const now = clock.now();
const bin = binEndingIn(0);
const system = "legal-entity";
const reference = referenceOf(caseOf(bin), system, 1);
const asked = {
  system,
  reference,
  subject: { applicant: { bin }, kato: katoSchema.parse("751110000"), name: undefined },
} as const;
const { parties } = neighbours().known;

const { speech } = profiles[system];
if (speech.profile !== "shep-sync") throw new Error("spoken to otherwise");
const { wire } = speech;

const answer = (status: string, about = reference) =>
  wire.writeAnswer({
    reference: about,
    answeredAt: "2026-11-23T09:00:00+05:00",
    result: { bin, entity: { status } },
  });

const response = (more: Partial<SyncResponse> = {}) =>
  syncResponseText({
    messageId: "theirs-1",
    correlationId: "message-1",
    responseDate: now,
    status: { code: "SCSS001", message: "OK" },
    data: signBusiness(answer("registered"), parties.systems),
    form: wire.form,
    ...more,
  });

const ask = async (
  reply: OutboundReply | ((message: OutboundMessage) => OutboundReply),
  others: Parameters<typeof speaking>[2] = {},
) => {
  const answering = typeof reply === "function" ? reply : () => reply;
  const { speak, sent } = speaking({ clock }, answering, others);
  return { meaning: await speak(asked), sent: sent() };
};

const meaningOf = async (reply: OutboundReply): Promise<Meaning> => (await ask(reply)).meaning;

describe("asking in one exchange through the gateway", () => {
  it("sends a signed message with signed data, as SOAP 1.1 without an action", async () => {
    const { sent } = await ask(signedReply(response(), now));
    const [message] = sent;
    expect(message).toMatchObject({
      url: `${stateSystemsUrl}/shep/sync/v10`,
      headers: { "content-type": "text/xml; charset=utf-8", soapaction: '""' },
      timeoutSeconds: 5,
    });
    const request = readSyncRequest(bodyOfOurs(message?.body ?? "", now));
    expect(request).toMatchObject({
      messageId: "message-1",
      serviceId: "ARNAU_LegalEntitySync",
      sender: { senderId: "arnau" },
    });
    const root = request?.dataIn(wire.form);
    const opened = root && openBusiness(root, parties.businessPins, now);
    if (!opened?.opened) throw new Error("our data are not signed");
    expect(wire.readQuestion(opened.content)).toEqual({ reference, subject: { bin } });
  });

  it("R377-7.p2f: takes the answer with what proves it and when", async () => {
    const reply = signedReply(response(), now);
    const [pin] = neighbours().known.pins.systems[system] ?? [];
    expect(await meaningOf(reply)).toEqual({
      means: "answer",
      answer: {
        value: "clear",
        messageId: "theirs-1",
        received: {
          raw: Buffer.from(reply.replied ? reply.body : ""),
          contentType: "text/xml; charset=utf-8",
          receivedAt: now,
          answeredAt: "2026-11-23T04:00:00.000Z",
          source: {
            system,
            profile: "shep-sync",
            service: "ARNAU_LegalEntitySync",
            host: "state.test",
          },
          signature: { kind: "wss+xml-dsig", verdict: "valid", certificate: pin?.fingerprint },
        },
      },
    });
  });

  it("SCSS001 says that the message got through, not that anything was found", async () => {
    const data = signBusiness(answer("liquidated"), parties.systems);
    const meaning = await meaningOf(signedReply(response({ data }), now));
    expect(meaning.means === "answer" && meaning.answer.value).toBe("hit");
  });

  it.each<[string, OutboundReply, object]>([
    ["the fault SCE001", faultReply("SCE001", now), { means: "never", reason: "question-refused" }],
    [
      "the fault SCE004",
      faultReply("SCE004", now),
      { reason: "unreachable", detail: "gateway-SCE004" },
    ],
    ["the fault SCE005", faultReply("SCE005", now), { reason: "failed", detail: "gateway-SCE005" }],
    ["the fault SCE016", faultReply("SCE016", now), { reason: "failed", detail: "gateway-SCE016" }],
    ["the fault SCE909", faultReply("SCE909", now), { reason: "failed", detail: "gateway-SCE909" }],
    ["a fault without a code", faultReply("", now), { reason: "failed", detail: "gateway-fault" }],
    ["the status 503", xmlReply("", 503), { reason: "unreachable" }],
    ["the status 404", xmlReply("", 404), { means: "never", reason: "question-refused" }],
    ["the status 500 and no fault", xmlReply("<html/>", 500), { reason: "failed" }],
    ["nothing", { replied: false, why: "time-out" }, { reason: "time-out" }],
    ["HTML", xmlReply("<html></html>"), { reason: "unreadable", detail: "no-envelope" }],
    [
      "a code other than success",
      signedReply(response({ status: { code: "SCE909", message: "" } }), now),
      { reason: "failed", detail: "gateway-SCE909" },
    ],
    [
      "the answer to another message",
      signedReply(response({ correlationId: "message-9" }), now),
      { reason: "unreadable", detail: "wrong-question" },
    ],
    [
      "the answer to another question",
      signedReply(
        response({
          data: signBusiness(
            answer("registered", referenceOf(caseOf(bin), system, 2)),
            parties.systems,
          ),
        }),
        now,
      ),
      { reason: "unreadable", detail: "wrong-question" },
    ],
    [
      "data that are not signed",
      signedReply(response({ data: answer("registered") }), now),
      { reason: "unreadable", detail: "business-signature-missing" },
    ],
    [
      "data signed by the gateway",
      signedReply(response({ data: signBusiness(answer("registered"), parties.gateway) }), now),
      { reason: "unreadable", detail: "business-certificate-not-pinned" },
    ],
    [
      "a message signed by the system",
      signedReply(response(), now, parties.systems),
      { reason: "unreadable", detail: "transport-certificate-not-pinned" },
    ],
    [
      "data in another form than the service has",
      signedReply(response({ form: "escaped" }), now),
      { reason: "unreadable", detail: "wrong-message" },
    ],
    [
      "another message",
      signedReply("<a></a>", now),
      { reason: "unreadable", detail: "wrong-message" },
    ],
  ])("%s is no answer", async (_, reply, expected) => {
    expect(await meaningOf(reply)).toMatchObject({ means: "delay", ...expected });
  });

  it("without credentials or pins nothing is sent, or nothing believed, and the question waits", async () => {
    const none = await ask(signedReply(response(), now), { credentials: async () => undefined });
    expect(none.sent).toEqual([]);
    expect(none.meaning).toEqual({ means: "delay", reason: "failed", detail: "no-credentials" });
    const blind = await ask(signedReply(response(), now), { pins: async () => undefined });
    expect(blind.meaning).toEqual({ means: "delay", reason: "failed", detail: "no-pins" });
  });

  it("looks for a certificate that it does not know among the pins of now, once", async () => {
    const { pins } = neighbours().known;
    const asks: (string | undefined)[] = [];
    const changing = async (how?: "fresh") => {
      asks.push(how);
      return how === "fresh" ? pins : { gateway: [], systems: {} };
    };
    const { meaning } = await ask(signedReply(response(), now), { pins: changing });
    expect(meaning.means).toBe("answer");
    expect(asks.filter((how) => how === "fresh")).toHaveLength(2);
  });
});
