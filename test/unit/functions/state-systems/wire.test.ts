import { describe, expect, it } from "vitest";
import { secondsAfter } from "#shared/law/dates.ts";
import type { SupplierSystem } from "#shared/registration/checks.ts";
import { signBusiness } from "#shared/shep/business.ts";
import { sendMessageText } from "#shared/shep/async-messages.ts";
import { securedEnvelope, bareEnvelope } from "#shared/shep/security-write.ts";
import { syncRequestText } from "#shared/shep/sync.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { textOf } from "#test/fakes/http.ts";
import { neighbours } from "#test/fakes/neighbours.ts";
import { binEndingIn, registrationOf, submitOrganization } from "#test/fakes/organization.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";

const bin = binEndingIn(0);
const { ours } = neighbours().known;
const stamp = { messageDate: "2026-11-23T04:00:00.000Z", senderCode: "arnau" };
const question = { reference: "r.legal-entity.1", subject: { bin } };

const dataOf = (system: SupplierSystem, key = ours.business) => {
  const { speech } = profiles[system];
  if (speech.profile === "rest") throw new Error("spoken to otherwise");
  const { wire, service } = speech;
  return {
    serviceId: service,
    form: wire.form,
    data: signBusiness(wire.writeQuestion(question, stamp), key),
  };
};

const gateway = () => {
  const world = stateSystemsWorld();
  const now = world.desk.clock.now();
  const post = async (channel: "sync" | "async", text: string) => {
    const url = `${world.stateSystemsUrl}/shep/${channel}/v10`;
    const reply = await world.call("POST", url, text, { "content-type": "text/xml" });
    return { status: reply.statusCode, text: textOf(reply) };
  };
  const sync = (changes: Partial<ReturnType<typeof dataOf>> = {}) =>
    syncRequestText({
      messageId: "m-1",
      messageDate: now,
      sender: ours.sender,
      ...dataOf("legal-entity"),
      ...changes,
    });
  const async = (changes: Partial<ReturnType<typeof dataOf>> = {}) =>
    sendMessageText({
      messageType: "REQUEST",
      messageDate: now,
      sender: ours.sender,
      ...dataOf("insolvency"),
      ...changes,
    });
  return { ...world, now, post, contents: { sync, async } };
};

const systemOf = { sync: "legal-entity", async: "insolvency" } as const;

describe.each(["sync", "async"] as const)(
  "the mocked gateway verifies our messages: %s",
  (channel) => {
    const from = (make: (one: ReturnType<typeof gateway>) => string) => {
      const one = gateway();
      return one.post(channel, make(one));
    };

    it("takes a good one", async () => {
      const { status } = await from(({ contents, now }) =>
        securedEnvelope(contents[channel](), ours.transport, now),
      );
      expect(status).toBe(200);
    });

    it.each<[string, string, (one: ReturnType<typeof gateway>) => string]>([
      ["no signature", "SCE007", ({ contents }) => bareEnvelope(contents[channel]())],
      [
        "a stale signature",
        "SCE005",
        ({ contents, now }) =>
          securedEnvelope(contents[channel](), ours.transport, secondsAfter(now, -301)),
      ],
      [
        "a signature by another key",
        "SCE006",
        ({ contents, now }) => securedEnvelope(contents[channel](), ours.business, now),
      ],
      [
        "a message changed on its way",
        "SCE006",
        ({ contents, now }) =>
          securedEnvelope(contents[channel](), ours.transport, now).replace(
            "<senderId>arnau",
            "<senderId>other",
          ),
      ],
      [
        "data without a signature",
        "SCE017",
        ({ contents, now }) =>
          securedEnvelope(contents[channel]({ data: "<a></a>" }), ours.transport, now),
      ],
      [
        "data signed by another key",
        "SCE016",
        ({ contents, now }) =>
          securedEnvelope(
            contents[channel](dataOf(systemOf[channel], ours.transport)),
            ours.transport,
            now,
          ),
      ],
      [
        "data that ask nothing",
        "SCE001",
        ({ contents, now }) =>
          securedEnvelope(
            contents[channel]({ data: signBusiness("<a></a>", ours.business) }),
            ours.transport,
            now,
          ),
      ],
      [
        "a service that nobody offers",
        "SCE004",
        ({ contents, now }) =>
          securedEnvelope(contents[channel]({ serviceId: "Weather" }), ours.transport, now),
      ],
      [
        "another order",
        "SCE001",
        ({ contents, now }) =>
          securedEnvelope(
            contents[channel]().replace(
              /(<serviceId>.*?<\/serviceId>)(.*?<\/messageDate>)/,
              "$2$1",
            ),
            ours.transport,
            now,
          ),
      ],
      ["another message", "SCE001", ({ now }) => securedEnvelope("<a></a>", ours.transport, now)],
      ["an entity", "SCE001", () => `<!DOCTYPE a><a/>`],
    ])("refuses %s with %s", async (_, code, make) => {
      const { status, text } = await from(make);
      expect(status).toBe(500);
      expect(text).toContain(`<errorCode>${code}</errorCode>`);
    });
  },
);

describe("the mocked systems that speak REST", () => {
  const posting = async (scope: string | undefined, path: string, body: unknown, wait = 0) => {
    const world = stateSystemsWorld();
    const headers =
      scope === undefined ? {} : { authorization: `Bearer ${await world.tokenFor(scope)}` };
    world.desk.clock.advance(wait);
    const { statusCode } = await world.call(
      "POST",
      `${world.stateSystemsUrl}${path}`,
      JSON.stringify(body),
      headers,
    );
    return statusCode;
  };
  const rest = "/systems/tax-debt/questions";
  const graphql = {
    query: "{Rnu(filter:$filter){id}}",
    variables: { filter: { supplierBiin: bin } },
  };

  it.each([
    ["a token for its scope", 200, "tax-debt.read", rest, question],
    ["no token", 401, undefined, rest, question],
    ["a token for another scope", 401, "rnu.read", rest, question],
    ["a token and GraphQL", 200, "rnu.read", "/v3/graphql", graphql],
    ["no token for GraphQL", 401, undefined, "/v3/graphql", graphql],
    [
      "a question to a system behind the gateway",
      404,
      "tax-debt.read",
      "/systems/insolvency/questions",
      question,
    ],
    [
      "a question to a system that speaks GraphQL",
      404,
      "tax-debt.read",
      "/systems/unreliable-participants/questions",
      question,
    ],
  ] as const)("with %s answer %i", async (_, status, scope, path, body) => {
    expect(await posting(scope, path, body)).toBe(status);
  });

  it("take no token after five minutes", async () => {
    expect(await posting("tax-debt.read", rest, question, 299)).toBe(200);
    expect(await posting("tax-debt.read", rest, question, 300)).toBe(401);
  });

  it.each([
    ["another grant", 400, "grant_type=password&scope=tax-debt.read", "arnau"],
    ["another client", 401, "grant_type=client_credentials&scope=tax-debt.read", "other"],
    ["a scope of nobody", 401, "grant_type=client_credentials&scope=everything", "arnau"],
  ])("issue no token for %s", async (_, status, body, clientId) => {
    const { call, stateSystemsUrl, neighbours: known } = stateSystemsWorld();
    const secret = known.known.parties.clients["tax-debt"]?.[0]?.clientSecret;
    const basic = Buffer.from(`${clientId}:${secret}`).toString("base64");
    const headers = { authorization: `Basic ${basic}` };
    expect((await call("POST", `${stateSystemsUrl}/oauth/token`, body, headers)).statusCode).toBe(
      status,
    );
  });
});

describe("faults of one profile", () => {
  it.each<[SupplierSystem, string, string]>([
    ["tax-debt", "wrong-case", "unreadable"],
    ["tax-debt", "source-down", "unreachable"],
    ["unreliable-participants", "wrong-case", "unreadable"],
    ["unreliable-participants", "source-down", "unreadable"],
    ["unreliable-participants", "unreadable", "unreadable"],
    ["legal-entity", "wrong-case", "unreadable"],
    ["legal-entity", "source-down", "unreachable"],
    ["legal-entity", "unreadable", "unreadable"],
    ["legal-entity", "wrong-signature", "unreadable"],
    ["legal-entity", "old-signature", "unreadable"],
    ["legal-entity", "wrong-data-signature", "unreadable"],
  ])("%s: %s is a delay (%s), and the next answer is taken", async (system, fault, reason) => {
    const { desk, control, askAbout } = stateSystemsWorld();
    await submitOrganization(desk, bin);
    expect((await control("PUT", `/${system}`, { fault, times: 1 })).statusCode).toBe(204);
    expect(await askAbout(bin, [system])).toEqual([system]);
    const { questions } = await registrationOf(desk, bin);
    expect(questions[system]?.answer).toBeUndefined();
    expect(questions[system]?.delay?.reason).toBe(reason);
    expect(await askAbout(bin, [system])).toEqual([]);
  });

  it("a token that is refused is replaced at once, and nobody notices", async () => {
    const { desk, control, askAbout } = stateSystemsWorld();
    await submitOrganization(desk, bin);
    await control("PUT", "/tax-debt", { fault: "token-refused", times: 1 });
    expect(await askAbout(bin, ["tax-debt"])).toEqual([]);
    const { questions } = await registrationOf(desk, bin);
    expect(questions["tax-debt"]?.delay).toBeUndefined();
  });

  it.each<[SupplierSystem, string]>([
    ["tax-debt", "missed"],
    ["tax-debt", "wrong-data-signature"],
    ["legal-entity", "token-refused"],
    ["legal-entity", "hold"],
    ["accessibility", "not-delivered"],
    ["accessibility", "wrong-data-signature"],
    ["insolvency", "token-refused"],
  ])("%s cannot be told %s", async (system, fault) => {
    const { control } = stateSystemsWorld();
    expect((await control("PUT", `/${system}`, { fault })).statusCode).toBe(400);
  });
});
