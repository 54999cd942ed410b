import {
  DeleteItemCommand,
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { tookPlace } from "#shared/store/conditional.ts";
import { epochSecondsAfter } from "#shared/law/dates.ts";
import {
  authorityScriptSchema,
  goodAuthority,
} from "#shared/state-systems/mock-authority-script.ts";
import { scriptSchema, type Script } from "#shared/state-systems/mock-script.ts";
import {
  heldCallbackSchema,
  scriptPlace,
  seenQuestionSchema,
  standingScriptSchema,
  type MockState,
} from "#shared/state-systems/mock-state.ts";

type Item = Record<string, unknown>;

const addressSchema = z.object({ url: z.string() });

/** Questions and held callbacks are for tests of today. */
const keptDays = 1;

const itemsOf = (dynamo: DynamoDBClient, table: string) => ({
  put: async (pk: string, sk: string, item: Item, onlyNew = false) => {
    const Item = marshall({ ...item, pk, sk }, { removeUndefinedValues: true });
    const condition = { ConditionExpression: "attribute_not_exists(pk)" };
    await dynamo.send(new PutItemCommand({ TableName: table, Item, ...(onlyNew && condition) }));
  },
  get: async (pk: string, sk: string): Promise<Item | undefined> => {
    const Key = marshall({ pk, sk });
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : content(unmarshall(Item));
  },
  remove: async (pk: string, sk: string) => {
    await dynamo.send(new DeleteItemCommand({ TableName: table, Key: marshall({ pk, sk }) }));
  },
  list: async (pk: string): Promise<Item[]> => {
    const pages = paginateQuery(
      { client: dynamo },
      {
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": pk }),
        ConsistentRead: true,
      },
    );
    const items: Item[] = [];
    for await (const { Items = [] } of pages) {
      items.push(...Items.map((item) => content(unmarshall(item))));
    }
    return items;
  },
  countDown: async (pk: string, sk: string) => {
    await dynamo.send(
      new UpdateItemCommand({
        TableName: table,
        Key: marshall({ pk, sk }),
        UpdateExpression: "SET #times = #times - :one",
        ConditionExpression: "#times >= :one",
        ExpressionAttributeNames: { "#times": "times" },
        ExpressionAttributeValues: marshall({ ":one": 1 }),
      }),
    );
  },
});

const content = ({ pk: _pk, sk: _sk, expiresAt: _expiresAt, ...item }: Item): Item => item;

/** What the mocked state systems remember, in a table of their own. */
export const dynamoMockState = (dynamo: DynamoDBClient, table: string): MockState => {
  const items = itemsOf(dynamo, table);
  const take = async (place: string): Promise<Script | undefined> => {
    const item = await items.get("script", place);
    if (item === undefined) return undefined;
    const { system: _, times, ...script } = standingScriptSchema.parse(item);
    if (times === undefined) return script;
    return (await tookPlace(items.countDown("script", place))) ? script : undefined;
  };
  return {
    takeScript: async (system, number) =>
      (await take(scriptPlace(system, number))) ?? (await take(scriptPlace(system))),
    setScript: (system, script) => {
      const standing = { system, ...scriptSchema.parse(script) };
      return items.put("script", scriptPlace(system, script.number), standing);
    },
    removeScript: (system, number) => items.remove("script", scriptPlace(system, number)),
    scripts: async () =>
      (await items.list("script")).map((item) => standingScriptSchema.parse(item)),
    authority: async () => {
      const item = await items.get("authority", "script");
      return item === undefined ? goodAuthority : authorityScriptSchema.parse(item);
    },
    setAuthority: (script) => items.put("authority", "script", script),
    callbackAddress: async () => {
      const item = await items.get("address", "callback");
      return item === undefined ? undefined : addressSchema.parse(item).url;
    },
    setCallbackAddress: (url) => items.put("address", "callback", { url }),
    keepQuestion: (question) => {
      const expiresAt = epochSecondsAfter(question.at, keptDays);
      const place = `${question.at}#${question.id}`;
      return items.put(`question#${question.number}`, place, { ...question, expiresAt });
    },
    questionsAbout: async (number) =>
      (await items.list(`question#${number}`)).map((item) => seenQuestionSchema.parse(item)),
    hold: async (callback) => {
      const expiresAt = epochSecondsAfter(callback.heldAt, keptDays);
      await tookPlace(items.put("held", callback.reference, { ...callback, expiresAt }, true));
    },
    held: async () =>
      (await items.list("held"))
        .map((item) => heldCallbackSchema.parse(item))
        .sort((one, other) => (one.heldAt < other.heldAt ? -1 : 1)),
    letGo: (reference) => items.remove("held", reference),
    keepMessage: async (callback) => {
      const expiresAt = epochSecondsAfter(callback.heldAt, keptDays);
      const chain = callback.chain?.correlationId;
      if (chain !== undefined) await items.put("kept", chain, { ...callback, expiresAt });
    },
    messageIn: async (correlationId) => {
      const item = await items.get("kept", correlationId);
      return item === undefined ? undefined : heldCallbackSchema.parse(item);
    },
    dropMessage: async (id) => {
      for (const item of await items.list("kept")) {
        const { id: kept, chain } = heldCallbackSchema.parse(item);
        if (kept === id && chain !== undefined) await items.remove("kept", chain.correlationId);
      }
    },
  };
};
