import { describe, expect, it } from "vitest";
import type { Actor } from "#shared/cases/actor.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryReports } from "#test/fakes/reports-api.ts";
import { decide } from "#test/samples/decided-case.ts";
import { administrator, auditor, representative, secretary } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { codeOf, head, list, numberOf, report } from "./reported.ts";

const refusedFor = [{ ground: "R377-27.1", requirement: "no-tax-debt" }] as const;

describe("reports of registrations", () => {
  const decided = async () => {
    const desk = memoryDesk();
    await decide(desk, { claims: refusedFor, justification: "A tax debt", unmet: ["no-tax-debt"] });
    const office = memoryReports();
    await office.countAll(desk);
    office.clock.moveTo(desk.clock.now());
    return office;
  };

  it("count organisations as they are, for they are public", async () => {
    const office = await decided();
    const states = await report(office, administrator, "states?kind=organization");
    expect(states).toMatchObject({
      territory: "75",
      suppressed: false,
      total: { all: { count: 1 } },
    });
    expect(numberOf(states, "refused")).toEqual({ count: 1 });
    expect(numberOf(states, "included")).toEqual({ count: 0 });
  });

  it("R377-21, R377-26: tell which terms were kept, and which still run until they are overdue", async () => {
    const office = await decided();
    const terms = await report(office, auditor, "terms?kind=organization");
    expect(numberOf(terms, "R377-21", "kept")).toEqual({ count: 1 });
    expect(numberOf(terms, "R377-26", "kept")).toEqual({ count: 1 });
    expect(numberOf(terms, "R377-28", "running")).toEqual({ count: 1 });
    office.clock.advance(30 * 86_400);
    const later = await report(office, auditor, "terms?kind=organization&year=2026");
    expect(numberOf(later, "R377-28", "running")).toEqual({ count: 0 });
    expect(numberOf(later, "R377-28", "overdue")).toEqual({ count: 1 });
    expect(numberOf(later, "R377-28")).toEqual({ count: 1 });
  });

  it("R377-27b: count a ground once a refusal", async () => {
    const office = await decided();
    const refusals = await report(office, secretary, "refusals?kind=organization");
    expect(numberOf(refusals, "R377-27.1")).toEqual({ count: 1 });
    expect(numberOf(refusals, "R377-27.2")).toEqual({ count: 0 });
  });

  it("open the list of the cases behind a number, with where they stand and nothing of people", async () => {
    const office = await decided();
    const { cases } = await list(
      office,
      administrator,
      "refusals/cases?kind=organization&of=R377-27.1",
    );
    expect(cases).toEqual([
      expect.objectContaining({
        caseId: caseIdOf(organizationForm()),
        state: "refused",
        territory: "office-75",
      }),
    ]);
    const kept = await list(
      office,
      administrator,
      "terms/cases?kind=organization&of=R377-21&outcome=late",
    );
    expect(kept.cases).toEqual([]);
  });

  it("are a file of the same numbers, with titles in the language of the caller", async () => {
    const office = await decided();
    const { text, headers } = await office.file({
      by: administrator,
      send: "GET /v1/reports/states?kind=organization&format=csv",
      headers: { "accept-language": "ru" },
    });
    expect(headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="states-organization-75-2026.csv"',
    });
    const lines = text.split("\r\n");
    expect(lines[0]).toContain("Код территории,Территория,Период,Код,Наименование,Срок,Количество");
    expect(lines).toContain("75,город Алматы,2026,,Всего,,1,,");
    expect(lines.some((line) => line.startsWith("75,город Алматы,2026-11,refused,"))).toBe(true);
    const listed = await office.file({
      by: administrator,
      send: "GET /v1/reports/states/cases?kind=organization&of=refused&format=csv",
    });
    expect(listed.text.split("\r\n")).toHaveLength(3);
  });
});

describe("who may see reports", () => {
  it("are those who answer for the cases: of their territory, and of no other", async () => {
    const office = memoryReports();
    const ask = (by: Actor, query: string) => codeOf(office, by, query);
    expect(await ask(representative, "states?kind=organization")).toEqual([
      403,
      "role-not-allowed",
    ]);
    expect(await ask(head, "states?kind=organization")).toEqual([403, "role-not-allowed"]);
    expect(await ask(secretary, "states?kind=assistance")).toEqual([403, "role-not-allowed"]);
    expect(await ask({ ...head, id: "h" }, "states?kind=specialist")).toEqual([
      403,
      "role-not-allowed",
    ]);
    expect(await ask(administrator, "states?kind=organization&territory=71")).toEqual([
      404,
      "not-found",
    ]);
    expect(await ask(administrator, "states?kind=organization&territory=country")).toEqual([
      404,
      "not-found",
    ]);
    const district = await report(office, administrator, "states?kind=organization&territory=7510");
    expect(district.territory).toBe("7510");
    const country = await report(
      office,
      { ...auditor, unit: undefined },
      "states?kind=organization",
    );
    expect(country.territories).toHaveLength(20);
  });

  it("say what is wrong with a question", async () => {
    const office = memoryReports();
    const wrong = [
      "states?kind=organization&territory=99",
      "states?kind=organization&year=26",
      "states?kind=everybody",
      "states/cases?kind=organization&of=nothing",
      "states/cases?kind=organization&of=included&outcome=late",
      "states/cases?kind=organization&of=included&year=2026&month=2025-01",
      "states/cases?kind=organization&of=included&cursor=nonsense",
    ];
    for (const query of wrong)
      expect(await codeOf(office, administrator, query)).toEqual([400, "request-invalid"]);
  });
});
