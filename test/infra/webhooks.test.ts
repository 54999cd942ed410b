import { describe, expect, it } from "vitest";
import { changed, idOf, statement, type Break } from "./broken.ts";
import type { Rule } from "./rules/reading.ts";
import * as webhooks from "./rules/webhooks.ts";
import { inProduction, synthesise, withMock } from "./templates.ts";

const production = synthesise(inProduction);
const readers = synthesise({ ...withMock, feedReaders: "labour,education" });

const relayPolicy = { type: "AWS::IAM::Policy", path: "relay" };
const verifyPolicy = { type: "AWS::IAM::Policy", path: "verify" };
const signingKey = { type: "AWS::KMS::Key", path: "SigningKey" };
const feed = { type: "AWS::DynamoDB::Table", path: "Webhooks/Feed" };

/** A rule on webhooks, and one change to the templates that it has to notice. */
const rules: readonly (readonly [string, Rule, Break])[] = [
  [
    "a key of webhooks is opened by the function that signs alone",
    webhooks.keysOfWebhooksAreMadeHereAndUsedThere,
    (all) => changed(all, relayPolicy, statement("kms:Decrypt", idOf(all, signingKey))),
  ],
  [
    "a key of webhooks is made by the function that shows it alone",
    webhooks.keysOfWebhooksAreMadeHereAndUsedThere,
    (all) => changed(all, verifyPolicy, statement("kms:Encrypt", idOf(all, signingKey))),
  ],
  [
    "the feed is written by the relay alone",
    webhooks.onlyTheRelayWritesTheFeed,
    (all) => changed(all, verifyPolicy, statement("dynamodb:PutItem", idOf(all, feed))),
  ],
  [
    "webhooks go to the open Internet",
    webhooks.webhooksGoTo("public"),
    (all) =>
      changed(
        all,
        { type: "AWS::Lambda::Function", path: "deliver" },
        { Environment: { Variables: { WEBHOOK_TARGETS: "local" } } },
      ),
  ],
];

describe("webhooks", () => {
  it.each(rules)("%s", (_, rule, breakIt) => {
    expect(rule(production)).toEqual([]);
    expect(rule(breakIt(production))).not.toEqual([]);
  });

  it("may call this machine only where the state systems are mocked", () => {
    expect(() => synthesise({ ...inProduction, webhookTargets: "local" })).toThrow(
      /-c webhookTargets=…/,
    );
    const local = synthesise({ ...withMock, webhookTargets: "local" });
    expect(webhooks.webhooksGoTo("local")(local)).toEqual([]);
  });

  it("have a machine client for each reader of the feed, which may read the feed and nothing else", () => {
    const scopesOf = (name: string) =>
      readers
        .filter(({ type, path }) => type === "AWS::Cognito::UserPoolClient" && path.includes(name))
        .map(({ properties }) => JSON.stringify(properties["AllowedOAuthScopes"]));
    for (const name of ["FeedReader-labour", "FeedReader-education"]) {
      expect(scopesOf(name)).toHaveLength(1);
      expect(scopesOf(name)[0]).toContain("feed.read");
      expect(scopesOf(name)[0]).not.toContain("registrations");
    }
    expect(scopesOf("Portal")[0]).not.toContain("feed.read");
    expect(() => synthesise({ ...withMock, feedReaders: "Labour!" })).toThrow(/-c feedReaders=…/);
  });
});
