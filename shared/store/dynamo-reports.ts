import { paginateQuery, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { regionSchema, unitSchema, type Region } from "#shared/law/territory.ts";
import type { Counts } from "#shared/reports/counts.ts";
import {
  markSchema,
  monthSchema,
  type Figure,
  type ReportedKind,
} from "#shared/reports/figures.ts";
import { readItems } from "./dynamo-batches.ts";
import { cellsIn, countersOf, gateKeyOf, listOf } from "./reports-items.ts";
import type { Listed, ListPage, ListQuestion, ReportsReader } from "./reports.ts";

const counterSchema = z.looseObject({ sk: z.string() });

const countsIn = (raw: unknown): Counts => {
  const { sk, ...item } = counterSchema.parse(raw);
  const [month, unit] = sk.split("#");
  return { month: monthSchema.parse(month), unit: unitSchema.parse(unit), cells: cellsIn(item) };
};

const listedSchema = z.object({ sk: z.string(), caseId: caseIdSchema, mark: markSchema });

const gateSchema = z.object({ pk: z.string(), state: z.string() });

/** Where a list goes on: the region, and the last item that was looked at there. */
const placeSchema = z.strictObject({
  list: z.string().max(200),
  region: regionSchema,
  after: z.string().max(300).optional(),
});
type Place = z.infer<typeof placeSchema>;

const encode = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** The place that a text stands for in this very list; undefined for anything else. */
const decode = (text: string, list: string): Place | undefined => {
  try {
    const place = placeSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return place.list === list ? place : undefined;
  } catch {
    return undefined;
  }
};

const nameOf = ({ figure, kind, of, regions, unit, period }: ListQuestion): string =>
  [figure, kind, of, regions.length === 1 ? regions[0] : "all", unit ?? "", period].join(" ");

/** How much is looked at for one page: so many items of so many regions. */
const mostReads = 25;
const readAtOnce = 100;

/** Every read is one of a single partition, and nothing is ever scanned. */
export const dynamoReports = (dynamo: DynamoDBClient, table: string): ReportsReader => {
  const countsOfRegion = async (
    figure: Figure,
    kind: ReportedKind,
    region: Region,
    year: string,
  ): Promise<Counts[]> => {
    const pages = paginateQuery(
      { client: dynamo },
      {
        TableName: table,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :year)",
        ExpressionAttributeValues: marshall({
          ":pk": countersOf(figure, kind, region),
          ":year": `${year}-`,
        }),
      },
    );
    const found: Counts[] = [];
    for await (const { Items = [] } of pages)
      found.push(...Items.map((item) => countsIn(unmarshall(item))));
    return found;
  };

  const read = async (
    { figure, kind, of, period }: ListQuestion,
    region: Region,
    after: string | undefined,
  ) => {
    const pk = listOf(figure, kind, region, of);
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :period)",
        ExpressionAttributeValues: marshall({ ":pk": pk, ":period": period }),
        Limit: readAtOnce,
        ...(after !== undefined && { ExclusiveStartKey: marshall({ pk, sk: after }) }),
      }),
    );
    const rows = Items.map((item) => listedSchema.parse(unmarshall(item)));
    return { rows, isLast: LastEvaluatedKey === undefined };
  };

  const page = async (
    question: ListQuestion,
    limit: number,
    cursor: string | undefined,
  ): Promise<ListPage | undefined> => {
    const list = nameOf(question);
    const start = cursor === undefined ? undefined : decode(cursor, list);
    if (cursor !== undefined && start === undefined) return undefined;
    const { regions, unit, isAskedFor } = question;
    const cases: Listed[] = [];
    let at = start === undefined ? 0 : regions.indexOf(start.region);
    let after = start?.after;
    for (let reads = 0; reads < mostReads; reads += 1) {
      const region = regions[at];
      if (region === undefined) return { cases, next: undefined };
      const { rows, isLast } = await read(question, region, after);
      for (const { sk, caseId, mark } of rows) {
        if (cases.length === limit) return { cases, next: encode({ list, region, after }) };
        after = sk;
        const isHere = unit === undefined || mark.unit === unit;
        if (isHere && isAskedFor(mark)) cases.push({ caseId, mark });
      }
      if (!isLast) continue;
      at += 1;
      after = undefined;
    }
    const region = regions[at];
    return { cases, next: region && encode({ list, region, after }) };
  };

  return {
    counts: async (figure, kind, regions, year) => {
      const found = await Promise.all(
        regions.map((region) => countsOfRegion(figure, kind, region, year)),
      );
      return found.flat();
    },
    page,
    states: async (cases) => {
      const names = new Map(cases.map((caseId) => [gateKeyOf(caseId).pk, caseId]));
      const items = await readItems(dynamo, table, [...names.values()].map(gateKeyOf));
      return new Map(
        items.flatMap((item) => {
          const { pk, state } = gateSchema.parse(item);
          const caseId = names.get(pk);
          return caseId === undefined ? [] : [[caseId, state] as const];
        }),
      );
    },
  };
};
