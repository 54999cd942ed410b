// Rotates every key between Arnau and its neighbours, step by step as the runbook has it.
import { randomBytes } from "node:crypto";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { PurgeQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { accessTo } from "#infra/local/access.ts";
import { stateSystemSecrets } from "#infra/state-system-secrets.ts";
import { expecting } from "#infra/walk/call.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { makeNeighbours } from "#shared/state-systems/authority/neighbours.ts";
import { mockPartiesSchema } from "#shared/state-systems/mock-parties.ts";
import { credentialsSchema, pinsSchema, type PinsText } from "#shared/state-systems/trust.ts";
import { secretText } from "#shared/webhooks/keys.ts";
import { named } from "./behind.ts";
import { stage } from "./here.ts";
import { openPartner } from "./partner.ts";

/** The only system that calls back by a webhook. */
const calling = "accessibility";
const callbackSecret = `arnau/callback/${calling}`;

/** Takes away the callbacks that other tests had signed wrongly, and that would come again and again. */
export const forgetCallbacks = async (): Promise<void> => {
  const sqs = new SQSClient({ ...accessTo(stage().cloud), useQueueUrlAsEndpoint: false });
  const QueueUrl = named("AWS::SQS::Queue", /^arnau-state-systems\/callbacks\/Queue$/);
  await sqs.send(new PurgeQueueCommand({ QueueUrl }));
  sqs.destroy();
};

/** The texts of secrets, as an operator reads and puts them. */
const openSecrets = () => {
  const client = new SecretsManagerClient(accessTo(stage().cloud));
  return {
    get: async (SecretId: string): Promise<string> => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
      return z.string().parse(SecretString);
    },
    put: async (SecretId: string, text: string): Promise<void> => {
      await client.send(new PutSecretValueCommand({ SecretId, SecretString: text }));
    },
    close: () => client.destroy(),
  };
};

const bothPins = (old: PinsText, next: PinsText): PinsText => {
  const systems: PinsText["systems"] = {};
  for (const system of stateSystems) {
    const texts = [old.systems[system], next.systems[system]].filter((one) => one !== undefined);
    if (texts.length > 0) systems[system] = texts.join("");
  }
  return { gateway: `${old.gateway}${next.gateway}`, systems };
};

/** The keys of the state systems and ours for them: three steps, with time between them. */
export const rotateNeighbours = async () => {
  const { get, put, close } = openSecrets();
  const keep = (name: string, text: object) => put(name, JSON.stringify(text));
  const { credentials: credentialsName, pins: pinsName, mockedParties } = stateSystemSecrets;
  const credentials = credentialsSchema.parse(JSON.parse(await get(credentialsName)));
  const pins = pinsSchema.parse(JSON.parse(await get(pinsName)));
  const parties = mockPartiesSchema.parse(JSON.parse(await get(mockedParties)));
  const oldSecret = await get(callbackSecret);
  const newSecret = secretText(randomBytes(32));
  const next = makeNeighbours(stage().authority);
  const newClient = { clientId: "arnau-2", clientSecret: randomBytes(24).toString("base64url") };

  const accepting = {
    ...parties,
    transportPins: `${parties.transportPins}${next.parties.transportPins}`,
    businessPins: `${parties.businessPins}${next.parties.businessPins}`,
    clients: Object.fromEntries(
      Object.entries(parties.clients).map(([system, known]) => [system, [...known, newClient]]),
    ),
    callbackSecrets: { [calling]: oldSecret },
  };
  const changed = {
    ...accepting,
    gateway: next.parties.gateway,
    systems: next.parties.systems,
    callbackSecrets: { [calling]: newSecret },
  };
  return {
    /** Whoever verifies learns the new keys. */
    prepare: async () => {
      await keep(mockedParties, accepting);
      await put(callbackSecret, newSecret);
      await keep(pinsName, bothPins(pins, next.pins));
    },
    /** Whoever signs changes over, on both sides. */
    change: async () => {
      await keep(mockedParties, changed);
      await keep(credentialsName, {
        ...credentials,
        transport: next.credentials.transport,
        business: next.credentials.business,
        clients: Object.fromEntries(
          Object.keys(credentials.clients).map((system) => [system, newClient]),
        ),
      });
    },
    /** The old keys go. */
    retire: async () => {
      await keep(pinsName, next.pins);
      await keep(mockedParties, {
        ...changed,
        transportPins: next.parties.transportPins,
        businessPins: next.parties.businessPins,
        clients: Object.fromEntries(
          Object.keys(parties.clients).map((system) => [system, [newClient]]),
        ),
      });
    },
    close,
  };
};

const keySchema = z.object({
  subscription: z.object({ id: z.string() }),
  key: z.union([z.object({ secret: z.string() }), z.object({ publicKey: z.string() })]),
});

const shown = ({ key }: z.infer<typeof keySchema>) =>
  "secret" in key ? key.secret : key.publicKey;

/** A subscriber whose deliveries are signed in that way, and the rotation of their key. */
export const subscribe = async (scheme: "v1" | "v1a") => {
  const { deployed, office } = stage();
  const { token } = office.administrator;
  const subscriptions = `${deployed.apiUrl}/v1/subscriptions`;
  const partner = openPartner();
  const port = await partner.listen();
  const made = await expecting(201, keySchema, subscriptions, {
    method: "POST",
    token,
    body: {
      name: `partner ${scheme}`,
      address: `http://127.0.0.1:${port}/hook`,
      scheme,
      scope: {
        kinds: ["registration"],
        types: ["registration.application_received"],
        unit: office.unit,
      },
    },
  });
  partner.learn([shown(made)]);
  const place = `${subscriptions}/${made.subscription.id}`;
  let following = shown(made);
  return {
    scheme,
    partner,
    /** From now on the new key signs beside the old one. */
    prepare: async () => {
      const body = { scheme, overlapHours: 1 };
      const rotated = await expecting(200, keySchema, `${place}/rotate`, {
        method: "POST",
        token,
        body,
      });
      following = shown(rotated);
    },
    /** The receiver knows the new key alone. */
    change: () => partner.learn([following]),
    close: async () => {
      await expecting(204, z.unknown(), place, { method: "DELETE", token });
      partner.close();
    },
  };
};
