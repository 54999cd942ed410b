import { describe, expect, it } from "vitest";
import { secretCredentials, secretPins } from "#shared/adapters/state-credentials.ts";
import type { Secrets } from "#shared/adapters/secrets.ts";
import { readCredentials, readTheirPins } from "#shared/state-systems/trust.ts";
import { neighbourTexts } from "#test/fakes/neighbours.ts";

const { credentials, pins } = neighbourTexts();
const placeholder = "k3JdPq0aVb8sXy1LmN7tRwZc5uEfGhIoD2iKjMlQxYzAbCdE";

describe("our credentials and their pins, as texts of secrets", () => {
  it("are read with their keys", () => {
    const ours = readCredentials(JSON.stringify(credentials));
    expect(ours?.sender.senderId).toBe("arnau");
    expect(ours?.transport.certificate).not.toBe(ours?.business.certificate);
    expect(Object.keys(ours?.clients ?? {})).toEqual([
      "tax-debt",
      "unreliable-participants",
      "accessibility",
      "guardianship",
    ]);
    const theirs = readTheirPins(JSON.stringify(pins));
    expect(theirs?.gateway).toHaveLength(1);
    expect(theirs?.systems["legal-entity"]).toHaveLength(1);
    expect(theirs?.systems["tax-debt"]).toBeUndefined();
  });

  it.each([
    ["what nobody has filled in", placeholder],
    ["an empty text", ""],
    ["another JSON", "{}"],
    ["a key that is none", JSON.stringify({ ...credentials, transport: "secret" })],
    [
      "an unknown system",
      JSON.stringify({ ...credentials, clients: { weather: { bearer: "b" } } }),
    ],
  ])("%s are none", (_, text) => {
    expect(readCredentials(text)).toBeUndefined();
    expect(readTheirPins(text)).toBeUndefined();
  });

  it("take a token in the place of client credentials", () => {
    const text = JSON.stringify({ ...credentials, clients: { "tax-debt": { bearer: "b" } } });
    expect(readCredentials(text)?.clients["tax-debt"]).toEqual({ bearer: "b" });
  });
});

describe("the ports over secrets", () => {
  const keptIn = (texts: readonly string[]) => {
    const asked: (string | undefined)[] = [];
    const secrets: Secrets = async (_, how) => {
      asked.push(how);
      return texts;
    };
    return { asked, secrets };
  };

  it("show and believe what is current, and nothing of what was before", async () => {
    const { secrets } = keptIn([placeholder, JSON.stringify(credentials)]);
    expect(await secretCredentials(secrets, "arn")()).toBeUndefined();
    const earlier = keptIn([placeholder, JSON.stringify(pins)]);
    expect(await secretPins(earlier.secrets, "arn")()).toBeUndefined();
  });

  it("read keys once, and again when the secret has another text", async () => {
    const texts = [JSON.stringify(credentials)];
    const { secrets } = keptIn(texts);
    const port = secretCredentials(secrets, "arn");
    const first = await port();
    expect(await port()).toBe(first);
    texts[0] = JSON.stringify({ ...credentials, senderId: "other" });
    expect((await port())?.sender.senderId).toBe("other");
  });

  it("ask for fresh pins when they are told to", async () => {
    const { secrets, asked } = keptIn([JSON.stringify(pins)]);
    const port = secretPins(secrets, "arn");
    await port();
    await port("fresh");
    expect(asked).toEqual([undefined, "fresh"]);
  });
});
