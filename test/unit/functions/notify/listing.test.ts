import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { reaching } from "#test/fakes/aws.ts";

const [first, second] = ["organization-240140000011", "organization-240140000022"].map((id) =>
  caseIdSchema.parse(id),
);
if (first === undefined || second === undefined) throw new Error("two cases are needed");

const item = (caseId: string) => ({ pk: { S: "listed-by#S-1" }, sk: { S: caseId } });

/** A table that answers with these replies, one after the other, and remembers what it was asked. */
const table = (...replies: readonly unknown[]) => {
  const asked: { operation: string; input: unknown }[] = [];
  const dynamo = new DynamoDBClient(
    reaching((operation, input) => {
      asked.push({ operation, input });
      return { status: 200, body: replies[asked.length - 1] ?? {} };
    }),
  );
  return { listedBy: dynamoListedBy(dynamo, "register"), asked };
};

describe("who lists a specialist (R377-4.11b, R377-32.3b)", () => {
  it("is found in one partition of the Register's table, to its last page", async () => {
    const { listedBy, asked } = table(
      { Items: [item(first)], LastEvaluatedKey: item(first) },
      { Items: [item(second)] },
    );
    expect(await listedBy.find("S-1")).toEqual([{ caseId: first }, { caseId: second }]);
    expect(asked.map(({ input }) => input)).toMatchObject([
      { TableName: "register", ExpressionAttributeValues: { ":pk": { S: "listed-by#S-1" } } },
      { ExclusiveStartKey: item(first) },
    ]);
  });

  it("is nobody for a number that nobody lists", async () => {
    expect(await table({ Items: [] }).listedBy.find("S-2")).toEqual([]);
  });

  it("is noted once for each specialist, as a key and nothing else", async () => {
    const { listedBy, asked } = table();
    await listedBy.keep(first, ["S-1", "S-2", "S-1"]);
    expect(asked.map(({ operation }) => operation)).toEqual(["BatchGetItem", "PutItem", "PutItem"]);
    expect(asked.slice(1).map(({ input }) => input)).toEqual(
      ["S-1", "S-2"].map((number) => ({
        TableName: "register",
        Item: { pk: { S: `listed-by#${number}` }, sk: { S: first } },
      })),
    );
  });

  it("is not noted again", async () => {
    const { listedBy, asked } = table({ Responses: { register: [item(first)] } });
    await listedBy.keep(first, ["S-1", "S-2"]);
    expect(asked.slice(1).map(({ input }) => input)).toMatchObject([
      { Item: { pk: { S: "listed-by#S-2" } } },
    ]);
    const none = table();
    await none.listedBy.keep(first, []);
    expect(none.asked).toEqual([]);
  });
});
