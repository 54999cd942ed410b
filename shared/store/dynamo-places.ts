import { GetItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { bookSchema, emptyBook, saidSchema } from "#shared/assistance/places/book.ts";
import { readItems } from "./dynamo-batches.ts";
import { tookPlace } from "./conditional.ts";
import type { PlaceBooks } from "./places.ts";

const itemSchema = z.object({
  revision: z.int().min(1),
  book: bookSchema,
  untold: z.array(saidSchema),
});

/** The books in DynamoDB: one item a provider, every change of it conditional on the last. */
export const dynamoPlaces = (dynamo: DynamoDBClient, table: string): PlaceBooks => ({
  read: async (provider) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({
        TableName: table,
        Key: marshall({ pk: provider }),
        ConsistentRead: true,
      }),
    );
    if (Item === undefined) return { book: emptyBook(provider), untold: [], revision: 0 };
    const { book, untold, revision } = itemSchema.parse(unmarshall(Item));
    return { book, untold, revision };
  },
  readAll: async (providers) => {
    const keys = providers.map((pk) => ({ pk }));
    return (await readItems(dynamo, table, keys)).map((item) => itemSchema.parse(item).book);
  },
  write: async ({ book, untold, revision }) => {
    const item = { pk: book.provider, revision: revision + 1, book, untold };
    const written = await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(item, { removeUndefinedValues: true }),
          ConditionExpression: "attribute_not_exists(pk) OR revision = :seen",
          ExpressionAttributeValues: marshall({ ":seen": revision }),
        }),
      ),
    );
    return written ? "written" : "conflict";
  },
});
