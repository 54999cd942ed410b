import { describe, expect, it } from "vitest";
import type { RegistrationRefusalCode } from "#shared/registration/refusals.ts";
import { refusalOf } from "#test/samples/registration-file.ts";
import { ofTheCase } from "./of-the-case.ts";
import { ofTheChecks } from "./of-the-checks.ts";
import { ofTheCommission } from "./of-the-commission.ts";
import type { Refused } from "./refused.ts";

/** Every code of the closed list, once. */
const table: Record<RegistrationRefusalCode, Refused> = {
  ...ofTheCase,
  ...ofTheChecks,
  ...ofTheCommission,
};

describe("a command that is refused", () => {
  it.each(Object.entries(table).map(([code, refused]) => ({ code, ...refused })))(
    "$code — $because",
    ({ code, file: reach, command, by, sitting, says }) => {
      const file = reach();
      const before = file.now();
      const given = typeof command === "function" ? command(file) : command;
      expect(refusalOf(file.give(given, by, sitting))).toEqual({ code, ...says });
      expect(file.now()).toBe(before);
    },
  );
});
