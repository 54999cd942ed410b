import * as z from "zod";
import { readRecordSchema } from "#shared/access/record.ts";
import { getAssistance } from "#shared/http/routes/assistance.ts";
import { getCase } from "#shared/http/routes/casework.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence } from "./evidence.ts";

const itemSchema = z.object({ record: readRecordSchema });

/** Whatever an official was shown of a case is on record: this case, by this request, and nothing of the person. */
export const whateverIsShownIsOnRecord = ({ town }: Evidence): string[] => {
  const records = town.world
    .tableNamed(tableNames.reads)
    .all()
    .map((item) => itemSchema.parse(plainItem(item)).record);
  return town.world.gateway.answers.flatMap(({ route, status, call, headers }) => {
    const shows = route.id === getCase.id || route.id === getAssistance.id;
    if (!shows || (status !== 200 && status !== 304)) return [];
    const { pathname } = new URL(call.url);
    const request = headers["x-correlation-id"];
    const isOnRecord = records.some(
      ({ caseId, correlationId, what }) =>
        what.kind === "case" && pathname.endsWith(`/${caseId}`) && correlationId === request,
    );
    return isOnRecord ? [] : [`${pathname} was shown, and nobody knows to whom`];
  });
};
