import { describe, expect, it } from "vitest";
import { administrator, representative } from "#test/samples/officials.ts";
import { decreed, mourning, openCalendar, recountQueue } from "./world.ts";

describe("PUT /v1/calendar", () => {
  it("R377-21: puts a calendar into use, and has the terms counted anew from the one before", async () => {
    const { call, put, tag, queues, cases, desk, recount, reference } = await openCalendar(2);
    desk.clock.advance(60);
    const { status, body } = await put(mourning, await tag());
    expect([status, body]).toMatchObject([202, { result: "in-use", version: "kz-2026.3" }]);
    expect(queues.waiting(recountQueue)).toHaveLength(1);
    expect((await reference.current("calendar"))?.importedBy).toBe(administrator.id);
    expect((await call("GET /v1/calendar/recount")).body).toMatchObject({ isDone: false });
    await recount();
    expect((await call("GET /v1/calendar/recount")).body).toMatchObject({ isDone: true });
    for (const caseId of cases) {
      const events = (await desk.cases.load(caseId)).flatMap((entry) => entry.events);
      expect(events.at(-1)).toMatchObject({ type: "terms-reprojected", calendar: "kz-2026.3" });
    }
  });

  it("takes the place of the calendar that the caller has seen, and of no other", async () => {
    const { put, tag } = await openCalendar();
    const seen = await tag();
    expect((await put(decreed, seen)).status).toBe(202);
    const overtaken = { status: 412, body: { code: "calendar-overtaken" } };
    expect(await put(mourning, seen)).toMatchObject(overtaken);
    expect(await put(mourning, "*")).toMatchObject(overtaken);
    expect((await put(mourning, `W/${await tag()}`)).status).toBe(202);
  });

  it("lets one of two through that come at one moment", async () => {
    const { put, tag } = await openCalendar();
    const seen = await tag();
    const both = await Promise.all([put(decreed, seen), put(mourning, seen)]);
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([202, 412]));
  });

  it("does nothing twice, and keeps a version for its own rows", async () => {
    const { put, tag, queues } = await openCalendar();
    await put(decreed, await tag());
    expect(await put(decreed, await tag())).toMatchObject({
      status: 200,
      body: { result: "unchanged" },
    });
    expect(queues.waiting(recountQueue)).toHaveLength(1);
    const other = { ...mourning, version: decreed.version };
    expect(await put(other, await tag())).toMatchObject({
      status: 409,
      body: { code: "calendar-version-taken" },
    });
  });

  it("wants to be told which calendar it replaces, by an administrator, and a calendar at all", async () => {
    const { call, put, tag } = await openCalendar();
    expect((await call("PUT /v1/calendar", { body: decreed })).status).toBe(400);
    expect((await put(decreed, await tag(), representative)).status).toBe(403);
    expect((await put({ version: "x" }, await tag())).status).toBe(422);
  });

  it("waits for the watcher to write down where it is, where it has never run", async () => {
    const { put, tag, queues, recount } = await openCalendar(0, false);
    expect(await put(decreed, await tag())).toMatchObject({
      status: 503,
      body: { code: "calendar-not-counted" },
      headers: { "retry-after": "60" },
    });
    expect(queues.waiting(recountQueue)).toHaveLength(1);
    await recount();
    expect((await put(decreed, await tag())).status).toBe(202);
  });
});
