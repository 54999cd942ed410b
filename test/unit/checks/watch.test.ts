import { describe, expect, it } from "vitest";
import type { CheckEvent } from "#shared/checks/events.ts";
import { isLongOpen, nextLookAt, waitingChecks } from "#shared/checks/long-open.ts";
import { checkNotes } from "#shared/checks/watch.ts";
import { daySchema } from "#shared/law/dates.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  askedAt,
  asking,
  evidence,
  questionsWith,
  reference,
  type Asked,
} from "#test/samples/questions.ts";

const day = (text: string) => daySchema.parse(text);

const answered = (system: Asked, until: string): CheckEvent<Asked> => ({
  type: "answered",
  system,
  reference: reference(system),
  value: "clear",
  messageId: system,
  ground: "R377-7.p2b",
  evidence: evidence(system, instant(until)),
});

const silent = (system: Asked) => ({
  command: { name: "noteDelay", system, reference: reference(system), reason: "silent" },
  commandId: `silent:${reference(system)}`,
  from: "2026-11-25",
});

describe("what the watch notes of questions", () => {
  it("is the silence of a system on the second day, until something is known of it (G04)", () => {
    expect(checkNotes(asking, questionsWith())).toEqual(asking.map(silent));
    const delayed: CheckEvent<Asked> = {
      type: "delayed",
      system: "tax-debt",
      reference: reference("tax-debt"),
      reason: "failed",
    };
    expect(checkNotes(asking, questionsWith(delayed))).toEqual([silent("legal-entity")]);
  });

  it("is that answers grow old, by one command for all on the first day", () => {
    const questions = questionsWith(
      answered("tax-debt", "2026-12-03T18:59:59.999Z"),
      answered("legal-entity", "2026-12-01T18:59:59.999Z"),
    );
    expect(checkNotes(asking, questions)).toEqual([
      {
        command: { name: "askAgain" },
        commandId: `askAgain:${reference("legal-entity")}`,
        from: "2026-12-02",
      },
    ]);
    expect(checkNotes(["tax-debt"], questions)).toMatchObject([{ from: "2026-12-04" }]);
  });
});

describe("what waits for long", () => {
  it("are the questions without an answer, since they were put", () => {
    const questions = questionsWith(answered("tax-debt", "2026-12-03T18:59:59.999Z"));
    expect(waitingChecks(asking, questions)).toEqual([{ system: "legal-entity", since: askedAt }]);
  });

  it("is looked at on every fifth day", () => {
    expect(nextLookAt(askedAt, day("2026-11-23"))).toBe("2026-11-28");
    expect(nextLookAt(askedAt, day("2026-11-27"))).toBe("2026-11-28");
    expect(nextLookAt(askedAt, day("2026-11-28"))).toBe("2026-12-03");
    expect(isLongOpen(askedAt, day("2026-11-27"))).toBe(false);
    expect(isLongOpen(askedAt, day("2026-11-28"))).toBe(true);
  });
});
