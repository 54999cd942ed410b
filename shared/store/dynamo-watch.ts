// How the days on which cases are to be looked at lie in their table:
//
//   day#<day>     <case>     the case is to be looked at on that day
//   open          <case>     a term runs in the case
//   files#<day>   <case>     files were laid with the case, which may not have come to be
//   case#<case>   lists      the gate: which of these the case has, as of which version
//   place         <what>     how far the watcher is
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { workCalendarSchema } from "#shared/law/calendar.ts";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import { partitionOf, watchKeeper } from "./dynamo-watch-keep.ts";
import type { Watch } from "./watch.ts";

const rowSchema = z.object({ sk: caseIdSchema });

const placeSchema = z.object({
  day: daySchema,
  after: caseIdSchema.exactOptional(),
  began: daySchema.exactOptional(),
  left: daySchema.exactOptional(),
});

const countedSchema = z.object({
  id: z.string(),
  calendar: workCalendarSchema,
  towards: z
    .object({ id: z.string(), after: caseIdSchema.exactOptional(), failed: z.boolean() })
    .exactOptional(),
  late: z
    .array(
      z.object({
        id: z.string(),
        before: workCalendarSchema,
        after: workCalendarSchema,
        since: instantSchema.exactOptional(),
        again: instantSchema,
      }),
    )
    .exactOptional(),
});

const placeKey = (what: "days" | "calendar") => ({ pk: "place", sk: what });

/** The days on which cases are to be looked at, in DynamoDB: every list is one partition, and nothing is ever scanned. */
export const dynamoWatch = (dynamo: DynamoDBClient, table: string): Watch => {
  const keeper = watchKeeper(dynamo, table);

  const read = async (what: "days" | "calendar"): Promise<unknown> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({
        TableName: table,
        Key: marshall(placeKey(what)),
        ConsistentRead: true,
      }),
    );
    return Item === undefined ? undefined : unmarshall(Item);
  };

  const write = async (what: "days" | "calendar", content: object): Promise<void> => {
    const Item = marshall({ ...placeKey(what), ...content }, { removeUndefinedValues: true });
    await dynamo.send(new PutItemCommand({ TableName: table, Item }));
  };

  return {
    keep: keeper.keep,
    erased: keeper.erased,
    expect: async (caseId, day) => {
      const Item = marshall({ pk: partitionOf({ filesOn: day }), sk: caseId });
      await dynamo.send(new PutItemCommand({ TableName: table, Item }));
    },
    seen: async (caseId, day) => {
      const Key = marshall({ pk: partitionOf({ filesOn: day }), sk: caseId });
      await dynamo.send(new DeleteItemCommand({ TableName: table, Key }));
    },
    page: async (list, limit, after) => {
      const pk = partitionOf(list);
      const { Items = [], LastEvaluatedKey } = await dynamo.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: marshall({ ":pk": pk }),
          ConsistentRead: true,
          Limit: limit,
          ...(after !== undefined && { ExclusiveStartKey: marshall({ pk, sk: after }) }),
        }),
      );
      const cases = Items.map((item) => rowSchema.parse(unmarshall(item)).sk);
      // A page that is full may be the last one; the next is empty then.
      const isLast = LastEvaluatedKey === undefined && cases.length < limit;
      return { cases, next: isLast ? undefined : cases.at(-1) };
    },
    place: async () => placeSchema.optional().parse(await read("days")),
    moveTo: (place) => write("days", place),
    counted: async () => countedSchema.optional().parse(await read("calendar")),
    count: (counted) => write("calendar", counted),
  };
};
