// Bugs planted in what serves applications for services.
import type { TableRequest } from "./cloud/dynamo.ts";
import { tableNames } from "./functions/parts.ts";
import type { Planted } from "./planted-bug.ts";

/** A book is written, on whatever revision, with everybody who holds a place among those who have taken one, too. */
const givesTwice = (_: string, request: TableRequest): TableRequest => {
  const { ConditionExpression: _condition, ...rest } = request;
  const book = request.Item?.["book"]?.M;
  if (request.TableName !== tableNames.places || book === undefined) return request;
  const given = [...(book["taken"]?.L ?? []), ...(book["held"]?.L ?? [])].flatMap(({ M }) => {
    const { until: _until, ...one } = M ?? {};
    return [{ M: one }];
  });
  return { ...rest, Item: { ...request.Item, book: { M: { ...book, taken: { L: given } } } } };
};

/** Tasks of applications are not kept. */
const forgetsTasks = (_: string, request: TableRequest): TableRequest => {
  const isOfServices = (request.Key ?? request.Item)?.["pk"]?.S?.startsWith("assistance-") === true;
  return request.TableName === tableNames.worklist && isOfServices
    ? { ...request, TableName: tableNames.scripts }
    : request;
};

export const plantedInServices: readonly Planted[] = [
  {
    bug: "a book of places that gives a place twice",
    from: 22,
    tampering: { tables: givesTwice },
    noticedBy: "noPlaceIsGivenTwice",
  },
  {
    bug: "a relay that drops what the books should hear of a choice",
    from: 22,
    tampering: {
      messages: (message) =>
        message.queue === "places" && message.body.includes("assistance-") ? undefined : message,
    },
    noticedBy: "nobodyIsLeftChoosing",
  },
  {
    bug: "a worklist that shows no task of an application for services",
    from: 22,
    tampering: { tables: forgetsTasks },
    noticedBy: "everyTaskOfServicesIsShown",
  },
];
