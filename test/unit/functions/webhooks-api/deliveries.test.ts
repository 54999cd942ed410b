import { describe, expect, it } from "vitest";
import * as z from "zod";
import { announcedIn } from "#shared/subscriptions/announce.ts";
import { almaty, country, openApi } from "#test/fakes/webhooks-api.ts";
import { includedStory } from "#test/unit/registration/recorded-stories.ts";

const attemptsSchema = z.object({ attempts: z.array(z.looseObject({ name: z.string() })) });

describe("an administrator who looks into a delivery", () => {
  it("sees of one attempt what was sent, what was answered, and when it is sent again", async () => {
    const { call, world } = openApi();
    const { id, receiver } = await world.subscriber();
    receiver.become({ is: "answering", status: 500 });
    const entries = includedStory().steps.map(({ entry }) => entry);
    for (const entry of entries) await world.desk.cases.append(entry);
    const [first] = announcedIn(entries).map(({ announced }) => announced);
    if (first === undefined) throw new Error("nothing announced");
    await world.feed.append(first.caseId, [first]);
    await world.wake();
    const place = `/v1/subscriptions/${id}/deliveries`;
    const { body } = await call(country, `GET ${place}`);
    const [attempt] = attemptsSchema.parse(body).attempts;
    expect(attempt).not.toHaveProperty("sent");
    expect(attempt).not.toHaveProperty("received");
    const shown = await call(country, `GET ${place}/${attempt?.name}`);
    const sent = receiver.arrived[0]?.body ?? "";
    expect(shown.body).toMatchObject({
      attempt: {
        outcome: "refused",
        status: 500,
        nextAt: expect.any(String),
        sent: { bytes: Buffer.byteLength(sent), personal: false },
        received: { headers: { server: "partner" }, start: "said 500" },
      },
      address: "https://hooks1.partner.example/in",
      body: JSON.parse(sent),
      isAsSent: true,
      isToBeSentOnceMore: false,
    });
    await call(country, `POST /v1/subscriptions/${id}/resend`, { event: first.id });
    const again = await call(country, `GET ${place}/${attempt?.name}`);
    expect(again.body).toMatchObject({ isToBeSentOnceMore: true });
    expect((await call(country, `GET ${place}/bm90aGluZw`)).status).toBe(404);
    expect((await call(almaty, `GET ${place}/${attempt?.name}`)).status).toBe(404);
  });
});
