import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readFeedFor } from "#functions/feed-api/read-feed.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { readFeed } from "#shared/http/routes/feed.ts";
import { routes } from "#shared/http/routes.ts";
import { on, serve } from "#shared/http/serve.ts";
import { cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";
import { stop } from "#shared/subscriptions/subscription.ts";
import { eventAmong, sendingTo } from "#test/fakes/calls.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { subscribersWorld } from "#test/fakes/subscribers.ts";
import { historyOf } from "#test/samples/announced.ts";
import { filing, give } from "#test/samples/orders.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { decidedCase } from "./decided.ts";

const machine: Actor = { id: "client-1", role: "portal" };

const pageSchema = z.object({
  events: z.array(cloudEventSchema),
  next: z.string(),
  more: z.boolean(),
});

const openFeed = () => {
  const world = subscribersWorld();
  const handler = serve(memoryLog().log, [on(readFeed, readFeedFor({ ...world, ...world.desk }))]);
  const send = sendingTo(routes, handler);
  const get = (query = "", by = machine) =>
    send(eventAmong(routes)({ by, send: `GET /v1/feed${query}` }));
  const page = async (query = "") => pageSchema.parse((await get(query)).body);
  return { world, get, page };
};

const one = historyOf("organization-240140000001", 130);
const other = { ...historyOf("organization-240140000002", 120) };

describe("the feed of a machine client", () => {
  it("gives what is in the scope, in one order, without a gap or a double, on bounded pages", async () => {
    const { world, page } = openFeed();
    await world.subscriber({
      feedClient: "client-1",
      scope: { kinds: ["registration"], unit: "71" },
    });
    const elsewhere = other.events.map((event) => ({ ...event, units: ["10" as const] }));
    for (let place = 0; place < 130; place += 13) {
      await world.feed.append(one.caseId, one.events.slice(0, place + 13));
      await world.feed.append(other.caseId, elsewhere.slice(0, place + 12));
    }
    const read: string[] = [];
    let after = "0";
    for (let pages = 0; ; pages += 1) {
      const { events, next, more } = await page(`?after=${after}&limit=40`);
      expect(events.length).toBeLessThanOrEqual(40);
      read.push(...events.map(({ id }) => id));
      after = next;
      if (!more) break;
      expect(pages).toBeLessThan(10);
    }
    expect(read).toEqual(one.events.map(({ id }) => id));
    expect(after).toBe("250");
    expect(await page(`?after=${after}`)).toEqual({ events: [], next: after, more: false });
  });

  it("goes on from where it was, whatever came meanwhile", async () => {
    const { world, page } = openFeed();
    await world.subscriber({ feedClient: "client-1" });
    await world.feed.append(one.caseId, one.events.slice(0, 2));
    const first = await page();
    await world.feed.append(one.caseId, one.events.slice(0, 5));
    const second = await page(`?after=${first.next}`);
    expect([...first.events, ...second.events].map(({ id }) => id)).toEqual(
      one.events.slice(0, 5).map(({ id }) => id),
    );
  });

  it("is one subscription's: a client that has none finds nothing", async () => {
    const { world, get } = openFeed();
    await world.subscriber({ feedClient: "client-1" });
    expect((await get("", { id: "client-2", role: "portal" })).status).toBe(404);
  });

  it("is closed while an administrator has the subscription paused, and open to a receiver that failed", async () => {
    const { world, get } = openFeed();
    const { subscription } = await world.subscriber({ feedClient: "client-1" });
    const change = { at: world.clock.now(), by: "administrator" };
    const paused = stop(subscription, "paused", change);
    await world.subscriptions.keep(paused);
    expect((await get()).body).toMatchObject({ code: "subscription-paused" });
    await world.subscriptions.keep(stop(paused, "exhausted", change));
    expect((await get()).status).toBe(200);
  });

  it.each(["?after=-1", "?after=x", "?limit=0", "?limit=201", "?other=1"])(
    "%s is no question",
    async (query) => {
      const { world, get } = openFeed();
      await world.subscriber({ feedClient: "client-1" });
      expect((await get(query)).status).toBe(400);
    },
  );

  it("tells of a person only where the scope names the legal ground, and not after the erasure (R377-35)", async () => {
    const { world, page } = openFeed();
    const form = specialistForm();
    const caseId = await decidedCase(world.desk, form);
    const announced = announcedIn(await world.desk.cases.load(caseId)).map(
      (told) => told.announced,
    );
    await world.feed.append(caseId, announced);
    await world.subscriber({
      feedClient: "client-1",
      scope: { kinds: ["registration"], personal: { ground: "R377-12.2" } },
    });
    const { events } = await page();
    expect(events.at(-1)?.data.person).toMatchObject({
      ground: "R377-12.2",
      iin: form.iin,
      name: form.name,
    });
    world.desk.seal.destroy(caseId);
    const erased = await page();
    expect(erased.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(JSON.stringify(erased)).not.toContain(form.iin);
  });

  it("tells a subscriber without such a ground nothing of a person", async () => {
    const { world, page } = openFeed();
    const form = specialistForm();
    const caseId = await decidedCase(world.desk, form);
    const announced = announcedIn(await world.desk.cases.load(caseId)).map(
      (told) => told.announced,
    );
    await world.feed.append(caseId, announced);
    await world.subscriber({ feedClient: "client-1" });
    const text = JSON.stringify(await page());
    expect(text).toContain(caseId);
    expect(text).not.toContain(form.iin);
    expect(text).not.toContain(form.name.surname);
  });

  it("tells of a legal entity no person, whatever the ground", async () => {
    const { world, page } = openFeed();
    await give(world.desk, filing());
    const [entry] = world.desk.cases.written();
    if (entry === undefined) throw new Error("nothing filed");
    const announced = announcedIn([entry]).map((told) => told.announced);
    await world.feed.append(entry.caseId, announced);
    await world.subscriber({
      feedClient: "client-1",
      scope: { kinds: ["registration"], personal: { ground: "R377-12.2" } },
    });
    const { events } = await page();
    expect(events).toHaveLength(1);
    expect(events[0]?.data.person).toBeUndefined();
  });
});
