// Several are told of one death: each letter has a fate of its own (G26, G31).
import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { untoldIn } from "#shared/registration/untold.ts";
import { viewUntold } from "#shared/registration/view/untold-view.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { notifier, representative } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import {
  caseIdOf,
  mustGive,
  refusalOf,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import { asSpecialist, includedFile } from "#test/samples/registration-course.ts";
import { record, tellOf } from "#test/samples/standing-file.ts";

const telling = (file: RegistrationFile): number => file.now().telling ?? 0;

const told = { name: "recordTold", how: "By telephone, to the head." } as const;

const taskIn = (file: RegistrationFile) =>
  taskOf(file.id, file.now(), undefined, kazakhstanCalendar);

describe("the letters on a death (R377-32.3b, G26)", () => {
  const [first, second] = [2, 3].map((number) =>
    caseIdOf(organizationForm({ bin: binOf(number) })),
  );

  const died = () => {
    const file = includedFile(asSpecialist());
    tellOf(file, "mail-0");
    mustGive(file, { name: "recordDeath", record }, representative);
    const letter = { of: telling(file), notice: "removal" } as const;
    const { of } = letter;
    const send = (to: typeof first, messageId: string) =>
      mustGive(
        file,
        { name: "recordNotice", ...letter, messageId, ...(to !== undefined && { to }) },
        notifier,
      );
    expect(send(first, "mail-1")).toMatchObject([{ type: "notified", of, to: first }]);
    expect(send(second, "mail-2")).toMatchObject([{ type: "notified", of, to: second }]);
    return file;
  };

  const bounce = (messageId: string) =>
    ({ name: "recordBounce", messageId, reason: "permanent" }) as const;

  it("are each recorded with a message of their own, once", () => {
    const file = died();
    expect(file.now().told[telling(file)]).toMatchObject([
      { to: first, messageId: "mail-1", missed: undefined },
      { to: second, messageId: "mail-2", missed: undefined },
    ]);
    expect(taskIn(file)).toBeUndefined();
  });

  it("come back each by itself, and are told of otherwise by the organisation's name", () => {
    const file = died();
    const of = telling(file);
    for (const [messageId, to] of [
      ["mail-2", second],
      ["mail-1", first],
    ] as const)
      expect(mustGive(file, bounce(messageId), notifier)).toEqual([
        { type: "notice-bounced", of, to, messageId, reason: "permanent" },
      ]);
    expect(viewUntold(file.now())).toMatchObject([
      { of, to: first, notice: "removal", why: "returned" },
      { of, to: second, notice: "removal", why: "returned" },
    ]);
    const named = { ...told, of, ...(second !== undefined && { to: second }) };
    expect(mustGive(file, named, representative)).toEqual([
      { type: "told-otherwise", of, to: second },
    ]);
    expect(refusalOf(file.give(named, representative))).toEqual({ code: "nothing-came-back" });
    expect(mustGive(file, told, representative)).toEqual([
      { type: "told-otherwise", of, to: first },
    ]);
    expect(taskIn(file)).toBeUndefined();
  });

  it("of which one could not be sent leave that one to be told, and the others alone", () => {
    const file = died();
    const of = telling(file);
    const to = caseIdOf(organizationForm({ bin: binOf(4) }));
    mustGive(
      file,
      { name: "recordNotSent", of, notice: "removal", reason: "mail-refused", to },
      notifier,
    );
    expect(taskIn(file)).toMatchObject({ task: "tell-otherwise", provision: "R377-28b" });
    expect(untoldIn(file.now())).toMatchObject([{ to, why: "not-sent" }]);
  });
});
