import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import { answeredFromMemory, metadata, nowhere } from "#test/simulation/cloud/connect.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-23T04:00:00.000Z"), toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;

/** A secret that has been changed as often as it was asked for. */
const changing = async (hasPrevious: boolean, keptForSeconds?: number) => {
  const { SecretsManagerClient: Client } = await import("@aws-sdk/client-secrets-manager");
  const client: SecretsManagerClient = new Client(nowhere);
  let asked = 0;
  answeredFromMemory(client, async (_, input) => {
    const stage = input instanceof GetSecretValueCommand ? undefined : JSON.stringify(input);
    if (stage?.includes("AWSPREVIOUS") === true) {
      if (!hasPrevious) throw new ResourceNotFoundException({ message: "", ...metadata });
      return { ...metadata, SecretString: `text ${asked - 1}` };
    }
    asked += 1;
    return { ...metadata, SecretString: `text ${asked}` };
  });
  return managedSecrets(client, keptForSeconds);
};

describe("secrets of Secrets Manager", () => {
  it("are the current text and the one before it, where there is one", async () => {
    expect(await (await changing(true))("arn")).toEqual(["text 1", "text 0"]);
    expect(await (await changing(false))("arn")).toEqual(["text 1"]);
  });

  it("are kept for a quarter of an hour", async () => {
    const secrets = await changing(false);
    await secrets("arn");
    vi.advanceTimersByTime(15 * minute - 1);
    expect(await secrets("arn")).toEqual(["text 1"]);
    vi.advanceTimersByTime(1);
    expect(await secrets("arn")).toEqual(["text 2"]);
  });

  it("are fetched though they are kept by who asks for fresh ones, but not more often than every ten seconds", async () => {
    const secrets = await changing(false);
    await secrets("arn");
    expect(await secrets("arn", "fresh")).toEqual(["text 1"]);
    vi.advanceTimersByTime(10_000);
    expect(await secrets("arn", "fresh")).toEqual(["text 2"]);
    expect(await secrets("arn", "fresh")).toEqual(["text 2"]);
    expect(await secrets("arn")).toEqual(["text 2"]);
  });

  it("are fetched once for all who ask for them at the same time, though a stranger made them ask", async () => {
    const secrets = await changing(false);
    await secrets("arn");
    vi.advanceTimersByTime(10_000);
    const asked = Array.from({ length: 20 }, () => secrets("arn", "fresh"));
    expect(new Set((await Promise.all(asked)).map(([text]) => text))).toEqual(new Set(["text 2"]));
    vi.advanceTimersByTime(10_000);
    expect(await secrets("arn", "fresh")).toEqual(["text 3"]);
  });

  it("are kept as long as a deployment says", async () => {
    const secrets = await changing(false, 30);
    await secrets("arn");
    vi.advanceTimersByTime(29_999);
    expect(await secrets("arn")).toEqual(["text 1"]);
    vi.advanceTimersByTime(1);
    expect(await secrets("arn")).toEqual(["text 2"]);
  });
});
