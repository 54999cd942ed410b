// Notices that did not reach whoever they are to: each waits for a person who tells them (G31).
import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { notifiedAt } from "#shared/registration/state.ts";
import { toBeTold, untoldIn } from "#shared/registration/untold.ts";
import { viewUntold } from "#shared/registration/view/untold-view.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { notifier, portal, representative } from "#test/samples/officials.ts";
import {
  mustGive,
  refusalOf,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  decideAlike,
  illegible,
  includedFile,
  place,
  submittedFile,
} from "#test/samples/registration-course.ts";
import {
  changePendingFile,
  decideRemoval,
  heardFile,
  leftFile,
  record,
  refusedFile,
  reproachedFile,
  reproachOn,
  tellOf,
  unreadable,
} from "#test/samples/standing-file.ts";

const telling = (file: RegistrationFile): number => file.now().telling ?? 0;

const notSent = (
  file: RegistrationFile,
  reason: CommandOf<"recordNotSent">["reason"] = "mail-refused",
): CommandOf<"recordNotSent"> => ({
  name: "recordNotSent",
  of: telling(file),
  notice: "inclusion",
  reason,
});

const told = { name: "recordTold", how: "By telephone, to the head." } as const;

const termOf = (file: RegistrationFile, provision: string) =>
  file.now().terms.find((term) => term.provision === provision);

const taskIn = (file: RegistrationFile) =>
  taskOf(file.id, file.now(), undefined, kazakhstanCalendar);

const unsent = (reach: () => RegistrationFile) => () => {
  const file = reach();
  mustGive(file, notSent(file), notifier);
  return file;
};

const changeRefused = () => {
  const file = changePendingFile();
  decideAlike(file, illegible, unreadable);
  return file;
};

const kept = () => {
  const file = heardFile();
  decideRemoval(file, "against");
  return file;
};

/** The term of the notice is over, and the watcher has noted it. */
const lapse = (file: RegistrationFile, provision: "R377-28" | "R377-34") => {
  file.clock.advance(5 * 86_400);
  const about = { of: "term", provision, when: "lapsed" } as const;
  mustGive(file, { name: "remind", about }, notifier);
};

describe("a notice that could not be sent (G31)", () => {
  it("R377-28: is noted once with its reason, and its term runs on", () => {
    const file = includedFile();
    const of = telling(file);
    expect(mustGive(file, notSent(file, "lacks-justification"), notifier)).toEqual([
      { type: "notice-not-sent", of, notice: "inclusion", reason: "lacks-justification" },
    ]);
    expect(mustGive(file, notSent(file), notifier)).toEqual([]);
    expect(termOf(file, "R377-28")?.stoppedAt).toBeUndefined();
    expect(notifiedAt(file.now())).toBeUndefined();
  });

  it("R377-28: is none of one that the mail server took, and Arnau's own to note", () => {
    const file = includedFile();
    expect(refusalOf(file.give(notSent(file), representative))).toEqual({
      code: "role-not-allowed",
    });
    tellOf(file);
    expect(mustGive(file, notSent(file), notifier)).toEqual([]);
    expect(untoldIn(file.now())).toEqual([]);
  });

  it.each([
    ["R377-28: an inclusion", includedFile, "R377-28", "11-24"],
    ["R377-28: a refusal", refusedFile, "R377-28", "11-24"],
    ["R377-28, R377-31: a refused change", changeRefused, "R377-28", "11-25"],
    ["R377-34: a removal", leftFile, "R377-34", "11-24"],
  ] as const)("%s is the representative's to tell until %s is over", (_, reach, provision, due) => {
    const file = unsent(reach)();
    expect(taskIn(file)).toMatchObject({
      task: "tell-otherwise",
      role: "representative",
      provision,
      due: `2026-${due}T18:59:59.999Z`,
    });
    file.clock.advance(3600);
    expect(mustGive(file, told, representative)).toEqual([
      { type: "told-otherwise", of: telling(file) },
    ]);
    expect(taskIn(file)).toBeUndefined();
    expect(notifiedAt(file.now())).toBe(file.clock.now());
    // Kept in time or late: the term ends when the supplier was told, not when nobody could be mailed.
    expect(termOf(file, provision)?.stoppedAt).toBe(file.clock.now());
    expect(refusalOf(file.give(told, representative))).toEqual({ code: "nothing-came-back" });
  });

  it("R377-33: what has no term waits since the day on which it was missed", () => {
    const file = unsent(kept)();
    expect(taskIn(file)?.task).toBe("tell-otherwise");
    mustGive(file, told, representative);
    expect(taskIn(file)).toBeUndefined();
  });

  it("R377-28: may be sent after all, and then waits for nobody", () => {
    const file = unsent(includedFile)();
    file.clock.advance(60);
    tellOf(file);
    expect(taskIn(file)).toBeUndefined();
    expect(termOf(file, "R377-28")?.stoppedAt).toBe(file.clock.now());
    expect(notifiedAt(file.now())).toBe(file.clock.now());
  });

  it("R377-28: sent after the supplier was told otherwise, leaves the day it was told as it was", () => {
    const file = unsent(includedFile)();
    file.clock.advance(60);
    mustGive(file, told, representative);
    const at = file.clock.now();
    file.clock.advance(60);
    tellOf(file);
    expect(file.now().told[telling(file)]).toMatchObject([{ messageId: "mail-1", toldAt: at }]);
    expect(termOf(file, "R377-28")?.stoppedAt).toBe(at);
    mustGive(file, { name: "recordBounce", messageId: "mail-1", reason: "permanent" }, notifier);
    expect(taskIn(file)).toMatchObject({ task: "tell-otherwise", provision: "R377-28b" });
    mustGive(file, told, representative);
    expect(notifiedAt(file.now())).toBe(at);
  });

  it("R377-28, R377-31: of an earlier decision, told late, keeps no term of the present one", () => {
    const file = unsent(includedFile)();
    const inclusion = telling(file);
    mustGive(file, { name: "recordTermination", record }, representative);
    expect(mustGive(file, told, representative)).toEqual([
      { type: "told-otherwise", of: inclusion },
    ]);
    expect(termOf(file, "R377-34")?.stoppedAt).toBeUndefined();
  });
});

describe("a notice of which nothing is known though its term is over", () => {
  it.each([
    ["R377-28", includedFile, "inclusion"],
    ["R377-28", refusedFile, "refusal"],
    ["R377-28", changeRefused, "change-refused"],
    ["R377-34", leftFile, "removal"],
  ] as const)("%s: waits to be told too, by %o", (provision, reach, notice) => {
    const file = reach();
    expect(refusalOf(file.give(told, representative))).toEqual({ code: "nothing-came-back" });
    lapse(file, provision);
    const [one] = untoldIn(file.now());
    expect(one).toMatchObject({ of: telling(file), notice, why: "overdue" });
    expect(taskIn(file)).toMatchObject({ task: "tell-otherwise", provision });
    mustGive(file, told, representative);
    expect(termOf(file, provision)?.stoppedAt).toBe(file.clock.now());
    expect(file.now().told[telling(file)]).toMatchObject([{ messageId: undefined }]);
    expect(taskIn(file)).toBeUndefined();
  });

  it("R377-28: waits for nobody once it was sent, though late", () => {
    const file = includedFile();
    lapse(file, "R377-28");
    tellOf(file);
    expect(taskIn(file)).toBeUndefined();
    expect(refusalOf(file.give(told, representative))).toEqual({ code: "nothing-came-back" });
  });
});

describe("telling among other tasks", () => {
  it("R377-33: of a reproach comes before the vote on it", () => {
    const file = unsent(reproachedFile)();
    expect(taskIn(file)).toMatchObject({ task: "tell-otherwise", role: "representative" });
    mustGive(file, told, representative);
    expect(taskIn(file)).toMatchObject({ task: "place", role: "commission-secretary" });
  });

  it("R377-21: of a refusal comes before the next application is verified", () => {
    const file = unsent(refusedFile)();
    mustGive(file, submit(), portal);
    expect(taskIn(file)?.task).toBe("tell-otherwise");
    mustGive(file, told, representative);
    expect(taskIn(file)).toMatchObject({ task: "verify", provision: "R377-21" });
  });

  it("R377-26: holds up no term of the Commission", () => {
    const file = submittedFile();
    const of = file.now().application ?? 0;
    mustGive(file, { ...notSent(file), of }, notifier);
    expect(taskIn(file)).toMatchObject({ task: "place", provision: "R377-26" });
    place(file);
    expect(taskIn(file)).toMatchObject({ task: "decide", provision: "R377-26" });
  });

  it("R377-28b: the representative may name the notice they told of", () => {
    const file = unsent(includedFile)();
    const inclusion = telling(file);
    mustGive(file, reproachOn(file), representative);
    mustGive(file, notSent(file), notifier);
    const reproach = telling(file);
    expect(mustGive(file, { ...told, of: reproach }, representative)).toEqual([
      { type: "told-otherwise", of: reproach },
    ]);
    expect(untoldIn(file.now())).toMatchObject([{ of: inclusion }]);
    const other = { ...told, of: reproach };
    expect(refusalOf(file.give(other, representative))).toEqual({ code: "nothing-came-back" });
  });
});

describe("a person who is forgotten (R377-35)", () => {
  const erased = () => {
    const file = unsent(refusedFile)();
    file.clock.moveTo("2028-11-24T04:00:00.000Z");
    mustGive(file, { name: "erase" }, notifier);
    return file;
  };

  it("is told nothing any more, and nothing is noted as unsent", () => {
    const file = erased();
    expect(untoldIn(file.now())).toHaveLength(1);
    expect(toBeTold(file.now())).toEqual([]);
    expect(taskIn(file)).toBeUndefined();
    expect(refusalOf(file.give(told, representative))).toMatchObject({
      code: "command-not-allowed",
    });
    expect(refusalOf(file.give(notSent(file), notifier))).toMatchObject({
      code: "command-not-allowed",
    });
  });

  it("who applies again is asked for what is new, and told nothing of what was forgotten", () => {
    const file = erased();
    mustGive(file, submit(), portal);
    expect(viewUntold(file.now())).toEqual([]);
    expect(taskIn(file)?.task).toBe("verify");
  });
});
