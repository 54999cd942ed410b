// Bugs planted in what is made from the cases.
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { TableRequest } from "./cloud/dynamo.ts";
import { tableNames } from "./functions/parts.ts";
import type { Planted } from "./planted-bug.ts";

/** A table that nobody reads. */
const nowhere = tableNames.scripts;

const forgetsWhatACalendarMoves = (_: string, request: TableRequest): TableRequest =>
  request.TableName === tableNames.cases && request.Item?.["command"]?.S === "reprojectTerms"
    ? { ...request, TableName: nowhere }
    : request;

/** Whoever asks which organisations list a specialist finds none. */
const listsNobody = (command: string, request: TableRequest): TableRequest =>
  command === "Query" &&
  request.ExpressionAttributeValues[":pk"]?.S?.startsWith("listed-by#") === true
    ? { ...request, TableName: nowhere }
    : request;

/** Once a task is there, another due day of it is not written. */
const keepsTasksAsTheyWere = () => {
  const dueOf = new Map<string, AttributeValue>();
  return (_: string, request: TableRequest): TableRequest => {
    const { TableName, Key, ExpressionAttributeValues: values } = request;
    const task = values[":task"]?.M;
    if (TableName !== tableNames.worklist || task?.["due"] === undefined) return request;
    const what = `${Key?.["pk"]?.S} ${task["provision"]?.S} ${task["savedAt"]?.S}`;
    const due = dueOf.get(what) ?? task["due"];
    dueOf.set(what, due);
    const unmoved = { ...values, ":task": { M: { ...task, due } } };
    return { ...request, ExpressionAttributeValues: unmoved };
  };
};

/** Writes entries of organisations without what prices were compared with. */
const showsNoPrices = (_: string, request: TableRequest): TableRequest => {
  if (request.TableName !== tableNames.register || request.Item === undefined) return request;
  const text = JSON.stringify(request.Item).replaceAll(
    /"averageTiyn":\{"S":"\d+"\}/g,
    `"averageTiyn":{"S":"0"}`,
  );
  return { ...request, Item: JSON.parse(text) };
};

/** The counters are written as if nothing ever left them. */
const countsOnlyUpwards = (command: string, request: TableRequest): TableRequest => {
  const { TableName, ExpressionAttributeValues: values } = request;
  if (TableName !== tableNames.reports || command !== "UpdateItem") return request;
  const upwards = Object.entries(values).map(([name, value]) => {
    const amount = Number(value.N ?? 0);
    return [name, { N: String(Math.max(0, amount)) }] as const;
  });
  return { ...request, ExpressionAttributeValues: Object.fromEntries(upwards) };
};

export const plantedInReadModels: readonly Planted[] = [
  {
    bug: "a recount that acknowledges a moved term and forgets it",
    tampering: { tables: forgetsWhatACalendarMoves },
    noticedBy: "everyOpenTermIsOnRecordByTheCalendarInUse",
    from: 4,
  },
  {
    bug: "a worklist that hears of no other calendar",
    tampering: { tables: keepsTasksAsTheyWere() },
    noticedBy: "theWorklistCountsByTheCalendarInUse",
    from: 8,
  },
  {
    bug: "a Register that does not know who lists a specialist",
    from: 43,
    tampering: { tables: listsNobody },
    noticedBy: "everyDecisionIsToldAndRecordedOnce",
  },
  {
    bug: "a Register that shows no prices",
    tampering: { tables: showsNoPrices },
    noticedBy: "thePublicPricesAreThoseCompared",
    from: 5,
  },
  {
    bug: "reports that go on counting a case where it stood before",
    tampering: { tables: countsOnlyUpwards },
    noticedBy: "theReportsEqualARecount",
  },
];
