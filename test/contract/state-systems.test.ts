import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SignedXml } from "xml-crypto";
import { daySchema } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import {
  readGetMessages,
  readGetMessagesResponse,
  readSendMessage,
  readSendMessageResponse,
} from "#shared/shep/async-messages.ts";
import { readDeliveryNotification, readStatusNotification } from "#shared/shep/async-notices.ts";
import { openBusiness } from "#shared/shep/business.ts";
import type { DataForm } from "#shared/shep/data.ts";
import { faultIn, readEnvelope } from "#shared/shep/envelope.ts";
import { codeOfFault } from "#shared/shep/fault.ts";
import { readPins } from "#shared/shep/keys.ts";
import { openEnvelope } from "#shared/shep/security-read.ts";
import { readSyncRequest, readSyncResponse } from "#shared/shep/sync.ts";
import {
  isAcceptanceOf,
  questionSchema,
  readAnswer,
  readJson,
} from "#shared/state-systems/envelope.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { instant } from "#test/fakes/clock.ts";
import { binEndingIn } from "#test/fakes/organization.ts";
import { representedBy } from "#test/samples/represented.ts";
import { iinOf } from "#test/samples/specialist.ts";

const folder = join(import.meta.dirname, "..", "..", "events", "samples", "state-systems");
const read = (...path: readonly string[]) => readFileSync(join(folder, ...path), "utf8");
const pinsOf = (name: string) => readPins(read(`${name}.pem`));

/** When they were recorded. */
const at = instant("2026-11-23T04:00:00.000Z");
const today = daySchema.parse("2026-11-23");
const kato = katoSchema.parse("751110000");
const organization: Subject = { applicant: { bin: binEndingIn(0) }, kato, name: undefined };
const iin = iinOf(10);
const represented = representedBy(0);
const person: Subject = { applicant: { iin }, kato, name: mockPersonOf(iin) };

const shep = ["shep-sync", "shep-async"].flatMap((profile) =>
  readdirSync(join(folder, profile)).flatMap((scene) =>
    readdirSync(join(folder, profile, scene)).map((file) => `${profile}/${scene}/${file}`),
  ),
);

/** Its replies, and the messages that it sends of its own accord. */
const isOfTheGateway = (path: string) =>
  /reply|(?:insolvency|immovable-property|not-delivered)\/2\.request/.test(path);

const signers = { gateway: pinsOf("gateway"), ours: pinsOf("arnau-messages") };
const bodyOf = (path: string): XmlElement => {
  const pins = isOfTheGateway(path) ? signers.gateway : signers.ours;
  const opened = openEnvelope(read(path), pins, at);
  if (!opened.opened) throw new Error(`${path}: ${opened.flaw}`);
  return opened.body;
};

/** Faults, and what we answer to the gateway, are not signed. */
const signed = shep.filter((path) => read(path).includes("wsse:Security"));

describe("the recorded messages of the gateway", () => {
  it.each(signed)("%s is signed by whoever sends it, for us and for another library", (path) => {
    expect(bodyOf(path).name).toBe("Body");
    const publicCert = read(isOfTheGateway(path) ? "gateway.pem" : "arnau-messages.pem");
    const theirs = new SignedXml({ publicCert, idMode: "wssecurity" });
    theirs.loadSignature(/<ds:Signature .*?<\/ds:Signature>/s.exec(read(path))?.[0] ?? "");
    expect(theirs.checkSignature(read(path))).toBe(true);
  });

  it("the others are faults and our own acknowledgements", () => {
    const unsigned = shep.filter((path) => !signed.includes(path));
    expect(unsigned).toEqual([
      "shep-sync/fault/1.reply.xml",
      "shep-async/immovable-property/2.reply.xml",
      "shep-async/insolvency/2.reply.xml",
      "shep-async/not-delivered/2.reply.xml",
    ]);
  });
});

const questionIn = (system: StateSystem, dataIn: (form: DataForm) => XmlElement | undefined) => {
  const { speech } = profiles[system];
  if (speech.profile === "rest") throw new Error("spoken to otherwise");
  const root = dataIn(speech.wire.form);
  const opened = root && openBusiness(root, pinsOf("arnau-data"), at);
  return opened?.opened === true ? speech.wire.readQuestion(opened.content) : opened?.flaw;
};

const valueIn = (
  system: StateSystem,
  subject: Subject,
  dataIn: ((form: DataForm) => XmlElement | undefined) | undefined,
) => {
  const { speech, valueOf, subjectOf } = profiles[system];
  if (speech.profile === "rest") throw new Error("spoken to otherwise");
  const root = dataIn?.(speech.wire.form);
  const opened = root && openBusiness(root, pinsOf("systems"), at);
  if (opened?.opened !== true) return opened?.flaw;
  const question = { reference: "", subject: subjectOf(subject) };
  return valueOf(speech.wire.readAnswer(opened.content, question)?.result, subject, today);
};

describe("the synchronous profile, as recorded", () => {
  it.each([
    ["legal-entity", organization],
    ["identity-documents", person],
    // L114-13.2.1: about two people.
    ["family-relations", represented],
  ] as const)("%s: question and answer", (system, subject) => {
    const request = readSyncRequest(bodyOf(`shep-sync/${system}/1.request.xml`));
    expect(request?.serviceId).toBe(profiles[system].speech.service);
    expect(request && questionIn(system, request.dataIn)).toMatchObject({
      subject: profiles[system].subjectOf(subject),
    });
    const response = readSyncResponse(bodyOf(`shep-sync/${system}/1.reply.xml`));
    expect(response).toMatchObject({ code: "SCSS001", correlationId: request?.messageId });
    expect(valueIn(system, subject, response?.dataIn)).toBe("clear");
  });

  it("a fault", () => {
    const envelope = readEnvelope(read("shep-sync/fault/1.reply.xml"));
    const fault = envelope.read ? faultIn(envelope.envelope.body) : undefined;
    expect(fault && codeOfFault(fault)).toBe("SCE004");
  });
});

describe("the asynchronous profile, as recorded", () => {
  it.each(["insolvency", "immovable-property"] as const)(
    "%s: question, receipt, answer, receipt",
    (system) => {
      const question = readSendMessage(bodyOf(`shep-async/${system}/1.request.xml`));
      expect(question).toMatchObject({ messageType: "REQUEST", correlationId: undefined });
      expect(question && questionIn(system, question.dataIn)).toMatchObject({
        subject: profiles[system].subjectOf(organization),
      });
      const taken = readSendMessageResponse(bodyOf(`shep-async/${system}/1.reply.xml`));
      const answer = readSendMessage(bodyOf(`shep-async/${system}/2.request.xml`));
      expect(answer).toMatchObject({
        messageType: "RESPONSE",
        correlationId: taken?.correlationId,
        serviceId: profiles[system].speech.service,
      });
      expect(valueIn(system, organization, answer?.dataIn)).toBe("clear");
      const receipt = readEnvelope(read(`shep-async/${system}/2.reply.xml`));
      const body = receipt.read ? receipt.envelope.body : undefined;
      expect(body && readSendMessageResponse(body)).toMatchObject({ messageId: answer?.messageId });
    },
  );

  it("an answer that was missed is fetched and confirmed", () => {
    const taken = readSendMessageResponse(bodyOf("shep-async/missed/1.reply.xml"));
    const wanted = readGetMessages(bodyOf("shep-async/missed/2.request.xml"));
    expect(wanted?.correlationId).toBe(taken?.correlationId);
    const [message, ...others] =
      readGetMessagesResponse(bodyOf("shep-async/missed/2.reply.xml")) ?? [];
    expect(others).toEqual([]);
    expect(valueIn("insolvency", organization, message?.dataIn)).toBe("clear");
    expect(readDeliveryNotification(bodyOf("shep-async/missed/3.request.xml"))).toEqual({
      messageId: message?.messageId,
      receive: "accepted",
    });
  });

  it("L114-13.2.4: a power of attorney is asked about with its number and both people, and so answered", () => {
    const system = "powers-of-attorney";
    const question = readSendMessage(bodyOf(`shep-async/${system}/1.request.xml`));
    expect(question && questionIn(system, question.dataIn)).toEqual({
      reference: "assistance-20261123-1.powers-of-attorney.1",
      subject: profiles[system].subjectOf(represented),
    });
    const [message] = readGetMessagesResponse(bodyOf(`shep-async/${system}/2.reply.xml`)) ?? [];
    expect(valueIn(system, represented, message?.dataIn)).toBe("clear");
    expect(valueIn(system, representedBy(1), message?.dataIn)).toBeUndefined();
  });

  it("a question that was not delivered", () => {
    const taken = readSendMessageResponse(bodyOf("shep-async/not-delivered/1.reply.xml"));
    const told = readStatusNotification(bodyOf("shep-async/not-delivered/2.request.xml"));
    expect(told).toMatchObject({ messageId: taken?.messageId, messageState: "NOT_DELIVERED" });
  });
});

describe("REST, as recorded", () => {
  it("a token is asked for as a form and issued", () => {
    expect(read("rest/question/1.request.txt")).toBe(
      "grant_type=client_credentials&scope=tax-debt.read",
    );
    expect(readJson(read("rest/question/1.reply.json"))).toMatchObject({
      token_type: "Bearer",
      expires_in: 300,
    });
  });

  it("a question and its answer", () => {
    const question = questionSchema.parse(readJson(read("rest/question/2.request.json")));
    const answer = readAnswer(read("rest/question/2.reply.json"));
    expect(answer?.reference).toBe(question.reference);
    expect(profiles["tax-debt"].valueOf(answer?.result, organization, today)).toBe("clear");
  });

  it("L114-13.2.2: a guardian is asked about with both people, and so answered", () => {
    const question = questionSchema.parse(readJson(read("rest/guardianship/2.request.json")));
    expect(question.subject).toEqual(profiles.guardianship.subjectOf(represented));
    const answer = readAnswer(read("rest/guardianship/2.reply.json"));
    const { valueOf } = profiles.guardianship;
    expect(valueOf(answer?.result, represented, today)).toBe("clear");
    expect(valueOf(answer?.result, representedBy(1), today)).toBeUndefined();
  });

  it("a token that is refused, and the question with another one", () => {
    expect(readJson(read("rest/refused-token/2.reply.json"))).toEqual({ error: "invalid_token" });
    expect(readAnswer(read("rest/refused-token/4.reply.json"))).toBeDefined();
  });

  it("a question that is taken in, and its later answer", () => {
    const { reference } = questionSchema.parse(readJson(read("rest/later/2.request.json")));
    expect(isAcceptanceOf(reference, read("rest/later/2.reply.json"))).toBe(true);
    const answer = readAnswer(read("rest/later/3.request.json"));
    expect(profiles.accessibility.valueOf(answer?.result, organization, today)).toBe("clear");
  });

  it("a query of GraphQL, its answer, and errors that are none", () => {
    const { speech, valueOf, subjectOf } = profiles["unreliable-participants"];
    if (speech.profile !== "rest" || speech.dialect !== "graphql") throw new Error("otherwise");
    const question = { reference: "r", subject: subjectOf(organization) };
    expect(speech.wire.readQuestion(readJson(read("rest/graphql/2.request.json")))).toEqual(
      question.subject,
    );
    const told = speech.wire.readAnswer(readJson(read("rest/graphql/2.reply.json")), question);
    expect(valueOf(told?.result, organization, today)).toBe("clear");
    const errors = readJson(read("rest/graphql-errors/2.reply.json"));
    expect(speech.wire.readAnswer(errors, question)).toBeUndefined();
  });
});

it("no key lies beside the samples", () => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  for (const { parentPath, name } of all) {
    expect(readFileSync(join(parentPath, name), "utf8")).not.toContain("PRIVATE KEY");
  }
});
