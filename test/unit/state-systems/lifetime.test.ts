import { describe, expect, it } from "vitest";
import { stateSystems } from "#shared/checks/systems.ts";
import { validUntil } from "#shared/state-systems/lifetime.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { instant } from "#test/fakes/clock.ts";

describe("how long a decision may rest on an answer", () => {
  it("counts calendar days after that of the receipt, in the country's time, each to its end", () => {
    // 23:30 of 23 November in Astana.
    const late = instant("2026-11-23T18:30:00.000Z");
    expect(validUntil({ calendarDays: 1 }, late)).toBe("2026-11-24T18:59:59.999Z");
    expect(validUntil({ calendarDays: 30 }, late)).toBe("2026-12-23T18:59:59.999Z");
  });

  it("has no end where an answer is good until the decision", () => {
    expect(validUntil("until-decided", instant("2026-11-23T04:00:00.000Z"))).toBeUndefined();
  });

  it("R377-27.7: of an unreliable participant it is the day of the decision that counts", () => {
    expect(profiles["unreliable-participants"].lifetime).toEqual({ calendarDays: 1 });
  });
});

describe("every state system", () => {
  it.each(stateSystems)("%s has a profile of its own", (system) => {
    expect(profiles[system].system).toBe(system);
  });

  it("has a service of its own", () => {
    const services = stateSystems.map((system) => profiles[system].speech.service);
    expect(new Set(services).size).toBe(stateSystems.length);
  });

  it("R377-7.p2f: is spoken to in one of three profiles, and each of them is used", () => {
    const spoken = (profile: string) =>
      stateSystems.filter((system) => profiles[system].speech.profile === profile);
    expect(spoken("rest")).toEqual([
      "tax-debt",
      "unreliable-participants",
      "accessibility",
      "guardianship",
    ]);
    expect(spoken("shep-sync")).toEqual(["legal-entity", "identity-documents", "family-relations"]);
    expect(spoken("shep-async")).toEqual([
      "insolvency",
      "immovable-property",
      "criminal-record",
      "narcological-register",
      "psychiatric-register",
      "powers-of-attorney",
    ]);
  });
});
