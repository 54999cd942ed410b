// Who takes an application in, whom it is to, and what is brought later (L114-13.1, L114-15.1b, L114-15.2.p2).
import { describe, expect, it } from "vitest";
import {
  assignedFile,
  codeOf,
  mustGive,
  openFile,
  own,
  receivedFile,
} from "#test/samples/assistance/file.ts";
import { planning, submit, written } from "#test/samples/assistance/commands.ts";
import {
  applicationForm,
  child,
  guardian,
  guardiansApplication,
  paper,
} from "#test/samples/assistance/form.ts";
import {
  officer,
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const addressee = { to: "provider" as const, number: providerNumber };
const homeless = { grounds: ["homelessness" as const], addressee };
const register = (form = applicationForm(homeless)) => ({ name: "register", form }) as const;
const staff = { unit: "71" as const, provider: providerNumber };
const admitting = written({ name: "admitHomeless", reason: "Баспанасы жоқ." });
const addressedToAnother = {
  refusal: {
    code: "application-flawed",
    flaws: [{ path: ["addressee"], code: "addressed-to-another" }],
  },
};

describe("an application that is taken in at a desk", () => {
  it("L114-13.1.3.p3, L114-13.1.3.p4: is the provider's that it is addressed to, and says so", () => {
    const file = openFile();
    mustGive(file, register(), providerStaff, staff);
    expect(file.now().received).toMatchObject({ channel: "provider", provider: providerNumber });
    // Nobody is the provider of a case before the person is there.
    expect(file.now().provider).toBeUndefined();
  });

  it("L114-13.1.1, L114-13.1.3: is nobody's else", () => {
    const others = { ...staff, provider: otherProvider };
    expect(openFile().give(register(), providerStaff, others)).toMatchObject(addressedToAnother);
    expect(openFile().give(register(), officer, { unit: "71" })).toMatchObject(addressedToAnother);
    const { provider: _, ...none } = { ...staff };
    expect(openFile().give(register(), providerStaff, none)).toMatchObject(addressedToAnother);
  });

  it("L114-13.2.2: has the register asked of a guardian at once, for no signature is in doubt", () => {
    const file = openFile();
    const form = applicationForm(guardiansApplication());
    mustGive(file, register(form), officer, { unit: "71" });
    expect(Object.keys(file.now().questions)).toEqual(["guardianship"]);
    expect(file.now().received).toMatchObject({ channel: "desk" });
  });

  it("L114-13.1.1: goes to a unit, or it is a fault", () => {
    expect(() => openFile().give(submit(), portal)).toThrow("an application that goes to no unit");
    expect(() => openFile().give(register(), providerStaff, own)).toThrow(
      "an application that goes to no unit",
    );
  });

  it("L114-13.2: is received from whoever sends it: nobody has acted in the case before", () => {
    const file = openFile();
    const form = applicationForm(guardiansApplication());
    mustGive(file, submit(form), portal, { unit: "71", by: "representative" });
    expect(file.now()).toMatchObject({ state: "received", unit: "71" });
  });

  it("L114-0.PRE: counts its people and the children among them", () => {
    const people = [child("2008-11-23"), child(), child("2008-11-24")];
    const file = receivedFile(
      applicationForm(guardiansApplication({ people, representative: guardian() })),
    );
    expect(file.now().received).toMatchObject({ people: 3, minors: 2, subject: "family" });
  });
});

describe("who is there before anything is decided", () => {
  it("L114-15.1b, L114-15.7: is admitted by an organisation, and by nobody who speaks for none", () => {
    const file = receivedFile(applicationForm({ grounds: ["homelessness"] }));
    expect(codeOf(file.give(admitting, providerStaff, {}))).toBe("not-the-provider");
    mustGive(file, admitting, providerStaff, { provider: otherProvider });
    expect(file.now()).toMatchObject({ state: "placed", provider: otherProvider });
  });

  it("L114-15.1b, L114-16.3.7: has services by the plan alone where no decision is asked", () => {
    const file = receivedFile(applicationForm({ grounds: ["homelessness"] }));
    mustGive(file, admitting, providerStaff, own);
    expect(codeOf(file.give(planning({ from: "2026-11-22" }), providerStaff, own))).toBe(
      "before-the-decision",
    );
    mustGive(file, planning(), providerStaff, own);
    expect(file.now()).toMatchObject({ state: "in-service", decision: undefined });
  });

  it("L114-15.2.p2: is sheltered by an organisation, whose later word on another day is kept", () => {
    const violence = {
      grounds: ["cruel-treatment" as const],
      cruelty: ["domestic-violence" as const],
    };
    const staying = (from: string) => written({ name: "registerInterimStay", from });
    const file = receivedFile(applicationForm(violence));
    expect(codeOf(file.give(staying("2026-11-23"), providerStaff, {}))).toBe("not-the-provider");
    mustGive(file, staying("2026-11-23"), providerStaff, own);
    mustGive(file, staying("2026-11-22"), providerStaff, own);
    expect(file.now().interim).toEqual({ provider: providerNumber, from: "2026-11-22" });
    const elsewhere = { provider: otherProvider };
    mustGive(file, staying("2026-11-22"), providerStaff, elsewhere);
    expect(file.now().interim).toEqual({ provider: otherProvider, from: "2026-11-22" });
  });
});

describe("what is brought later", () => {
  const bringing = (documents: readonly object[], note?: string) =>
    written({ name: "supplement", documents, ...(note !== undefined && { note }) });
  const by = { by: "person" as const };

  it("L114-12.2.1: is kept once, whatever was there before", () => {
    const file = assignedFile();
    mustGive(file, bringing([paper(5)]), portal, by);
    mustGive(file, bringing([paper(5), paper(6)]), portal, by);
    expect(file.now().documents.map(({ id }) => id)).toEqual([paper(5).id, paper(6).id]);
  });

  it("L114-12.2.1: may be words alone; nothing at all is nothing", () => {
    const file = assignedFile();
    expect(mustGive(file, bringing([], "Көшіп келдім."), portal, by)).toEqual([
      { type: "supplemented", documents: [] },
    ]);
    expect(mustGive(file, bringing([]), portal, by)).toEqual([]);
  });
});
