import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Webhook } from "standardwebhooks";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { stop } from "#shared/subscriptions/subscription.ts";
import { schedule } from "#shared/subscriptions/schedule.ts";
import { resume } from "#shared/subscriptions/subscription.ts";
import { subscribersWorld } from "#test/fakes/subscribers.ts";
import { decidedCase } from "#test/unit/functions/feed-api/decided.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { historyOf } from "#test/samples/announced.ts";

const one = historyOf("organization-240140000001", 6);
const other = historyOf("organization-240140000002", 4);

const attemptsOf = async (
  { deliveries }: ReturnType<typeof subscribersWorld>,
  id: Parameters<typeof deliveries.attempts>[0],
) => (await deliveries.attempts(id, 100, undefined))?.attempts.toReversed() ?? [];

describe("deliveries", () => {
  it("bring what is new to everybody whose scope it is in, signed so that the public package verifies it", async () => {
    const world = subscribersWorld();
    const { receiver, key } = await world.subscriber();
    const elsewhere = await world.subscriber({ scope: { kinds: ["registration"], unit: "10" } });
    await world.feed.append(one.caseId, one.events);
    await world.wake();
    expect(receiver.effects.map(({ id }) => id)).toEqual(one.events.map(({ id }) => id));
    expect(receiver.rejected).toEqual([]);
    expect(elsewhere.receiver.arrived).toEqual([]);
    const [first] = receiver.arrived;
    expect(first?.headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
    // The package reads the clock of this machine, so what it signs is compared.
    const { "webhook-id": id = "", "webhook-timestamp": at = "" } = first?.headers ?? {};
    const signature = new Webhook(key).sign(id, new Date(Number(at) * 1000), first?.body ?? "");
    expect(first?.headers["webhook-signature"]).toBe(signature);
    expect(id).toBe(one.events[0]?.id);
  });

  it("send nothing twice once it was taken, however often they are woken", async () => {
    const world = subscribersWorld();
    const { receiver } = await world.subscriber();
    await world.feed.append(one.caseId, one.events);
    for (let times = 0; times < 5; times += 1) await world.wake();
    await world.pass(3600);
    expect(receiver.arrived).toHaveLength(one.events.length);
    expect(world.messages()).toBe(0);
  });

  it("hold a case's later events behind the one that is refused, and no other case's", async () => {
    const world = subscribersWorld();
    const { receiver } = await world.subscriber();
    const refused = one.events[2]?.id;
    receiver.become({ is: "refusing", id: ({ id }) => id === refused });
    await world.feed.append(one.caseId, one.events.slice(0, 4));
    await world.wake();
    await world.feed.append(other.caseId, other.events);
    await world.feed.append(one.caseId, one.events);
    await world.wake();
    const taken = receiver.effects.map(({ id }) => id);
    expect(taken).toEqual([
      ...one.events.slice(0, 2).map(({ id }) => id),
      ...other.events.map(({ id }) => id),
    ]);
    receiver.become({ is: "well" });
    await world.pass(6 * 60);
    expect(receiver.effects.map(({ id }) => id)).toEqual([
      ...taken,
      ...one.events.slice(2).map(({ id }) => id),
    ]);
    expect(receiver.outOfOrder).toEqual([]);
  });

  it("keep to the schedule of Standard Webhooks with jitter, and stop with a notice at its end", async () => {
    const world = subscribersWorld();
    const { receiver, id } = await world.subscriber();
    receiver.become({ is: "answering", status: 400 });
    await world.feed.append(one.caseId, one.events.slice(0, 1));
    await world.wake();
    await world.pass(90 * 3600, 900);
    const attempts = await attemptsOf(world, id);
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const times = attempts.map(({ at }) => Date.parse(at) / 1000);
    for (const [place, delay] of schedule.entries()) {
      if (place === 0) continue;
      const waited = (times[place] ?? 0) - (times[place - 1] ?? 0);
      expect(waited).toBeGreaterThanOrEqual(delay);
      // A tenth of jitter, and the time until the clock looks, which here it does every 15 minutes.
      expect(waited).toBeLessThanOrEqual(Math.ceil(delay * 1.1) + 900);
    }
    expect((await world.subscriptions.find(id))?.stopped?.why).toBe("exhausted");
    expect(world.counted).toContain("subscription-disabled/exhausted");
    expect(world.lines.map(({ code }) => code)).toContain("subscription-disabled");
    expect(attempts.at(-1)?.nextAt).toBeUndefined();
  });

  it("wait as long as Retry-After asks for", async () => {
    const world = subscribersWorld();
    const { receiver, id } = await world.subscriber();
    receiver.become({ is: "answering", status: 503, retryAfter: "7200" });
    await world.feed.append(one.caseId, one.events.slice(0, 1));
    await world.wake();
    receiver.become({ is: "well" });
    await world.pass(7199);
    expect(receiver.effects).toEqual([]);
    await world.pass(1000);
    expect(receiver.effects).toHaveLength(1);
    expect((await attemptsOf(world, id)).map(({ outcome, status }) => [outcome, status])).toEqual([
      ["away", 503],
      ["taken", 204],
    ]);
  });

  it("end for good with 410, and go on from there when resumed", async () => {
    const world = subscribersWorld();
    const { receiver, id } = await world.subscriber();
    receiver.become({ is: "answering", status: 410 });
    await world.feed.append(one.caseId, one.events);
    await world.wake();
    await world.pass(4 * 24 * 3600, 3600);
    expect(receiver.arrived).toHaveLength(1);
    const stopped = await world.subscriptions.find(id);
    expect(stopped?.stopped?.why).toBe("gone");
    receiver.become({ is: "well" });
    if (stopped === undefined) throw new Error("no subscription");
    const change = { at: world.clock.now(), by: "administrator" };
    await world.subscriptions.keep(resume(stopped, change));
    await world.pass(120);
    expect(receiver.effects.map((event) => event.id)).toEqual(one.events.map((event) => event.id));
  });

  it("send nothing while an administrator has them paused, and everything afterwards", async () => {
    const world = subscribersWorld();
    const { receiver, id, subscription } = await world.subscriber();
    const change = { at: world.clock.now(), by: "administrator" };
    const paused = stop(subscription, "paused", change);
    await world.subscriptions.keep(paused);
    await world.feed.append(one.caseId, one.events);
    await world.wake();
    await world.pass(3600);
    expect(receiver.arrived).toEqual([]);
    await world.subscriptions.keep(resume(paused, change));
    await world.pass(60);
    expect(receiver.effects).toHaveLength(one.events.length);
    expect((await world.deliveries.held(id)).length).toBe(0);
  });

  it("leave a receiver that seems to be away alone, but for one event now and then", async () => {
    const world = subscribersWorld();
    const { receiver, id } = await world.subscriber();
    receiver.become({ is: "killed" });
    for (let serial = 10; serial < 90; serial += 1) {
      const { caseId, events } = historyOf(`organization-2401400000${serial}`, 2);
      await world.feed.append(caseId, events);
      await world.wake();
    }
    await world.pass(3600);
    const attempts = await attemptsOf(world, id);
    // Five seconds at first, five minutes at the end; 160 events are waiting.
    expect(attempts.length).toBeLessThan(30);
    expect(attempts.every(({ outcome, why }) => outcome === "away" && why === "unreachable")).toBe(
      true,
    );
    receiver.become({ is: "well" });
    await world.pass(6 * 60);
    expect(receiver.effects).toHaveLength(160);
    expect(receiver.outOfOrder).toEqual([]);
  });

  it("count a redirect as a refusal", async () => {
    const world = subscribersWorld();
    const { receiver, id } = await world.subscriber();
    receiver.become({ is: "answering", status: 307 });
    await world.feed.append(one.caseId, one.events.slice(0, 1));
    await world.wake();
    expect(await attemptsOf(world, id)).toMatchObject([{ outcome: "refused", status: 307 }]);
  });

  it("note every attempt with a digest of what was sent and the beginning of the answer", async () => {
    const world = subscribersWorld();
    const { id, receiver } = await world.subscriber();
    await world.feed.append(one.caseId, one.events.slice(0, 1));
    await world.wake();
    const body = receiver.arrived[0]?.body ?? "";
    expect(await attemptsOf(world, id)).toEqual([
      {
        eventId: one.events[0]?.id,
        type: "registration.places_updated",
        caseId: one.caseId,
        at: world.clock.now(),
        attempt: 1,
        outcome: "taken",
        status: 204,
        duration: "under-100-ms",
        sent: {
          bytes: Buffer.byteLength(body),
          personal: false,
          digest: createHash("sha256").update(body).digest("hex"),
        },
        received: { headers: { server: "partner" }, start: "said 204" },
      },
    ]);
  });

  it("keep neither a digest nor the text of an answer where a person was named: it could be guessed at, or repeated", async () => {
    const world = subscribersWorld();
    const caseId = await decidedCase(world.desk, specialistForm());
    const announced = announcedIn(await world.desk.cases.load(caseId)).map(
      (told) => told.announced,
    );
    const { id } = await world.subscriber({
      scope: { kinds: ["registration"], personal: { ground: "R377-12.2" } },
    });
    await world.feed.append(caseId, announced);
    await world.wake();
    const notes = await attemptsOf(world, id);
    const last = notes.find(({ sent }) => sent?.personal === true);
    expect(last?.received).toEqual({ headers: { server: "partner" } });
    expect(Object.keys(last?.sent ?? {}).toSorted()).toEqual(["bytes", "personal"]);
  });

  it("put a message that is none aside", async () => {
    const world = subscribersWorld();
    const Records = [{ messageId: "m-1", body: '{"subscription":"nobody"}' }];
    expect(await world.handler({ Records })).toEqual({ batchItemFailures: [] });
    expect(world.asides).toEqual(["malformed"]);
  });

  it("one run at a time works on a subscription: a second leaves it to the first", async () => {
    const world = subscribersWorld();
    const { receiver } = await world.subscriber();
    await world.feed.append(one.caseId, one.events);
    await Promise.all([world.handler({}), world.handler({})]);
    await Promise.all([world.handOver(), world.handOver(), world.handOver()]);
    await world.pass(120);
    expect(receiver.effects.map(({ id }) => id)).toEqual(one.events.map(({ id }) => id));
    expect(receiver.arrived).toHaveLength(one.events.length);
  });
});
