import { describe, expect, it } from "vitest";
import { registerEntrySchema } from "#shared/registration/register/entry.ts";
import { specialistEntrySchema } from "#shared/registration/register/specialist-entry.ts";
import { specialistEntry } from "#test/samples/register-entry.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";

describe("the entry of a specialist in the Registry", () => {
  it("R377-12.1, R377-12.3a, R377-12.3b, R377-12.3c, R377-12.3d, R377-12.3e, R377-12.4: holds what G17 makes public of paragraph 12", () => {
    const form = specialistForm();
    const entry = specialistEntry(1);
    expect(entry).toEqual({
      supplier: "specialist",
      number: "S-000000000001",
      name: form.name,
      position: form.position,
      education: form.education,
      qualification: form.qualification,
      experience: form.experience,
      services: form.services,
      workContacts: { email: "work@specialist.example" },
      version: 1,
      since: "2026-11-23T04:00:00.000Z",
      acceptedAt: "2026-11-23T04:00:00.000Z",
      edition: "R377/2018",
    });
    expect(registerEntrySchema.parse(entry)).toEqual(entry);
  });

  it("R377-12.3c: stands without a position where none is stated", () => {
    expect(specialistEntry(1, { position: undefined })).not.toHaveProperty("position");
  });

  it("R377-12.5b, R377-12.5c: has no contacts at all where none are given for work (G17)", () => {
    const entry = specialistEntry(1, { workContacts: undefined });
    expect(entry).not.toHaveProperty("workContacts");
    expect(JSON.stringify(entry)).not.toMatch(/home@specialist\.example|\+77010000002/);
  });

  it.each([
    ["R377-12.2", { iin: iinOf(10) }],
    ["R377-12.5a", { registeredAddress: specialistForm().registeredAddress }],
    ["R377-12.5b, R377-12.5c", { contacts: specialistForm().contacts }],
    ["R377-13.3b", { medical: "086/u" }],
    ["R377-13.3a", { criminalRecord: "none" }],
    ["R377-15.3", { documents: [] }],
  ])("R377-14: refuses what G17 keeps back (%s)", (_, more) => {
    expect(specialistEntrySchema.safeParse({ ...specialistEntry(1), ...more }).success).toBe(false);
  });

  it("R377-12.2: takes an IIN out of the specialist's own words (G17)", () => {
    const [education] = specialistForm().education;
    const qualification = `Специалист, ИИН ${iinOf(10)}`;
    const entry = specialistEntry(1, {
      qualification,
      education: education === undefined ? [] : [{ ...education, speciality: iinOf(10) }],
    });
    expect(entry.qualification).toBe("Специалист, ИИН …");
    expect(entry.education[0]?.speciality).toBe("…");
    const flawed = { ...specialistEntry(1), qualification };
    expect(specialistEntrySchema.safeParse(flawed).success).toBe(false);
  });
});
