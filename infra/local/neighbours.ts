import { PutSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { stateSystemSecrets } from "#infra/state-system-secrets.ts";
import type { Authority } from "#shared/state-systems/authority/authority.ts";
import { makeNeighbours } from "#shared/state-systems/authority/neighbours.ts";
import { accessTo } from "./access.ts";
import type { Cloud } from "./cloud.ts";

/**
 * Fills in what an operator fills in elsewhere: our keys for the state systems, the certificates of
 * theirs, and the keys of the mocked ones. They are made for this cloud and live as long as it does.
 */
export const introduceNeighbours = async (cloud: Cloud, authority: Authority): Promise<void> => {
  const { credentials, pins, parties } = makeNeighbours(authority);
  const client = new SecretsManagerClient(accessTo(cloud));
  const put = (SecretId: string, text: object) =>
    client.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(text) }));
  await put(stateSystemSecrets.credentials, credentials);
  await put(stateSystemSecrets.pins, pins);
  await put(stateSystemSecrets.mockedParties, parties);
  client.destroy();
};
