import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** One client, and with it one pool of connections, for every table a function uses. */
export const dynamo = new DynamoDBClient({});
