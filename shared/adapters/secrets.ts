import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";

/**
 * The texts of a secret by its ARN, the current one first and then the one before it, if there is
 * one. `fresh` fetches them though they are kept, within reason.
 */
export type Secrets = (arn: string, how?: "fresh") => Promise<readonly string[]>;

/** A warm container learns of a rotation after this long; until then the previous text is still good. */
const keptForMilliseconds = 15 * 60 * 1000;
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

/** Secrets of Secrets Manager, fetched when first needed and kept in the container. */
export const managedSecrets = (client = new SecretsManagerClient({})): Secrets => {
  const kept = new Map<string, { texts: readonly string[]; until: number }>();
  return async (arn, how) => {
    const warm = kept.get(arn);
    const spared = how === "fresh" ? keptForMilliseconds - freshForMilliseconds : 0;
    if (warm !== undefined && warm.until - spared > Date.now()) return warm.texts;
    const current = await fetchStage(client, arn, "AWSCURRENT");
    const texts = [current, ...(await fetchPrevious(client, arn))];
    kept.set(arn, { texts, until: Date.now() + keptForMilliseconds });
    return texts;
  };
};
