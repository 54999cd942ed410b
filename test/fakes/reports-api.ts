// The figures as they run: the keeper, the reader and the API over one table in memory.
import { reportsApi } from "#functions/reports-api/reports-api.ts";
import { figuresOfAssistance, figuresOfRegistration } from "#shared/reports/countable.ts";
import { reportRoutes } from "#shared/http/routes/reports.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dynamoReportsKeeper } from "#shared/store/dynamo-reports-keep.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { dynamoReports } from "#shared/store/dynamo-reports.ts";
import { memoryDynamo } from "#test/simulation/cloud/dynamo.ts";
import { memoryTable } from "#test/simulation/cloud/tables.ts";
import { openGate } from "./breakers.ts";
import { eventAmong, sendingTo, type Call } from "./calls.ts";
import { handClock } from "./clock.ts";
import { memoryTable as plainTable } from "./dynamo.ts";
import { lambdaContext } from "./http.ts";
import { memoryLog } from "./observability.ts";
import type { MemoryDesk } from "./desk.ts";

const name = "reports";

/** Figures in memory; `before` is called before each read and write of the table. */
export const memoryReports = (before: (what: string) => Promise<void> = async () => {}) => {
  const table = memoryTable({ name, sortKey: "sk" });
  const dynamo = memoryDynamo({
    tables: [table],
    gate: async (what, effect) => {
      await before(what);
      return effect();
    },
  });
  const { keep } = dynamoReportsKeeper(dynamo, name);
  const reports = dynamoReports(dynamo, name);
  const clock = handClock();
  const { log } = memoryLog();
  const breakers = dynamoBreakers(plainTable().dynamo, "health");
  const outages = dynamoOutages(plainTable().dynamo, "outages");
  const handler = reportsApi(log, { reports, breakers, outages, clock });
  const send = sendingTo(reportRoutes, handler);
  return {
    table,
    keep,
    reports,
    clock,
    breakers,
    outages,
    gate: openGate(clock, breakers, outages),
    /** Counts every case of a desk as its history stands. */
    countAll: async (desk: MemoryDesk) => {
      const ids = new Set(desk.cases.written().map(({ caseId }) => caseId));
      for (const caseId of ids) {
        const entries = await desk.cases.load(caseId);
        const kind = entries[0]?.kind;
        const count = kind === "assistance" ? figuresOfAssistance : figuresOfRegistration;
        const figures =
          kind === "assistance" || kind === "registration"
            ? count(entries, kazakhstanCalendar)
            : undefined;
        if (figures !== undefined) await keep(caseId, figures, entries.length);
      }
    },
    call: async (one: Call) => send(eventAmong(reportRoutes)(one)),
    /** The text of a file, and what is said of it. */
    file: async (one: Call) => {
      const { body, headers } = await handler(eventAmong(reportRoutes)(one), lambdaContext);
      return { text: Buffer.from(body, "base64").toString("utf8"), headers };
    },
  };
};
