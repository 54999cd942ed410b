import { describe, expect, it } from "vitest";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { listedStates } from "#shared/registration/states.ts";
import { digestOf } from "#shared/store/digest.ts";
import { chair, portal, representative, secretary } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import { mustGive, refusalOf } from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  includedFile,
  pendingFile,
  type Course,
} from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import {
  askingRemoval,
  changePendingFile,
  changingFile,
  heardFile,
  leftFile,
  record,
  refusedFile,
  removalOf,
  reproachedFile,
} from "#test/samples/standing-file.ts";

const recordRemoval: RegistrationCommand = { name: "recordRemoval" };
const terminate: RegistrationCommand = { name: "recordTermination", record };
const death: RegistrationCommand = { name: "recordDeath", record };

const requestedFile = (course: Course = {}) => {
  const file = includedFile(course);
  mustGive(file, askingRemoval(course.form), portal);
  return file;
};

const openTerms = (file: ReturnType<typeof includedFile>) =>
  file
    .now()
    .terms.flatMap(({ provision, stoppedAt }) => (stoppedAt === undefined ? [provision] : []));

describe("a removal on the supplier's own application", () => {
  it("R377-32.1a, R377-32.1b, R377-A3.13: is asked for with a signature, at that instant", () => {
    const file = includedFile();
    file.clock.advance(86_400);
    const asking = askingRemoval();
    expect(mustGive(file, asking, portal)).toEqual([
      {
        type: "removal-requested",
        formDigest: digestOf(asking),
        signed: { digest: asking.signed.digest, as: "head" },
      },
    ]);
    expect(file.now()).toMatchObject({
      state: "removal-requested",
      removalAskedAt: file.clock.now(),
      unit: "75",
    });
    expect(listedStates).toContain(file.now().state);
  });

  it("R377-32.1a, R377-34: is recorded by the representative, without a vote (G25)", () => {
    const file = requestedFile();
    file.clock.advance(60);
    expect(mustGive(file, recordRemoval, representative)).toEqual([
      { type: "removed", ground: "R377-32.1a" },
    ]);
    const { removal, telling, state } = file.now();
    expect(state).toBe("removed");
    expect(removal).toEqual({ ground: "R377-32.1a", at: file.clock.now(), sequence: telling });
    expect(openTerms(file)).toEqual(["R377-34", "R377-35"]);
    expect(listedStates).not.toContain(state);
  });

  it("R377-A3.1: is from the list that the supplier is in", () => {
    const misled = {
      ...askingRemoval(),
      form: { ...removalOf(organizationForm()), list: "registry" as const },
    };
    expect(refusalOf(includedFile().give(misled, portal))).toEqual({
      code: "other-list",
      list: "register",
    });
    const person = askingRemoval(specialistForm());
    const other = { ...person, form: { ...person.form, list: "register" as const } };
    const file = includedFile(asSpecialist());
    expect(refusalOf(file.give(other, portal))).toEqual({ code: "other-list", list: "registry" });
    expect(refusalOf(file.give({ ...person, signed: signed() }, portal))).toBeUndefined();
  });

  it("R377-32.1a: ends a change that was under way, whose unit is forgotten", () => {
    const file = changingFile(organizationForm({ facilities: [addressInAstana] }));
    const asking = askingRemoval();
    expect(mustGive(file, asking, portal)).toMatchObject([
      { type: "application-ended", procedure: "change", why: "removal-applied" },
      { type: "removal-requested" },
    ]);
    expect(file.now()).toMatchObject({ state: "removal-requested", unit: "75" });
    expect(openTerms(file)).toEqual([]);
  });

  it("R377-A3: is for who is in the list", () => {
    for (const file of [pendingFile(), refusedFile(), leftFile()]) {
      expect(refusalOf(file.give(askingRemoval(), portal))?.code).toBe("command-not-allowed");
    }
    expect(refusalOf(includedFile().give(recordRemoval, representative))).toMatchObject({
      code: "command-not-allowed",
      state: "included",
    });
  });
});

describe("a removal as a record shows (G25)", () => {
  it("R377-32.2: an organisation whose activity ended is removed from wherever it stands", () => {
    for (const file of [
      includedFile(),
      changingFile(),
      changePendingFile(),
      requestedFile(),
      reproachedFile(),
      heardFile(),
    ]) {
      expect(mustGive(file, terminate, representative)).toEqual([
        { type: "removed", ground: "R377-32.2", record: "state-register-extract" },
      ]);
      expect(file.now().removal?.ground).toBe("R377-32.2");
      expect(openTerms(file)).toEqual(["R377-34", "R377-35"]);
    }
  });

  it("R377-32.3a: a specialist whose activity ended is removed", () => {
    const file = includedFile(asSpecialist());
    expect(mustGive(file, terminate, representative)).toEqual([
      { type: "removed", ground: "R377-32.3a", record: "state-register-extract" },
    ]);
  });

  it("R377-32.3b: a specialist who died is removed, and no notice is due (G26)", () => {
    const file = includedFile(asSpecialist());
    const civil = { ...record, kind: "civil-record" as const };
    expect(mustGive(file, { name: "recordDeath", record: civil }, representative)).toEqual([
      { type: "removed", ground: "R377-32.3b", record: "civil-record" },
    ]);
    expect(file.now()).toMatchObject({ state: "removed", removal: { ground: "R377-32.3b" } });
    expect(openTerms(file)).toEqual(["R377-35"]);
  });

  it("R377-32.3b: an organisation does not die; its activity ends", () => {
    expect(refusalOf(includedFile().give(death, representative))).toEqual({
      code: "not-a-specialist",
    });
  });

  it("R377-32.2, R377-32.3b: only the representative records it, of who is in the list", () => {
    for (const by of [portal, secretary, chair]) {
      for (const command of [terminate, death]) {
        expect(refusalOf(includedFile().give(command, by))).toEqual({ code: "role-not-allowed" });
      }
    }
    for (const file of [pendingFile(), refusedFile(), leftFile()]) {
      expect(refusalOf(file.give(terminate, representative))?.code).toBe("command-not-allowed");
    }
  });

  it("R377-35, R377-28: keeps when its notices were still due", () => {
    const file = includedFile();
    expect(openTerms(file)).toEqual(["R377-28"]);
    mustGive(file, terminate, representative);
    expect(file.now().terms.find(({ provision }) => provision === "R377-28")?.stoppedAt).toBe(
      file.clock.now(),
    );
  });
});
