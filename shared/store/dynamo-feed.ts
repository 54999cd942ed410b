// How the feed lies in its table:
//
//   log#<bucket>   <position>   an event at its place
//   case#<case>    mark         which of its events a case put in last, and where it meant to put it
//   head           log          a bucket that has begun, from which the end is found
//
// A position is given out by the write that takes it: the event at position n is put where nothing is,
// after the one at n - 1 was seen, so there is never a gap. Before that the case's mark says which event
// is to go where. Whoever finds a mark looks whether the event is there: it is, or the place is empty and
// it goes there now, or another took the place and the mark moves on. So a crash between the two writes
// loses nothing and doubles nothing, and two who do the same work at once come to the same.
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import { comesBefore, type Announced } from "#shared/subscriptions/announce.ts";
import { tookPlace } from "./conditional.ts";
import { Contended } from "./contended.ts";
import type { ItemKey } from "./dynamo-batches.ts";
import { positionedSchema, type Feed, type Positioned } from "./feed.ts";

/** Events in one partition. */
const usualBucket = 10_000;

/** More who write at one moment are a fault of the relay's surroundings; the batch comes again. */
const mostAttempts = 60;

const digits = 12;
const asKey = (position: number): string => String(position).padStart(digits, "0");

const markSchema = z.object({
  id: z.string(),
  sequence: z.int(),
  index: z.int(),
  position: z.int(),
  /** Tells this mark from every other of the case. */
  mark: z.string(),
});
type Mark = z.infer<typeof markSchema>;

const headSchema = z.object({ bucket: z.int().min(0) });
const itemSchema = z.object({ event: positionedSchema });

export const dynamoFeed = (
  dynamo: DynamoDBClient,
  table: string,
  bucketSize = usualBucket,
): Feed => {
  /** The last position seen; there may be later ones. */
  let seen = 0;

  const bucketOf = (position: number) => Math.floor((position - 1) / bucketSize);
  const logKey = (position: number): ItemKey => ({
    pk: `log#${bucketOf(position)}`,
    sk: asKey(position),
  });

  const read = async (key: ItemKey): Promise<unknown> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(key), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : unmarshall(Item);
  };

  const put = (key: ItemKey, content: object, condition?: string, values?: object) =>
    tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...key, ...content }, { removeUndefinedValues: true }),
          ...(condition !== undefined && { ConditionExpression: condition }),
          ...(values !== undefined && { ExpressionAttributeValues: marshall(values) }),
        }),
      ),
    );

  const inBucket = async (bucket: number, from: number, limit: number, forward: boolean) => {
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: marshall({
          ":pk": `log#${bucket}`,
          ":from": asKey(from),
          ":to": asKey((bucket + 1) * bucketSize),
        }),
        ConsistentRead: true,
        ScanIndexForward: forward,
        Limit: limit,
      }),
    );
    return Items.map((item) => itemSchema.parse(unmarshall(item)).event);
  };

  const find = async (position: number): Promise<Positioned | undefined> =>
    itemSchema.optional().parse(await read(logKey(position)))?.event;

  /** Walks from the bucket that is known to have begun to the one that has not ended. */
  const last = async (): Promise<number> => {
    const head = headSchema.optional().parse(await read({ pk: "head", sk: "log" }));
    let bucket = Math.max(head?.bucket ?? 0, seen === 0 ? 0 : bucketOf(seen));
    for (;;) {
      const [latest] = await inBucket(bucket, 0, 1, false);
      // An empty bucket is the one that comes next.
      seen = Math.max(seen, latest?.position ?? bucket * bucketSize);
      if (latest === undefined || latest.position < (bucket + 1) * bucketSize) return seen;
      bucket += 1;
    }
  };

  const take = async (event: Announced, position: number): Promise<boolean> => {
    const content = { event: { ...event, position } };
    const taken = await put(logKey(position), content, "attribute_not_exists(pk)");
    if (taken && position % bucketSize === 1) {
      await put({ pk: "head", sk: "log" }, { bucket: bucketOf(position) });
    }
    return taken;
  };

  const markKey = (caseId: CaseId): ItemKey => ({ pk: `case#${caseId}`, sk: "mark" });

  const intend = (event: Announced, position: number, before: Mark | undefined) => {
    const { id, sequence, index, caseId } = event;
    const content = { id, sequence, index, position, mark: `${id}@${position}` };
    return before === undefined
      ? put(markKey(caseId), content, "attribute_not_exists(pk)")
      : put(markKey(caseId), content, "mark = :before", { ":before": before.mark });
  };

  /** Puts one event in, unless it is there. All before it in its case are. */
  const place = async (event: Announced): Promise<boolean> => {
    // A write may have succeeded though its answer was lost.
    let mayBeOurs = false;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const mark = markSchema.optional().parse(await read(markKey(event.caseId)));
      if (mark !== undefined && comesBefore(event, mark)) return false;
      if (mark?.id === event.id) {
        const there = await find(mark.position);
        if (there?.id === event.id) return mayBeOurs;
        seen = Math.max(seen, there?.position ?? mark.position - 1);
        if (there === undefined) {
          mayBeOurs = true;
          if (await take(event, mark.position)) return true;
          continue;
        }
      }
      const position = (seen === 0 ? await last() : seen) + 1;
      if (!(await intend(event, position, mark))) continue;
      mayBeOurs = true;
      if (await take(event, position)) {
        seen = position;
        return true;
      }
      await last();
    }
    throw new Contended(`the feed was written by others ${mostAttempts} times in a row`);
  };

  return {
    append: async (caseId, announced) => {
      const mark = markSchema.optional().parse(await read(markKey(caseId)));
      // The event of the mark may not have got to its place, so it is looked at again.
      const open =
        mark === undefined ? announced : announced.filter((event) => !comesBefore(event, mark));
      let added = 0;
      for (const event of open) {
        if (await place(event)) added += 1;
      }
      return added;
    },
    after: async (position, limit) => {
      const events: Positioned[] = [];
      let from = position + 1;
      while (events.length < limit) {
        const end = (bucketOf(from) + 1) * bucketSize;
        const found = await inBucket(bucketOf(from), from, limit - events.length, true);
        events.push(...found);
        if (found.at(-1)?.position !== end) break;
        from = end + 1;
      }
      return { events, upTo: events.at(-1)?.position ?? position };
    },
    last,
  };
};
