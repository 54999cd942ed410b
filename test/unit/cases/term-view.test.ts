import { dueOf } from "#shared/cases/due.ts";
import { describe, expect, it } from "vitest";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import {
  provisionViewSchema,
  termViewSchema,
  viewProvision,
  viewTerm,
} from "#shared/cases/term-view.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayReasonWords } from "#shared/law/day-words.ts";
import { locales } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { instant } from "#test/fakes/clock.ts";

const edition = "R377/2018";
// A Friday; the two working days are Monday and Tuesday.
const savedAt = instant("2026-11-20T04:00:00.000Z");
const due = "2026-11-24T18:59:59.999Z";

const verification = (stoppedAt?: string): RunningTerm => ({
  provision: "R377-21",
  startedAt: savedAt,
  stoppedAt: stoppedAt === undefined ? undefined : instant(stoppedAt),
});

const viewed = (term: RunningTerm) => viewTerm(term, edition, savedAt, kazakhstanCalendar, "en");

describe("a term as people see it", () => {
  it("R377-21: says what it is for, until when, and why, day by day", () => {
    const view = viewed(verification());
    expect(view).toMatchObject({
      provision: "R377-21",
      citation: provisionOf("R377-21").citation.en,
      title: provisionOf("R377-21").statement.en,
      startedAt: savedAt,
      due,
      dueDay: "2026-11-24",
      state: "running",
      confirmed: true,
    });
    expect(view).not.toHaveProperty("endedAt");
    expect(view.days.map(({ day, counted }) => [day, counted])).toEqual([
      ["2026-11-20", false],
      ["2026-11-21", false],
      ["2026-11-22", false],
      ["2026-11-23", true],
      ["2026-11-24", true],
    ]);
    for (const { why, source } of view.days) {
      expect(Object.values(dayReasonWords).some(({ en }) => en === why)).toBe(true);
      expect(source.length).toBeGreaterThan(3);
    }
    expect(termViewSchema.parse(view)).toEqual(view);
  });

  it.each([
    ["kept", "2026-11-23T04:00:00.000Z"],
    ["kept", due],
    ["late", "2026-11-24T19:00:00.000Z"],
  ])("R377-21: is %s when it ended at %s", (state, endedAt) => {
    expect(viewed(verification(endedAt))).toMatchObject({ state, endedAt });
  });

  it("R377-22, G07: counts its ceiling from the saving", () => {
    const handOver: RunningTerm = {
      provision: "R377-22",
      startedAt: instant("2026-12-10T04:00:00.000Z"),
      stoppedAt: undefined,
    };
    expect(viewed(handOver).dueDay).toBe("2026-11-25");
    expect(dueOf(handOver, edition, savedAt, kazakhstanCalendar)).toBe("2026-11-25T18:59:59.999Z");
  });

  it("is none without a term in an edition", () => {
    const strange: RunningTerm = { ...verification(), provision: "R377-1" };
    expect(() => dueOf(strange, edition, savedAt, kazakhstanCalendar)).toThrow(
      "edition R377/2018 has no term R377-1",
    );
    expect(() => dueOf(verification(), "R377/1900", savedAt, kazakhstanCalendar)).toThrow(
      "edition R377/1900 has no term R377-21",
    );
  });

  it("R377-21: is told in every language", () => {
    const titles = locales.map(
      (locale) => viewTerm(verification(), edition, savedAt, kazakhstanCalendar, locale).title,
    );
    expect(new Set(titles).size).toBe(locales.length);
  });
});

describe("a provision as people see it", () => {
  it("has its citation and our own words", () => {
    for (const locale of locales) {
      const view = viewProvision("R377-29", locale);
      expect(view).toEqual({
        provision: "R377-29",
        citation: provisionOf("R377-29").citation[locale],
        statement: provisionOf("R377-29").statement[locale],
      });
      expect(provisionViewSchema.parse(view)).toEqual(view);
    }
  });
});
