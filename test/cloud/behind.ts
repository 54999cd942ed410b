// What lies behind the API of the stage: its resources by their places, its functions, its histories.
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { KMSClient } from "@aws-sdk/client-kms";
import { SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { pairsIn, queueAddresses } from "#cli/queue-board.ts";
import { accessTo } from "#infra/local/access.ts";
import * as walk from "#infra/walk/registration.ts";
import { kmsDataKeys } from "#shared/adapters/data-keys.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { queueBoard } from "#shared/adapters/queue-board.ts";
import { sealUnder } from "#shared/adapters/sealing.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Desk } from "#shared/store/desk.ts";
import { dynamoCaseKeys } from "#shared/store/dynamo-case-keys.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { stage } from "./here.ts";

/** What the one resource of this type at this place is called where it runs. */
export const named = (type: string, place: RegExp): string => {
  const found = stage().deployed.resources.filter(
    (one) => one.type === type && place.test(one.path),
  );
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${found.length} of ${type} at ${place}`);
  return first.physicalId;
};

/** The name of a table of the data stack. */
export const tableOf = (construct: string): string => {
  const place = new RegExp(`^arnau-data/${construct}/Table$`);
  const found = stage().deployed.resources.find(
    ({ type, path }) => type.startsWith("AWS::DynamoDB::") && place.test(path),
  );
  if (found === undefined) throw new Error(`no table ${construct}`);
  return found.physicalId;
};

const errorSchema = z.object({ errorMessage: z.string() });

/** Invokes a function as its schedule does, and waits for its end; throws where it fails. */
export const invoke = async (name: string): Promise<unknown> => {
  const { endpoint, region } = stage().cloud;
  const fn = named("AWS::Lambda::Function", new RegExp(`/${name}/Function$`));
  const response = await fetch(`${endpoint}/2015-03-31/functions/${fn}/invocations`, {
    method: "POST",
    // The account's own key is believed without a signature.
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/lambda/aws4_request`,
    },
    body: "{}",
  });
  const ended: unknown = await response.json();
  const failed = errorSchema.safeParse(ended).data;
  if (!response.ok || failed !== undefined) throw new Error(failed?.errorMessage ?? "no end");
  return ended;
};

/** The histories of the stage, by a clock of the test's own, as whoever has every right reaches them. */
export const openDesk = () => {
  const access = accessTo(stage().cloud);
  const dynamo = new DynamoDBClient(access);
  const kms = new KMSClient(access);
  const caseKeys = dynamoCaseKeys(dynamo, tableOf("CaseKeys"));
  const caseKey = named("AWS::KMS::Key", /^arnau-data\/CaseKey(\/Key)?$/);
  const cases = dynamoCases(dynamo, tableOf("Cases"));
  const seal = sealUnder(kmsDataKeys(kms, caseKey, caseKeys));
  return {
    caseKeys,
    load: async (caseId: CaseId) => ({ entries: await cases.load(caseId) }),
    /** What is sealed there; nothing where its key is destroyed. */
    open: seal.open,
    /** What is done at this desk is done at that moment. */
    at: (now: Instant): Desk => ({ cases, seal, clock: { now: () => now } }),
    close: () => {
      dynamo.destroy();
      kms.destroy();
    },
  };
};

/** The queues of the stage, as its operators see them. */
export const openBoard = () => {
  const { cloud } = stage();
  const sqs = new SQSClient({ ...accessTo(cloud), useQueueUrlAsEndpoint: false });
  const stacks = new CloudFormationClient(accessTo(cloud));
  const pairs = async () => pairsIn(await queueAddresses(stacks, "arnau-work"));
  const { standings, redrive } = queueBoard(sqs, pairs);
  return {
    sqs,
    redrive,
    /** Waits until nothing is in the queues of these names. */
    untilEmpty: (names: RegExp): Promise<unknown> =>
      walk.until(
        () => standings(),
        (queues) =>
          queues
            .filter(({ name }) => names.test(name))
            .every(({ waiting, underWay, delayed }) => waiting + underWay + delayed === 0),
      ),
    close: () => {
      sqs.destroy();
      stacks.destroy();
    },
  };
};
