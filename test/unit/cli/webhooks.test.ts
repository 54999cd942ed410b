import { describe, expect, it } from "vitest";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { stop } from "#shared/subscriptions/subscription.ts";
import { subscribersWorld } from "#test/fakes/subscribers.ts";
import { includedStory } from "#test/unit/registration/recorded-stories.ts";
import { arnau, deploymentInMemory, deskWith, failed, failing, inJson } from "./desk.ts";

const subscribed = async () => {
  const world = subscribersWorld();
  const entries = includedStory().steps.map(({ entry }) => entry);
  for (const entry of entries) await world.desk.cases.append(entry);
  const announced = announcedIn(entries).map((one) => one.announced);
  const { id, receiver, subscription } = await world.subscriber();
  const [first] = announced;
  if (first === undefined) throw new Error("nothing announced");
  await world.feed.append(first.caseId, announced);
  await world.wake();
  const { reached, stillOpen } = deploymentInMemory({ cases: world.desk.cases, webhooks: world });
  const desk = deskWith({}, { deployment: async () => reached(), now: world.clock.now });
  return { world, id, receiver, subscription, announced, first, desk, stillOpen };
};

describe("arnau webhooks", () => {
  it("deliveries: says how far a subscriber is, and each attempt on a line", async () => {
    const { id, desk, announced, first, stillOpen } = await subscribed();
    const { exit, data } = await inJson(`webhooks deliveries ${id}`, desk);
    expect(exit).toBe(0);
    expect(data).toMatchObject({
      subscription: id,
      state: "active",
      position: announced.length,
      last: announced.length,
      waiting: 0,
    });
    const { out } = await arnau(`webhooks deliveries ${id} --limit 100 --lang en`, desk);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(announced.length + 1);
    expect(lines[0]).toBe(
      `state: active, position: ${announced.length}/${announced.length}, waiting: 0`,
    );
    expect(lines.some((line) => line.includes(`taken    204               #1  ${first.id}`))).toBe(
      true,
    );
    expect(stillOpen()).toBe(0);
  });

  it("deliveries: says why a subscription was stopped, and what waits", async () => {
    const { world, id, desk, subscription } = await subscribed();
    const change = { at: world.clock.now(), by: "deliver" };
    await world.subscriptions.keep(stop(subscription, "exhausted", change));
    const { data } = await inJson(`webhooks deliveries ${id}`, desk);
    expect(data).toMatchObject({ state: "exhausted" });
  });

  it("resend: has one event sent once more within a minute", async () => {
    const { world, id, desk, receiver, announced, first } = await subscribed();
    const { exit } = await arnau(`webhooks resend ${id} ${first.id}`, desk);
    expect(exit).toBe(0);
    await world.pass(60);
    expect(receiver.arrived).toHaveLength(announced.length + 1);
    expect(receiver.arrived.at(-1)?.headers["webhook-id"]).toBe(first.id);
    expect(receiver.effects).toHaveLength(announced.length);
  });

  it("replay: has everything after a position sent again, in order", async () => {
    const { world, id, desk, receiver, announced } = await subscribed();
    const { exit } = await arnau(`webhooks replay ${id} --after 2`, desk);
    expect(exit).toBe(0);
    await world.pass(60);
    const again = receiver.arrived.slice(announced.length);
    expect(again.map(({ headers }) => headers["webhook-id"])).toEqual(
      announced.slice(2).map((one) => one.id),
    );
  });

  it("what cannot be is refused with a code", async () => {
    const { id, desk } = await subscribed();
    const nobody = "sub-00000099";
    expect(await failing("webhooks deliveries x", desk)).toEqual(
      failed(2, "not-a-subscription", "x"),
    );
    expect(await failing(`webhooks deliveries ${nobody}`, desk)).toEqual(
      failed(1, "subscription-unknown", nobody),
    );
    expect(await failing(`webhooks resend ${id} nothing`, desk)).toEqual(
      failed(1, "event-unknown", "nothing"),
    );
    expect(await failing(`webhooks replay ${id} --after -1`, desk)).toMatchObject({ exit: 2 });
    expect(await failing(`webhooks replay ${id} --after 999`, desk)).toEqual(
      failed(1, "position-unknown", "999"),
    );
    expect(await failing(`webhooks replay ${id}`, desk)).toMatchObject({ code: "missing-option" });
  });
});
