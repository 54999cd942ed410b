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
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessTo } from "#infra/local/access.ts";
import { type Cloud, startCloud, stopCloud } from "#infra/local/cloud.ts";
import { closeGaps } from "#infra/local/gaps.ts";
import { freePort } from "#infra/local/port.ts";

// Each gap of the pinned cloud that infra/local/gaps.ts closes. When the first test fails, the gap has closed
// upstream: take its closing away.

const TableName = "gaps";

const properties = {
  TableName,
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
  KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
  TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  SSESpecification: { SSEEnabled: true },
};

const template = {
  Resources: { Table: { Type: "AWS::DynamoDB::Table", Properties: properties } },
};

const deploy = async (cloud: Cloud): Promise<void> => {
  const client = new CloudFormationClient(accessTo(cloud));
  const StackName = "gaps";
  await client.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(template) }));
  const status = async () =>
    (await client.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]?.StackStatus;
  while ((await status()) === "CREATE_IN_PROGRESS") await wait(50);
  expect(await status()).toBe("CREATE_COMPLETE");
  client.destroy();
};

const whatTheTableHas = async (cloud: Cloud) => {
  const client = new DynamoDBClient(accessTo(cloud));
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

describe("the gaps of the local cloud", () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud({ port: await freePort() });
    await deploy(cloud);
  }, 120_000);
  afterAll(async () => stopCloud(cloud));

  it("are still there: CloudFormation drops what a table asks for", async () => {
    expect(await whatTheTableHas(cloud)).toEqual({
      timeToLive: "DISABLED",
      pointInTimeRecovery: "DISABLED",
      encryption: undefined,
    });
  });

  it("are closed after a deployment", async () => {
    const path = "gaps/Table";
    await closeGaps(cloud, [
      { path, type: "AWS::DynamoDB::Table", properties, physicalId: TableName },
    ]);
    expect(await whatTheTableHas(cloud)).toEqual({
      timeToLive: "ENABLED",
      pointInTimeRecovery: "ENABLED",
      encryption: "ENABLED",
    });
  });
});
