import { describe, expect, it } from "vitest";
import { noAssistance } from "#shared/assistance/state.ts";
import { nextLookAt, notesAt, watchedAt } from "#shared/assistance/watch.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dueOf, morning, nextOf } from "#test/samples/assistance/due.ts";
import {
  approvedFile,
  assignedFile,
  concludedFile,
  heldFile,
  mustGive,
  own,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { refusing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import { decider, providerStaff } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

describe("what a note is known by", () => {
  const idsOf = (file: AssistanceFile, at = file.clock.now()) =>
    notesAt(file.now(), at, kazakhstanCalendar);

  it("L114-14.3: a reminder of a term by the term's beginning, so that the same one is given once", () => {
    const file = assignedFile();
    const since = file.now().receivedAt;
    expect(idsOf(file, morning("2026-12-07"))).toEqual([
      {
        command: {
          name: "remind",
          about: { of: "term", provision: "L114-14.3", when: "before" },
        },
        commandId: `remind:L114-14.3:before:${since}`,
      },
    ]);
    expect(idsOf(file, morning("2026-12-08"))).toMatchObject([
      { commandId: `remind:L114-14.3:lapsed:${since}` },
    ]);
  });

  it("L114-15.1b, G47: a reminder of a case of the confidential track by its day", () => {
    const form = applicationForm({ grounds: ["cruel-treatment"], cruelty: ["trafficking"] });
    expect(idsOf(receivedFile(form), morning("2026-11-24"))).toEqual([
      {
        command: { name: "remind", about: { of: "hand-over", on: "2026-11-24" } },
        commandId: "remind:hand-over:2026-11-24",
      },
    ]);
  });

  it("L114-15.8: the lapse of a place by the choice and by its last instant", () => {
    const held = heldFile();
    expect(idsOf(held, morning("2026-11-25"))).toContainEqual({
      command: { name: "lapsePlace" },
      commandId: "lapsePlace:1:2026-11-24T18:59:59.999Z",
    });
  });

  it("L114-14.4d, L114-4.1.2: the end of services by its day, the end of the keeping by itself", () => {
    expect(idsOf(servedFile(), morning("2027-11-24"))).toContainEqual({
      command: { name: "remind", about: { of: "services-over", until: "2027-11-23" } },
      commandId: "remind:services-over:2027-11-23",
    });
    const refused = concludedFile();
    mustGive(refused, refusing(), decider);
    expect(idsOf(refused, morning("2031-11-24"))).toEqual([
      { command: { name: "erase" }, commandId: "erase" },
    ]);
  });
});

describe("what is not due", () => {
  it("L114-12.1.5: the lapse of a place that its person gave up", () => {
    const file = heldFile();
    mustGive(file, { name: "withdraw" }, portal, { by: "person" });
    expect(dueOf(file, morning("2026-11-25"))).toEqual([]);
  });

  it("L114-14.4d: the end of services that never began; of those that are suspended it is", () => {
    expect(dueOf(approvedFile(), morning("2027-11-24"))).toEqual(["L114-15.5 lapsed"]);
    const file = servedFile();
    mustGive(
      file,
      written({ name: "suspend", from: "2026-11-23", reason: "Ауруханада." }),
      providerStaff,
      own,
    );
    expect(dueOf(file, morning("2027-11-23"))).toEqual([]);
    expect(dueOf(file, morning("2027-11-24"))).toEqual(["services-over"]);
  });

  it("L114-4.1.2, G32: what a court deals with is looked at on the day that its keeping ends, not every day until then", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    mustGive(file, written({ name: "registerAppeal", court: "…", number: "1" }), portal, {
      by: "person",
    });
    expect(nextOf(file)).toBe("2031-11-24");
    expect(nextOf(file, morning("2031-11-23"))).toBe("2031-11-24");
  });

  it("L114-13.1b: anything of a case to which nothing has happened", () => {
    expect(notesAt(noAssistance, morning("2026-11-23"), kazakhstanCalendar)).toEqual([]);
    expect(nextLookAt(noAssistance, morning("2026-11-23"), kazakhstanCalendar)).toBeUndefined();
  });
});

describe("when an application is looked at", () => {
  it("L114-14.3, L114-15.8: today where something is overdue, however long", () => {
    const file = heldFile();
    expect(nextOf(file, morning("2026-11-30"))).toBe("2026-11-30");
    expect(watchedAt(file.now(), morning("2026-11-30"), kazakhstanCalendar)).toEqual({
      today: "2026-11-30",
      next: "2026-11-30",
      isOpen: true,
    });
  });

  it("L114-14.3: a term without an edition or a beginning of its case is a fault, and none of them is guessed", () => {
    const now = assignedFile().now();
    const faulty = [
      { ...now, edition: undefined },
      { ...now, receivedAt: undefined },
    ];
    for (const one of faulty) {
      expect(() => notesAt(one, morning("2026-11-23"), kazakhstanCalendar)).toThrow(
        "a term without its case",
      );
    }
  });

  it("L114-15.4.1: nothing of it is open once it was refused", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    expect(watchedAt(file.now(), file.clock.now(), kazakhstanCalendar)).toEqual({
      today: "2026-11-23",
      next: "2031-11-24",
      isOpen: false,
    });
  });
});
