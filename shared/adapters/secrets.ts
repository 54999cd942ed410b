import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import { systemClock } from "./clock.ts";

/**
 * The texts of a secret by its ARN, the current one first and then the one before it, if there is
 * one. `fresh` fetches them though they are kept, within reason.
 */
export type Secrets = (arn: string, how?: "fresh") => Promise<readonly string[]>;

/** A warm container learns of a rotation after this long, if nothing tells it earlier. */
const usuallyKeptForSeconds = 15 * 60;
/** Whoever asks for fresh ones gets those that are no older than this: a stranger must not make us ask without end. */
const freshForMilliseconds = 10 * 1000;

const fetchStage = async (client: SecretsManagerClient, arn: string, stage: string) => {
  const { SecretString } = await client.send(
    new GetSecretValueCommand({ SecretId: arn, VersionStage: stage }),
  );
  if (SecretString === undefined) throw new Error("a secret holds no text");
  return SecretString;
};

const fetchPrevious = async (client: SecretsManagerClient, arn: string) => {
  try {
    return [await fetchStage(client, arn, "AWSPREVIOUS")];
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return [];
    throw error;
  }
};

const fetchBoth = async (client: SecretsManagerClient, arn: string) => {
  const current = await fetchStage(client, arn, "AWSCURRENT");
  return [current, ...(await fetchPrevious(client, arn))];
};

/**
 * Secrets of Secrets Manager, fetched when first needed and kept in the container. All who need the
 * same one at the same time share one fetching.
 */
export const managedSecrets = (
  client = new SecretsManagerClient({}),
  keptForSeconds = usuallyKeptForSeconds,
  clock: Clock = systemClock,
): Secrets => {
  const kept = new Map<string, { texts: readonly string[]; since: number }>();
  const underWay = new Map<string, Promise<readonly string[]>>();
  const now = () => epochMilliseconds(clock.now());

  const renew = async (arn: string) => {
    const since = now();
    const texts = await fetchBoth(client, arn);
    kept.set(arn, { texts, since });
    return texts;
  };

  return async (arn, how) => {
    const usual = keptForSeconds * 1000;
    const lasts = how === "fresh" ? Math.min(freshForMilliseconds, usual) : usual;
    const warm = kept.get(arn);
    if (warm !== undefined && now() < warm.since + lasts) return warm.texts;
    const already = underWay.get(arn);
    if (already !== undefined) return already;
    const fetching = renew(arn).finally(() => underWay.delete(arn));
    underWay.set(arn, fetching);
    return fetching;
  };
};
