import { describe, expect, it } from "vitest";
import {
  dueAgain,
  employeeCommandSchema,
  employeeIdOf,
  employeeKind,
  lacksToAssess,
  type Employee,
} from "#shared/employees/employee.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { daySchema } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import { instant } from "#test/fakes/clock.ts";
import { editionNow } from "#test/samples/assistance/file.ts";
import { assessor, officer, providerNumber } from "#test/samples/assistance/officials.ts";

const edition = editionNow();
const at = instant("2026-11-23T04:00:00.000Z");
const today = daySchema.parse("2026-11-23");
const day = (text: string) => daySchema.parse(text);

const caseId = employeeIdOf("subject-assessor");

/** An employee after these commands, as they are written. */
const after = (commands: readonly object[], actor: Actor = officer): Employee => {
  if (caseId === undefined) throw new Error("no id");
  return commands.reduce<Employee>((employee, given, place) => {
    const command = employeeCommandSchema.parse(given);
    const circumstances = { caseId, actor, at, edition, commandDigest: digestOf(command) };
    const decided = employeeKind.decide(employee, command, circumstances, undefined);
    if (!decided.accepted) throw new Error(decided.refusal.code);
    const happening = {
      at,
      actor,
      command: command.name,
      edition: edition.id,
      sequence: place + 1,
    };
    return decided.events.reduce(
      (before, event) =>
        employeeKind.evolve(
          before,
          employeeKind.parseEvent(JSON.parse(JSON.stringify(event))),
          happening,
        ),
      employee,
    );
  }, employeeKind.initial);
};

const qualification = { on: "2015-06-30", title: "Әлеуметтік жұмыс", document: "ЖБ-Б № 1" };
const employed = (changes: object = {}) => ({
  name: "employ",
  since: "2020-01-10",
  qualification,
  ...changes,
});
const attested = (on: string) => ({ name: "recordAttestation", on, document: "№ 2" });
const trained = (on: string) => ({ name: "recordTraining", on, title: "Курс", document: "№ 3" });

describe("a social employee", () => {
  it("L114-1.6: assesses with a recorded qualification alone", () => {
    expect(lacksToAssess(employeeKind.initial, today, edition)).toBe("qualification");
    const unqualified = after([employed({ qualification: undefined }), attested("2026-01-01")]);
    expect(lacksToAssess(unqualified, today, edition)).toBe("qualification");
    const since = { name: "recordQualification", ...qualification };
    const qualified = after([
      employed({ qualification: undefined }),
      since,
      attested("2026-01-01"),
    ]);
    expect(lacksToAssess(qualified, today, edition)).toBeUndefined();
  });

  it("L114-16.3.6, G54: assesses no more than five years after the last attestation, or after the beginning of the work", () => {
    const until = (on: string, employee: Employee) => lacksToAssess(employee, day(on), edition);
    const never = after([employed({ since: "2021-11-23" })]);
    expect(until("2026-11-23", never)).toBeUndefined();
    expect(until("2026-11-24", never)).toBe("attestation");
    const once = after([employed(), attested("2022-03-01")]);
    expect(until("2027-03-01", once)).toBeUndefined();
    expect(until("2027-03-02", once)).toBe("attestation");
  });

  it("L114-16.1.3, L114-16.3.6, G54: has both to do again five years after the last time, in whatever order they are recorded", () => {
    expect(dueAgain(employeeKind.initial, edition)).toBeUndefined();
    expect(dueAgain(after([employed()]), edition)).toEqual({
      training: "2025-01-10",
      attestation: "2025-01-10",
    });
    const busy = after([
      employed(),
      trained("2024-05-05"),
      trained("2021-05-05"),
      attested("2023-02-28"),
    ]);
    expect(dueAgain(busy, edition)).toEqual({ training: "2029-05-05", attestation: "2028-02-28" });
  });

  it("L114-17.2.6: is put on record by the provider, the office or an administrator, and by nobody else", () => {
    const provider: Actor = { id: "subject-provider", role: "provider" };
    expect(after([employed({ provider: providerNumber })], provider)).toMatchObject({
      state: "employed",
      provider: providerNumber,
      since: "2020-01-10",
    });
    expect(() => after([employed()], assessor)).toThrow("role-not-allowed");
  });

  it("may change the place of work, and keeps the day of the beginning", () => {
    const moved = after([
      employed({ provider: providerNumber }),
      employed({ since: "2024-01-01" }),
    ]);
    expect(moved).toMatchObject({ since: "2020-01-10", provider: undefined });
  });

  it("has nothing on record of a day that has not come, and nothing before the beginning", () => {
    expect(() => after([employed(), trained("2026-11-24")])).toThrow("day-ahead");
    expect(() => after([trained("2026-11-23")])).toThrow("command-not-allowed");
  });

  it("is known by the account, and the papers are sealed", () => {
    expect(caseId).toBe("employee-subject-assessor");
    expect(employeeIdOf("a b")).toBeUndefined();
    const sealed = (command: object) =>
      employeeKind.personalOf(employeeCommandSchema.parse(command));
    expect(sealed(trained("2024-05-05"))).toEqual({ title: "Курс", document: "№ 3" });
    expect(sealed(employed())).toEqual(qualification);
    expect(sealed(employed({ qualification: undefined }))).toBeUndefined();
  });
});
