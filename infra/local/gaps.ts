import {
  DynamoDBClient,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { accessTo } from "./access.ts";
import type { Cloud } from "./cloud.ts";
import type { Resource } from "./resources.ts";

// What the CloudFormation of the pinned cloud drops without a word. test/cloud/local-gaps.test.ts fails as soon as
// one of these is no longer dropped; then its closing goes from here.

const tableSchema = z.object({
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  PointInTimeRecoverySpecification: z
    .object({ PointInTimeRecoveryEnabled: z.boolean() })
    .optional(),
  SSESpecification: z.object({ SSEEnabled: z.boolean() }).optional(),
});

/** Gives every table what its template asks for and CloudFormation did not give it. */
export const closeGaps = async (cloud: Cloud, resources: readonly Resource[]): Promise<void> => {
  const client = new DynamoDBClient(accessTo(cloud));
  const tables = resources.filter(({ type }) => type === "AWS::DynamoDB::Table");
  await Promise.all(tables.map(async (table) => completeTable(client, table)));
  client.destroy();
};

const completeTable = async (client: DynamoDBClient, table: Resource): Promise<void> => {
  const TableName = table.physicalId;
  const {
    TimeToLiveSpecification,
    PointInTimeRecoverySpecification,
    SSESpecification: encryption,
  } = tableSchema.parse(table.properties);
  if (TimeToLiveSpecification !== undefined)
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  if (PointInTimeRecoverySpecification !== undefined)
    await client.send(
      new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }),
    );
  if (encryption !== undefined)
    await client.send(
      new UpdateTableCommand({ TableName, SSESpecification: { Enabled: encryption.SSEEnabled } }),
    );
};
