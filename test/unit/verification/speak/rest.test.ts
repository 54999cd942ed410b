import { describe, expect, it } from "vitest";
import type { OutboundMessage, OutboundReply } from "#shared/adapters/outbound-http.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import type { Meaning } from "#shared/verification/meaning.ts";
import { handClock } from "#test/fakes/clock.ts";
import { binEndingIn, caseOf } from "#test/fakes/organization.ts";
import { speaking, stateSystemsUrl } from "#test/fakes/speaking.ts";
import { iinOf } from "#test/samples/specialist.ts";

const bin = binEndingIn(0);
const subject: Subject = {
  applicant: { bin },
  kato: katoSchema.parse("751110000"),
  name: undefined,
};

const asked = (system: StateSystem, about = subject) => ({
  system,
  reference: referenceOf(caseOf(bin), system, 1),
  subject: about,
});

const reply = (body: unknown, status = 200): OutboundReply => ({
  replied: true,
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  contentType: "application/json",
});

const ask = async (
  answer: OutboundReply | ((message: OutboundMessage) => OutboundReply),
  question = asked("unreliable-participants"),
) => {
  const clock = handClock();
  const answering = typeof answer === "function" ? answer : () => answer;
  const { speak, sent, tokens } = speaking({ clock }, answering);
  return { meaning: await speak(question), sent: sent(), tokens: tokens() };
};

const valueOf = (meaning: Meaning) => (meaning.means === "answer" ? meaning.answer.value : meaning);

const entry = (
  startDate: string,
  endDate: string | null | undefined,
  supplierBiin: string = bin,
) => ({
  id: 7,
  supplierBiin,
  startDate,
  endDate,
});
const Rnu = (...entries: readonly object[]) => ({ data: { Rnu: entries } });

describe("REST with a token", () => {
  it("replaces a token that is refused once, and then gives up for this time", async () => {
    const seen: (string | undefined)[] = [];
    const { meaning, tokens } = await ask(({ headers }) => {
      seen.push(headers?.["authorization"]);
      return reply({ error: "invalid_token" }, 401);
    });
    expect(meaning).toEqual({ means: "delay", reason: "failed", detail: "token-refused" });
    expect(seen).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(tokens).toBe(2);
  });

  it("goes on with the second token", async () => {
    const { meaning } = await ask(({ headers }) =>
      headers?.["authorization"] === "Bearer token-2" ? reply(Rnu()) : reply("", 401),
    );
    expect(valueOf(meaning)).toBe("clear");
  });

  it("keeps the answer byte for byte, with where it came from and that nothing but the connection proves it", async () => {
    const text = `{"data": {"Rnu": []} }`;
    const { meaning } = await ask(reply(text));
    expect(meaning).toEqual({
      means: "answer",
      answer: {
        value: "clear",
        messageId: asked("unreliable-participants").reference,
        received: {
          raw: Buffer.from(text),
          contentType: "application/json",
          receivedAt: handClock().now(),
          answeredAt: undefined,
          source: {
            system: "unreliable-participants",
            profile: "rest",
            service: "Rnu",
            host: "state.test",
          },
          signature: { kind: "tls-oauth", verdict: "valid" },
        },
      },
    });
  });
});

describe("the register of unreliable participants, by GraphQL (R377-7.p2d)", () => {
  it("is asked for the entries of this supplier", async () => {
    const { sent } = await ask(reply(Rnu()));
    expect(sent.map(({ url }) => url)).toEqual([`${stateSystemsUrl}/v3/graphql`]);
    const { query, variables } = JSON.parse(sent[0]?.body ?? "");
    expect(query).toContain("Rnu(filter: $filter");
    expect(variables).toEqual({ filter: { supplierBiin: bin }, limit: 200 });
  });

  it.each<[string, object, string]>([
    ["nothing", Rnu(), "clear"],
    ["an entry without an end", Rnu(entry("2020-01-01", null)), "hit"],
    ["an entry whose end is left out", Rnu(entry("2020-01-01", undefined)), "hit"],
    [
      "an entry that ends today, with a time",
      Rnu(entry("2020-01-01 00:00:00", "2026-11-23 00:00:00")),
      "hit",
    ],
    ["an entry that ended yesterday", Rnu(entry("2020-01-01", "2026-11-22")), "clear"],
    ["an entry of tomorrow", Rnu(entry("2026-11-24", null)), "clear"],
    [
      "more pages after entries that have ended",
      {
        ...Rnu(entry("2020-01-01", "2021-01-01")),
        extensions: { pageInfo: { hasNextPage: true } },
      },
      "indeterminate",
    ],
    [
      "more pages after one in force",
      { ...Rnu(entry("2020-01-01", null)), extensions: { pageInfo: { hasNextPage: true } } },
      "hit",
    ],
    ["no errors, said so", { ...Rnu(), errors: [] }, "clear"],
  ])("R377-27.7: reads %s", async (_, body, value) => {
    expect(valueOf((await ask(reply(body))).meaning)).toBe(value);
  });

  it.each<[string, unknown]>([
    ["errors beside the data", { ...Rnu(), errors: [{ message: "Timeout" }] }],
    ["errors alone", { data: null, errors: [{ message: "Timeout" }] }],
    ["no list", { data: { Rnu: null } }],
    ["an entry about another", Rnu(entry("2020-01-01", "2021-01-01", binEndingIn(1)))],
    ["an entry without days", Rnu({ supplierBiin: bin })],
    ["another query", { data: {} }],
    ["no JSON", "<html>"],
  ])("never takes %s for clear", async (_, body) => {
    const { meaning } = await ask(reply(body));
    expect(meaning).toMatchObject({ means: "delay", reason: "unreadable" });
  });

  it("R377-A1.3: is asked about a sole proprietor by the IIN (G24)", async () => {
    const iin = iinOf(10);
    const owner: Subject = { ...subject, applicant: { iin } };
    const { meaning, sent } = await ask(
      reply(Rnu(entry("2020-01-01", null, iin))),
      asked("unreliable-participants", owner),
    );
    expect(JSON.parse(sent[0]?.body ?? "").variables.filter).toEqual({ supplierBiin: iin });
    expect(valueOf(meaning)).toBe("hit");
  });
});

it("a system that answers later takes its question in over REST as well", async () => {
  const question = asked("accessibility");
  const taken = reply({ reference: question.reference, accepted: true }, 202);
  const { meaning, sent } = await ask(taken, question);
  expect(meaning).toEqual({ means: "answer-follows" });
  expect(sent[0]?.url).toBe(`${stateSystemsUrl}/systems/accessibility/questions`);
});
