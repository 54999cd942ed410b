// The calendar over HTTP as it runs, over cases, a watch, reference data and a queue in memory.
import { calendarApi } from "#functions/calendar-api/calendar-api.ts";
import { recountTerms } from "#functions/watch-terms/recount.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { calendarRoutes } from "#shared/http/routes/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { daySchema } from "#shared/law/dates.ts";
import { checkDigitOf } from "#shared/law/identifiers.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { eventAmong, sendingTo, type Answered } from "#test/fakes/calls.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { submitOrganization } from "#test/fakes/organization.ts";
import { memoryQueues } from "#test/fakes/queues.ts";
import { keepOnWatch, memoryWatch } from "#test/fakes/watch.ts";
import { administrator } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";

export const recountQueue = "https://sqs.test/0/recount";
const day = (text: string) => daySchema.parse(text);

/** Wednesday 25 November 2026 is off, and Saturday the 28th is worked. */
export const decreed = {
  ...kazakhstanCalendar,
  version: "kz-2026.2",
  exchanges: [
    ...kazakhstanCalendar.exchanges,
    { dayOff: day("2026-11-25"), workedInstead: day("2026-11-28"), source: "decree 1" },
  ],
};

/** Wednesday 25 November 2026 is off for good. */
export const mourning = {
  ...kazakhstanCalendar,
  version: "kz-2026.3",
  movableDaysOff: [
    ...kazakhstanCalendar.movableDaysOff,
    ...[2024, 2025, 2026].map((year) => ({
      name: "Mourning",
      day: day(`${year}-11-25`),
      estimate: false,
      source: "decree 2",
    })),
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
};

/** Whether the check digit of this serial number would have two places. */
const neverIssued = (serial: number) =>
  checkDigitOf(`240140${String(serial).padStart(5, "0")}`) === "never-issued";

/** The function with so many cases filed on Monday 23 November 2026. */
export const openCalendar = async (count = 0, hasWatched = true) => {
  const desk = memoryDesk();
  const watch = memoryWatch();
  const queues = memoryQueues();
  const reference = dynamoReference(memoryTable().dynamo, "reference");
  const handler = calendarApi(memoryLog().log, {
    reference,
    cases: desk.cases,
    watch,
    clock: desk.clock,
    queues,
    recountQueue,
  });
  const cases: CaseId[] = [];
  for (let number = 1; cases.length < count; number += 1) {
    if (neverIssued(number)) continue;
    const caseId = await submitOrganization(desk, binOf(number));
    await keepOnWatch(desk, watch, caseId);
    cases.push(caseId);
  }
  const call = (
    send: string,
    {
      by = administrator,
      body,
      headers = {},
    }: {
      readonly by?: Actor;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Answered> =>
    sendingTo(calendarRoutes, handler)(eventAmong(calendarRoutes)({ by, send, body, headers }));
  const tag = async () => (await call("GET /v1/calendar")).headers["etag"] ?? "";
  const put = (calendar: object, ifMatch: string, by?: Actor) =>
    call("PUT /v1/calendar", {
      body: calendar,
      headers: { "if-match": ifMatch },
      ...(by !== undefined && { by }),
    });
  /** What watch-terms does when it is woken. */
  const recount = async () =>
    recountTerms({ desk, watch }, await readCalendarInUse(reference), {
      goesOn: () => true,
      failed: (_, error) => {
        throw error;
      },
    });
  if (hasWatched) await recount();
  return { desk, watch, reference, queues, cases, call, tag, put, recount };
};
