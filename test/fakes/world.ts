import * as z from "zod";
import type { OutboundMessage, OutboundReply, Post } from "#shared/adapters/outbound-http.ts";
import { answerRoutes } from "#shared/http/routes/answers.ts";
import { serve } from "#shared/http/serve.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Bin } from "#shared/law/identifiers.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { stateSystemsRoutes } from "#shared/state-systems/mock-routes.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { speakOver } from "#shared/verification/speak/speak.ts";
import { receiveRoute } from "#functions/state-inbox/receive.ts";
import { receiveShepRoute } from "#functions/state-inbox/receive-shep.ts";
import { mockHandler } from "#functions/state-systems/handler.ts";
import { memoryEvidence } from "./evidence.ts";
import { openGate } from "./breakers.ts";
import { verifyHandler } from "#functions/verify/handler.ts";
import { memoryReplays } from "./claims.ts";
import { memoryDesk } from "./desk.ts";
import { memoryExchanges } from "./exchanges.ts";
import { neighbours } from "./neighbours.ts";
import { caseOf } from "./organization.ts";
import { eachSystem } from "#infra/constructs/by-system.ts";
import { httpEvent, httpResultSchema, lambdaContext, textOf } from "./http.ts";
import { memoryMockState } from "./mock-state.ts";
import { memoryCount, memoryLog } from "./observability.ts";
import { memoryQueues, sqsRecord } from "./queues.ts";

const stateSystemsUrl = "https://state.test";
const apiUrl = "https://arnau.test";
const inboxUrl = `${apiUrl}/v1/answers`;
const shepUrl = `${apiUrl}/v1/shep/async`;
const callbacksQueue = "https://sqs.test/0/callbacks";

const addressed = (prefix: string) =>
  eachSystem((system) => `https://sqs.test/0/${prefix}-${system}`);

export const checkQueues = addressed("check");
export const deadLetterQueues = addressed("dead");

const failuresSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })),
});

const tokenSchema = z.object({ access_token: z.string() });

/**
 * Arnau's asking and receiving, and the mocked state systems, in one process: the real functions
 * over memory, joined by the calls and messages that go between them.
 */
export const stateSystemsWorld = () => {
  const desk = memoryDesk();
  const { clock } = desk;
  const queues = memoryQueues();
  const mockState = memoryMockState();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const secretsOf = async (system: StateSystem) => [`secret of ${system}`];
  let identifiers = 0;
  const nextIdentifier = () => {
    identifiers += 1;
    return `id-${identifiers}`;
  };

  // Whoever waits lets the time go by, so a reply may come after the caller has hung up.
  const pause = async (seconds: number) => clock.advance(seconds);

  const call = async (method: string, url: string, body?: string, headers = {}) => {
    const mock = httpEvent(stateSystemsRoutes, { method, url, headers, ...(body && { body }) });
    const inbox = httpEvent(answerRoutes, { method, url, headers, ...(body && { body }) });
    if (mock !== undefined) return httpResultSchema.parse(await systems(mock, lambdaContext));
    if (inbox !== undefined) return httpResultSchema.parse(await receiving(inbox, lambdaContext));
    return httpResultSchema.parse({ statusCode: 404, headers: {}, body: "" });
  };

  const carry: Post = async ({ url, body, headers, timeoutSeconds }): Promise<OutboundReply> => {
    const since = epochMilliseconds(clock.now());
    const reply = await call("POST", url, body, headers);
    const seconds = (epochMilliseconds(clock.now()) - since) / 1000;
    if (seconds >= timeoutSeconds) return { replied: false, why: "time-out" };
    return {
      replied: true,
      status: reply.statusCode,
      body: textOf(reply),
      contentType: reply.headers["content-type"],
    };
  };

  /** Whatever went from one side to the other, with what came back. */
  const traffic: { readonly message: OutboundMessage; readonly reply: OutboundReply }[] = [];
  const post: Post = async (message) => {
    const reply = await carry(message);
    traffic.push({ message, reply });
    return reply;
  };

  const known = neighbours();
  const exchanges = memoryExchanges();
  const systems = mockHandler({
    state: mockState,
    parties: known.parties,
    queues,
    callbacksQueue,
    secretsOf,
    post,
    pause,
    clock,
    random: { identifier: nextIdentifier },
    log,
  });
  const evidence = memoryEvidence();
  const inbox = {
    desk,
    evidence: evidence.store,
    replays: memoryReplays(),
    secretsOf,
    count,
    stateSystemsUrl,
    pins: known.pins,
    exchanges,
  };
  const receiving = serve(log, [receiveRoute(inbox, log), receiveShepRoute(inbox, log)]);
  const gate = openGate(clock);
  const speak = speakOver({
    post,
    clock,
    random: { identifier: nextIdentifier },
    stateSystemsUrl,
    credentials: known.credentials,
    pins: known.pins,
    exchanges,
    patienceSeconds: 12 * 3600,
  });
  const verify = verifyHandler({
    ask: (message) => askStateSystem({ desk, evidence: evidence.store, gate, speak }, message),
    queues,
    checkQueues,
    deadLetterQueues,
    retryBaseSeconds: 30,
    askAgainSeconds: 3600,
    random: { fraction: () => 0.5 },
    log,
    count,
  });

  /** Has the questions of a case asked, one after the other; answers which of them come again. */
  const askIn = async (caseId: CaseId, asking: readonly StateSystem[]) => {
    const again: StateSystem[] = [];
    for (const system of asking) {
      const body = JSON.stringify({ caseId, system });
      const record = sqsRecord({ queueUrl: checkQueues[system], body });
      const { batchItemFailures } = await verify({ Records: [record] });
      if (batchItemFailures.length > 0) again.push(system);
    }
    return again;
  };
  const askAbout = (bin: Bin, asking = systemsFor("organization")) => askIn(caseOf(bin), asking);
  const askAboutPerson = (caseId: CaseId, asking = systemsFor("specialist")) =>
    askIn(caseId, asking);

  /** Has the callbacks that wait in their queue delivered; those not taken go back into it. */
  const deliverCallbacks = async () => {
    const taken = queues.take(callbacksQueue);
    const Records = taken.map(({ body }, place) =>
      sqsRecord({ queueUrl: callbacksQueue, body, id: String(place) }),
    );
    const { batchItemFailures } = failuresSchema.parse(await systems({ Records }, lambdaContext));
    for (const { itemIdentifier } of batchItemFailures) {
      const message = taken[Number(itemIdentifier)];
      if (message !== undefined) await queues.send(message);
    }
    return { delivered: taken.length - batchItemFailures.length, failed: batchItemFailures.length };
  };

  const control = (method: string, path: string, body?: object) =>
    call(method, `${stateSystemsUrl}/control${path}`, body && JSON.stringify(body));

  /** A token as the mocked issuer gives it to us. */
  const tokenFor = async (scope: string): Promise<string> => {
    const client = known.known.parties.clients["tax-debt"]?.[0];
    const basic = Buffer.from(`${client?.clientId}:${client?.clientSecret}`).toString("base64");
    const body = `grant_type=client_credentials&scope=${scope}`;
    const headers = { authorization: `Basic ${basic}` };
    const reply = await call("POST", `${stateSystemsUrl}/oauth/token`, body, headers);
    return tokenSchema.parse(JSON.parse(reply.body)).access_token;
  };

  const openForCallbacks = () => control("PUT", "/callback-address", { url: apiUrl });

  return {
    desk,
    queues,
    lines,
    counted,
    verify,
    speak,
    call,
    control,
    openForCallbacks,
    tokenFor,
    askIn,
    askAbout,
    askAboutPerson,
    deliverCallbacks,
    stateSystemsUrl,
    apiUrl,
    inboxUrl,
    shepUrl,
    secretsOf,
    exchanges,
    traffic,
    neighbours: known,
  };
};
