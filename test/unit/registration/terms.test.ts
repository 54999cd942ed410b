import { describe, expect, it } from "vitest";
import { dueOf } from "#shared/cases/term-view.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { ProvisionId } from "#shared/law/provisions.ts";
import {
  member,
  notifier,
  portal,
  representative,
  secretary,
  sittingOf,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import {
  allMet,
  answerAll,
  castVotes,
  completeness,
  mustGive,
  openFile,
  type Cast,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";

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

const close = { name: "closeVote" } as const;
const everybodyFor: Cast[] = ["for", "for", "for", "for", "for"];

/** The steps of a registration, one an hour, each with the terms as it leaves them. */
const hourly: readonly [string, (file: RegistrationFile) => void, Record<string, unknown>][] = [
  [
    "R377-10b: saving starts the representative's and the Commission's term side by side (G05)",
    (file) => mustGive(file, { name: "submit", form: organizationForm() }, portal),
    { "R377-21": [0, undefined], "R377-26": [0, undefined] },
  ],
  [
    "R377-7.p2f: answers neither start nor stop a term (G04)",
    (file) => answerAll(file),
    { "R377-21": [0, undefined], "R377-26": [0, undefined] },
  ],
  [
    "R377-21: findings keep the representative's term and start the hand-over's",
    (file) => mustGive(file, { name: "recordFindings", findings: allMet }, representative),
    { "R377-21": [0, 2], "R377-22": [2, undefined], "R377-26": [0, undefined] },
  ],
  [
    "R377-22: the hand-over keeps its own term, the Commission's goes on",
    (file) => mustGive(file, { name: "submitToCommission" }, representative),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, undefined] },
  ],
  [
    "R377-25: the agenda changes no term",
    (file) =>
      mustGive(file, { name: "placeOnAgenda", sitting: "sitting-0001" }, secretary, sittingOf()),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, undefined] },
  ],
  [
    "R377-26: completeness keeps the Commission's term and starts the decision's (G06)",
    (file) => mustGive(file, completeness, member(2), sittingOf()),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, 5], "R377-27": [5, undefined] },
  ],
  [
    "R377-27: votes keep no term",
    (file) => castVotes(file, everybodyFor),
    { "R377-21": [0, 2], "R377-22": [2, 3], "R377-26": [0, 5], "R377-27": [5, undefined] },
  ],
  [
    "R377-27: the decision keeps its term and starts the notice's",
    (file) => mustGive(file, close, member(1), sittingOf()),
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
    (file) =>
      mustGive(
        file,
        { name: "recordNotice", round: 1, notice: "inclusion", messageId: "m-1" },
        notifier,
      ),
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
  for (const [place, [, step]] of hourly.slice(0, count).entries()) {
    if (place > 0) file.clock.advance(3600);
    step(file);
  }
  return file;
};

describe("the terms of a registration", () => {
  it.each(hourly.map(([title, , terms], place) => ({ title, count: place + 1, terms })))(
    "$title",
    ({ count, terms }) => {
      expect(hoursOf(afterSteps(count))).toEqual(terms);
    },
  );

  it("G10: a tie keeps no term; the decision's goes on until there is one", () => {
    const file = afterSteps(6);
    const four = sittingOf([1, 2, 3, 4]);
    castVotes(file, ["for", "for", "R377-27.3", "R377-27.3"], four);
    mustGive(file, close, member(1), four);
    expect(hoursOf(file)["R377-27"]).toEqual([5, undefined]);
  });

  it("G07, R377-22: findings recorded after working day 3 leave a hand-over term that is over", () => {
    const file = openFile();
    mustGive(file, { name: "submit", form: organizationForm() }, portal);
    answerAll(file);
    // Filed on Monday 23 November 2026; the third working day is Thursday.
    file.clock.moveTo("2026-11-30T05:00:00.000Z");
    mustGive(file, { name: "recordFindings", findings: allMet }, representative);
    const { terms, edition = "", savedAt } = file.now();
    const handOver = terms.find(({ provision }) => provision === "R377-22");
    if (handOver === undefined || savedAt === undefined) throw new Error("no hand-over term");
    expect(dueOf(handOver, edition, savedAt, kazakhstanCalendar)).toBe("2026-11-26T18:59:59.999Z");
  });

  it("R377-26, G05: the Commission's seven days run from saving, however late the hand-over is", () => {
    const file = openFile();
    mustGive(file, { name: "submit", form: organizationForm() }, portal);
    const [, term] = file.now().terms;
    const { edition = "", savedAt } = file.now();
    if (term === undefined || savedAt === undefined) throw new Error("no term");
    expect(term.provision).toBe("R377-26");
    expect(dueOf(term, edition, savedAt, kazakhstanCalendar)).toBe("2026-12-02T18:59:59.999Z");
  });
});
