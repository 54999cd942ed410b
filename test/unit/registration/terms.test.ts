import { describe, expect, it } from "vitest";
import { dueOf } from "#shared/cases/due.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { member, portal, representative } from "#test/samples/officials.ts";
import {
  mustGive,
  openFile,
  sittingOn,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  answerAll,
  castVotes,
  closing,
  completeness,
  illegible,
  place,
  verify,
  type Cast,
} from "#test/samples/registration-course.ts";
import { leftFile, tellOf } from "#test/samples/standing-file.ts";

/** The terms of a file as the hours after the filing at which they began and ended. */
const hoursOf = (file: RegistrationFile): Partial<Record<ProvisionId, (number | undefined)[]>> => {
  const { terms, savedAt = "" } = file.now();
  const hours = (instant: string | undefined) =>
    instant === undefined ? undefined : (Date.parse(instant) - Date.parse(savedAt)) / 3_600_000;
  return Object.fromEntries(
    terms.map(({ provision, startedAt, stoppedAt }) => [
      provision,
      [hours(startedAt), hours(stoppedAt)],
    ]),
  );
};

const everybodyFor: Cast[] = ["for", "for", "for", "for", "for"];

/** The steps of a registration, one an hour, each with the terms as it leaves them. */
const hourly: readonly [string, (file: RegistrationFile) => void, Record<string, unknown>][] = [
  [
    "R377-10b: saving starts the representative's and the Commission's term side by side (G05)",
    (file) => mustGive(file, submit(), portal),
    { "R377-21": [0, undefined], "R377-26": [0, undefined] },
  ],
  [
    "R377-7.p2f: answers neither start nor stop a term (G04)",
    (file) => answerAll(file),
    { "R377-21": [0, undefined], "R377-26": [0, undefined] },
  ],
  [
    "R377-21: findings keep the representative's term and start the hand-over's",
    (file) => verify(file),
    { "R377-21": [0, 2], "R377-22": [2, undefined], "R377-26": [0, undefined] },
  ],
  [
    "R377-22: the hand-over keeps its own term, the Commission's goes on",
    (file) => mustGive(file, { name: "submitToCommission" }, representative),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, undefined] },
  ],
  [
    "R377-25: the agenda changes no term",
    (file) => place(file),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, undefined] },
  ],
  [
    "R377-26: completeness keeps the Commission's term and starts the decision's (G06)",
    (file) => mustGive(file, completeness, member(2), sittingOn()),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, 5], "R377-27": [5, undefined] },
  ],
  [
    "R377-27: votes keep no term",
    (file) => castVotes(file, everybodyFor),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, 5], "R377-27": [5, undefined] },
  ],
  [
    "R377-27: the decision keeps its term and starts the notice's",
    (file) => mustGive(file, closing(), member(1), sittingOn()),
    {
      "R377-21": [0, 2],
      "R377-22": [2, 3],
      "R377-26": [0, 5],
      "R377-27": [5, 7],
      "R377-28": [7, undefined],
    },
  ],
  [
    "R377-28: the notice keeps the last term",
    (file) => tellOf(file),
    {
      "R377-21": [0, 2],
      "R377-22": [2, 3],
      "R377-26": [0, 5],
      "R377-27": [5, 7],
      "R377-28": [7, 8],
    },
  ],
];

/** A file after its first steps, one an hour. */
const afterSteps = (count: number): RegistrationFile => {
  const file = openFile();
  for (const [hour, [, step]] of hourly.slice(0, count).entries()) {
    if (hour > 0) file.clock.advance(3600);
    step(file);
  }
  return file;
};

describe("the terms of a registration", () => {
  it.each(hourly.map(([title, , terms], hour) => ({ title, count: hour + 1, terms })))(
    "$title",
    ({ count, terms }) => {
      expect(hoursOf(afterSteps(count))).toEqual(terms);
    },
  );

  it("G10: a tie keeps no term; the decision's goes on until there is one", () => {
    const file = afterSteps(6);
    const four = sittingOn([1, 2, 3, 4]);
    castVotes(file, ["for", "for", illegible, illegible], four);
    mustGive(file, closing(), member(1), four);
    expect(hoursOf(file)["R377-27"]).toEqual([5, undefined]);
  });

  it("G07, R377-22: findings recorded after working day 3 leave a hand-over term that is over", () => {
    const file = openFile();
    mustGive(file, submit(), portal);
    answerAll(file);
    // Filed on Monday 23 November 2026; the third working day is Thursday.
    file.clock.moveTo("2026-11-30T05:00:00.000Z");
    verify(file);
    const { terms, edition = "", savedAt } = file.now();
    const handOver = terms.find(({ provision }) => provision === "R377-22");
    if (handOver === undefined || savedAt === undefined) throw new Error("no hand-over term");
    expect(dueOf(handOver, edition, savedAt, kazakhstanCalendar)).toBe("2026-11-26T18:59:59.999Z");
  });

  it("R377-26, G05: the Commission's seven days run from saving, however late the hand-over is", () => {
    const file = openFile();
    mustGive(file, submit(), portal);
    const [, term] = file.now().terms;
    const { edition = "", savedAt } = file.now();
    if (term === undefined || savedAt === undefined) throw new Error("no term");
    expect(term.provision).toBe("R377-26");
    expect(dueOf(term, edition, savedAt, kazakhstanCalendar)).toBe("2026-12-02T18:59:59.999Z");
  });

  it("R377-34, R377-35: a removal starts the notice's day and the two years of keeping", () => {
    const file = leftFile();
    const { edition = "", savedAt, terms } = file.now();
    if (savedAt === undefined) throw new Error("never saved");
    const dues = terms
      .filter(({ stoppedAt }) => stoppedAt === undefined)
      .map((term) => [term.provision, dueOf(term, edition, savedAt, kazakhstanCalendar)]);
    expect(dues).toEqual([
      ["R377-34", "2026-11-24T18:59:59.999Z"],
      ["R377-35", "2028-11-23T18:59:59.999Z"],
    ]);
  });
});
