import { isDeepStrictEqual } from "node:util";
import {
  GetItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type DynamoDBClient,
  type TransactWriteItem,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Figures, Mark } from "#shared/reports/figures.ts";
import { Contended } from "./contended.ts";
import {
  addingsOf,
  gateKeyOf,
  gateSchema,
  listedKeyOf,
  type Adding,
  type Gate,
} from "./reports-items.ts";
import type { Reports } from "./reports.ts";

/** A transaction holds a hundred items: the case's own, and two for each mark that comes or goes. */
const mostMarks = 40;

/** More writers than this at one counter at one moment is a fault, not a race. */
const mostAttempts = 40;

const without = (marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => !others.some((other) => isDeepStrictEqual(mark, other)));

interface Step {
  readonly gone: readonly Mark[];
  readonly come: readonly Mark[];
  readonly gate: Gate;
}

/** The next step from what a case has counted to what it is to count: as much of it as one transaction holds. */
const stepTo = ({ kind, state, marks }: Figures, version: number, gate: Gate | undefined): Step => {
  const counted = gate?.marks ?? [];
  const gone = without(counted, marks).slice(0, mostMarks);
  const come = without(marks, counted).slice(0, mostMarks - gone.length);
  const after = [...without(counted, gone), ...come];
  const isWhole = without(after, marks).length + without(marks, after).length === 0;
  const writes = (gate?.writes ?? 0) + 1;
  // Only the last step says of which version all of it is: after a crash between two the rest is made good.
  return {
    gone,
    come,
    gate: { version: isWhole ? version : (gate?.version ?? 0), writes, kind, state, marks: after },
  };
};

/** A lost race, at the item of the case or at a counter: nothing of the transaction was carried out. */
const isLost = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.some(
    ({ Code }) => Code === "ConditionalCheckFailed" || Code === "TransactionConflict",
  ) === true;

/**
 * What a case counts stands in an item of its own, which changes together with the counters and the lists in one
 * transaction, on the condition that nobody wrote it meanwhile: a counter is always the sum of what the cases say that they
 * count, however often, late or out of order a version comes.
 */
export const dynamoReportsKeeper = (dynamo: DynamoDBClient, table: string): Reports => {
  const read = async (caseId: CaseId): Promise<Gate | undefined> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({
        TableName: table,
        Key: marshall(gateKeyOf(caseId)),
        ConsistentRead: true,
      }),
    );
    return Item === undefined ? undefined : gateSchema.parse(unmarshall(Item));
  };

  const putGate = (caseId: CaseId, gate: Gate): TransactWriteItem => ({
    Put: {
      TableName: table,
      Item: marshall({ ...gateKeyOf(caseId), ...gate }),
      ...(gate.writes === 1
        ? { ConditionExpression: "attribute_not_exists(pk)" }
        : {
            ConditionExpression: "writes = :writes",
            ExpressionAttributeValues: marshall({ ":writes": gate.writes - 1 }),
          }),
    },
  });

  const add = ({ key, added }: Adding): TransactWriteItem => {
    const cells = [...added];
    return {
      Update: {
        TableName: table,
        Key: marshall(key),
        UpdateExpression: `ADD ${cells.map((_, place) => `#c${place} :n${place}`).join(", ")}`,
        ExpressionAttributeNames: Object.fromEntries(
          cells.map(([cell], place) => [`#c${place}`, cell]),
        ),
        ExpressionAttributeValues: marshall(
          Object.fromEntries(cells.map(([, amount], place) => [`:n${place}`, amount])),
        ),
      },
    };
  };

  const write = async (caseId: CaseId, { gone, come, gate }: Step): Promise<boolean> => {
    const { kind } = gate;
    const keyOf = (mark: Mark) => listedKeyOf(caseId, kind, mark);
    // What stays in its place and is otherwise now is put over, and never taken away as well.
    const places = new Map<string, TransactWriteItem>();
    const nameOf = ({ pk, sk }: ReturnType<typeof keyOf>) => `${pk} ${sk}`;
    for (const mark of gone.filter(({ listed }) => listed)) {
      const key = keyOf(mark);
      places.set(nameOf(key), { Delete: { TableName: table, Key: marshall(key) } });
    }
    for (const mark of come.filter(({ listed }) => listed)) {
      const key = keyOf(mark);
      const Item = marshall({ ...key, caseId, mark });
      places.set(nameOf(key), { Put: { TableName: table, Item } });
    }
    const TransactItems = [
      putGate(caseId, gate),
      ...addingsOf(kind, gone, come).map(add),
      ...places.values(),
    ];
    try {
      await dynamo.send(new TransactWriteItemsCommand({ TransactItems }));
      return true;
    } catch (error) {
      if (isLost(error)) return false;
      throw error;
    }
  };

  return {
    keep: async (caseId, figures, version) => {
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const gate = await read(caseId);
        if (gate !== undefined && gate.version >= version) return;
        await write(caseId, stepTo(figures, version, gate));
      }
      throw new Contended(`the figures of ${caseId} were written by others all the time`);
    },
  };
};
