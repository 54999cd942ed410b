// How the command line reaches a deployment: the stacks tell what their resources are called.
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { localSettings } from "#infra/local/settings.ts";
import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { s3Evidence } from "#shared/adapters/evidence.ts";
import { kmsDataKeys } from "#shared/adapters/data-keys.ts";
import { queueBoard } from "#shared/adapters/queue-board.ts";
import { sealUnder } from "#shared/adapters/sealing.ts";
import { dynamoCaseKeys } from "#shared/store/dynamo-case-keys.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoDeliveries } from "#shared/store/dynamo-deliveries.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoSubscriptions } from "#shared/store/dynamo-subscriptions.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { everyCase } from "#shared/store/every-case.ts";
import type { Deployment } from "./desk.ts";
import { type Complaint, failure } from "./outcome.ts";
import { queueAddresses, pairsIn } from "./queue-board.ts";
import { resourcesOf } from "./stack-resources.ts";

const noCredentials = failure("no-credentials", {
  en: "no AWS credentials: sign in (aws sso login) or set AWS_PROFILE",
  ru: "нет учётных данных AWS: войдите (aws sso login) или задайте AWS_PROFILE",
  kk: "AWS тіркелгі деректері жоқ: кіріңіз (aws sso login) немесе AWS_PROFILE орнатыңыз",
});

const noRegion = failure("no-region", {
  en: "no AWS region: set AWS_REGION",
  ru: "не задан регион AWS: задайте AWS_REGION",
  kk: "AWS аймағы берілмеген: AWS_REGION орнатыңыз",
});

const notRunning = failure("local-cloud-not-running", {
  en: "no local cloud runs there: npm start",
  ru: "локальное облако там не работает: npm start",
  kk: "жергілікті бұлт ол жерде жұмыс істемейді: npm start",
});

const notDeployed = failure("not-deployed", {
  en: "Arnau is not deployed there, or an earlier version of it",
  ru: "Arnau там не развёрнут или развёрнут в более ранней версии",
  kk: "Arnau ол жерде орналастырылмаған немесе бұрынғы нұсқасы тұр",
});

/** What a client of the AWS SDK needs to know; nothing where the shell's own settings are right. */
interface Access {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** The stack of everything that is kept. */
const dataStack = "arnau-data";

/** The stack whose queues the workers consume. */
const workStack = "arnau-work";

/** The name of what a construct made; CDK makes a logical id from the path of constructs, less what repeats, and eight digits. */
const nameIn = (resources: ReadonlyMap<string, string>, made: string): string | undefined => {
  const pattern = new RegExp(`^${made}[0-9A-F]{8}$`);
  const id = [...resources.keys()].find((one) => pattern.test(one));
  return id === undefined ? undefined : resources.get(id);
};

const namesIn = (resources: ReadonlyMap<string, string>) => {
  const names = {
    reference: nameIn(resources, "ReferenceTable"),
    cases: nameIn(resources, "CasesTable"),
    caseKeys: nameIn(resources, "CaseKeysTable"),
    worklist: nameIn(resources, "WorklistTable"),
    watch: nameIn(resources, "WatchTable"),
    register: nameIn(resources, "RegisterTable"),
    caseKey: nameIn(resources, "CaseKey"),
    evidence: nameIn(resources, "EvidenceBucket"),
    feed: nameIn(resources, "WebhooksFeedTable"),
    subscriptions: nameIn(resources, "WebhooksSubscriptionsTable"),
    deliveries: nameIn(resources, "WebhooksDeliveriesTable"),
  };
  return namesSchema.safeParse(names).data;
};

const namesSchema = z.object({
  reference: z.string(),
  cases: z.string(),
  caseKeys: z.string(),
  worklist: z.string(),
  watch: z.string(),
  register: z.string(),
  caseKey: z.string(),
  evidence: z.string(),
  feed: z.string(),
  subscriptions: z.string(),
  deliveries: z.string(),
});

const isMissingStack = (error: unknown) =>
  error instanceof Error && error.name === "ValidationError" && /exist/.test(error.message);

const reach = async (access: Access, name: string): Promise<Deployment | Complaint> => {
  const stacks = new CloudFormationClient(access);
  const lost = (): Complaint => {
    stacks.destroy();
    return notDeployed(name);
  };
  try {
    const names = namesIn(await resourcesOf(stacks, dataStack));
    if (names === undefined) return lost();
    const dynamo = new DynamoDBClient(access);
    const kms = new KMSClient(access);
    const s3 = new S3Client({ ...access, forcePathStyle: access.endpoint !== undefined });
    const sqs = new SQSClient({ ...access, useQueueUrlAsEndpoint: false });
    const wrapped = dynamoCaseKeys(dynamo, names.caseKeys);
    return {
      name,
      reference: dynamoReference(dynamo, names.reference),
      cases: dynamoCases(dynamo, names.cases),
      seal: sealUnder(kmsDataKeys(kms, names.caseKey, wrapped)),
      registrations: () => everyCase(dynamo, names.worklist),
      watch: dynamoWatch(dynamo, names.watch),
      register: dynamoRegister(dynamo, names.register),
      webhooks: {
        feed: dynamoFeed(dynamo, names.feed),
        subscriptions: dynamoSubscriptions(dynamo, names.subscriptions),
        deliveries: dynamoDeliveries(dynamo, names.deliveries),
      },
      evidence: s3Evidence(names.evidence, s3),
      queues: queueBoard(sqs, async () => pairsIn(await queueAddresses(stacks, workStack))),
      close: () => {
        stacks.destroy();
        sqs.destroy();
        s3.destroy();
        dynamo.destroy();
        kms.destroy();
      },
    };
  } catch (error) {
    if (isMissingStack(error)) return lost();
    stacks.destroy();
    throw error;
  }
};

const answers = async (address: string): Promise<boolean> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

const reachLocal = async (): Promise<Deployment | Complaint> => {
  const endpoint = `http://127.0.0.1:${localSettings().port}`;
  if (!(await answers(`${endpoint}/_ministack/health`))) return notRunning(endpoint);
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  return reach({ endpoint, region: "eu-central-1", credentials }, endpoint);
};

/** What the shell's settings lead to, by name; or which of them is missing. */
const reachAws = async (): Promise<Deployment | Complaint> => {
  const client = new CloudFormationClient();
  const region = await client.config.region().catch(() => undefined);
  const credentials = await client.config.credentials().catch(() => undefined);
  client.destroy();
  if (region === undefined) return noRegion();
  if (credentials === undefined) return noCredentials();
  return reach({ region, credentials }, `AWS ${region}`);
};

/** The deployment of this shell's credentials, or the one in the local cloud that runs. */
export const reachDeployment = (local: boolean): Promise<Deployment | Complaint> =>
  local ? reachLocal() : reachAws();
