// What became of the notices of a case.
import { describe, expect, it } from "vitest";
import type { CommandOf } from "#shared/registration/commands.ts";
import { notifiedAt } from "#shared/registration/state.ts";
import { notifier, portal, representative } from "#test/samples/officials.ts";
import {
  mustGive,
  refusalOf,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import { includedFile, pendingFile } from "#test/samples/registration-course.ts";
import {
  askingRemoval,
  decideRemoval,
  heardFile,
  leftFile,
  refusedFile,
  reproachedFile,
  reproachOn,
  tellOf,
} from "#test/samples/standing-file.ts";

const noticeOf = (of: number, messageId = "mail-1"): CommandOf<"recordNotice"> => ({
  name: "recordNotice",
  of,
  notice: "inclusion",
  messageId,
});

const bounceOf = (messageId: string): CommandOf<"recordBounce"> => ({
  name: "recordBounce",
  messageId,
  reason: "permanent",
});

const told = { name: "recordTold", how: "By telephone, to the head." } as const;

const telling = (file: RegistrationFile): number => file.now().telling ?? 0;

const termOf = (file: RegistrationFile, provision: string) =>
  file.now().terms.find((term) => term.provision === provision);

describe("a notice that the mail server took", () => {
  it("R377-28, R377-28b: is recorded for the entry that it tells of, and keeps its term (G31)", () => {
    const file = includedFile();
    file.clock.advance(60);
    expect(mustGive(file, noticeOf(telling(file)), notifier)).toEqual([
      {
        type: "notified",
        of: telling(file),
        notice: "inclusion",
        channel: "email",
        messageId: "mail-1",
      },
    ]);
    expect(termOf(file, "R377-28")?.stoppedAt).toBe(file.clock.now());
    const at = file.clock.now();
    const letter = { to: undefined, notice: "inclusion", at, messageId: "mail-1" };
    expect(file.now().told).toEqual({
      [telling(file)]: [{ ...letter, missed: undefined, toldAt: at }],
    });
    expect(notifiedAt(file.now())).toBe(file.clock.now());
  });

  it("R377-28: is recorded once for an entry", () => {
    const file = includedFile();
    tellOf(file);
    const before = file.now();
    expect(mustGive(file, noticeOf(telling(file), "mail-2"), notifier)).toEqual([]);
    expect(file.now()).toBe(before);
  });

  it("R377-34: of a removal keeps the removal's term", () => {
    const file = leftFile();
    file.clock.advance(60);
    tellOf(file);
    expect(termOf(file, "R377-34")?.stoppedAt).toBe(file.clock.now());
    expect(termOf(file, "R377-35")?.stoppedAt).toBeUndefined();
  });

  it("R377-34: of the inclusion, coming after the removal, keeps no term of it", () => {
    const file = includedFile();
    const inclusion = telling(file);
    mustGive(file, askingRemoval(), portal);
    mustGive(file, { name: "recordRemoval" }, representative);
    mustGive(file, noticeOf(inclusion), notifier);
    expect(termOf(file, "R377-34")?.stoppedAt).toBeUndefined();
    expect(notifiedAt(file.now())).toBeUndefined();
    tellOf(file, "mail-2");
    expect(termOf(file, "R377-34")?.stoppedAt).toBe(file.clock.now());
  });

  it.each([
    ["a reproach", (file: RegistrationFile) => mustGive(file, reproachOn(file), representative)],
    ["a request", (file: RegistrationFile) => mustGive(file, askingRemoval(), portal)],
  ])("R377-28: of the inclusion keeps its term, though %s came in between", (_, comeBetween) => {
    const file = includedFile();
    const inclusion = telling(file);
    comeBetween(file);
    mustGive(file, noticeOf(inclusion), notifier);
    expect(termOf(file, "R377-28")?.stoppedAt).toBe(file.clock.now());
  });

  it("R377-28, R377-33: of a reproach keeps no term of the inclusion", () => {
    const file = reproachedFile();
    tellOf(file);
    expect(termOf(file, "R377-28")?.stoppedAt).toBeUndefined();
    expect(notifiedAt(file.now())).toBe(file.clock.now());
  });

  it("R377-33: of a supplier that is kept is recorded too", () => {
    const file = heardFile();
    decideRemoval(file, "against");
    tellOf(file);
    expect(file.now().told[telling(file)]).toMatchObject([{ messageId: "mail-1" }]);
  });

  it("R377-28: is Arnau's own to record, of a case that was filed", () => {
    const file = includedFile();
    expect(refusalOf(file.give(noticeOf(telling(file)), representative))).toEqual({
      code: "role-not-allowed",
    });
    expect(notifiedAt(pendingFile().now())).toBeUndefined();
  });
});

describe("a notice that came back (G31)", () => {
  const bouncedFile = () => {
    const file = includedFile();
    tellOf(file);
    mustGive(file, bounceOf("mail-1"), notifier);
    return file;
  };

  it("R377-28b: is noted by its message, and moves neither decision nor term", () => {
    const file = includedFile();
    tellOf(file);
    const { terms, decision } = file.now();
    file.clock.advance(3600);
    expect(mustGive(file, bounceOf("mail-1"), notifier)).toEqual([
      { type: "notice-bounced", of: telling(file), messageId: "mail-1", reason: "permanent" },
    ]);
    expect(file.now()).toMatchObject({ terms, decision });
    expect(file.now().told[telling(file)]).toMatchObject([{ missed: "returned" }]);
  });

  it("R377-28b: is noted once, and only of a message that was sent", () => {
    const file = bouncedFile();
    expect(mustGive(file, bounceOf("mail-1"), notifier)).toEqual([]);
    expect(refusalOf(file.give(bounceOf("mail-9"), notifier))).toEqual({ code: "notice-unknown" });
  });

  it("R377-28b: waits until the supplier was told otherwise by the representative", () => {
    const file = bouncedFile();
    expect(refusalOf(file.give(told, portal))).toEqual({ code: "role-not-allowed" });
    expect(mustGive(file, told, representative)).toEqual([
      { type: "told-otherwise", of: telling(file) },
    ]);
    const [letter] = file.now().told[telling(file)] ?? [];
    expect(letter).toMatchObject({ messageId: "mail-1", missed: undefined });
    expect(refusalOf(file.give(told, representative))).toEqual({ code: "nothing-came-back" });
  });

  it("R377-28b: of several, each is told of otherwise by itself", () => {
    const file = bouncedFile();
    const first = telling(file);
    mustGive(file, reproachOn(file), representative);
    tellOf(file, "mail-2");
    mustGive(file, bounceOf("mail-2"), notifier);
    const second = telling(file);
    expect(mustGive(file, told, representative)).toEqual([{ type: "told-otherwise", of: first }]);
    expect(mustGive(file, told, representative)).toEqual([{ type: "told-otherwise", of: second }]);
    expect(refusalOf(file.give(told, representative))).toEqual({ code: "nothing-came-back" });
  });

  it("R377-28b: is remembered beyond another application", () => {
    const file = refusedFile();
    tellOf(file);
    mustGive(file, bounceOf("mail-1"), notifier);
    const refused = telling(file);
    mustGive(file, submit(), portal);
    expect(mustGive(file, told, representative)).toEqual([{ type: "told-otherwise", of: refused }]);
  });
});
