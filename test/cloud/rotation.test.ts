import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import * as walk from "#infra/walk/registration.ts";
import { file, type Filed } from "#infra/walk/submission.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { checkOf, looking, openPortal, organisations, specialists } from "./here.ts";
import { loggedBy, type LogLine } from "./logged.ts";
import { forgetCallbacks, rotateNeighbours, subscribe } from "./rotating.ts";

const inOrder = organisations("rotation");
const person = specialists(400, "rotation@keys.example");

/** Seconds after which containers know of a change where they look by themselves, and where nothing tells them. */
const known = { soon: 12, atLast: 28 } as const;

const workers = 2;

/** Cases that have all of their answers before anything is changed. */
const warm = 10;

/** Applications without end, of organisations and of specialists in turn, until they are told to end. */
const openTraffic = async () => {
  const portal = await openPortal();
  const filed: Filed[] = [];
  const end = new AbortController();
  const one = async (isSpecialist: boolean) => {
    filed.push(await file<SupplierForm>(portal, isSpecialist ? person() : inOrder()));
  };
  const worker = async (isSpecialist: boolean) => {
    while (!end.signal.aborted) await one(isSpecialist);
  };
  const under = Promise.all(Array.from({ length: workers }, (_, place) => worker(place % 2 === 1)));
  return {
    filed,
    one,
    end: async () => {
      end.abort();
      await under;
    },
    answered: () =>
      Promise.all(
        filed.map(({ caseId }) => walk.until(looking(portal, caseId), walk.allAnswered, 60)),
      ),
  };
};

const answersIn = (lines: readonly LogLine[], route: RegExp) =>
  lines.filter(({ message, route: of = "" }) => message === "request-answered" && route.test(of));

/** Taken in, or known already. */
const isTaken = ({ status = 0 }: LogLine) => status < 400 || status === 409;

const counted = (name: string, lines: readonly LogLine[], route: RegExp) => {
  const answers = answersIn(lines, route);
  return {
    deliveries: name,
    delivered: answers.length,
    rejected: answers.filter((one) => !isTaken(one)).length,
  };
};

/** A slow machine is no rejection. */
const slow: ReadonlySet<string> = new Set(["time-out", "unreachable"]);

/** Why what a system answered was not taken, or a question of ours not heard: codes. */
const refusalsOf = (lines: readonly LogLine[]) =>
  lines.flatMap((line) =>
    line["question-failed"] !== undefined && !slow.has(line.reason ?? "") ? [line.reason] : [],
  );

describe("every key is rotated while questions are asked and answered and events delivered", () => {
  it("R377-7.p2f, R377-15.p2e: and not one message is rejected", async () => {
    await forgetCallbacks();
    const since = Date.now();
    const subscribers = [await subscribe("v1"), await subscribe("v1a")];
    const neighbours = await rotateNeighbours();
    onTestFinished(async () => {
      neighbours.close();
      for (const one of subscribers) await one.close();
    });
    const traffic = await openTraffic();
    // Containers that know the old keys alone are part of it.
    await walk.until(
      async () => traffic.filed.length,
      (count) => count >= warm,
    );
    await traffic.answered();

    await neighbours.prepare();
    for (const one of subscribers) await one.prepare();
    await wait(known.soon * 1000);
    await neighbours.change();
    for (const one of subscribers) one.change();
    await wait(known.atLast * 1000);
    await neighbours.retire();
    await wait(known.soon * 1000);
    await traffic.end();
    // With the new keys alone, on all sides.
    await traffic.one(false);
    await traffic.one(true);
    const ends = await traffic.answered();
    for (const { partner } of subscribers) {
      await walk.until(
        async () => traffic.filed.filter(({ caseId }) => partner.about(caseId).length === 0).length,
        (missing) => missing === 0,
        90,
      );
    }

    const [inbox = [], systems = [], asking = []] = await Promise.all(
      ["state-inbox", "state-systems", "verify"].map((name) => loggedBy(name, since)),
    );
    const summary = [
      counted("callbacks as Standard Webhooks", inbox, /answers/),
      counted("callbacks of the gateway", inbox, /shep/),
      counted("our messages to the gateway", systems, /shep/),
      counted("our questions over REST", systems, /questions$|graphql/),
      counted("our requests for tokens", systems, /token/),
      {
        deliveries: "replies to our questions",
        delivered: asking.filter(({ message }) => message === "question-asked").length,
        rejected: refusalsOf(asking).length,
      },
      ...subscribers.map(({ scheme, partner }) => ({
        deliveries: `events to a subscriber, ${scheme}`,
        delivered: partner.events.length + partner.rejected.length,
        rejected: partner.rejected.length,
      })),
    ];
    console.table(summary);
    const delays = asking.flatMap((line) => (line["question-failed"] ? [line.reason] : []));
    console.log(`${ends.length} cases; delays of another cause: ${delays.join(", ") || "none"}`);
    const refused = inbox.filter(
      ({ message, reason }) => message === "callback-refused" && reason !== "repeated",
    );
    expect(refused.map(({ system, reason }) => ({ system, reason }))).toEqual([]);
    for (const { delivered } of summary) expect(delivered).toBeGreaterThan(0);
    expect(summary.map(({ deliveries, rejected }) => ({ deliveries, rejected }))).toEqual(
      summary.map(({ deliveries }) => ({ deliveries, rejected: 0 })),
    );
    const [last] = ends.slice(-2);
    expect(last && checkOf(last, "legal-entity")?.value).toBe("clear");
  });
});
