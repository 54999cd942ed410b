import {
  type DynamoDBClient,
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { tookPlace } from "./conditional.ts";
import { digestOf } from "./digest.ts";
import {
  type ReferenceHead,
  referenceHeadSchema,
  type ReferenceKind,
  type ReferenceStore,
} from "./reference.ts";

// One item per version says what it is, one more which version is in use. A classifier is larger than an
// item may be (400 KB), so the content lies in parts beside them, under its own digest: two imports of
// different contents never mix.
const pointer = "current";
const headKey = (version: string) => `version#${version}`;
const partsKey = (kind: ReferenceKind, { digest }: ReferenceHead) => `${kind}#parts#${digest}`;

/** Characters of a part; three bytes each at most, as those beyond the first plane are two characters. */
const partLength = 100_000;

const partSchema = z.object({ text: z.string() });

/** The text in pieces; no character is cut in two. */
const piecesOf = (text: string): readonly string[] => {
  const pieces = [];
  for (let from = 0; from < text.length;) {
    const whole = text.codePointAt(from + partLength - 1) ?? 0;
    const to = from + partLength + (whole > 0xffff ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
};

/** Reference data in DynamoDB. */
export const dynamoReference = (dynamo: DynamoDBClient, table: string): ReferenceStore => {
  const read = async (kind: ReferenceKind, sk: string): Promise<ReferenceHead | undefined> => {
    const Key = marshall({ pk: kind, sk });
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : referenceHeadSchema.parse(unmarshall(Item));
  };

  const put = (item: Record<string, unknown>, condition?: object) =>
    tookPlace(
      dynamo.send(new PutItemCommand({ TableName: table, Item: marshall(item), ...condition })),
    );

  const contentOf = async (kind: ReferenceKind, head: ReferenceHead): Promise<unknown> => {
    const pages = paginateQuery(
      { client: dynamo },
      {
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": partsKey(kind, head) }),
        ConsistentRead: true,
      },
    );
    const texts = [];
    for await (const { Items = [] } of pages)
      for (const item of Items) texts.push(partSchema.parse(unmarshall(item)).text);
    const content: unknown = JSON.parse(texts.join(""));
    if (digestOf(content) !== head.digest) throw new Error(`${kind} ${head.version} is damaged`);
    return content;
  };

  const writeParts = async (kind: ReferenceKind, head: ReferenceHead, content: unknown) => {
    const pieces = piecesOf(JSON.stringify(content));
    for (const [index, text] of pieces.entries())
      await put({ pk: partsKey(kind, head), sk: String(index).padStart(4, "0"), text });
  };

  /** Whether the version is kept now with this content: newly, or since an earlier import of the same. */
  const keep = async (kind: ReferenceKind, head: ReferenceHead, content: unknown) => {
    const kept = await read(kind, headKey(head.version));
    if (kept !== undefined) return kept.digest === head.digest;
    await writeParts(kind, head, content);
    const item = { pk: kind, sk: headKey(head.version), ...head };
    if (await put(item, { ConditionExpression: "attribute_not_exists(pk)" })) return true;
    return (await read(kind, headKey(head.version)))?.digest === head.digest;
  };

  const point = (kind: ReferenceKind, head: ReferenceHead, replacing: string | undefined) =>
    put(
      { pk: kind, sk: pointer, ...head },
      replacing === undefined
        ? { ConditionExpression: "attribute_not_exists(pk)" }
        : {
            ConditionExpression: "version = :replacing",
            ExpressionAttributeValues: marshall({ ":replacing": replacing }),
          },
    );

  return {
    current: async (kind) => {
      const head = await read(kind, pointer);
      if (head === undefined) return undefined;
      const { digest: _, ...reference } = head;
      return { ...reference, content: await contentOf(kind, head) };
    },
    put: async (kind, { content, ...reference }, replacing) => {
      const head = { ...reference, digest: digestOf(content) };
      const { version } = head;
      const inUse = await read(kind, pointer);
      if (inUse?.version !== replacing) return "overtaken";
      if (inUse?.version === version) return inUse.digest === head.digest ? "unchanged" : "taken";
      if (!(await keep(kind, head, content))) return "taken";
      return (await point(kind, head, replacing)) ? "in-use" : "overtaken";
    },
  };
};
