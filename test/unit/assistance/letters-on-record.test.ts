// What became of each letter, and of its addressee, as the case remembers it (L114-15.3a).
import { describe, expect, it } from "vitest";
import {
  codeOf,
  concludedFile,
  mustGive,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { refusing, written } from "#test/samples/assistance/commands.ts";
import { decider, officer } from "#test/samples/assistance/officials.ts";
import { notifier } from "#test/samples/officials.ts";

const of = 4;

const refused = (): AssistanceFile => {
  const file = concludedFile();
  mustGive(file, refusing(), decider);
  return file;
};

const letter = (to: "applicant" | "person" = "applicant") => ({ of, to, notice: "refusal" });
const mailed = (messageId: string, to?: "person") =>
  written({ name: "recordNotice", ...letter(to), messageId });
const failed = (to?: "person") =>
  written({ name: "recordNotSent", ...letter(to), reason: "mail-refused" });
const bounced = (messageId: string) =>
  written({ name: "recordBounce", messageId, reason: "permanent" });
const told = written({ name: "recordTold", how: "Телефонмен." });

describe("a letter on record", () => {
  it("L114-15.3a: keeps when the person was first told, whatever comes back later", () => {
    const file = refused();
    const sentAt = file.clock.now();
    mustGive(file, mailed("m-1"), notifier);
    const sent = { to: "applicant", notice: "refusal", at: sentAt, messageId: "m-1" };
    expect(file.now().told[of]).toEqual([{ ...sent, missed: undefined, toldAt: sentAt }]);
    file.clock.advance(3600);
    mustGive(file, bounced("m-1"), notifier);
    expect(file.now().told[of]).toEqual([{ ...sent, missed: "returned", toldAt: sentAt }]);
    file.clock.advance(3600);
    mustGive(file, told, officer);
    expect(file.now().told[of]).toEqual([{ ...sent, missed: undefined, toldAt: sentAt }]);
  });

  it("L114-15.3a: that was not sent has told nobody, until it is sent or somebody tells", () => {
    const file = refused();
    const missedAt = file.clock.now();
    mustGive(file, failed(), notifier);
    const missing = {
      to: "applicant",
      notice: "refusal",
      at: missedAt,
      messageId: undefined,
      missed: "not-sent",
      toldAt: undefined,
    };
    expect(file.now().told[of]).toEqual([missing]);
    file.clock.advance(3600);
    mustGive(file, told, officer);
    const toldAt = file.clock.now();
    expect(file.now().told[of]).toEqual([{ ...missing, missed: undefined, toldAt }]);
    file.clock.advance(3600);
    mustGive(file, mailed("m-1"), notifier);
    expect(file.now().told[of]).toEqual([
      { ...missing, at: file.clock.now(), messageId: "m-1", missed: undefined, toldAt },
    ]);
  });

  it("L114-15.3a, L114-13.2: is one for each addressee, and what becomes of one is not the other's", () => {
    const file = refused();
    mustGive(file, mailed("m-1"), notifier);
    mustGive(file, failed("person"), notifier);
    expect(file.now().told[of]).toMatchObject([
      { to: "applicant", missed: undefined, messageId: "m-1" },
      { to: "person", missed: "not-sent", messageId: undefined },
    ]);
    mustGive(file, mailed("m-2", "person"), notifier);
    expect(codeOf(file.give(told, officer))).toBe("nothing-came-back");
    expect(mustGive(file, bounced("m-2"), notifier)).toMatchObject([{ of, to: "person" }]);
    expect(mustGive(file, told, officer)).toEqual([{ type: "told-otherwise", of, to: "person" }]);
    expect(file.now().told[of]).toMatchObject([
      { to: "applicant", messageId: "m-1" },
      { to: "person", messageId: "m-2", missed: undefined },
    ]);
  });
});
