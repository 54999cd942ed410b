import { setTimeout as wait } from "node:timers/promises";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
} from "@aws-sdk/client-cloudformation";
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import {
  CopyObjectCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { SendEmailCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessTo } from "#infra/local/access.ts";
import { type Cloud, startCloud, stopCloud } from "#infra/local/cloud.ts";
import { closeGaps } from "#infra/local/gaps.ts";
import { freePort } from "#infra/local/port.ts";
import { bucketProperties, deployed, sender, tableProperties, template } from "./gaps.ts";
import { sessionOf } from "./session.ts";

// Each gap of the pinned cloud that infra/local/gaps.ts closes. When one is no longer there, it has closed upstream:
// take its closing away.

const deploy = async (cloud: Cloud): Promise<void> => {
  const client = new CloudFormationClient(accessTo(cloud));
  const StackName = "gaps";
  const Capabilities = ["CAPABILITY_NAMED_IAM" as const];
  const TemplateBody = JSON.stringify(template);
  await client.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities }));
  const status = async () =>
    (await client.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]?.StackStatus;
  while ((await status()) === "CREATE_IN_PROGRESS") await wait(50);
  expect(await status()).toBe("CREATE_COMPLETE");
  client.destroy();
};

const whatTheTableHas = async (cloud: Cloud) => {
  const client = new DynamoDBClient(accessTo(cloud));
  const { TableName } = tableProperties;
  const [ttl, backups, table] = await Promise.all([
    client.send(new DescribeTimeToLiveCommand({ TableName })),
    client.send(new DescribeContinuousBackupsCommand({ TableName })),
    client.send(new DescribeTableCommand({ TableName })),
  ]);
  client.destroy();
  return {
    timeToLive: ttl.TimeToLiveDescription?.TimeToLiveStatus,
    pointInTimeRecovery:
      backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription
        ?.PointInTimeRecoveryStatus,
    encryption: table.Table?.SSEDescription?.Status,
  };
};

const whatTheBucketHas = async (cloud: Cloud) => {
  const client = new S3Client(accessTo(cloud));
  const { BucketName: Bucket } = bucketProperties;
  const [rules, encryption] = await Promise.all([
    client.send(new GetBucketLifecycleConfigurationCommand({ Bucket })).then(
      ({ Rules = [] }) => Rules.map(({ Filter, Expiration }) => ({ ...Filter, ...Expiration })),
      () => [],
    ),
    client.send(new GetBucketEncryptionCommand({ Bucket })).then(
      ({ ServerSideEncryptionConfiguration: found }) =>
        found?.Rules?.map((rule) => rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm) ?? [],
      () => [],
    ),
  ]);
  client.destroy();
  return { rules, encryption };
};

const sending = async (cloud: Cloud): Promise<"sent" | "refused"> => {
  const credentials = await sessionOf(cloud, "sender");
  const client = new SESv2Client({ ...accessTo(cloud), credentials });
  const mail = {
    FromEmailAddress: sender,
    Destination: { ToAddresses: ["office@arnau.example"] },
    Content: { Simple: { Subject: { Data: "gaps" }, Body: { Text: { Data: "gaps" } } } },
  };
  return client.send(new SendEmailCommand(mail)).then(
    () => "sent",
    () => "refused",
  );
};

const outcome = async (work: Promise<unknown>): Promise<"done" | "refused"> =>
  work.then(
    () => "done",
    () => "refused",
  );

/** What a keeper may do with a file that bears the tag that a condition asks for. */
const keeping = async (cloud: Cloud) => {
  const Bucket = bucketProperties.BucketName;
  const Key = "incoming/one";
  const root = new S3Client({ ...accessTo(cloud), forcePathStyle: true });
  await root.send(new PutObjectCommand({ Bucket, Key, Body: "one", Tagging: "scanned=clean" }));
  const credentials = await sessionOf(cloud, "keeper");
  const s3 = new S3Client({ ...accessTo(cloud), credentials, forcePathStyle: true });
  const copying = { Bucket, Key: "cases/one", CopySource: `${Bucket}/${Key}` };
  const read = await outcome(s3.send(new GetObjectCommand({ Bucket, Key })));
  const copied = await outcome(
    s3.send(new CopyObjectCommand({ ...copying, TaggingDirective: "REPLACE" })),
  );
  root.destroy();
  s3.destroy();
  return { read, copied };
};

describe("the gaps of the local cloud", () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud({ port: await freePort() });
    await deploy(cloud);
  }, 120_000);
  afterAll(async () => stopCloud(cloud));

  it("are there: CloudFormation drops what a table asks for", async () => {
    expect(await whatTheTableHas(cloud)).toEqual({
      timeToLive: "DISABLED",
      pointInTimeRecovery: "DISABLED",
      encryption: undefined,
    });
  });

  it("are there: CloudFormation drops what a bucket asks for", async () => {
    const { rules, encryption } = await whatTheBucketHas(cloud);
    expect(rules).toEqual([]);
    expect(encryption).not.toContain("aws:kms");
  });

  it("are there: the right to send from one address sends nothing", async () => {
    expect(await sending(cloud)).toBe("refused");
  });

  it("are there: a copy is refused for a tag that what is copied has", async () => {
    expect(await keeping(cloud)).toEqual({ read: "done", copied: "refused" });
  });

  it("are closed after a deployment", async () => {
    await closeGaps(cloud, deployed);
    expect(await whatTheTableHas(cloud)).toEqual({
      timeToLive: "ENABLED",
      pointInTimeRecovery: "ENABLED",
      encryption: "ENABLED",
    });
    expect(await whatTheBucketHas(cloud)).toEqual({
      rules: [{ Prefix: "incoming/", Days: 7 }],
      encryption: ["aws:kms"],
    });
    expect(await sending(cloud)).toBe("sent");
    expect(await keeping(cloud)).toEqual({ read: "done", copied: "done" });
  });
});
