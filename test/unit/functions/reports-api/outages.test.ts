import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Actor } from "#shared/cases/actor.ts";
import type { Outage } from "#shared/operations/outage.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryReports } from "#test/fakes/reports-api.ts";
import { administrator, auditor, representative, secretary } from "#test/samples/officials.ts";
import { codeOf, head } from "./reported.ts";

const down = (since: string, until: string, system: Outage["system"] = "tax-debt"): Outage => ({
  kind: "not-answering",
  system,
  since: instant(since),
  until: instant(until),
  cause: "time-out",
});

const reportSchema = z.object({
  keptFrom: z.string(),
  total: z.object({ year: z.unknown(), months: z.array(z.unknown()) }),
  systems: z.array(z.object({ system: z.string(), year: z.unknown() })),
});
const listSchema = z.object({
  outages: z.array(z.looseObject({ system: z.string(), minutes: z.number() })),
  next: z.string().optional(),
});

type Office = ReturnType<typeof memoryReports>;

const report = async (office: Office, by: Actor, query = "") => {
  const { status, body } = await office.call({ by, send: `GET /v1/reports/outages${query}` });
  expect(status).toBe(200);
  return reportSchema.parse(body);
};

const list = async (office: Office, by: Actor, query: string) => {
  const { body } = await office.call({ by, send: `GET /v1/reports/outages/list?${query}` });
  return listSchema.parse(body);
};

/** A year with three outages that are over, one of them of the year before as well, and a system that is paused now. */
const withOutages = async () => {
  const office = memoryReports();
  await office.outages.keep(down("2025-12-31T18:00:00.000Z", "2025-12-31T19:30:00.000Z"));
  await office.outages.keep(down("2026-03-02T05:00:00.000Z", "2026-03-02T05:20:00.000Z"));
  await office.outages.keep(
    down("2026-03-02T05:10:00.000Z", "2026-03-02T05:30:00.000Z", "insolvency"),
  );
  await office.breakers.heed("accessibility", {
    sequence: 1,
    pause: {
      since: instant("2026-11-23T03:00:00.000Z"),
      by: administrator.id,
      reason: "maintenance",
    },
  });
  return office;
};

describe("outages as a figure of a year", () => {
  it("tell how many there were and how long, over the end of a year too, and until now while one lasts", async () => {
    const office = await withOutages();
    const { total, systems, keptFrom } = await report(office, auditor);
    expect(total.year).toEqual({ outages: 4, minutes: 30 + 30 + 60 });
    const told = systems.filter(
      ({ system }) => system === "tax-debt" || system === "accessibility",
    );
    expect(told.map(({ system, year }) => [system, year])).toEqual([
      ["tax-debt", { outages: 2, minutes: 50 }],
      ["accessibility", { outages: 1, minutes: 60 }],
    ]);
    expect(keptFrom).toBe("2024-11-23");
    const before = await report(office, auditor, "?year=2025");
    expect(before.total.year).toEqual({ outages: 1, minutes: 60 });
  });

  it("count what a system that fails again and again says of itself", async () => {
    const office = memoryReports();
    for (let failure = 0; failure < 5; failure += 1) {
      const passage = await office.gate("guardianship");
      if (passage.admitted) await passage.report("failed", "unreachable");
    }
    office.clock.advance(600);
    const { total } = await report(office, auditor);
    expect(total.year).toEqual({ outages: 1, minutes: 10 });
  });

  it("open the list behind each number, which names no official", async () => {
    const office = await withOutages();
    const all = await list(office, head, "year=2026");
    expect(all.outages.map(({ system }) => system)).toEqual([
      "accessibility",
      "insolvency",
      "tax-debt",
      "tax-debt",
    ]);
    expect(all.outages[0]).toEqual({
      system: "accessibility",
      kind: "paused",
      since: "2026-11-23T03:00:00.000Z",
      minutes: 60,
      reason: "maintenance",
    });
    const march = await list(office, head, "month=2026-03&system=tax-debt");
    expect(march.outages).toEqual([
      {
        system: "tax-debt",
        kind: "not-answering",
        since: "2026-03-02T05:00:00.000Z",
        until: "2026-03-02T05:20:00.000Z",
        minutes: 20,
        cause: "time-out",
      },
    ]);
    const april = await list(office, head, "month=2026-04");
    expect(april.outages).toEqual([]);
  });

  it("come page by page, however many there are", async () => {
    const office = memoryReports();
    for (let minute = 10; minute < 60; minute += 1) {
      const hour = (system: Outage["system"]) =>
        down(`2026-05-04T05:${minute}:00.000Z`, `2026-05-04T05:${minute}:30.000Z`, system);
      for (const system of ["tax-debt", "insolvency", "legal-entity", "accessibility"] as const)
        await office.outages.keep(hour(system));
    }
    const { total } = await report(office, auditor);
    expect(total.year).toEqual({ outages: 200, minutes: 50 });
    const first = await list(office, auditor, "year=2026&limit=90");
    const second = await list(
      office,
      auditor,
      `year=2026&limit=90&cursor=${encodeURIComponent(first.next ?? "")}`,
    );
    const third = await list(
      office,
      auditor,
      `year=2026&limit=90&cursor=${encodeURIComponent(second.next ?? "")}`,
    );
    const seen = [first, second, third].flatMap(({ outages }) =>
      outages.map(({ system, since }) => `${system} ${String(since)}`),
    );
    expect([new Set(seen).size, third.next]).toEqual([200, undefined]);
  });

  it("are a file of the same numbers, and the list another", async () => {
    const office = await withOutages();
    const figure = await office.file({
      by: administrator,
      send: "GET /v1/reports/outages?format=csv",
      headers: { "accept-language": "ru" },
    });
    expect(figure.headers).toMatchObject({
      "content-disposition": 'attachment; filename="outages-2026.csv"',
    });
    const lines = figure.text.split("\r\n");
    expect(lines[0]).toContain("Код системы,Государственная система,Период,Перерывы,Минут");
    expect(lines).toContain(",Хотя бы одна система,2026,4,120");
    expect(lines).toContain("tax-debt,Налоговая задолженность,2026-03,1,20");
    const listed = await office.file({
      by: administrator,
      send: "GET /v1/reports/outages/list?month=2026-11&format=csv",
    });
    expect(listed.text.split("\r\n")[1]).toBe(
      "accessibility,Accessibility of the premises,was paused,2026-11-23T03:00:00.000Z,,60,the owner of the system has announced works",
    );
  });

  it("are told to those who answer for cases, wherever they are, and to nobody else", async () => {
    const office = await withOutages();
    for (const by of [administrator, auditor, head, secretary])
      expect((await report(office, by)).total.year).toEqual({ outages: 4, minutes: 120 });
    expect(await codeOf(office, representative, "outages")).toEqual([403, "role-not-allowed"]);
    expect(await codeOf(office, representative, "outages/list")).toEqual([403, "role-not-allowed"]);
  });

  it("say what is wrong with a question", async () => {
    const office = memoryReports();
    for (const query of [
      "outages?year=26",
      "outages/list?year=2026&month=2025-01",
      "outages/list?system=nobody",
      "outages/list?cursor=nonsense",
    ])
      expect(await codeOf(office, administrator, query)).toEqual([400, "request-invalid"]);
  });
});
