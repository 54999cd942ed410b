import { describe, expect, it } from "vitest";
import {
  approvedFile,
  codeOf,
  heldFile,
  listed,
  mustGive,
  own,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import { choosing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import {
  officer,
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";

const book = { id: "place", role: "system" } as const;
const until = "2026-11-24T18:59:59.999Z";

const told = (name: string, changes: object = {}) =>
  written({ name, provider: providerNumber, choice: 1, ...changes });
const holding = (changes: object = {}) => told("holdPlace", { until, ...changes });

const choose = (file: AssistanceFile, changes: object = {}) =>
  mustGive(file, choosing(changes), portal, { by: "person", chosen: listed });

const assigning = written({
  name: "assignProvider",
  provider: providerNumber,
  orWait: true,
  reason: "…",
});

describe("the choice of a provider", () => {
  it("L114-12.1.4, L114-15.8: is the person's, of one in the Register that gives what was decided and has a place", () => {
    const file = approvedFile();
    choose(file);
    expect(file.now()).toMatchObject({
      state: "choosing",
      choice: { provider: providerNumber, choice: 1, orWait: false },
    });
    expect(file.events().at(-1)).toMatchObject({ type: "provider-chosen", by: "person" });
  });

  it.each([
    ["that nobody knows", undefined, "provider-unknown"],
    ["that is out of the Register", { ...listed, listed: false }, "provider-excluded"],
    [
      "of another service",
      { ...listed, services: ["social-legal" as const] },
      "service-not-offered",
    ],
    ["without a place", { ...listed, free: 0 }, "no-free-place"],
  ])("L114-15.8: of a provider %s is none, and nothing is written", (_, chosen, code) => {
    const file = approvedFile();
    const before = file.events().length;
    expect(codeOf(file.give(choosing(), portal, { by: "person", chosen }))).toBe(code);
    expect(file.events()).toHaveLength(before);
  });

  it("takes a place in the list where none is free, if the person would wait", () => {
    const file = approvedFile();
    mustGive(file, choosing({ orWait: true }), portal, {
      by: "person",
      chosen: { ...listed, free: 0 },
    });
    mustGive(file, told("queueForPlace"), book);
    expect(file.now()).toMatchObject({
      state: "waiting",
      choice: { waitsSince: file.clock.now() },
    });
  });

  it("L114-15.8, G41: is not the office's for numbers 6) and 8) of the Kazakh list, and the office's for others", () => {
    for (const ground of ["self-care", "body-disorder"] as const) {
      const file = approvedFile(applicationForm({ grounds: [ground] }));
      expect(codeOf(file.give(assigning, officer, { chosen: listed }))).toBe(
        "choice-is-the-persons",
      );
    }
    for (const ground of ["significant-disease", "release"] as const) {
      const file = approvedFile(applicationForm({ grounds: [ground] }));
      mustGive(file, assigning, officer, { chosen: listed });
      expect(file.events().at(-1)).toMatchObject({ by: "office" });
    }
  });

  it("L114-12.1.4: is not given to minors in special-regime schools, for whom the office chooses", () => {
    const form = applicationForm(guardiansApplication({ grounds: ["special-regime-school"] }));
    const file = approvedFile(form);
    const decided = file.give(choosing(), portal, { by: "representative", chosen: listed });
    expect(codeOf(decided)).toBe("choice-not-given");
    mustGive(file, assigning, officer, { chosen: listed });
  });
});

describe("the place at a provider", () => {
  it("is held until the provider has had its time to answer", () => {
    const file = heldFile();
    expect(file.now()).toMatchObject({ state: "place-held", choice: { heldUntil: until } });
  });

  it("is not held for a choice that was overtaken by another one", () => {
    const file = approvedFile();
    choose(file);
    for (const one of [holding, (changes: object) => told("queueForPlace", changes)]) {
      expect(codeOf(file.give(one({ choice: 2 }), book))).toBe("choice-overtaken");
      expect(codeOf(file.give(one({ provider: otherProvider }), book))).toBe("choice-overtaken");
    }
    const denying = (changes: object) => told("denyPlace", { why: "no-place", ...changes });
    expect(codeOf(file.give(denying({ choice: 2 }), book))).toBe("choice-overtaken");
    mustGive(file, denying({}), book);
    expect(file.now().state).toBe("approved");
  });

  it("L114-15.5: is taken or declined by that provider alone", () => {
    const file = heldFile();
    const declining = written({ name: "declinePlace", reason: "…" });
    expect(
      codeOf(file.give({ name: "acceptPlace" }, providerStaff, { provider: otherProvider })),
    ).toBe("not-the-provider");
    expect(codeOf(file.give(declining, providerStaff, {}))).toBe("not-the-provider");
    mustGive(file, { name: "acceptPlace" }, providerStaff, own);
    expect(file.now()).toMatchObject({ state: "placed", provider: providerNumber });
    const other = heldFile();
    mustGive(other, declining, providerStaff, own);
    expect(other.now()).toMatchObject({
      state: "approved",
      provider: undefined,
      choice: { heldUntil: undefined },
    });
  });

  it("is lost by silence, but not before its time is over", () => {
    const file = heldFile();
    const lapsing = { name: "lapsePlace" } as const;
    file.clock.moveTo(until);
    expect(file.give(lapsing, book)).toMatchObject({
      refusal: { code: "place-still-held", until: "2026-11-24" },
    });
    file.clock.moveTo("2026-11-24T19:00:00.000Z");
    mustGive(file, lapsing, book);
    expect(file.now().state).toBe("approved");
  });

  it("may be waited for no longer, and another provider be chosen", () => {
    const file = approvedFile();
    choose(file, { orWait: true });
    mustGive(file, told("queueForPlace"), book);
    mustGive(file, { name: "leaveQueue" }, portal, { by: "person" });
    expect(file.now().state).toBe("approved");
    choose(file, { provider: otherProvider });
    expect(file.now().choice).toMatchObject({ provider: otherProvider, choice: 2 });
    // What the first book says after that concerns nobody.
    expect(codeOf(file.give(holding(), book))).toBe("choice-overtaken");
  });

  it("comes to one who waits", () => {
    const file = approvedFile();
    choose(file, { orWait: true });
    mustGive(file, told("queueForPlace"), book);
    mustGive(file, holding(), book);
    expect(file.now()).toMatchObject({
      state: "place-held",
      choice: { heldUntil: until, waitsSince: undefined },
    });
  });
});
