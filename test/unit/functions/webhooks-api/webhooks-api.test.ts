import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Actor } from "#shared/cases/actor.ts";
import { subscriptionViewSchema } from "#shared/subscriptions/subscription.ts";
import { almaty, astana, country, keyedSchema, openApi, wishes } from "#test/fakes/webhooks-api.ts";
import { includedStory } from "#test/unit/registration/recorded-stories.ts";

const codeOf = ({ body }: { body: unknown }) => z.object({ code: z.string() }).parse(body).code;

describe("an administrator", () => {
  it("subscribes a system, and sees its secret this once", async () => {
    const { call, create, world } = openApi();
    const { status, subscription, key } = await create();
    expect(status).toBe(201);
    expect(key.secret).toMatch(/^whsec_/);
    const shown = await call(astana, `GET /v1/subscriptions/${subscription.id}`);
    expect(JSON.stringify(shown.body)).not.toContain("whsec_");
    expect(JSON.stringify(shown.body)).not.toContain("sealed");
    expect(subscription).toMatchObject({
      state: "active",
      version: 1,
      created: { by: astana.id },
      changed: { by: astana.id },
    });
    const stored = JSON.stringify([...world.tables.subscriptions.items.values()]);
    expect(stored).not.toContain(key.secret);
  });

  it("gets the public part of a pair of keys, and nobody the private one", async () => {
    const { create } = openApi();
    const { subscription, key } = await create(astana, { scheme: "v1a" });
    expect(key.publicKey).toMatch(/^whpk_/);
    expect(key.secret).toBeUndefined();
    expect(subscription.keys[0]?.publicKey).toBe(key.publicKey);
  });

  it("who sends the same request again finds what it made, without the secret", async () => {
    const { call } = openApi();
    const headers = { "idempotency-key": "the-same-key" };
    const first = await call(astana, "POST /v1/subscriptions", wishes, headers);
    const second = await call(astana, "POST /v1/subscriptions", wishes, headers);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(JSON.stringify(second.body)).not.toContain("whsec_");
    const { body } = await call(astana, "GET /v1/subscriptions");
    expect(
      z.object({ subscriptions: z.array(z.unknown()) }).parse(body).subscriptions,
    ).toHaveLength(1);
  });

  it.each([
    ["https://127.0.0.1/in", "forbidden-address"],
    ["https://2130706433/in", "forbidden-address"],
    ["https://[::ffff:169.254.169.254]/in", "forbidden-address"],
    ["https://metadata.google.internal/in", "forbidden-name"],
    ["http://hooks.partner.example/in", "not-https"],
    ["https://hooks.partner.example:22/in", "forbidden-port"],
    ["https://user:word@hooks.partner.example/in", "with-credentials"],
    ["somewhere", "not-a-url"],
  ])("cannot have anything sent to %s", async (address, reason) => {
    const { call } = openApi();
    const answered = await call(astana, "POST /v1/subscriptions", { ...wishes, address });
    expect(answered.status).toBe(422);
    expect(answered.body).toMatchObject({ code: "subscription-address-refused", reason });
  });

  it("cannot reach beyond the territory, nor see what others look after", async () => {
    const { call, create } = openApi();
    for (const scope of [{ kinds: ["registration"] }, { kinds: ["registration"], unit: "75" }]) {
      const answered = await call(astana, "POST /v1/subscriptions", { ...wishes, scope });
      expect(codeOf(answered)).toBe("subscription-outside-territory");
    }
    const { subscription } = await create();
    const place = `/v1/subscriptions/${subscription.id}`;
    for (const what of [`GET ${place}`, `POST ${place}/pause`, `DELETE ${place}`]) {
      expect((await call(almaty, what)).status).toBe(404);
    }
    expect((await call(country, `GET ${place}`)).status).toBe(200);
    expect((await call(almaty, "GET /v1/subscriptions")).body).toEqual({ subscriptions: [] });
    const district = await create(astana, { scope: { kinds: ["registration"], unit: "7110" } });
    expect(district.status).toBe(201);
  });

  it("alone subscribes: other officials are turned away", async () => {
    const { call } = openApi();
    const official: Actor = { id: "member1.71", role: "commission-member", unit: "71" };
    expect(codeOf(await call(official, "GET /v1/subscriptions"))).toBe("role-not-allowed");
  });

  it("changes a subscription as it was seen, and not over somebody else's change", async () => {
    const { call, create } = openApi();
    const { subscription } = await create();
    const place = `PUT /v1/subscriptions/${subscription.id}`;
    const changed = await call(astana, place, { ...wishes, name: "other", version: 1 });
    expect(changed.body).toMatchObject({ name: "other", version: 2 });
    const late = await call(astana, place, { ...wishes, name: "third", version: 1 });
    expect(codeOf(late)).toBe("subscription-changed");
    const withoutAddress = {
      name: "feed",
      feedClient: "client-1",
      scope: wishes.scope,
      version: 2,
    };
    const read = await call(astana, place, withoutAddress);
    expect(read.body).not.toHaveProperty("address");
    const nothing = { name: "nothing", scope: wishes.scope, version: 3 };
    expect((await call(astana, place, nothing)).status).toBe(400);
  });

  it("rotates keys: the one before goes on until the overlap ends, and too many are refused", async () => {
    const { call, create, world } = openApi();
    const { subscription } = await create();
    const rotate = (body: object) =>
      call(astana, `POST /v1/subscriptions/${subscription.id}/rotate`, body);
    const first = keyedSchema.parse((await rotate({ overlapHours: 1 })).body);
    expect(first.subscription.keys).toHaveLength(2);
    expect(first.subscription.keys[1]?.until).toBe("2026-11-23T05:00:00.000Z");
    world.clock.advance(3600);
    const { body } = await call(astana, `GET /v1/subscriptions/${subscription.id}`);
    expect(subscriptionViewSchema.parse(body).keys).toHaveLength(1);
    for (const times of [1, 2, 3]) expect([times, (await rotate({})).status]).toEqual([times, 200]);
    expect(codeOf(await rotate({}))).toBe("keys-too-many");
    const compromised = await rotate({ overlapHours: 0 });
    expect(keyedSchema.parse(compromised.body).subscription.keys).toHaveLength(1);
  });

  it("pauses, resumes and ends a subscription", async () => {
    const { call, create } = openApi();
    const { subscription } = await create();
    const place = `/v1/subscriptions/${subscription.id}`;
    expect((await call(astana, `POST ${place}/pause`)).body).toMatchObject({ state: "paused" });
    expect((await call(astana, `POST ${place}/pause`)).body).toMatchObject({ version: 2 });
    expect((await call(astana, `POST ${place}/resume`)).body).toMatchObject({ state: "active" });
    expect((await call(astana, `DELETE ${place}`)).status).toBe(204);
    expect((await call(astana, `GET ${place}`)).status).toBe(404);
  });

  it("gives one feed to one client", async () => {
    const { call, create } = openApi();
    const { subscription } = await create(astana, { feedClient: "client-1" });
    const again = await call(astana, "POST /v1/subscriptions", {
      ...wishes,
      feedClient: "client-1",
    });
    expect(codeOf(again)).toBe("feed-client-taken");
    await call(astana, `DELETE /v1/subscriptions/${subscription.id}`);
    expect((await create(astana, { feedClient: "client-1" })).status).toBe(201);
  });

  it("sees what was sent, has one event sent once more, and all after a position", async () => {
    const { call, create, world } = openApi();
    const { subscription, key } = await create(astana, {
      address: "https://hooks1.partner.example/in",
      scope: { kinds: ["registration"], unit: "71" },
    });
    // The world's own first subscriber lends its receiver to this address.
    const { receiver } = await world.subscriber({ scope: { kinds: ["sitting"] } });
    receiver.learn([key.secret ?? ""]);
    const { announcedIn } = await import("#shared/subscriptions/announce.ts");
    const entries = includedStory().steps.map(({ entry }) => entry);
    for (const entry of entries) await world.desk.cases.append(entry);
    const announced = announcedIn(entries).map((one) => one.announced);
    const here = announced.map((one) => ({ ...one, units: ["71" as const] }));
    const [first] = here;
    if (first === undefined) throw new Error("nothing announced");
    await world.feed.append(first.caseId, here);
    await world.wake();
    expect(receiver.effects).toHaveLength(here.length);
    const place = `/v1/subscriptions/${subscription.id}`;
    const { body } = await call(astana, `GET ${place}/deliveries?limit=2`);
    expect(body).toMatchObject({
      position: here.length,
      last: here.length,
      waiting: 0,
      attempts: [{ outcome: "taken", status: 204 }, { outcome: "taken" }],
    });
    const { next } = z.object({ next: z.string() }).parse(body);
    const rest = await call(astana, `GET ${place}/deliveries?cursor=${next}`);
    expect(z.object({ attempts: z.array(z.unknown()) }).parse(rest.body).attempts).toHaveLength(
      here.length - 2,
    );
    expect((await call(astana, `GET ${place}/deliveries?cursor=%20`)).status).toBe(400);
    expect(codeOf(await call(astana, `POST ${place}/resend`, { event: "nothing" }))).toBe(
      "event-unknown",
    );
    expect(codeOf(await call(astana, `POST ${place}/replay`, { after: 999 }))).toBe(
      "position-unknown",
    );
    expect((await call(astana, `POST ${place}/replay`, { after: 1 })).status).toBe(202);
    await world.pass(60);
    expect(receiver.arrived).toHaveLength(2 * here.length - 1);
    expect(receiver.effects).toHaveLength(here.length);
  });

  it("has a single event sent once more within a minute, also while others wait", async () => {
    const { call, create, world } = openApi();
    const entries = includedStory().steps.map(({ entry }) => entry);
    for (const entry of entries) await world.desk.cases.append(entry);
    const { announcedIn } = await import("#shared/subscriptions/announce.ts");
    const [first] = announcedIn(entries);
    if (first === undefined) throw new Error("nothing announced");
    const unit = first.announced.units[0] ?? "71";
    const { subscription, key } = await create(country, {
      address: "https://hooks1.partner.example/in",
      scope: { kinds: ["registration"], unit },
    });
    const { receiver } = await world.subscriber({ scope: { kinds: ["sitting"] } });
    receiver.learn([key.secret ?? ""]);
    const place = `POST /v1/subscriptions/${subscription.id}/resend`;
    const asked = await call(country, place, { event: first.announced.id });
    expect(asked.status).toBe(202);
    await world.pass(60);
    expect(receiver.effects.map(({ id }) => id)).toEqual([first.announced.id]);
  });
});
