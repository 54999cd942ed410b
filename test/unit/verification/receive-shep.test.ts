import { describe, expect, it } from "vitest";
import type { Instant } from "#shared/law/dates.ts";
import { signBusiness } from "#shared/shep/business.ts";
import type { SigningKey } from "#shared/shep/keys.ts";
import { securedEnvelope } from "#shared/shep/security-write.ts";
import { sendMessageText, type AsyncMessage } from "#shared/shep/async-messages.ts";
import { statusNotificationText, type MessageState } from "#shared/shep/async-notices.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { binEndingIn, registrationOf, submitOrganization } from "#test/fakes/organization.ts";
import { textOf } from "#test/fakes/http.ts";
import { neighbours } from "#test/fakes/neighbours.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";

const bin = binEndingIn(0);
const system = "insolvency";
const { speech } = profiles[system];
if (speech.profile !== "shep-async") throw new Error("spoken to otherwise");
const { service, wire } = speech;
const { parties } = neighbours().known;

const bankruptcy = { kind: "bankruptcy", startedOn: "2026-01-01", endedOn: null };

/** The inbox, after the gateway has taken the question in. */
const inbox = async () => {
  const world = stateSystemsWorld();
  await submitOrganization(world.desk, bin);
  await world.askAbout(bin, [system]);
  const question = async () => (await registrationOf(world.desk, bin)).questions[system];
  const { reference = "" } = (await question()) ?? {};
  const exchange = await world.exchanges.lastAbout((await question())?.reference ?? never());
  if (exchange === undefined) throw new Error("nothing was begun");
  const now = world.desk.clock.now();

  const data = (
    proceedings: readonly object[] = [],
    about: string = reference,
    key = parties.systems,
  ) =>
    signBusiness(
      wire.writeAnswer({ reference: about, answeredAt: now, result: { bin, proceedings } }),
      key,
    );
  const answer = (changes: Partial<AsyncMessage> = {}): AsyncMessage => ({
    messageId: "theirs-1",
    correlationId: exchange.correlationId,
    serviceId: service,
    messageType: "RESPONSE",
    messageDate: now,
    sender: { senderId: system },
    data: data(),
    form: wire.form,
    ...changes,
  });
  const post = async (content: string, key: SigningKey = parties.gateway, at: Instant = now) => {
    const text = securedEnvelope(content, key, at);
    const result = await world.call("POST", world.shepUrl, text, { "content-type": "text/xml" });
    return { status: result.statusCode, text: textOf(result), headers: result.headers };
  };
  return {
    ...world,
    exchange,
    question,
    data,
    answer,
    post,
    send: (changes?: Partial<AsyncMessage>) => post(sendMessageText(answer(changes))),
    notify: (messageState: MessageState, messageId = exchange.messageId) =>
      post(
        statusNotificationText({
          notificationId: "n-1",
          messageId,
          notificationDate: now,
          messageState,
          status: { code: "1", message: "told" },
        }),
      ),
    commands: () => world.desk.cases.written().map(({ command }) => command),
  };
};

const never = (): never => {
  throw new Error("the question has no reference");
};

describe("POST /v1/shep/async", () => {
  it("takes an answer in with the names of its message and its chain", async () => {
    const { send, exchange, question, commands } = await inbox();
    const { status, text, headers } = await send();
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(text).toContain("<typ:sendMessageResponse ");
    expect(text).toContain("<messageId>theirs-1</messageId>");
    expect(text).toContain(`<correlationId>${exchange.correlationId}</correlationId>`);
    expect((await question())?.answer?.value).toBe("clear");
    expect(commands()).toEqual(["submit", "recordAnswer"]);
  });

  it("takes it in again when it comes again, to no effect, though it says something else", async () => {
    const { send, data, commands, counted, question } = await inbox();
    await send();
    expect((await send()).status).toBe(200);
    expect((await send({ messageId: "theirs-2", data: data([bankruptcy]) })).status).toBe(200);
    expect((await question())?.answer?.value).toBe("clear");
    expect(commands()).toEqual(["submit", "recordAnswer"]);
    expect(counted).toEqual([
      "callback-repeated/already-answered",
      "callback-repeated/already-answered",
    ]);
  });

  it("takes an answer in that is faster than the reply which names its chain: its signed data name the question", async () => {
    const { send, question } = await inbox();
    expect((await send({ correlationId: "c-0" })).status).toBe(200);
    expect((await question())?.answer?.value).toBe("clear");
  });

  it.each(["UPDATE", "NOTIFICATION"] as const)(
    "confirms %s, which is no answer",
    async (messageType) => {
      const { send, commands, question } = await inbox();
      expect((await send({ messageType })).status).toBe(200);
      expect(commands()).toEqual(["submit"]);
      expect((await question())?.delay).toBeUndefined();
    },
  );

  it.each(["ON_DELIVERY", "DELIVERED"] as const)("%s changes nothing", async (state) => {
    const { notify, commands } = await inbox();
    const { status, text } = await notify(state);
    expect(status).toBe(200);
    expect(text).toContain("<typ:changeMassageStatusNotificationResponse ");
    expect(commands()).toEqual(["submit"]);
  });

  it.each(["NOT_DELIVERED", "DELIVERY_STOPPED"] as const)(
    "R377-21, G04: %s is a delay, noted once, and no answer",
    async (state) => {
      const { notify, commands, question, exchanges, exchange } = await inbox();
      expect((await notify(state)).status).toBe(200);
      expect((await notify(state)).status).toBe(200);
      expect(commands()).toEqual(["submit", "noteDelay"]);
      expect((await question())?.answer).toBeUndefined();
      expect(await exchanges.isGivenUp(exchange.messageId)).toBe(true);
    },
  );

  it("a notification may be faster than the reply that names its message: it is kept for the next round", async () => {
    const { notify, commands, exchanges } = await inbox();
    expect((await notify("NOT_DELIVERED", "m-0")).status).toBe(200);
    expect(await exchanges.isGivenUp("m-0")).toBe(true);
    expect(commands()).toEqual(["submit"]);
  });

  it("a notification that comes after the answer changes nothing", async () => {
    const { send, notify, commands } = await inbox();
    await send();
    expect((await notify("NOT_DELIVERED")).status).toBe(200);
    expect(commands()).toEqual(["submit", "recordAnswer"]);
  });
});

type Inbox = Awaited<ReturnType<typeof inbox>>;

describe("a message that is refused leaves the case untouched, with a code of the gateway", () => {
  it.each<[string, string, string, (one: Inbox) => ReturnType<Inbox["post"]>]>([
    [
      "of a stranger",
      "transport-certificate-not-pinned",
      "SCE006",
      ({ post, answer }) => post(sendMessageText(answer()), parties.systems),
    ],
    [
      "that lay about",
      "transport-too-old",
      "SCE005",
      async ({ post, answer, desk }) => {
        desk.clock.advance(301);
        return post(sendMessageText(answer()));
      },
    ],
    [
      "with unsigned data",
      "business-signature-missing",
      "SCE017",
      ({ send }) => send({ data: "<a></a>" }),
    ],
    [
      "with data of another",
      "business-certificate-not-pinned",
      "SCE016",
      ({ send, data }) => send({ data: data([], undefined, parties.gateway) }),
    ],
    [
      "with data in another form",
      "wrong-message",
      "SCE001",
      ({ send }) => send({ form: "nested" }),
    ],
    [
      "in a chain that nobody began about a question that is none",
      "exchange-unknown",
      "SCE001",
      ({ send, data }) => send({ correlationId: "c-0", data: data([], "r-1") }),
    ],
    [
      "of another service",
      "wrong-service",
      "SCE001",
      ({ send }) => send({ serviceId: "ARNAU_CriminalRecordAsync" }),
    ],
    [
      "that asks something of us",
      "no-service",
      "SCE004",
      ({ send }) => send({ messageType: "REQUEST", correlationId: undefined }),
    ],
    ["that is another", "wrong-message", "SCE001", ({ post }) => post("<a></a>")],
  ])("one %s: %s, %s", async (_, reason, code, act) => {
    const world = await inbox();
    const { status, text, headers } = await act(world);
    expect(status).toBe(500);
    expect(headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(text).toContain(`<errorCode>${code}</errorCode>`);
    expect(text).toContain(`<errorMessage>${reason}: `);
    expect(world.commands()).toEqual(["submit"]);
    expect(world.counted).toEqual([`callback-refused/${reason}`]);
    const line = world.lines.find((one) => one.code === "callback-refused");
    expect(line?.fields).toMatchObject({ system: "shep", reason });
  });

  it("says why in the language that is asked for", async () => {
    const world = await inbox();
    const fault = async (language: string) => {
      const headers = { "content-type": "text/xml", "accept-language": language };
      return textOf(await world.call("POST", world.shepUrl, "<!DOCTYPE a><a/>", headers));
    };
    expect(await fault("kk")).toContain("has-doctype: Хабарда құжат түрінің жарияланымы бар");
    expect(await fault("ru")).toContain("has-doctype: В сообщении есть объявление типа документа");
    expect(await fault("en")).toContain("has-doctype: The message declares a document type");
  });

  it.each([
    ["no answer", () => signBusiness("<html></html>", parties.systems), "unreadable"],
    [
      "about another question",
      ({ data, exchange }: Inbox) => data([], exchange.reference.replace(/1$/, "2")),
      "wrong-question",
    ],
  ])(
    "data that are the system's own and %s are told of as a delay, and the question begins anew (G04)",
    async (_, dataOf, reason) => {
      const world = await inbox();
      const { status, text } = await world.send({ data: dataOf(world) });
      expect(status).toBe(500);
      expect(text).toContain(`<errorMessage>${reason}: `);
      expect(world.counted).toEqual([`callback-refused/${reason}`]);
      expect(world.commands()).toEqual(["submit", "noteDelay"]);
      expect((await world.exchanges.lastAbout(world.exchange.reference))?.isOver).toBe(true);
    },
  );

  it("a stranger's message ends nothing", async () => {
    const { post, answer, exchanges, exchange } = await inbox();
    await post(sendMessageText(answer({ data: "<a></a>" })), parties.systems);
    expect((await exchanges.lastAbout(exchange.reference))?.isOver).toBe(false);
  });
});
