import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  ListUserPoolClientsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod";
import { accessTo } from "#infra/local/access.ts";
import { call, expecting } from "#infra/walk/call.ts";
import { until } from "#infra/walk/registration.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";
import { codeOf, filed, organisations, stage } from "./here.ts";
import { openPartner } from "./partner.ts";

const inOrder = organisations("webhooks");

const madeSchema = z.object({
  subscription: z.object({ id: z.string() }),
  key: z.object({ secret: z.string() }),
});
const pageSchema = z.object({
  events: z.array(cloudEventSchema),
  next: z.string(),
  more: z.boolean(),
});
const deliveriesSchema = z.object({
  position: z.int(),
  attempts: z.array(z.object({ outcome: z.string() })),
});
/** The machine client that reads the feed, with its secret. */
const feedReader = async () => {
  const { cloud, deployed } = stage();
  const cognito = new CognitoIdentityProviderClient(accessTo(cloud));
  const UserPoolId = deployed.userPoolId;
  const { UserPoolClients = [] } = await cognito.send(
    new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 20 }),
  );
  const others = new Set([deployed.portalClientId, deployed.officialsClientId]);
  const found = UserPoolClients.find(({ ClientId }) => !others.has(ClientId ?? ""));
  const { UserPoolClient } = await cognito.send(
    new DescribeUserPoolClientCommand({ UserPoolId, ClientId: found?.ClientId }),
  );
  cognito.destroy();
  const portalClientId = z.string().parse(UserPoolClient?.ClientId);
  const portalClientSecret = z.string().parse(UserPoolClient?.ClientSecret);
  const token = await portalToken(
    { ...deployed, portalClientId, portalClientSecret },
    "arnau/feed.read",
  );
  return { id: portalClientId, token };
};

describe("a subscriber", () => {
  it("gets the events of its scope signed, through a rotation and an outage, and the same in the feed", async () => {
    const { deployed, office } = stage();
    const { apiUrl } = deployed;
    const { token } = office.administrator;
    const partner = openPartner();
    onTestFinished(partner.close);
    const port = await partner.listen();
    const reader = await feedReader();
    const subscriptions = `${apiUrl}/v1/subscriptions`;
    const { subscription, key } = await expecting(201, madeSchema, subscriptions, {
      method: "POST",
      token,
      body: {
        name: "partner",
        address: `http://127.0.0.1:${port}/hook`,
        feedClient: reader.id,
        scope: {
          kinds: ["registration"],
          types: ["registration.application_received"],
          unit: office.unit,
        },
      },
    });
    partner.learn([key.secret]);
    const place = `${subscriptions}/${subscription.id}`;

    const first = await filed(inOrder());
    await until(
      async () => partner.about(first.caseId).length,
      (count) => count === 1,
      90,
    );

    // The receiver knows the old key for one more event, and the new one alone for the next.
    const rotated = await expecting(200, madeSchema, `${place}/rotate`, {
      method: "POST",
      token,
      body: { overlapHours: 1 },
    });
    const second = await filed(inOrder());
    await until(
      async () => partner.about(second.caseId).length,
      (count) => count === 1,
      90,
    );
    partner.learn([rotated.key.secret]);

    partner.close();
    const third = await filed(inOrder());
    await until(
      async () =>
        (await expecting(200, deliveriesSchema, `${place}/deliveries`, { token })).attempts.filter(
          ({ outcome }) => outcome === "away",
        ).length,
      (count) => count > 0,
      90,
    );
    await partner.listen(port);
    await until(
      async () => partner.about(third.caseId).length,
      (count) => count === 1,
      150,
    );
    expect(partner.rejected).toEqual([]);

    const mine = new Set<string>([first.caseId, second.caseId, third.caseId]);
    const feed = await expecting(200, pageSchema, `${apiUrl}/v1/feed?limit=200`, {
      token: reader.token,
    });
    expect(feed.events.filter(({ subject }) => mine.has(subject))).toEqual(
      partner.events.filter(({ subject }) => mine.has(subject)),
    );
    const rest = await expecting(200, pageSchema, `${apiUrl}/v1/feed?after=${feed.next}`, {
      token: reader.token,
    });
    expect(rest.events.filter(({ subject }) => mine.has(subject))).toEqual([]);
    expect((await call(place, { method: "DELETE", token })).status).toBe(204);
  });

  it("is subscribed by an administrator alone, and at no address inside of a network", async () => {
    const { deployed, office } = stage();
    const subscriptions = `${deployed.apiUrl}/v1/subscriptions`;
    const body = {
      name: "metadata",
      address: "http://169.254.169.254/latest/meta-data",
      scope: { kinds: ["registration"], unit: office.unit },
    };
    const refused = await call(subscriptions, {
      method: "POST",
      token: office.administrator.token,
      body,
    });
    expect([refused.status, codeOf(refused)]).toEqual([422, "subscription-address-refused"]);
    const other = await call(subscriptions, {
      method: "POST",
      token: office.representative.token,
      body,
    });
    expect([other.status, codeOf(other)]).toEqual([403, "role-not-allowed"]);
    expect((await call(`${deployed.apiUrl}/v1/feed`)).status).toBe(401);
  });
});
