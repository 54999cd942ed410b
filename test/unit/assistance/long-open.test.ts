import { describe, expect, it } from "vitest";
import { overdueEffects } from "#shared/assistance/long-open.ts";
import { nextLookAt, watchedAt } from "#shared/assistance/watch.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  answerAll,
  approvedFile,
  fileId,
  listed,
  mustGive,
  openFile,
  receivedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { choosing, submit, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { officer, providerNumber } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const morning = (day: string) => instant(`${day}T04:00:00.000Z`);
const overdue = (file: AssistanceFile, day: string) =>
  overdueEffects(file.now(), fileId, morning(day));
const nextOf = (file: AssistanceFile, day: string) =>
  nextLookAt(file.now(), morning(day), kazakhstanCalendar);

/** From Monday 23 November 2026 on. */
const asking = () => receivedFile(applicationForm(guardiansApplication()));

const doubted = (changes = {}) => {
  const file = openFile();
  const signature = { doubts: ["revocation-unknown" as const] };
  mustGive(file, submit(applicationForm(changes)), portal, { unit: "71", signature });
  return file;
};

const chosen = () => {
  const file = approvedFile();
  mustGive(file, choosing({ orWait: true }), portal, { by: "person", chosen: listed });
  return file;
};

const book = { id: "place", role: "system" as const };
const trafficking = { grounds: ["cruel-treatment"], cruelty: ["trafficking"] };

describe("what an application waits for", () => {
  it("L114-13.2.2: a register is asked once more after five days, whatever became of its message", () => {
    const file = asking();
    expect(overdue(file, "2026-11-27")).toEqual([]);
    const again = [{ to: "check", system: "guardianship", caseId: fileId }];
    expect(overdue(file, "2026-11-28")).toEqual(again);
    expect(overdue(file, "2026-12-20")).toEqual(again);
    answerAll(file);
    expect(overdue(file, "2026-11-28")).toEqual([]);
  });

  it("L114-13.2.2: is looked at on those days", () => {
    const file = asking();
    // The silence is told of on the second day.
    expect(nextOf(file, "2026-11-23")).toBe("2026-11-25");
    const { questions } = file.now();
    const delayed = {
      name: "noteDelay",
      system: "guardianship",
      reference: questions.guardianship?.reference,
      reason: "silent",
    };
    mustGive(file, written(delayed), { id: "watch-terms", role: "system" });
    expect(nextOf(file, "2026-11-25")).toBe("2026-11-28");
    expect(nextOf(file, "2026-11-28")).toBe("2026-12-03");
  });

  it("L114-13.2: a question that nobody needs an answer to any more is left alone", () => {
    const file = asking();
    mustGive(file, written({ name: "routeTrafficking", reason: "…" }), officer);
    expect(overdue(file, "2026-12-20")).toEqual([]);
    const other = asking();
    mustGive(other, { name: "withdraw" }, portal, { by: "person" });
    expect(overdue(other, "2026-12-20")).toEqual([]);
  });

  it("L114-13.1b: a signature in doubt is judged once more after five days, by the entry that it is under", () => {
    const file = doubted();
    expect(overdue(file, "2026-11-27")).toEqual([]);
    const again = [{ to: "signatures", caseId: fileId, sequence: 1 }];
    expect(overdue(file, "2026-11-28")).toEqual(again);
    expect(nextOf(file, "2026-11-23")).toBe("2026-11-28");
    mustGive(file, { name: "confirmSignature", of: 1 }, { id: "confirm", role: "system" });
    expect(overdue(file, "2026-11-28")).toEqual([]);
  });

  it("L114-12.1.4, L114-15.8: a choice that no book of places has answered is told to it once more on the next day", () => {
    const file = chosen();
    expect(overdue(file, "2026-11-23")).toEqual([]);
    expect(nextOf(file, "2026-11-23")).toBe("2026-11-24");
    expect(overdue(file, "2026-11-24")).toEqual([{ to: "places", caseId: fileId }]);
    expect(overdue(file, "2026-11-25")).toEqual([{ to: "places", caseId: fileId }]);
  });

  it.each([
    ["holds the place", { name: "holdPlace", until: "2026-11-24T18:59:59.999Z" }],
    ["has the person wait", { name: "queueForPlace" }],
    ["denies the place", { name: "denyPlace", why: "no-place" }],
  ])("L114-12.1.4: nothing more is asked of a book that %s", (_, said) => {
    const file = chosen();
    mustGive(file, written({ ...said, provider: providerNumber, choice: 1 }), book);
    expect(overdue(file, "2026-12-20")).toEqual([]);
  });

  it("L114-12.1.4: another choice waits from its own day on", () => {
    const file = chosen();
    const denied = { name: "denyPlace", why: "no-place", provider: providerNumber, choice: 1 };
    mustGive(file, written(denied), book);
    file.clock.moveTo(morning("2026-11-30"));
    mustGive(file, choosing(), portal, { by: "person", chosen: listed });
    expect(overdue(file, "2026-11-30")).toEqual([]);
    expect(overdue(file, "2026-12-01")).toEqual([{ to: "places", caseId: fileId }]);
  });

  it("L114-15.1b, G47: what went to the confidential track is reminded of tomorrow, whatever else it waits for", () => {
    const file = doubted(trafficking);
    const today = file.clock.now();
    mustGive(
      file,
      {
        name: "remind",
        about: { of: "hand-over", on: watchedAt(file.now(), today, kazakhstanCalendar).today },
      },
      { id: "watch-terms", role: "system" },
    );
    expect(watchedAt(file.now(), today, kazakhstanCalendar)).toEqual({
      today: "2026-11-23",
      next: "2026-11-24",
      isOpen: false,
    });
  });
});
