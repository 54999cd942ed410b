import { describe, expect, it } from "vitest";
import { secondsAfter } from "#shared/law/dates.ts";
import { rotate, type Subscription } from "#shared/subscriptions/subscription.ts";
import { publicKeyText } from "#shared/webhooks/keys.ts";
import { subscribersWorld, type SubscribersWorld } from "#test/fakes/subscribers.ts";
import { historyOf } from "#test/samples/announced.ts";

const hour = 3600;
const day = 24 * hour;

const cases = Array.from({ length: 12 }, (_, serial) =>
  historyOf(`organization-2401400001${String(serial).padStart(2, "0")}`, 8),
);

/** Every case goes on by one step, as the relay brings it. */
const goOn = async ({ feed, wake }: SubscribersWorld, steps: number) => {
  for (const { caseId, events } of cases) await feed.append(caseId, events.slice(0, steps));
  await wake();
};

const total = cases.length * 8;

describe("a receiver that was killed", () => {
  it("for two days converges with no gap and no duplicate effect", async () => {
    const world = subscribersWorld();
    const { receiver, id } = await world.subscriber();
    await goOn(world, 2);
    receiver.become({ is: "killed" });
    for (let steps = 3; steps <= 6; steps += 1) {
      await goOn(world, steps);
      await world.pass(day / 2, 1800);
    }
    expect(receiver.effects).toHaveLength(cases.length * 2);
    receiver.become({ is: "well" });
    await goOn(world, 7);
    await world.pass(10 * 60);
    await goOn(world, 8);
    await world.pass(hour, 600);
    expect(receiver.effects).toHaveLength(total);
    expect(new Set(receiver.effects.map((event) => event.id)).size).toBe(total);
    expect(receiver.outOfOrder).toEqual([]);
    for (const { caseId, events } of cases) {
      const ofCase = receiver.effects.filter(({ subject }) => subject === caseId);
      expect(ofCase.map((event) => event.id)).toEqual(events.map((event) => event.id));
    }
    expect(await world.deliveries.held(id)).toEqual([]);
    expect((await world.subscriptions.find(id))?.stopped).toBeUndefined();
  });

  it("and whose answers are lost gets some events twice and carries each out once", async () => {
    const world = subscribersWorld();
    const { receiver } = await world.subscriber();
    const { receive } = receiver;
    let posts = 0;
    const lossy = {
      ...world.needs,
      post: async (sent: Parameters<typeof receive>[0]) => {
        const reply = await receive(sent);
        posts += 1;
        return posts % 3 === 0 ? ({ replied: false, why: "time-out" } as const) : reply;
      },
    };
    const { runSubscription } = await import("#functions/deliver/run.ts");
    const [{ id } = { id: undefined }] = await world.subscriptions.list();
    if (id === undefined) throw new Error("no subscription");
    for (const { caseId, events } of cases) await world.feed.append(caseId, events);
    for (let minutes = 0; minutes < 200; minutes += 1) {
      await runSubscription(lossy, id);
      world.clock.advance(600);
    }
    expect(receiver.arrived.length).toBeGreaterThan(total);
    expect(receiver.effects).toHaveLength(total);
    expect(receiver.outOfOrder).toEqual([]);
  });

  it("a function that is killed between any two steps sends some events twice and leaves none out", async () => {
    const world = subscribersWorld();
    const { receiver } = await world.subscriber();
    const refused = cases[3]?.events[1]?.id;
    receiver.become({ is: "refusing", id: (event) => event.id === refused });
    let calls = 0;
    world.tables.deliveries.interrupt((operation) => {
      calls += 1;
      if (operation !== "GetItem" && calls % 17 === 0) throw new Error("killed");
    });
    for (let steps = 1; steps <= 8; steps += 1) {
      await goOn(world, steps);
      await world.pass(10 * 60, 200);
    }
    receiver.become({ is: "well" });
    await world.pass(12 * hour, 600);
    world.tables.deliveries.interrupt(undefined);
    await world.pass(12 * hour, 600);
    expect(receiver.effects).toHaveLength(total);
    expect(receiver.outOfOrder).toEqual([]);
  });
});

describe("rotation of every key while traffic runs", () => {
  it("rejects no delivery: receivers learn the new key at any time within the overlap", async () => {
    const world = subscribersWorld();
    const secret = await world.subscriber({}, "v1");
    const pair = await world.subscriber({}, "v1a");
    const changing = await world.subscriber({}, "v1");
    const shownTo = (key: string) => publicKeyText(key) ?? key;
    const turn = async (before: Subscription, scheme: "v1" | "v1a") => {
      const key = world.newKey(scheme);
      const now = world.clock.now();
      const publicKey = publicKeyText(key);
      const next = rotate(
        before,
        {
          id: `key-at-${now}`,
          scheme,
          sealed: await world.keys.seal(before.id, key),
          since: now,
          ...(publicKey !== undefined && { publicKey }),
        },
        24,
        { at: now, by: "administrator" },
      );
      if (next === undefined || (await world.subscriptions.keep(next)) !== "kept") {
        throw new Error("not rotated");
      }
      return { next, known: shownTo(key) };
    };
    let before = [secret.subscription, pair.subscription, changing.subscription] as const;
    let steps = 0;
    for (let round = 0; round < 3; round += 1) {
      const turned = [
        await turn(before[0], "v1"),
        await turn(before[1], "v1a"),
        // From a secret to a pair of keys and back.
        await turn(before[2], round % 2 === 0 ? "v1a" : "v1"),
      ] as const;
      before = [turned[0].next, turned[1].next, turned[2].next];
      await goOn(world, (steps += 1));
      await world.pass(23 * hour, 4 * hour);
      // One learns the new key at the last moment and forgets the old one at once.
      secret.receiver.learn([turned[0].known]);
      pair.receiver.learn([turned[1].known]);
      changing.receiver.learn([turned[2].known]);
      await goOn(world, (steps += 1));
      await world.pass(2 * hour, hour);
    }
    await goOn(world, 8);
    await world.pass(hour, 600);
    for (const { receiver } of [secret, pair, changing]) {
      expect(receiver.rejected).toEqual([]);
      expect(receiver.effects).toHaveLength(total);
    }
  });

  it("ends: when the overlap is over, nothing is signed with the old key any more", async () => {
    const world = subscribersWorld();
    const { receiver, subscription, key } = await world.subscriber();
    const next = world.newKey("v1");
    const at = world.clock.now();
    const sealed = await world.keys.seal(subscription.id, next);
    const turned = rotate(subscription, { id: "key-2", scheme: "v1", sealed, since: at }, 1, {
      at,
      by: "administrator",
    });
    if (turned === undefined) throw new Error("not rotated");
    await world.subscriptions.keep(turned);
    expect(turned.keys[1]?.until).toBe(secondsAfter(at, hour));
    await goOn(world, 1);
    expect(receiver.effects).toHaveLength(cases.length);
    world.clock.advance(hour);
    receiver.learn([key]);
    await goOn(world, 2);
    expect(receiver.rejected.length).toBeGreaterThan(0);
    receiver.learn([next]);
    await world.pass(10 * 60);
    expect(receiver.effects).toHaveLength(cases.length * 2);
  });
});
