import { describe, expect, it } from "vitest";
import { referenceSchema } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import { sendMessageText } from "#shared/shep/async-messages.ts";
import { signBusiness } from "#shared/shep/business.ts";
import { securedEnvelope } from "#shared/shep/security-write.ts";
import { syncRequestText } from "#shared/shep/sync.ts";
import { mockRules, situationOf } from "#shared/state-systems/mock-rule.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { textOf } from "#test/fakes/http.ts";
import { neighbours } from "#test/fakes/neighbours.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";
import { resultOf } from "#functions/state-systems/results.ts";
import { iinEndingIn, power, representedBy } from "#test/samples/represented.ts";

const systems = ["family-relations", "guardianship", "powers-of-attorney"] as const;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const questionTo = (system: StateSystem, digit = 0) => ({
  system,
  reference: referenceSchema.parse(`assistance-20261123-1.${system}.1`),
  subject: representedBy(digit),
});

/** Puts a question, and once more where the answer follows: what was not delivered is fetched. */
const askIn = async (
  { speak, control }: ReturnType<typeof stateSystemsWorld>,
  system: StateSystem,
  digit = 0,
) => {
  const question = questionTo(system, digit);
  if (profiles[system].speech.answers === "callback") {
    await control("PUT", `/${system}`, { fault: "missed", times: 1 });
  }
  const first = await speak(question);
  return first.means === "answer-follows" ? speak(question) : first;
};

describe.each(systems)("%s (L114-13.2.1, L114-13.2.2, L114-13.2.4)", (system) => {
  it.each(digits)("answers by the digit of the one who acts: %i", async (digit) => {
    const meaning = await askIn(stateSystemsWorld(), system, digit);
    const otherwise = mockRules[situationOf(iinEndingIn(digit))].but.find(
      (one) => one.system === system,
    );
    expect(meaning).toMatchObject({
      means: "answer",
      answer: { value: otherwise?.value ?? "clear" },
    });
  });

  it("can be down, and says so", async () => {
    const world = stateSystemsWorld();
    await world.control("PUT", `/${system}`, { fault: "down" });
    expect(await world.speak(questionTo(system))).toMatchObject({ reason: "unreachable" });
  });

  it("is on record with both people", async () => {
    const world = stateSystemsWorld();
    await askIn(world, system);
    const number = iinEndingIn(0, 20);
    const { questions } = JSON.parse(
      (await world.control("GET", `/questions?number=${number}`)).body,
    );
    expect(questions[0]).toMatchObject({ system, number, representative: iinEndingIn(0) });
  });
});

it.each(["family-relations", "guardianship"] as const)(
  "%s is not understood where it answers about somebody else (L114-13.2.1, L114-13.2.2)",
  async (system) => {
    const world = stateSystemsWorld();
    const script = { fault: "wrong-case", number: iinEndingIn(0, 20) };
    expect((await world.control("PUT", `/${system}`, script)).statusCode).toBe(204);
    expect(await world.speak(questionTo(system))).toEqual({
      means: "delay",
      reason: "unreadable",
      detail: "wrong-subject",
    });
  },
);

/** A question to a system behind the gateway, signed as ours are, about one person alone. */
const aboutOne = (system: "family-relations" | "powers-of-attorney", now: Instant) => {
  const { speech } = profiles[system];
  if (speech.profile === "rest") throw new Error("spoken to otherwise");
  const { wire, service: serviceId } = speech;
  const { business, sender, transport } = neighbours().known.ours;
  const question = { reference: "r", subject: { iin: iinEndingIn(0) } };
  const stamp = { messageDate: now, senderCode: "arnau" };
  const data = signBusiness(wire.writeQuestion(question, stamp), business);
  const message = { serviceId, messageDate: now, sender, data, form: wire.form };
  const content =
    speech.profile === "shep-sync"
      ? syncRequestText({ messageId: "m-1", ...message })
      : sendMessageText({ messageType: "REQUEST", ...message });
  return securedEnvelope(content, transport, now);
};

describe("a question that lacks what its system is asked about", () => {
  it.each([
    ["family-relations", "sync"],
    ["powers-of-attorney", "async"],
  ] as const)("is refused: to %s by the gateway", async (system, channel) => {
    const { call, stateSystemsUrl, desk } = stateSystemsWorld();
    const url = `${stateSystemsUrl}/shep/${channel}/v10`;
    const headers = { "content-type": "text/xml" };
    const reply = await call("POST", url, aboutOne(system, desk.clock.now()), headers);
    expect(reply.statusCode).toBe(500);
    expect(textOf(reply)).toContain("SCE001");
  });

  it("is refused: by REST with what it lacks", async () => {
    const { call, stateSystemsUrl, tokenFor } = stateSystemsWorld();
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${await tokenFor("guardianship.read")}`,
    };
    const body = JSON.stringify({ reference: "r", subject: { iin: iinEndingIn(0) } });
    const url = `${stateSystemsUrl}/systems/guardianship/questions`;
    const refused = await call("POST", url, body, headers);
    expect(refused.statusCode).toBe(400);
    expect(refused.body).toContain("/subject/representative");
  });

  it("is answered by nobody in the mock", () => {
    const today = dayOf(stateSystemsWorld().desk.clock.now());
    const about = { iin: iinEndingIn(0) };
    expect(() => resultOf("family-relations", about, today)).toThrow("without");
    expect(() => resultOf("powers-of-attorney", { ...about, power }, today)).toThrow("without");
  });
});
