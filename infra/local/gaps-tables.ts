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

const tableSchema = z.object({
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  PointInTimeRecoverySpecification: z
    .object({ PointInTimeRecoveryEnabled: z.boolean() })
    .optional(),
  SSESpecification: z.object({ SSEEnabled: z.boolean() }).optional(),
});

/** Gives every table its expiry, backups and encryption, which CloudFormation drops without a word. */
export const completeTables = async (
  cloud: Cloud,
  resources: readonly Resource[],
): Promise<void> => {
  const client = new DynamoDBClient(accessTo(cloud));
  const tables = resources.filter(({ type }) => type === "AWS::DynamoDB::Table");
  await Promise.all(tables.map(async (table) => complete(client, table)));
  client.destroy();
};

const complete = async (client: DynamoDBClient, table: Resource): Promise<void> => {
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
