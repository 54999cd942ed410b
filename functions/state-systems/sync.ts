import type { Reply } from "#shared/http/reply.ts";
import { on } from "#shared/http/serve.ts";
import { transportSucceeded } from "#shared/shep/fault.ts";
import { openEnvelope } from "#shared/shep/security-read.ts";
import { readSyncRequest, syncResponseText } from "#shared/shep/sync.ts";
import type { Callback, Fault } from "#shared/state-systems/mock-script.ts";
import { speakSync } from "#shared/state-systems/mock-wire-routes.ts";
import { serviceBehind } from "#shared/state-systems/profiles.ts";
import type { MockDeps } from "./deps.ts";
import { meet, noAnswer } from "./meet.ts";
import { faultFor, questionIn, signedData, signedMessage, soapFault, soapReply } from "./soap.ts";

const signatures: Partial<Record<Fault, Callback["signature"]>> = {
  "wrong-signature": "wrong",
  "old-signature": "old",
  "wrong-data-signature": "wrong-data",
};

/** POST /shep/sync/v10: the gateway passes a question on and gives back what the system says. */
export const syncRoute = (deps: MockDeps) =>
  on(speakSync, async (_, { wire }): Promise<Reply> => {
    const parties = await deps.parties();
    const arrivedAt = deps.clock.now();
    const opened = openEnvelope(wire.body, parties.transportPins, arrivedAt);
    if (!opened.opened) return faultFor("sync", opened.flaw, arrivedAt);
    const request = readSyncRequest(opened.body);
    if (request === undefined) return faultFor("sync", "wrong-message", arrivedAt);
    const found = serviceBehind("shep-sync", request.serviceId);
    if (found === undefined) return soapFault("sync", "SCE004", "no such service", arrivedAt);
    const { system, speech } = found;
    const question = questionIn(parties, found, request.dataIn, arrivedAt);
    if (typeof question === "string") return faultFor("sync", question, arrivedAt);
    const met = await meet(deps, system, question);
    if (met.met === "turned-away") return met.reply;
    const now = deps.clock.now();
    if (met.fault === "unreadable") return { status: 200, body: noAnswer };
    if (met.fault === "source-down") return soapFault("sync", "SCE004", "source down", now);
    const signature = (met.fault && signatures[met.fault]) ?? "right";
    const content = syncResponseText({
      messageId: deps.random.identifier(),
      correlationId: request.messageId,
      responseDate: now,
      status: { code: transportSucceeded, message: "Message has been processed successfully" },
      ...signedData(parties, speech, { body: JSON.stringify(met.answer), signature }),
    });
    return soapReply(200, signedMessage(parties, content, signature, now));
  });
