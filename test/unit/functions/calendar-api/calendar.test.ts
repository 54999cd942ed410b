import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { administrator, representative } from "#test/samples/officials.ts";
import { decreed, mourning, openCalendar } from "./world.ts";

describe("GET /v1/calendar/{year}", () => {
  it("tells every day of a year in the caller's language, with its source", async () => {
    const { call } = await openCalendar();
    const { status, body } = await call("GET /v1/calendar/2026", {
      headers: { "accept-language": "ru" },
    });
    expect(status).toBe(200);
    const { days, ...rest } = JSON.parse(JSON.stringify(body));
    expect(rest).toMatchObject({
      year: 2026,
      version: kazakhstanCalendar.version,
      confirmed: true,
    });
    expect(days).toHaveLength(365);
    expect(days[0]).toEqual({
      day: "2026-01-01",
      weekday: "thursday",
      working: false,
      why: "public-holiday",
      text: "праздничный день",
      source: expect.stringContaining("267-II"),
    });
    const worked = days.filter(({ working }: { readonly working: boolean }) => working);
    expect(rest.workingDays).toBe(worked.length);
  });

  it("says that a year is not confirmed, and keeps its answer until the calendar changes", async () => {
    const { call, put, tag } = await openCalendar();
    expect((await call("GET /v1/calendar/2040")).body).toMatchObject({ confirmed: false });
    const { headers } = await call("GET /v1/calendar/2026");
    const known = { headers: { "if-none-match": headers["etag"] ?? "" } };
    expect((await call("GET /v1/calendar/2026", known)).status).toBe(304);
    await put(decreed, await tag());
    const after = await call("GET /v1/calendar/2026", known);
    expect(after).toMatchObject({ status: 200, body: { version: "kz-2026.2" } });
  });

  it.each(["abc", "1800", "20261", "2026.5"])("is 400 for %s", async (year) => {
    const { call } = await openCalendar();
    expect((await call(`GET /v1/calendar/${year}`)).status).toBe(400);
  });
});

describe("POST /v1/calendar/preview", () => {
  it("says which days change and which terms would move, and writes nothing", async () => {
    const { call, desk, cases, tag } = await openCalendar(2);
    const before = [await tag(), desk.cases.written().length];
    const { body } = await call("POST /v1/calendar/preview", { body: { calendar: mourning } });
    expect(body).toMatchObject({
      version: "kz-2026.3",
      replaces: { version: kazakhstanCalendar.version },
      changes: { off: expect.arrayContaining(["2026-11-25"]), working: [] },
      terms: { looked: 2, moved: 4 },
    });
    const { terms } = JSON.parse(JSON.stringify(body));
    expect(terms.next).toBeUndefined();
    expect(terms.named[0]).toEqual({
      caseId: cases.toSorted()[0],
      provision: "R377-21",
      title: expect.any(String),
      before: "2026-11-25",
      after: "2026-11-26",
    });
    expect([await tag(), desk.cases.written().length]).toEqual(before);
  });

  it("comes in parts", async () => {
    const { call } = await openCalendar(55);
    const first = await call("POST /v1/calendar/preview", { body: { calendar: mourning } });
    const { terms } = JSON.parse(JSON.stringify(first.body));
    expect(terms).toMatchObject({ looked: 50, moved: 100 });
    expect(terms.named).toHaveLength(100);
    const rest = await call("POST /v1/calendar/preview", {
      body: { calendar: mourning, cursor: terms.next },
    });
    expect(rest.body).toMatchObject({ terms: { looked: 5, moved: 10 } });
  });

  it("names no case of another territory, and counts it", async () => {
    const { call } = await openCalendar(2);
    const by = { ...administrator, unit: "71" } as const;
    const { body } = await call("POST /v1/calendar/preview", { by, body: { calendar: mourning } });
    expect(body).toMatchObject({ terms: { looked: 2, moved: 4, named: [] } });
  });

  it("says in words what is wrong with a calendar", async () => {
    const { call } = await openCalendar();
    const calendar = { ...decreed, confirmedFrom: 2027, confirmedThrough: 2026 };
    expect(await call("POST /v1/calendar/preview", { body: { calendar } })).toMatchObject({
      status: 422,
      body: {
        code: "calendar-flawed",
        flaws: expect.arrayContaining([
          {
            code: "years-reversed",
            at: "confirmedThrough",
            text: "the last year lies before the first one",
          },
        ]),
      },
    });
    expect(await call("POST /v1/calendar/preview", { body: { calendar: {} } })).toMatchObject({
      status: 422,
    });
  });

  it("is for administrators alone", async () => {
    const { call } = await openCalendar();
    const body = { calendar: decreed };
    const denied = await call("POST /v1/calendar/preview", { by: representative, body });
    expect(denied.status).toBe(403);
  });
});
