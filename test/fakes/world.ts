import * as z from "zod";
import type { OutboundReply, Post } from "#shared/adapters/outbound-http.ts";
import { answerRoutes } from "#shared/http/routes/answers.ts";
import { serve } from "#shared/http/serve.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Bin } from "#shared/law/identifiers.ts";
import { systemsFor, type StateSystem } from "#shared/registration/checks.ts";
import { stateSystemsRoutes } from "#shared/state-systems/mock-routes.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { receiveRoute } from "#functions/state-inbox/receive.ts";
import { mockHandler } from "#functions/state-systems/handler.ts";
import { openGate } from "./breakers.ts";
import { verifyHandler } from "#functions/verify/handler.ts";
import { memoryReplays } from "./claims.ts";
import { memoryDesk } from "./desk.ts";
import { caseOf } from "./organization.ts";
import { eachSystem } from "#infra/constructs/by-system.ts";
import { httpEvent, httpResultSchema, lambdaContext } from "./http.ts";
import { memoryMockState } from "./mock-state.ts";
import { memoryCount, memoryLog } from "./observability.ts";
import { memoryQueues, sqsRecord } from "./queues.ts";

const stateSystemsUrl = "https://state.test";
const inboxUrl = "https://arnau.test/v1/answers";
const callbacksQueue = "https://sqs.test/0/callbacks";

const addressed = (prefix: string) =>
  eachSystem((system) => `https://sqs.test/0/${prefix}-${system}`);

export const checkQueues = addressed("check");
export const deadLetterQueues = addressed("dead");

const failuresSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })),
});

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
    return { statusCode: 404, headers: {}, body: "" };
  };

  const post: Post = async ({ url, body, headers, timeoutSeconds }): Promise<OutboundReply> => {
    const since = epochMilliseconds(clock.now());
    const { statusCode, body: text } = await call("POST", url, body, headers);
    const seconds = (epochMilliseconds(clock.now()) - since) / 1000;
    if (seconds >= timeoutSeconds) return { replied: false, why: "time-out" };
    return { replied: true, status: statusCode, body: text };
  };

  const systems = mockHandler({
    state: mockState,
    queues,
    callbacksQueue,
    secretsOf,
    post,
    pause,
    clock,
    random: { identifier: nextIdentifier },
    log,
  });
  const receiving = serve(log, [
    receiveRoute({ desk, replays: memoryReplays(), secretsOf, count }, log),
  ]);
  const gate = openGate(clock);
  const verify = verifyHandler({
    ask: (message) => askStateSystem({ desk, gate, post, stateSystemsUrl }, message),
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
  const askAboutPerson = (caseId: CaseId) => askIn(caseId, systemsFor("specialist"));

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

  const openForCallbacks = () => control("PUT", "/callback-address", { url: inboxUrl });

  return {
    desk,
    queues,
    lines,
    counted,
    verify,
    call,
    control,
    openForCallbacks,
    askAbout,
    askAboutPerson,
    deliverCallbacks,
    stateSystemsUrl,
    inboxUrl,
    secretsOf,
  };
};
